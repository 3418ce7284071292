/** A monitor as Pingometer's pages name it. */
export interface Monitor {
  /** 24 hex digits, lower case. */
  id: string
  name: string
}

/** In characters. */
export const LONGEST_MONITOR_NAME = 160

/** How many monitors one message tells of; a longer list is told in several. */
export const MOST_TOLD = 5000

/** Whether a text is a monitor's id. */
export function isMonitorId(text: string): boolean {
  return /^[0-9a-f]{24}$/.test(text)
}

/** A list in the portions that one message may tell. */
export function inPortions<T>(all: readonly T[]): T[][] {
  const count = Math.ceil(all.length / MOST_TOLD)
  return Array.from({ length: count }, (_, at) => all.slice(at * MOST_TOLD, (at + 1) * MOST_TOLD))
}
