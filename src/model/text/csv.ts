/** Cells of a table in text: comma-, semicolon- or tab-separated, as spreadsheets write them. */

export interface CsvRow {
  /** The line of the file it begins in, from 1. */
  line: number
  cells: string[]
}

const SEPARATORS = [',', ';', '\t'] as const

/** The separator that the beginning of the text uses most, outside of quotes; a comma when it uses none. */
function separatorOf(text: string): string {
  const head = text.slice(0, 10_000).replace(/"[^"]*"/g, '')
  const counts = SEPARATORS.map((one) => [one, head.split(one).length] as const)
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

/**
 * Takes a table apart. A quoted cell may hold separators, line breaks and doubled quotes.
 * @returns its rows without empty ones; null when a quoted cell never ends
 */
export function readCsv(text: string, separator = separatorOf(text)): CsvRow[] | null {
  const rows: CsvRow[] = []
  let line = 1
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < text.length) {
    const row: CsvRow = { line, cells: [] }
    for (let more = true; more; ) {
      let cell = ''
      if (text[at] === '"') {
        const end = closingQuote(text, at)
        if (end < 0) return null
        cell = text.slice(at + 1, end).replaceAll('""', '"')
        line += cell.split('\n').length - 1
        at = end + 1
      }
      const start = at
      while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++
      cell += text.slice(start, at)
      row.cells.push(cell.trim())
      more = text[at] === separator
      if (more) at++
    }
    if (text[at] === '\r') at++
    if (text[at] === '\n') at++
    line++
    if (row.cells.some((cell) => cell !== '')) rows.push(row)
  }
  return rows
}

/** Where the quoted cell that begins at `from` ends; -1 when it does not. */
function closingQuote(text: string, from: number): number {
  let at = from + 1
  for (;;) {
    at = text.indexOf('"', at)
    if (at < 0) return -1
    if (text[at + 1] !== '"') return at
    at += 2
  }
}
