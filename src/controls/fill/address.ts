/**
 * The address of the page at this moment, to tell whether it went on. An empty hash leads nowhere: a switch may be a
 * link to it.
 */
export function addressNow(): string {
  return location.href.replace(/#$/, '')
}
