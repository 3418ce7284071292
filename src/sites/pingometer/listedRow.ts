import type { RowParts } from '../../dom/tables/rowParts'

/** One row of the list of monitors. */
export interface ListedRow extends RowParts {
  name: string
  /** Out of the links of the row; null where none is surely its own. */
  id: string | null
  /** Whether the page cut the name short: then it is another name than the monitor's. */
  isCut: boolean
}
