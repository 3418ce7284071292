/** Colours that are next to none. */

/** What is fainter than this shows what is behind it. */
const FAINTEST = 0.1

/** Whether a colour is next to none. */
export function isFaint(colour: string): boolean {
  const alpha = /(?:^rgba\(.*,|\/)\s*([\d.]+)(%?)\s*\)$/.exec(colour)
  return colour === 'transparent' || (!!alpha && Number(alpha[1]) / (alpha[2] ? 100 : 1) <= FAINTEST)
}

/** Whether a colour is none at all: the palest ground is one that a badge stands on. */
export function isNoColour(colour: string): boolean {
  return /^(?:transparent|rgba\(.*, 0\))$/.test(colour)
}
