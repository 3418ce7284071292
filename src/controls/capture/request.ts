import { resume } from './heldBack'

/**
 * Whether the person asked for the page in view to be captured: by a press in the popup or panel, or by pointing at
 * the key. It holds until another page is in view, so that keys which scroll by later are captured, too.
 */
let asked: string | null = null

/** The person asks for it; what was held back since they forgot everything is told again. */
export function askForCapture(): void {
  asked = location.href
  resume()
}

/** Whether the page in view is the one they asked for. */
export function isAskedFor(): boolean {
  return asked === location.href
}

/** Everything was forgotten: what was asked for before is not asked for any more. */
export function askNoMore(): void {
  asked = null
}
