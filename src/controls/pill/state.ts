import { isFilledIn, type Offer } from '../../model/forms/offer'
import { isDoubtful, type KeyChoice } from '../../model/keys/routingKey'
import type { FillKind } from '../../model/pages/page'
import type { Filled, Undone } from '../fill/filled'
import { refusalText, say } from '../layer/words'
import { resultText, standsText, undoneText } from './outcome'
import { type Act, keyAct, offerView, onwardAct, saying, sayingOn, type View } from './view'

/** What is told of a fill or an Undo, for as long as it stands. */
export interface Word {
  words: string
  /** What stood in the field then. */
  text: string
  /** When that was, as `performance.now()` tells it. */
  since: number
  undo: Filled['undo']
  /** What was told before: once this is taken back, that is so again. */
  earlier: Word | null
  /** Whether the page did not take what was filled, or not for long. */
  failed: boolean
  /** Whether it is shown what can be pressed next. */
  onward: boolean
  /** What stood in the field before, where that is known. */
  stood: string | null
  /** Whether half of it does not stand any more: STATUS. */
  half: boolean
  /** Whether it was noted as not saved yet. */
  unsaved: boolean
  /** Whether it was warned of already when the form was first judged with it; null until then. */
  warned: boolean | null
  /** Whether it was right, and is not any more: the key was revoked or replaced since, or another organisation is in use. */
  wrong: boolean
}

/** What is known of the form beside a pill, and what came of the presses on it. */
export interface PillState {
  what: FillKind
  /** Whether the API key's form has no STATUS that was found. */
  alone: boolean
  /** What the page was offered last. */
  offer: Offer | null
  told: Word | null
  /** What was said once, and stays until something else happens. */
  said: View | null
  /** Why a press was not taken; what can be pressed stays as it was. */
  refused: string | null
}

/** How things are at this moment. */
export interface FormNow {
  text(): string
  /** Whether the form is as it was when the offer was made. */
  stands(): boolean
  time: number
  /** Whether nobody but the page itself can have changed anything since a time. */
  isPages(since: number): boolean
}

/** @param told what was told beside a field of the same form that the page has drawn anew */
export function begin(what: FillKind, alone: boolean, told: Word | null): PillState {
  return { what, alone, offer: null, told, said: null, refused: null }
}

/** What the pill shows. */
export function viewOf(state: PillState, now: FormNow): View {
  const { offer, told, said, what, alone } = state
  if (said) return said
  if (told) {
    const undo: Act[] = told.undo ? [{ do: 'undo' }] : []
    const stands = told.text === now.text() && !told.half && !told.wrong
    if (stands || !offer)
      return told.onward ? sayingOn(told.words, undo, what, alone, offer) : saying(told.words, undo)
    const view = offerView(offer, alone)
    return { ...view, acts: [...view.acts, ...undo] }
  }
  if (offer && isFilledIn(offer) && now.stands())
    return saying(standsText(offer), offer.stands === null ? [] : [{ do: 'choose' }])
  return offerView(offer, alone)
}

/** The page is offered something. */
export function offered(state: PillState, offer: Offer, now: FormNow): PillState {
  const told = state.told && toldUnder(offer, state.told, now)
  return { ...state, offer, told, said: null, refused: null }
}

/** What of a fill is still to be told, when the page is offered something. */
function toldUnder(offer: Offer, told: Word, now: FormNow): Word | null {
  const set = isFilledIn(offer) && now.stands() ? offer : null
  // STATUS came on by hand, or late: what was said of it is put right.
  if (told.failed && set?.what === 'api-key')
    return { ...tell(standsText(set), now), undo: told.undo, earlier: told.earlier }
  if (told.text !== now.text()) return null
  const unsaved = 'unsaved' in offer && offer.unsaved
  // What was saved since is nothing to take back from a form.
  if (set && told.unsaved && !unsaved) return null
  const warns = isWarned(offer)
  const warned = told.warned ?? (now.stands() ? warns : null)
  const wrong = warns && warned === false
  // The API key is half of what was filled: STATUS may have been switched since the offer's form was read.
  const isOffered = offer.state === 'ready' && offer.what === 'api-key' && !offer.already && !warns
  const half = isOffered && now.stands() && told.undo !== null && !told.failed
  if (half && now.isPages(told.since)) return lost(told, say('pageStatusLost'), now)
  return { ...told, half, unsaved, warned, wrong }
}

