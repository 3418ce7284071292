/**
 * Words for what is none to use, each kind once: what pages say of keys and of rows, be it in a badge, in a column, over a
 * list or in a sentence. They are put together to patterns where they are looked for.
 */

/** What is done to a thing that ends it, without the ending of the word. */
const ENDED = 'archiv|deactivat|delet|invalidat|remov|replac|retir|revok|rotat|supersed'
/** It was one, and is none any more. */
export const GONE = `(?:${ENDED}|expir)ed|obsolete|compromised`
/** It is one, and nobody is to use it. */
export const UNFIT =
  'leaked|exposed|breached|stolen|blocked|stale|unauthori[sz]ed|(?:access )?denied|cancell?ed|terminated|quarantined|rejected|deprecated|broken|invalid|(?:do|must) not (?:be )?used?|not (?:in use|working)|no longer (?:valid|active|enabled|in use|used|works?|working)|(?:for )?test(?:s|ing)?[ -]only'
/** It is becoming none. */
export const GOING = `(?:${ENDED}|regenerat)ing|being (?:${ENDED})ed`
/** It is to become none. */
export const DUE = '(?:pending|marked for|scheduled for) (?:deletion|removal|revocation)'
/** It is kept, and does not work. */
export const OFF = 'disabled|inactive|suspended'
/** It came before the one in use. */
export const FORMER = 'previous|former|earlier|old'
/** It is none yet. */
export const NOT_YET = 'pending|draft|unsaved|upcoming|not (?:yet )?(?:active|enabled|valid|saved)'
/** It is there, and not shown; or there is none. */
export const UNSEEN = 'hidden|masked|loading|missing|unknown|unavailable'
/** Nobody has it. */
export const INVENTED = 'example|sample|demo|dummy'
