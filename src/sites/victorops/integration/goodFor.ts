/** Until when a key is good, as far as words beside it tell. */

/** How long a key is still good for. */
export const GOOD_FOR = /^\W*(?:expires|valid (?:until|through))\b/i
/** Nothing ends it but a person. */
const LASTS =
  /^\W*(?:(?:never|(?:does|do|will) not|(?:doesn|don|won).t) expires?|expires:? never|no expir(?:y|ation)(?: date)?|valid until (?:it is )?revoked)\W*$/i
/** A day in figures: some write the month first, others the day. */
const FIGURES = /\b(\d{1,2})[./-](\d{1,2})[./-](20\d\d)\b/

/** Whether a text says that a key goes on being good for as long as nobody revokes it. */
export function lasts(text: string): boolean {
  return LASTS.test(text)
}

/** Whether a text tells of a day that is gone, or may be, until which something was good. */
export function isOver(text: string): boolean {
  if (!GOOD_FOR.test(text)) return false
  const [year] = /\b20\d\d\b/.exec(text) ?? []
  return !!year && (firstDayIn(text) || Date.UTC(Number(year) + 1)) < Date.now()
}

/** The first of the days that a text may mean, as a time in milliseconds; nothing where it names none that is understood. */
function firstDayIn(text: string): number {
  const [, one, other, year] = (FIGURES.exec(text) ?? []).map(Number)
  if (!one || !other || !year) return Date.parse(text.replace(GOOD_FOR, '').replace(/^\W*(?:on|at)\b/, ''))
  const days = [
    [one, other],
    [other, one],
  ].flatMap(([month = 0, day = 0]) => (month > 12 ? [] : Date.UTC(year, month - 1, day)))
  return Math.min(...days)
}