const isWarned = (offer: Offer) => 'warning' in offer && offer.warning !== null

/** The form is looked at: it may have changed without a word. */
export function checked(state: PillState, now: FormNow): PillState {
  const { told } = state
  if (!told || told.text === now.text()) return state
  if (told.undo && !told.failed && now.isPages(told.since))
    return { ...state, told: lost(told, changedText(told, now), now), said: null, refused: null }
  return state.refused === null ? state : { ...state, refused: null }
}

/** What the page itself did to what was filled: it brought back what stood there, or wrote something else. */
function changedText({ stood }: Word, now: FormNow): string {
  return refusalText(stood === null || stood === now.text() ? 'changed-back' : 'changed')
}

/** A fill has come to its end. */
export function filled(state: PillState, { result, undo, stood }: Filled, now: FormNow): PillState {
  const { offer, what, alone, told: earlier } = state
  const next = { ...state, told: null, said: null, refused: null }
  const words = resultText(result)
  const onward = what !== 'api-key' || !result.done
  if (result.done && result.already && !result.unremembered) {
    // Whoever presses twice has filled once: what that was is still told, and can be undone.
    if (earlier?.undo && earlier.text === now.text())
      return { ...next, told: earlier.failed ? { ...earlier, words, failed: false, onward } : earlier }
    // Nothing was filled that did not stand there: what the form holds is said, as before the press.
    if (offer && isFilledIn(offer) && now.stands()) return next
  }
  if (undo) {
    // While it was brought in, the page may have been offered something for it already.
    const warned = offer && now.stands() ? isWarned(offer) : null
    // What the page refuses stands there all the same: that the form holds it puts nothing right.
    const failed = !result.done && result.refusal !== 'page-refuses'
    return {
      ...next,
      told: { ...tell(words, now), undo, earlier, failed, onward, stood: stood ?? null, warned },
    }
  }
  return { ...next, said: saying(words, onward ? [onwardAct(what, alone, offer)] : []) }
}

/**
 * An Undo has come to its end: was filled what it brought back, that can be taken back in turn. One that did not bring all
 * back can be pressed again.
 */
export function undone(state: PillState, came: Undone, now: FormNow): PillState {
  if (state.told && (came.textStays || came.statusStays))
    return { ...state, told: lost(state.told, undoneText(came), now), said: null, refused: null }
  const before = state.told?.earlier
  const { undo, earlier } = before?.text === now.text() ? before : { undo: null, earlier: null }
  const told = { ...tell(undoneText(came), now), undo, earlier, onward: true }
  return { ...state, told, said: null, refused: null }
}

/** A key was chosen. @returns asks once more; null where it is filled at once, as the portal has it and wants it */
export function chosen(
  state: PillState,
  { key, isMissing }: KeyChoice,
  whose: string | null,
): PillState | null {
  if (!isMissing && !isDoubtful(key)) return null
  const words = say(isMissing ? 'pageMissingKey' : 'pageDoubtful')
  const said = saying(words, [keyAct(key, false, whose), { do: 'choose' }])
  return { ...state, told: null, said, refused: null }
}

function tell(words: string, now: FormNow): Word {
  return {
    words,
    text: now.text(),
    since: now.time,
    undo: null,
    earlier: null,
    failed: false,
    onward: false,
    stood: null,
    half: false,
    unsaved: false,
    warned: null,
    wrong: false,
  }
}

/** What did not last is said as long as it is so, as if it had been seen at once. */
function lost({ undo, earlier }: Word, words: string, now: FormNow): Word {
  return { ...tell(words, now), undo, earlier, failed: true, onward: true }
}
