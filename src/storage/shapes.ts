import * as v from 'valibot'
import { isOrganisationName } from '../model/organisation'

/** Parts that records of several kinds have. */

export const organisationName = v.pipe(v.string(), v.check(isOrganisationName))
/** @param most in characters */
export const text = (most: number) => v.pipe(v.string(), v.maxLength(most))
