import { choose } from '../dom/chosen'
import { hasRoomFor, type TextField } from '../dom/field'
import type { Form } from '../dom/form'
import { isReachable } from '../dom/visible'
import { insertText, turn, writeText } from '../dom/write'
import { ask } from '../messaging/pagePort'
import type { PageReport, Value } from '../messaging/protocol'
import type { FillResult, Refusal, SwitchState } from '../model/fill'

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
  /** Whether the field did not. */
  textStays: boolean
}

const pause = (time: number) => new Promise((done) => setTimeout(done, time))
/** Two frames at 60 Hz; a page in the background draws none, so they are not waited for themselves. */
const TWO_FRAMES = 34
const LATE = 150
/** A switch may ask its server before it turns. */
const LATE_SWITCH = 700
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
  const { field: first, what, wanted } = form
  let { toggle } = form
  const address = location.href
  const refused = (refusal: Refusal): Filled => ({ result: { done: false, refusal }, undo: null })
  if (form.refusal || !first) return refused(form.refusal ?? 'no-field')
  let field: TextField = first
  const state = toggle?.state()
  if (state === 'unknown' || (state === 'off' && !toggle?.presses('on')[0])) return refused('status-refuses')
  const isSame = early?.what === what && early.wanted === wanted
  const granted = await (isSame ? early : askFor(form, routingKey, monitor)).answer
  if (!granted) return refused('failed')
  if (!granted.granted) return refused(granted.refusal)
  // Between the press and the answer the page may have put another field under the label, or gone to another address.
  if (location.href !== address || !isReachable(field) || again()?.field !== field) return refused('no-field')

  const { value, name } = granted
  if (!hasRoomFor(field, value.length)) return refused('too-long')
  const before = { text: field.value, status: toggle?.isGuess?.() ? undefined : toggle?.state() }
  const already = before.text === value && toggle?.state() !== 'off'
  const remember = async (undone: boolean, was: boolean) =>
    (await ask('fill.done', { what, name, monitor, undone, already: was }))?.remembered ?? false
  const undo = async (): Promise<Undone> => {
    const { text, status = 'unknown' } = before
    follow()
    if (toggle?.mayList && status !== 'unknown') await choose(toggle, status)
    const statusStays = () => toggle !== null && status !== 'unknown' && toggle.state() !== status
    const textStays = () => field.isConnected && field.value !== text
    const isBack = () => {
      follow()
      return !statusStays() && !textStays()
    }
    if (field.isConnected && !(await settle(text, status, isBack))) await later(isBack, LATE)
    const remembered = await remember(true, false)
    return { remembered, statusStays: statusStays(), textStays: textStays() }
  }
  let turned: Form['toggle'] = null
  const put = (text: string, status: SwitchState, attempt: number) => {
    if (field.value !== text) (attempt ? insertText : writeText)(field, text)
    follow()
    // One that was drawn anew was not pressed yet.
    if (toggle && !toggle.mayList && status !== 'unknown')
      turn(toggle, status, toggle === turned ? attempt : 0)
    turned = toggle
  }
  /** Puts both there, and once more in the other way where that has not come of it. @returns whether it had */
  const settle = async (text: string, status: SwitchState, isThere: () => boolean): Promise<boolean> => {
    put(text, status, 0)
    await pause(TWO_FRAMES)
    // A switch that answers late must not be pressed a second time.
    const isLate = toggle && status !== 'unknown' && toggle.state() !== status
    if (await later(isThere, isLate ? LATE_SWITCH : LATE)) return true
    put(text, status, 1)
    return false
  }
  // Some pages draw their form anew with every change: what stands in the old one's place is read back. The form of
  // another address is another monitor's.
  const follow = () => {
    if (location.href !== address || (field.isConnected && (!toggle || toggle.face.isConnected))) return
    const now = again()
    if (now?.field && !now.refusal && now.what === what && now.wanted === wanted) ({ field, toggle } = now)
  }
  const wrong = (): Refusal | null => {
    follow()
    if (!field.isConnected || field.value !== value) return 'changed-back'
    return toggle && toggle.state() !== 'on' ? 'status-stays' : null
  }

  if (!already) {
    if (!inView(field)) field.scrollIntoView({ block: 'center' })
    // Whether a list comes with a press, and what it offers, is seen by pressing: as long as nothing else is changed.
    if (toggle?.mayList && !(await choose(toggle, 'on'))) return refused('status-refuses')
    // A list that is going away may lie over the form for a moment.
    const isThere = () => isReachable(field) && again()?.field === field
    if (toggle?.mayList && !(await later(isThere, LATE)))
      return { result: { done: false, refusal: 'no-field' }, undo }
    await settle(value, 'on', () => !wrong())
    await pause(RECHECK)
  }
  const refusal = wrong()
  if (refusal) return { result: { done: false, refusal }, undo }
  const unremembered = (await remember(false, already)) ? {} : { unremembered: true as const }
  const alone = what === 'api-key' && !toggle ? { alone: true as const } : {}
  return {
    result: { done: true, what, name, already, ...alone, ...unremembered },
    undo: already ? null : undo,
  }
}

/** Waits until something is so. @returns whether it came to be in that time */
async function later(isSo: () => boolean, time: number): Promise<boolean> {
  for (let left = time; left > 0 && !isSo(); left -= TWO_FRAMES) await pause(TWO_FRAMES)
  return isSo()
}

function inView(el: Element): boolean {
  const { top, bottom } = el.getBoundingClientRect()
  return top >= 0 && bottom <= innerHeight
}
