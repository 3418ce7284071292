import { dice } from './dice'
import { AFTER, AROUND, BETWEEN, BOXES, MARKS, TAGS } from './pieces'

/** How one row of a generated form is written. */
export interface RowSpec {
  /** How the label names its field. */
  by: 'place' | 'for' | 'wrap' | 'aria-label' | 'labelledby' | 'placeholder' | 'drawn'
  /** Where the label stands on the screen, and whether it comes first in the markup. */
  at: 'above' | 'left' | 'inside' | 'raised'
  labelFirst: boolean
  tag: string
  mark: string
  /** Boxes around label, field and both. */
  labelBoxes: string[]
  fieldBoxes: string[]
  rowBoxes: string[]
  /** What stands between label and field, after the field, and before it on its level. */
  between: string
  after: string
  addon: string
  /** Pixels between label and field. */
  gap: number
  capital: 'written' | 'css' | 'no'
  /** What stands in the place of the field that is wanted. */
  instead: 'field' | 'password' | 'textarea' | 'select' | 'text' | 'hidden' | 'frame'
}

/** A generated form and what surrounds it. */
export interface DocumentSpec {
  form: 'api' | 'routing'
  /** One for each row, in the form's own order. */
  rows: RowSpec[]
  /** The rows that are shown, in the order they are shown in; the wanted one is shown in any case. */
  order: number[]
  frame: 'form' | 'flat' | 'table' | 'headers' | 'grid' | 'columns'
  shadow: boolean
  rightToLeft: boolean
  rowGap: number
  copy: '' | 'hidden' | 'off' | 'collapsed' | 'template'
  around: string[]
  /** Whether fields for other things are lists to choose from. */
  lists: boolean
}

/**
 * A form at random.
 * @param seed the same seed makes the same form
 * @param fair whether a person would find the field at once: every row alike, and the field there to be seen
 */
export function documentOf(seed: number, fair: boolean): DocumentSpec {
  const { pick, upTo, chance, some } = dice(seed)
  const row = (): RowSpec => ({
    by: pick('place', 'place', 'place', 'for', 'wrap', 'aria-label', 'labelledby', 'placeholder', 'drawn'),
    at: pick('above', 'above', 'left', 'inside', 'raised'),
    labelFirst: pick(true, false),
    tag: pick(...TAGS),
    mark: pick(...MARKS),
    labelBoxes: some(BOXES, 3),
    fieldBoxes: some(BOXES, 3),
    rowBoxes: some(BOXES, 3),
    between: pick('', '', ...BETWEEN),
    after: pick('', '', ...AFTER),
    addon: pick('', '', '', '<span class="addon">id</span>', '<span class="addon">https://</span>'),
    gap: upTo(fair ? 20 : 70),
    capital: pick('written', 'css', 'no'),
    instead: fair
      ? pick('field', 'field', 'password', 'textarea')
      : // Frames are dear to make, so they are few.
        chance(0.02)
        ? 'frame'
        : pick('field', 'field', 'field', 'textarea', 'select', 'text', 'hidden'),
  })
  const first = row()
  const alike = fair || pick(true, false)
  return {
    form: pick('api', 'routing'),
    rows: [0, 1, 2, 3, 4, 5].map(() => (alike ? first : row())),
    order: some([0, 1, 2, 3, 4, 5], 6),
    frame: pick('form', 'form', 'flat', 'table', 'headers', 'grid', 'columns'),
    shadow: pick(true, false),
    rightToLeft: pick(true, false),
    rowGap: fair ? 24 + upTo(26) : upTo(50),
    copy: pick('', '', 'hidden', 'off', 'collapsed', 'template'),
    around: some(AROUND, AROUND.length),
    lists: pick(false, false, true),
  }
}
