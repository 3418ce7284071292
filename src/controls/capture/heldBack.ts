import { meetingPlace } from '../../messaging/controls'

/** A page that was open while everything was forgotten brings nothing of that back by itself. */

/** Whether the document was held back before it went on, or was asked for. */
let was = false

/** The person pressed something here that is to be noted, or chose anew what is captured. */
export function resume(): void {
  const place = meetingPlace()
  was ||= place.forgotten !== undefined
  delete place.forgotten
}

/** Looks whether the page has gone on to another address: what it shows there is news. */
export function resumeElsewhere(): void {
  const { forgotten } = meetingPlace()
  if (forgotten !== undefined && forgotten !== location.href) resume()
}

/** Whether everything was forgotten while this page was open, and it has neither gone on nor been asked for since. */
export function isHeldBack(): boolean {
  return meetingPlace().forgotten === location.href
}

/** Whether that was so since the document came: what was told of another page then is to be told again. */
export function wasHeldBack(): boolean {
  return was || meetingPlace().forgotten !== undefined
}
