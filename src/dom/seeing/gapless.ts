/** A row is hardly lower, or taller, than this. */
const LOWEST = 8
const TALLEST = 400
/** What is as high as a row may be told as a little less: browsers round edges to fractions of a pixel. */
const ROUNDING = 1

/**
 * Whether rows fill the room between two edges one after another. A list that draws only what is in sight, or that has
 * a group folded in, leaves a hole for the rest; what stands between rows and is none makes one as well.
 */
export function areGapless(top: number, rows: readonly DOMRect[], bottom: number): boolean {
  const heights = rows.map(({ height }) => height)
  const least = Math.min(...heights) - ROUNDING
  if (least < LOWEST || Math.max(...heights) > TALLEST) return false
  let reached: number | null = null
  for (const row of [...rows].sort((one, other) => one.top - other.top)) {
    // Words do not fill the row of their header; between two rows there is some space at the most.
    const gap = reached === null ? row.top - top : row.top - reached
    if (gap >= (reached === null ? least : least / 2)) return false
    reached = Math.max(row.bottom, reached ?? row.bottom)
  }
  return reached !== null && bottom - reached < least
}
