import { unsentDuring } from '../../dom/inputs/unsent'
import { isReachable } from '../../dom/seeing/visible'
import { isList, optionFor } from '../../dom/writing/lists'
import { pickHanging, pickSuggested, typeAndPick } from '../../dom/writing/suggested'
import type { Refusal } from '../../model/forms/fill'
import type { Entry } from './entry'
import { LATE, later, pause, RECHECK } from './pause'
import { LATE_SWITCH, SHOWN_LATE } from './turning'
import { endOfWriting, typedField } from './typed'
import { watchTyping } from './typing'

/** A value that is being brought into a form. */
interface Run extends Entry {
  /** Whether a person has typed in the field meanwhile: nothing more is written over that. */
  isTyped(): boolean
}

/** One thing a person does to bring a value into a form. @returns why it goes no further; null where it goes on */
type Step = (run: Run) => Promise<Refusal | null>

/** What a person does, one after the other. */
const STEPS: readonly Step[] = [
  findInList,
  chooseStatus,
  goToField,
  write,
  chooseStatusThatWaited,
  pickWhatWasTyped,
  pickWhatHangsOn,
  pickWhatDidNotLast,
  putOnceMore,
  turnBack,
]

/** Brings a value into a form. @returns why it went no further, or what is wrong in the end; null where it stands there */
export async function bringIn(entry: Entry): Promise<Refusal | null> {
  const fieldNow = () => entry.hand.now().field
  const typing = watchTyping(fieldNow)
  try {
    const run = { ...entry, isTyped: typing.isTyped }
    const refusal = await unsentDuring(fieldNow, async () => {
      const early = await goThrough(run)
      if (!run.isTyped()) await leaveOff(run)
      return early ?? lookAtEnd(run)
    })
    const isOther = refusal === 'changed' || refusal === 'changed-back'
    return isOther && typing.isTyped() ? 'typed-over' : refusal
  } finally {
    typing.end()
  }
}

async function goThrough(run: Run): Promise<Refusal | null> {
  for (const step of STEPS) {
    if (!(await run.hand.isBack()) || run.isTyped()) break
    const refusal = await step(run)
    if (refusal) return refusal
  }
  return null
}

/** What is wrong in the end: the value may stand in its field under another one's label by then. */
async function lookAtEnd({ hand, place, wrong }: Run): Promise<Refusal | null> {
  await hand.isBack()
  const { field } = hand.now()
  if (wrong() || !place.isLost(field)) return wrong()
  return isReachable(field) ? 'changed' : 'field-gone'
}

/** Of what a list does not offer, nothing is chosen. */
async function findInList({ hand, wanted }: Entry) {
  const { field } = hand.now()
  return isList(field) && !optionFor(field, wanted.text) ? 'not-listed' : null
}

/** Whether a list comes with a press, and what it offers, is seen by pressing: as long as nothing else is changed. */
async function chooseStatus({ hand, wasWaiting, place }: Entry) {
  const { field, toggle } = hand.now()
  if (!inView(field)) field.scrollIntoView({ block: 'center' })
  if (!toggle?.mayList) return null
  if (!wasWaiting && !(await hand.choose('on'))) return 'status-refuses'
  // A list that is going away may lie over the form for a moment.
  return (await later(() => place.isSame(hand.now().field), LATE)) ? null : 'no-field'
}

async function goToField({ hand }: Entry) {
  await hand.goTo()
  return null
}

/**
 * Whether the page is where it was, and no other field under the label of the one in hand: with what is written, it may
 * go on, or draw its labels elsewhere; nor has it made a tag of that, or a person typed there. Asked before anything more
 * is done to a field that was written in.
 */
function isOurs({ hand, place, isTaken, isTyped }: Run): boolean {
  return !isTyped() && !place.isLost(hand.now().field) && !isTaken()
}

async function write(run: Run) {
  return (await putThere(run)) ? null : 'no-field'
}

