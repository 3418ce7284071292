import { hasRoomFor } from '../../dom/labels/field'
import { reading } from '../../dom/seeing/reading'
import type { Form } from '../../dom/switches/form'
import { allows, wouldSend } from '../../dom/writing/validity'
import { sendsItself } from '../../dom/writing/write'
import { ask } from '../../messaging/pagePort'
import type { PageReport } from '../../messaging/protocol'
import type { Refusal, Wish } from '../../model/forms/fill'
import { type Asked, askFor } from './asked'
import { isBehind } from './behind'
import { bringIn } from './bringIn'
import { beginEntry } from './entry'
import { type Filled, refused } from './filled'
import { formPlace } from './formPlace'
import { type Hand, takeInHand } from './hand'
import { later } from './pause'
import { takeBack } from './takeBack'

/**
 * Fills a form: asks the background for the one value, brings it in as a person would, and reads back.
 * @param form as it is on the page at this moment
 * @param wish whose value, and which routing key
 * @param again finds the form anew, as it is when the value has come
 * @param early what was asked for already, by the form as it was a moment ago
 */
export async function fill(
  form: Form,
  wish: Wish,
  monitor: PageReport['monitor'],
  again: () => Form | null,
  early: Asked | null = null,
): Promise<Filled> {
  const { field, toggle, what, wanted } = form
  if (form.refusal || !field) return refused(form.refusal ?? 'no-field')
  // What sends the form is left to the person, once the key stands there.
  const isLeft = toggle?.state() === 'off' && toggle.isSending?.() === true
  if (!isLeft && cannotTurnOn(toggle)) return refused('status-refuses')
  if (sendsItself(field)) return refused('sends-itself')
  const place = formPlace(field, again)
  const isSameAsk = early?.what === what && early.wanted === wanted
  const granted = await (isSameAsk ? early : askFor(form, wish, monitor)).answer
  if (!granted) return refused('failed')
  if (!granted.granted) return refused(granted.refusal)
  const { value, name, organisation } = granted
  const handed = <F extends Form | null>(one: F): F => (one && isLeft ? { ...one, toggle: null } : one)
  // Looked at once, at the end: what comes meanwhile counts, and each look costs a part of the frame a press may take.
  const begun = reading(() => {
    // Between the press and the answer the page may have put another field under the label, or gone to another address.
    if (!place.isSame()) return 'no-field'
    if (isBehind(field)) return 'hidden'
    if (!hasRoomFor(field, value.length)) return 'too-long'
    if (!allows(field, value)) return 'not-allowed'
    const hand = takeInHand(handed(form), field, () => handed(again()))
    return beginEntry(hand, place, value)
  })
  if (typeof begun === 'string') return refused(begun)
  const { already, hand } = begun
  const done = { fill: crypto.randomUUID(), what, organisation, name, monitor }
  const remember = async (undone: boolean) =>
    (await ask('fill.done', { ...done, undone, already }))?.remembered ?? false
  const refusal = (already ? begun.wrong() : await bringIn(begun)) ?? (await whatKeepsItHere(hand))
  // What stands in no field any more cannot be taken back.
  const isThere = hand.hasChanged() && hand.now().field.isConnected
  const undo = isThere ? () => takeBack(begun, () => remember(true)) : null
  if (refusal ?? isLeft) return refused(refusal ?? 'status-sends', undo)
  const unremembered = (await remember(false)) ? {} : { unremembered: true as const }
  const alone = what === 'api-key' && !toggle ? { alone: true as const } : {}
  const stood = begun.before.text
  return { result: { done: true, what, name, already, ...alone, ...unremembered }, undo, stood }
}

/** A page may still ask its server about what was written. */
const ASKS_FOR = 1000

/** What stands in the field is filled, but where the page refuses it nobody can send it. */
async function whatKeepsItHere(hand: Hand): Promise<Refusal | null> {
  return (await later(() => wouldSend(hand.now().field), ASKS_FOR)) ? null : 'page-refuses'
}

/** Whether STATUS does not say what it is, or shows nothing to press. */
export function cannotTurnOn(toggle: Form['toggle']): boolean {
  const state = toggle?.state()
  return state === 'unknown' || (state === 'off' && !toggle?.presses('on')[0])
}
