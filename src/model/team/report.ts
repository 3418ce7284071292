/** One row of the report, in words. */
export interface ReportRow {
  monitor: string
  key: string
  state: string
  seen: string
}

/** A report's columns, named in the person's language. */
export type ReportHead = ReportRow

const CELLS = ['monitor', 'key', 'state', 'seen'] as const

/**
 * The overview as comma-separated values. A cell that a spreadsheet would take for a formula begins with an
 * apostrophe: whoever names a monitor must not get to run anything at whoever opens the report.
 */
export function csvOf(head: ReportHead, rows: readonly ReportRow[]): string {
  const line = (row: ReportRow) => CELLS.map((name) => csvCell(row[name])).join(',')
  return [head, ...rows].map((row) => `${line(row)}\r\n`).join('')
}

function csvCell(text: string): string {
  // Full-width forms of the four signs are read as the signs themselves by some spreadsheets.
  const plain = /^[\s]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n']/.test(plain) || plain !== plain.trim() ? `"${plain.replaceAll('"', '""')}"` : plain
}

/** The overview as a Markdown table; nothing in a cell is read as markup. */
export function markdownOf(head: ReportHead, rows: readonly ReportRow[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  const cells = (row: ReportRow) => CELLS.map((name) => markdownCell(row[name]))
  return line(cells(head)) + line(CELLS.map(() => '---')) + rows.map((row) => line(cells(row))).join('')
}

function markdownCell(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ').trim()
  const escaped = oneLine.replace(/[\\`*_{}[\]()<>#+!|~=@:.-]/g, (sign) =>
    // Between letters or digits these sign nothing, and names stay readable.
    /[.:=@+-]/.test(sign) ? sign : `\\${sign}`,
  )
  // An ampersand alone is one; before a name it would be read as the sign of that name.
  const plain = escaped.replace(/&(?=\w+;)/g, '\\&')
  // Before a digit a backslash would be shown.
  return plain
    .replace(/^([+=-])/, '\\$1')
    .replace(/^(\d+)\./, '$1\\.')
    .replace(/:\/\//g, '\\://')
}
