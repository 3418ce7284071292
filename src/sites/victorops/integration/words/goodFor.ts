/** Until when a key is good, as far as words beside it tell. */

const WORDS = '(?:expir(?:es|y|ation)|(?:good|valid) (?:until|till?|through|thru|to))'
/** How long a key is still good for. */
export const GOOD_FOR = new RegExp(`^\\W*${WORDS}\\b`, 'i')
/** The same alone, in lower case, as a header or a label says it. */
export const GOOD_FOR_LABEL = new RegExp(`^${WORDS}(?: date| on| at)?$`)
/** Nothing ends it but a person. */
const LASTS =
  /^\W*(?:(?:never|(?:does|do|will) not|(?:doesn|don|won).t) expires?|expir(?:es|y|ation)(?: date)?:? (?:never|none)|no expir(?:y|ation)(?: date)?|valid until (?:it is )?revoked)\W*$/i
/** A day in figures: some write the month first, others the day, and the year may be short. */
const FIGURES = /\b(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?((?:20)?\d\d)\b/
const PAST = /\b(?:ago|yesterday)\b/i
/** A time from now on, which nobody can take for a day. */
const AHEAD = /\bin (?:about |less than )?\d+\s?[a-z]+\W*$|\b(?:from now|left)\W*$/i

/** Whether a text says that a key goes on being good for as long as nobody revokes it. */
export function lasts(text: string): boolean {
  return LASTS.test(text)
}

/** Whether a text tells of a day that is gone, or may be, until which something was good. */
export function isPast(text: string): boolean {
  if (!GOOD_FOR.test(text)) return false
  if (PAST.test(text)) return true
  return /\d/.test(text) && !AHEAD.test(text) && firstDayIn(text) < Date.now()
}

/**
 * The first of the days that a text may mean, as a time in milliseconds. Of a day that is not understood only the year
 * tells, from its begin; a day without a year may be one of any.
 */
function firstDayIn(text: string): number {
  const [, one = 0, other = 0, short = 0] = (FIGURES.exec(text) ?? []).map(Number)
  const [year = 0] = (/\b20\d\d\b/.exec(text) ?? []).map(Number)
  if (!one || !other) return year && (Date.parse(dayIn(text)) || Date.UTC(year))
  const days = [
    [one, other],
    [other, one],
  ].flatMap(([month = 0, day = 0]) =>
    month > 12 || day > 31 ? [] : Date.UTC((short % 2000) + 2000, month - 1, day),
  )
  // Figures that are no day at all tell nothing.
  return days[0] === undefined ? 0 : Math.min(...days)
}

/** What follows the words before a day, as `Date` understands it. */
function dayIn(text: string): string {
  const day = text.replace(GOOD_FOR, '').replace(/^\W*(?:date\b\W*)?(?:on|at)?\b/, '')
  return day.replace(/(\d)(?:st|nd|rd|th)\b/i, '$1').replace(/^\W+/, '')
}
