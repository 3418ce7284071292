import { meet } from '../../messaging/controls'

/**
 * Whether the person asked for the page in view to be captured: by a press in the popup or panel, or by pointing at
 * the key. It holds until another page is in view, so that keys which scroll by later are captured, too.
 */
let asked: string | null = null

/** Whether the document was held back at some time. */
let was = false

export function askForCapture(): void {
  asked = location.href
  resume()
}

export function isAskedFor(): boolean {
  return asked === location.href
}

/** Everything was forgotten: what was asked for before is not asked for any more. */
export function askNoMore(): void {
  asked = null
}

/** The person pressed something here that is to be noted, or chose anew what is captured. */
export function resume(): void {
  delete meet().forgotten
}

/**
 * Whether everything was forgotten while this page was open, and it has neither gone on nor been asked for since: what it
 * shows is not to be brought back by itself.
 */
export function isHeldBack(): boolean {
  const { forgotten } = meet()
  if (forgotten === undefined) return false
  was = true
  if (forgotten !== location.href) resume()
  return forgotten === location.href
}

/** Whether that was so since the document came: what was told of another page then is to be told again. */
export function wasHeldBack(): boolean {
  return isHeldBack() || was
}
