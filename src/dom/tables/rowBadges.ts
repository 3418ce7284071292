import { GONE, NOT_YET, OFF } from '../seeing/goneWords'

/** Words of badges beside the name of a row: they tell of it, and name nothing. */

/** It is as good as it was. */
export const STAYS = '(?:new|updated|copied|active|enabled|in use|(?:un)?used)!?'
/** It is none any more, or not for long, or none yet. */
export const ENDS = `(?:${GONE}|${OFF}|${NOT_YET}|deprecated)`
