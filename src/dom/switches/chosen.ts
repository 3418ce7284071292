import type { SwitchState } from '../../model/forms/fill'
import { ANSWERS, SLACK, type Switch } from '../inputs/turnable'
import { labelKey } from '../outline/labelKey'
import { textsIn } from '../seeing/around'
import { stateOf } from '../seeing/states'
import { isReachable } from '../seeing/visible'
import { pressAsPerson } from '../writing/mouse'
import { pressNoting, setList } from '../writing/write'

/**
 * Switches that tell nothing but a word. A press may turn such a one, or open a list of words, which pages draw
 * anywhere: in it, under it, at the end of the document. What comes into view with the press is that list.
 */

/** How often and how long it is looked whether a press did something, in milliseconds. */
const EVERY = 34
const PATIENCE = 400
const LIST_PATIENCE = 1200
const pause = () => new Promise((done) => setTimeout(done, EVERY))
const EXPANDED = '[aria-expanded=true]'
const OPTION = '[role=option],[role^=menuitem],[role=listbox],[role=menu]'

/**
 * Brings a switch to a state by pressing it, and the word for the state in the list that the press opens.
 * @param now the switch as it is then: a page may draw it anew as it is pressed
 * @returns whether it says that state now; when not, a list that was opened is closed again
 */
export async function chooseState(
  control: Switch,
  wanted: SwitchState,
  now = () => control,
): Promise<boolean> {
  const roots = rootsAround(control.face)
  const isDone = () => now().state() === wanted
  let wasOpened = false
  const reached = new Set<EventTarget>()
  let since = 0
  let apart = 0
  const presses = control.presses(wanted)
  const typed = presses.find((el) => el.matches('input:not([readonly])'))
  for (const press of typed ? [...presses, null] : presses) {
    if (isDone()) break
    if (press instanceof HTMLOptionElement) {
      // What is drawn takes no press: the hidden list is set, and put back where what is drawn does not follow.
      const stood = press.closest('select')?.selectedOptions[0]
      setList(press)
      for (let left = PATIENCE; left > 0 && !isDone(); left -= EVERY) await pause()
      if (!isDone() && stood) setList(stood)
      continue
    }
    // One more press would only close what one has opened, or turn back what was turned.
    if (wasOpened || (press && (reached.has(press) || !press.isConnected))) continue
    const before = new Set(statedIn(roots))
    if (press) {
      apart = since && performance.now() - since
      since ||= performance.now()
      await pressNoting(press, reached, pressAsPerson)
    }
    // A field that can be typed into may open its list by key alone.
    else if (typed) pressKey(typed, 'ArrowDown')
    const isOpen = () => isExpanded(press ?? control.face) || isExpanded(now().face)
    const patience = () => (isOpen() ? LIST_PATIENCE : typed ? PATIENCE : ANSWERS)
    for (let waited = 0; waited < patience() && !isDone(); waited += EVERY) {
      await pause()
      const fresh = isDone() ? [] : statedIn(roots).filter((el) => !before.has(el))
      const option = optionIn(fresh, wanted)
      if (option) await pressAsPerson(option)
      for (let left = option ? PATIENCE : 0; left > 0 && !isDone(); left -= EVERY) await pause()
      // A list that does not take the press, or has more words than there are states, is put away.
      wasOpened = !!option || fresh.length > 2
      if (wasOpened) break
    }
    wasOpened ||= isOpen()
    if (wasOpened && !isDone()) closeList()
  }
  // Of two that were pressed, both may have been slow to answer: the second one turns it back.
  if (!wasOpened) for (let left = apart && apart + SLACK; left > 0 && isDone(); left -= EVERY) await pause()
  return isDone()
}

/** Whether a control says that its list is open. */
function isExpanded(el: Element): boolean {
  return !!el.closest(EXPANDED) || !!el.querySelector(EXPANDED)
}

/** The one word for a state among what came into view, if it stands in a list: with the other word, or by its role. */
function optionIn(fresh: readonly HTMLElement[], wanted: SwitchState): HTMLElement | null {
  const [option, other] = fresh.filter((el) => stateIn(el) === wanted)
  if (!option || other) return null
  return fresh.some((el) => el !== option) || option.closest(OPTION) ? option : null
}

const stateIn = (el: Element) => stateOf(labelKey(el.textContent ?? ''))

/** Where a list may be drawn: in the document, or in the shadow roots a switch stands in. */
function rootsAround(el: Element): Node[] {
  const roots: Node[] = [document.body]
  for (let root = el.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    roots.push(root)
  return roots
}

/** Everything in view that says nothing but a state, each word once: a page may have empty texts beside it. */
function statedIn(roots: readonly Node[]): HTMLElement[] {
  const found = new Set<HTMLElement>()
  for (const { parentElement: el, length, data } of roots.flatMap(textsIn)) {
    if (!el || length >= 40 || !data.trim()) continue
    if (stateIn(el) !== 'unknown' && isReachable(el)) found.add(el)
  }
  return [...found].filter((el) => ![...found].some((inner) => inner !== el && el.contains(inner)))
}

function closeList(): void {
  pressKey(document.activeElement ?? document.body, 'Escape')
}

function pressKey(el: Element, key: 'Escape' | 'ArrowDown'): void {
  ;(el as HTMLElement).focus({ preventScroll: true })
  for (const type of ['keydown', 'keyup'])
    el.dispatchEvent(
      new KeyboardEvent(type, { key, code: key, bubbles: true, cancelable: true, composed: true }),
    )
}
