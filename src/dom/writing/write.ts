import type { SwitchState } from '../../model/forms/fill'
import { sentBy } from '../inputs/sending'
import type { Switch } from '../inputs/turnable'
import { clickUnsent, unsent } from '../inputs/unsent'
import type { Field, TextField } from '../labels/field'
import { reading } from '../seeing/reading'
import { hasFocus } from './focused'
import { goToField, type Leave, leaveField } from './leave'
import { isList, optionFor } from './lists'
import { pressAtOnce, pressSwitch, tellLeft } from './mouse'

/**
 * Writes a value as one salvo, the way frameworks expect an edit: focus, value, input, change, blur.
 * Around it comes one key that is none, as with what browsers fill in: some pages listen to keys alone. Longer key
 * choreographies break models that commit on blur.
 * Of a page that says in its markup that a key or a change sends the form, it is not heard: its server has the model.
 */
export function writeText(field: TextField, value: string, leave: Leave = leaveField): void {
  const sent = sentBy(field)
  const input = { bubbles: true, composed: true, inputType: 'insertReplacementText', data: value }
  unsent(field, () => {
    goToField(field)
    if (!sent.has('keydown')) tellKey(field, 'keydown')
    field.value = value
    field.dispatchEvent(new InputEvent('input', input))
    if (!sent.has('keyup')) tellKey(field, 'keyup')
    if (!sent.has('change')) field.dispatchEvent(new Event('change', { bubbles: true }))
    leave(field)
  })
}

/** What nobody can leave out who writes in a field: its page goes by it, or the browser tells it. */
const EACH = ['beforeinput', 'input', 'focus', 'focusin', 'blur', 'focusout']

/** What no writing makes. */
const NEVER = ['click', 'keypress']

/** Whether a field says that its form is sent as soon as it is written in, gone to or left, or by what else it needs. */
export function sendsItself(field: Field): boolean {
  const sent = sentBy(field)
  return (
    EACH.some((type) => sent.has(type)) || [...sent].some(([type, isAll]) => !NEVER.includes(type) && !isAll)
  )
}

/** Tells of a key that no page gives a meaning to. */
function tellKey(field: TextField, type: 'keydown' | 'keyup'): void {
  field.dispatchEvent(
    new KeyboardEvent(type, { key: 'Unidentified', bubbles: true, cancelable: true, composed: true }),
  )
}

let inserting = false

/** Whether what comes to a field at this moment is inserted by us: the browser tells of it as of a person's typing. */
export function isInserting(): boolean {
  return inserting
}

/**
 * The one other way to write, for a field that did not take the salvo.
 * @param leave ends the edit; null where it goes on
 */
export function insertText(field: TextField, value: string, leave: Leave | null = leaveField): void {
  const sent = sentBy(field)
  // The browser tells by itself of a change that was made so.
  if (sent.has('change')) leave?.(field)
  else unsent(field, () => insert(field, value, leave, !sent.has('keyup')))
}

function insert(field: TextField, value: string, leave: Leave | null, tellsKey: boolean): void {
  goToField(field)
  field.select()
  // The command goes to whatever has the focus: a page may have led it on to another field.
  if (!hasFocus(field)) return
  // The browser tells of no command before it is done, and some pages take only what they were told of before. One that
  // says no may have written it itself.
  const before = { inputType: 'insertText', data: value, bubbles: true, cancelable: true, composed: true }
  inserting = true
  try {
    if (field.dispatchEvent(new InputEvent('beforeinput', before)))
      document.execCommand(value ? 'insertText' : 'delete', false, value)
  } finally {
    inserting = false
  }
  if (tellsKey) tellKey(field, 'keyup')
  leave?.(field)
}

/**
 * Writes a text in a field, or chooses what stands for it.
 * @param attempt 0 first, 1 for what did not take that
 */
export function writeIn(field: Field, text: string, attempt: number, leave: Leave): void {
  if (isList(field)) {
    const option = optionFor(field, text)
    if (option) setList(option, leave)
  } else (attempt ? insertText : writeText)(field, text, leave)
}

/**
 * Turns a switch by pressing what a person presses; never sets its state.
 * @param attempt which of the switch's presses to use: 0 first, the next one when the last did nothing
 * @param reached what the presses before have reached, and this one will: that is not pressed again. It may be asking
 * its server still, and a second press would turn it back
 * @returns whether anything was pressed
 */
export async function turn(
  control: Switch,
  wanted: SwitchState,
  attempt: number,
  reached = new Set<EventTarget>(),
): Promise<boolean> {
  // Every look costs a part of the frame a press may take: what is asked of the page for both is asked once.
  const press = reading(() => pressFor(control, wanted, attempt))
  if (!press || reached.has(press)) return false
  if (press.localName === 'option') setList(press as HTMLOptionElement)
  else if (press.matches('[type=range]')) slideOver(press as HTMLInputElement)
  else {
    await pressNoting(press, reached, wayOf(control, press))
    tellLeft(press)
  }
  return true
}

/** What turns a switch, if it is to be turned. */
function pressFor(control: Switch, wanted: SwitchState, attempt: number): HTMLElement | undefined {
  const state = control.state()
  // What says two things at once was turned already, or cannot be.
  if (state === wanted || (attempt && state === 'unknown')) return
  return control.presses(wanted)[attempt]
}

/** How a switch is pressed: of one that the browser turns, nothing has to be waited for. */
function wayOf({ isNative }: Switch, press: HTMLElement): (el: HTMLElement) => unknown {
  if (!isNative) return pressSwitch
  return press.closest('input,label') ? clickUnsent : pressAtOnce
}

/**
 * Presses an element, and notes what the press reached; what is disabled was not.
 * @param press presses it
 */
export async function pressNoting(
  el: HTMLElement,
  reached: Set<EventTarget>,
  press: (el: HTMLElement) => unknown,
): Promise<void> {
  const note = (event: Event) => {
    for (const one of event.composedPath()) reached.add(one)
  }
  const isOff = el.closest('[aria-disabled=true]')
  if (!isOff) addEventListener('click', note, true)
  try {
    await press(el)
  } finally {
    removeEventListener('click', note, true)
  }
}

/** Chooses an option of a list, as a person's choice is told to the page. */
export function setList(option: HTMLOptionElement, leave: Leave = leaveField): void {
  const select = option.closest('select')
  if (!select) return
  change(select, leave, () => {
    select.selectedIndex = option.index
  })
}

/** Has a slide stand at its other end. */
function slideOver(slide: HTMLInputElement): void {
  change(slide, leaveField, () => {
    if (slide.valueAsNumber > Number(slide.min)) slide.stepDown()
    else slide.stepUp()
  })
}

/** Changes a control that is moved and not typed in, and tells the page of it. */
function change(control: Field, leave: Leave, move: () => void): void {
  goToField(control)
  move()
  unsent(control, () => {
    control.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
    if (!sentBy(control).has('change')) control.dispatchEvent(new Event('change', { bubbles: true }))
    leave(control)
  })
}
