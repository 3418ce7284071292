/** One line of the table: what was measured, beside its floor and its limit. */
export interface Figure {
  name: string
  unit: 'ms' | 'B' | '%' | ''
  ours: number
  /** The same measured with the floor: an empty extension or a bare setter; null where there is none. */
  floor: number | null
  /** What must not be passed; null for figures that only explain another. */
  limit: number | null
  /** What was repeated how often, how far the values lay apart, what a second method says. */
  note: string
}

/** The middle of the values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

/** How far half of the values lie from their middle at the most. */
export function spread(values: readonly number[]): number {
  const middle = median(values)
  return median(values.map((value) => Math.abs(value - middle)))
}

/** A number short enough to be read: three figures that count. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return '–'
  const decimals = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toFixed(decimals).replace(/^-(0\.?0*)$/, '$1')
}

/** A list of values as "median ± spread of n". */
export function summary(values: readonly number[]): string {
  return `±${short(spread(values))} of ${values.length}`
}

/** The figures as a table, one a line. */
export function table(figures: readonly Figure[]): string {
  const withUnit = (value: number | null, unit: string) =>
    value === null ? '' : `${unit === 'B' ? Math.round(value) : short(value)} ${unit}`.trim()
  const rows = figures.map(({ name, unit, ours, floor, limit, note }) => [
    name,
    withUnit(ours, unit),
    withUnit(floor, unit),
    floor ? `${short(ours / floor)} ×` : '',
    withUnit(limit, unit),
    limit === null ? '' : ours <= limit ? 'within' : 'OVER',
    note,
  ])
  const all = [['figure', 'ours', 'floor', 'ratio', 'limit', '', 'note'], ...rows]
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? []
  const line = (row: string[]) =>
    row
      .map((cell, column) =>
        column === 0 || column > 4 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  return [line(all[0] ?? []), rule, ...all.slice(1).map(line)].join('\n')
}
