import * as v from 'valibot'
import { isOrganisationName } from '../model/keys/organisation'
import { clean, hasUnseen } from '../model/text/text'

/** Parts that records of several kinds have. */

export const organisationName = v.pipe(v.string(), v.check(isOrganisationName))
/** @param most in characters */
export const text = (most: number) => v.pipe(v.string(), v.maxLength(most))
/** A text of a page, which is shown again: a file, or another browser, may bring one that nobody has cleaned. */
export const shown = (most: number) =>
  v.pipe(
    text(most),
    v.transform((it) => (hasUnseen(it) ? clean(it, most) : it)),
  )
/** Milliseconds since 1970, as far as a date can be made of them: with any other no page could be drawn. */
export const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15))
