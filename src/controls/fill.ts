import { hasRoomFor } from '../dom/field'
import type { Form } from '../dom/form'
import { pickSuggested, suggestionsFor, suggests } from '../dom/suggested'
import { isReachable } from '../dom/visible'
import { ask } from '../messaging/pagePort'
import type { PageReport, Value } from '../messaging/protocol'
import type { FillResult, Refusal } from '../model/fill'
import { monitorOf } from '../model/page'
import { type Contents, type Hand, LATE, LATE_SWITCH, later, pause, takeInHand } from './hand'

/** A fill that was done, and how the form stood before it. */
export interface Filled {
  result: FillResult
  /** Brings back what stood in the form; null when nothing was written. */
  undo: (() => Promise<Undone>) | null
}

/** What an Undo came to. */
export interface Undone {
  remembered: boolean
  /** Whether STATUS did not go back to what it was. */
  statusStays: boolean
  /** Whether the field holds something else than before. */
  textStays: boolean
}

const RECHECK = 500

/** A value that is on its way, and for what. */
export interface Asked {
  what: Form['what']
  wanted: Form['wanted']
  answer: Promise<Value | undefined>
}

/** Asks the background for the one value of a form; only a person's press may lead here. */
export function askFor(
  { what, wanted }: Form,
  routingKey: string | null,
  monitor: PageReport['monitor'],
): Asked {
  return { what, wanted, answer: ask('fill.value', { what, routingKey, wanted, monitor }) }
}

/**
 * Fills a form: asks the background for the one value, writes it as one salvo, and reads back.
 * @param form as it is on the page at this moment
 * @param routingKey the key the person chose, or null for the suggested one
 * @param again finds the form anew, as it is when the value has come
 * @param early what was asked for already, by the form as it was a moment ago
 */
export async function fill(
  form: Form,
  routingKey: string | null,
  monitor: PageReport['monitor'],
  again: () => Form | null,
  early: Asked | null = null,
): Promise<Filled> {
  const { field, toggle, what, wanted } = form
  const address = location.href
  const refused = (refusal: Refusal): Filled => ({ result: { done: false, refusal }, undo: null })
  if (form.refusal || !field) return refused(form.refusal ?? 'no-field')
  const state = toggle?.state()
  if (state === 'unknown' || (state === 'off' && !toggle?.presses('on')[0])) return refused('status-refuses')
  const isSame = early?.what === what && early.wanted === wanted
  const granted = await (isSame ? early : askFor(form, routingKey, monitor)).answer
  if (!granted) return refused('failed')
  if (!granted.granted) return refused(granted.refusal)
  // Between the press and the answer the page may have put another field under the label, or gone to another address.
  const isSameForm = () => location.href === address && isReachable(field) && again()?.field === field
  if (!isSameForm()) return refused('no-field')

  const { value, name } = granted
  if (!hasRoomFor(field, value.length)) return refused('too-long')
  const hand = takeInHand(form, field, again)
  const isGuess = toggle?.isGuess?.()
  const before: Contents = { text: field.value, status: (isGuess ? undefined : toggle?.state()) ?? 'unknown' }
  const already = before.text === value && toggle?.state() !== 'off'
  const remember = async (undone: boolean, was: boolean) =>
    (await ask('fill.done', { what, name, monitor, undone, already: was }))?.remembered ?? false
  const undo = () => takeBack(hand, before, () => remember(true, false))
  // The very field may come to be another page's: its title, or the monitor in its address, went on.
  const isElsewhere = () => monitorOf(location.href) !== monitorOf(address) || !again()
  const wrong = (): Refusal | null => {
    const { field, toggle } = hand.now()
    if (!field.isConnected) return 'changed-back'
    if (field.value !== value) return field.value === before.text ? 'changed-back' : 'changed'
    return toggle && toggle.state() !== 'on' ? 'status-stays' : null
  }

  if (!already) {
    if (!inView(field)) field.scrollIntoView({ block: 'center' })
    // Whether a list comes with a press, and what it offers, is seen by pressing: as long as nothing else is changed.
    const isWaiting = hand.isWaiting()
    if (toggle?.mayList && !isWaiting && !(await hand.choose('on'))) return refused('status-refuses')
    // A list that is going away may lie over the form for a moment.
    if (toggle?.mayList && !(await later(isSameForm, LATE)))
      return { result: { done: false, refusal: 'no-field' }, undo }
    // A page may go on to another one with the focus.
    field.focus({ preventScroll: true })
    const other = again()?.field
    if (isElsewhere() || (other && other !== hand.now().field)) return refused('no-field')
    const wanted: Contents = { text: value, status: 'on' }
    const suggested = suggestionsFor(field)
    const isThere = () => !wrong()
    await hand.put(wanted, 'text-first', isThere)
    if (toggle?.mayList && isWaiting && (await later(() => !hand.isWaiting(), LATE_SWITCH)))
      await hand.choose('on')
    const pick = (isTyped: boolean) => pickSuggested(hand.now().field, value, suggested, isTyped)
    if (!toggle && isThere()) await pick(true)
    await pause(RECHECK)
    // What was typed, and did not last, may have to be chosen.
    const first = wrong()
    if (first && !toggle && !isElsewhere() && suggests(hand.now().field)) {
      const isPicked = await pick(false)
      await pause(RECHECK)
      if (!isPicked) return { result: { done: false, refusal: first }, undo }
    }
    // What was ON before was not pressed: some pages turn it off when the key has changed.
    if (before.status === 'on' && wrong() === 'status-stays') {
      await hand.put(wanted, 'text-first', isThere)
      await pause(RECHECK)
    }
  }
  const refusal = wrong() ?? (isElsewhere() ? 'changed' : null)
  if (refusal) return { result: { done: false, refusal }, undo }
  const unremembered = (await remember(false, already)) ? {} : { unremembered: true as const }
  const alone = what === 'api-key' && !toggle ? { alone: true as const } : {}
  return {
    result: { done: true, what, name, already, ...alone, ...unremembered },
    undo: already ? null : undo,
  }
}

/** Brings back what stood in a form, and says what came of it. */
async function takeBack(hand: Hand, before: Contents, remember: () => Promise<boolean>): Promise<Undone> {
  const statusStays = () => {
    const { toggle } = hand.now()
    return toggle !== null && before.status !== 'unknown' && toggle.state() !== before.status
  }
  const textStays = () => {
    const { field } = hand.now()
    return !field.isConnected || field.value !== before.text
  }
  const isBack = () => !statusStays() && !textStays()
  if (hand.now().toggle?.mayList) await hand.choose(before.status)
  if (hand.now().field.isConnected && !(await hand.put(before, 'status-first', isBack)))
    await later(isBack, LATE)
  // What the page did not take back is no Undo.
  const remembered = textStays() || (await remember())
  // A page may turn it once more, some time after the key has changed.
  await pause(RECHECK)
  return { remembered, statusStays: statusStays(), textStays: textStays() }
}

function inView(el: Element): boolean {
  const { top, bottom } = el.getBoundingClientRect()
  return top >= 0 && bottom <= innerHeight
}
