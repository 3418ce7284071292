import { holds, outer } from '../seeing/visible'

/**
 * No form is sent by what is done for a person who did not ask for that. A button that sends it may be a switch by its
 * script, as buttons are that were given no type, and a page's script may send it when a field is changed: what is heard
 * of a press or a change still is, and the sending alone is stopped.
 */

/** A submit event does not leave the shadow root that it happens in. */
function rootsAround(el: Element): EventTarget[] {
  const roots: EventTarget[] = [globalThis]
  for (let box: Element | null = el; box; box = outer(box)) {
    const root = box.getRootNode()
    if (root instanceof ShadowRoot && !roots.includes(root)) roots.push(root)
  }
  return roots
}

function stop(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** Does what a person's press or change at an element does, and keeps any form from being sent by it. */
export function unsent(el: Element, act: () => void): void {
  const roots = rootsAround(el)
  for (const root of roots) root.addEventListener('submit', stop, true)
  try {
    act()
  } finally {
    for (const root of roots) root.removeEventListener('submit', stop, true)
  }
}

/** What a person does on the page: what is sent from then on may be what they meant. */
const PRESSES = ['click', 'keydown']

/**
 * Keeps the form around a field from being sent by the page's scripts while something is done there that takes a while, as
 * long as no person presses anything.
 * @param fieldNow the field as it is then: the page may draw it anew
 */
export async function unsentDuring<T>(fieldNow: () => Element, work: () => Promise<T>): Promise<T> {
  const end = new AbortController()
  const options = { signal: end.signal, capture: true }
  const mine = (event: Event) =>
    event.target instanceof Element && holds(event.target, fieldNow()) && stop(event)
  for (const root of rootsAround(fieldNow())) root.addEventListener('submit', mine, options)
  for (const type of PRESSES) addEventListener(type, ({ isTrusted }) => isTrusted && end.abort(), options)
  return work().finally(() => end.abort())
}

/**
 * Clicks an element, and keeps any form from being sent by it.
 * @param at where, and how often: a click without that is one by the keyboard to some pages, which answer it otherwise
 */
export function clickUnsent(el: Element, at?: MouseEventInit): void {
  const told = at ?? { bubbles: true, cancelable: true, composed: true }
  // A drawing inside a button has no click of its own, and what is disabled takes none.
  unsent(el, () => {
    if (el instanceof HTMLElement && (!at || el.closest(':disabled'))) el.click()
    else el.dispatchEvent(new MouseEvent('click', told))
  })
}