/** @returns whether the field was the form's still */
async function putThere(run: Run): Promise<boolean> {
  const { hand, place, wanted, wrong, isKept } = run
  // It was gone to since the press: what is not surely the field any more is given nothing.
  if (!place.isSame(hand.now().field)) return false
  await hand.put(wanted, {
    order: 'text-first',
    isThere: () => !wrong(),
    isKept,
    mayRepeat: () => isOurs(run),
    end: endOfWriting(hand),
  })
  return true
}

async function chooseStatusThatWaited({ hand, wasWaiting }: Entry) {
  const isToChoose = hand.now().toggle?.mayList && wasWaiting
  if (isToChoose && (await later(() => !hand.isWaiting(), SHOWN_LATE))) await hand.choose('on')
  return null
}

/** Whether the field is a person's by now, or another page's. */
const isOver =
  ({ place, isTyped }: Run) =>
  () =>
    isTyped() || place.isElsewhere()

/** The list that came with what was typed is open still. */
async function pickWhatWasTyped(run: Run) {
  const { hand, wanted, before, wrong } = run
  const field = typedField(hand)
  const isToPick = field && !wrong()
  const choice = isToPick && (await pickSuggested(field, wanted.text, before, hand.leave, isOver(run)))
  if (field && !isToPick) hand.leave(field)
  // The answer to the key may bring back STATUS as it was when that was sent.
  await pause(hand.isUnpressed() || hand.now().toggle?.isNative ? RECHECK : LATE_SWITCH)
  return choice === 'twice' ? 'listed-twice' : null
}

/** A list that is open still, though its field was left, has what was typed to be chosen. */
async function pickWhatHangsOn(run: Run) {
  const { hand, wanted, before, wrong } = run
  const field = typedField(hand)
  if (!field || wrong() || !isOurs(run)) return null
  const choice = await pickHanging(field, wanted.text, before, hand.leave)
  if (choice === 'chosen') await pause(RECHECK)
  return choice === 'twice' ? 'listed-twice' : null
}

/** What was typed, and did not last, may have to be chosen. */
async function pickWhatDidNotLast(run: Run) {
  const { hand, wanted, before, wrong } = run
  const field = typedField(hand)
  if (!field || !wrong() || !isOurs(run)) return null
  const choice = await typeAndPick(field, wanted.text, before, hand.leave, isOver(run))
  await pause(RECHECK)
  if (choice === 'twice') return 'listed-twice'
  return wrong() === 'changed-back' && choice === 'unlisted' ? 'not-listed' : null
}

/**
 * What was ON before was not pressed: some pages turn it off when the key has changed. Nor was STATUS where the page showed
 * the key a good while after it took it. One that was turned on, and was drawn as it was before by the answer to the key,
 * is pressed again. In a field that the page has put in since, nothing was written.
 */
async function putOnceMore(run: Run) {
  const { hand, before, wrong, isTaken } = run
  if (isTaken()) return null
  const isUnturned = before.status === 'on' || hand.isUnpressed() || hand.hasStood()
  const isLeftOut = hand.isUnwritten() || (isUnturned && wrong() === 'status-stays')
  return wrong() && isLeftOut && (await putThere(run)) ? pickWhatWasTyped(run) : null
}

/** What turned out to mean OFF once it was turned on is not left so; where it says its state then, it stood at ON. */
async function turnBack({ hand, before, wrong }: Entry) {
  const stateNow = () => hand.now().toggle?.state()
  const isContrary = () => hand.now().toggle?.isContrary?.() === true
  if (before.status !== 'off' || wrong() !== 'status-stays' || !isContrary()) return null
  await hand.turn(stateNow() === 'off' ? 'on' : 'off')
  if (stateNow() === 'on') before.status = 'on'
  return null
}

/** STATUS is ON for a key that its page kept, and for no other: one that was turned by then is turned back. */
async function leaveOff({ hand, place, before, isKept }: Entry): Promise<void> {
  const { toggle } = hand.now()
  if (before.status !== 'off' || isKept() || place.isElsewhere() || toggle?.state() !== 'on') return
  await (toggle.mayList ? hand.choose('off') : hand.turn('off'))
}

function inView(el: Element): boolean {
  const { top, bottom } = el.getBoundingClientRect()
  return top >= 0 && bottom <= innerHeight
}
