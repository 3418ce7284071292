/** A monitor as Pingometer's pages name it. */
export interface Monitor {
  /** 24 hex digits, lower case. */
  id: string
  name: string
}

export const LONGEST_MONITOR_NAME = 160

export function isMonitorId(text: string): boolean {
  return /^[0-9a-f]{24}$/.test(text)
}
