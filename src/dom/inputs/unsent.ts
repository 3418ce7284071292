/**
 * A press for STATUS must neither send the form nor lead to another page. Where a button that sends it is a switch by
 * its script, as buttons are that were given no type, the script still gets the press.
 */

const BY_ITSELF = /submit|postback/i
const HANDLERS = ['onclick', 'onchange', 'oninput']

/** Does what a person's press does, and keeps any form from being sent by it. */
export function unsent(press: () => void): void {
  const stop = (event: Event) => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  addEventListener('submit', stop, true)
  try {
    press()
  } finally {
    removeEventListener('submit', stop, true)
  }
}

/**
 * Clicks an element, and keeps any form from being sent by it.
 * @param at where, and how often: a click without that is one by the keyboard to some pages, which answer it otherwise
 */
export function clickUnsent(el: Element, at?: MouseEventInit): void {
  const told = at ?? { bubbles: true, cancelable: true, composed: true }
  // A drawing inside a button has no click of its own, and what is disabled takes none.
  unsent(() => {
    if (el instanceof HTMLElement && (!at || el.closest(':disabled'))) el.click()
    else el.dispatchEvent(new MouseEvent('click', told))
  })
}

/** Buttons that send the form and were meant to: one without a type may only have been given none. */
const MEANT = ':is([type=submit],[type=image],[type=reset],[name],[formaction])'
const HAS_STATE = '[role=switch],[role=checkbox],[aria-checked],[aria-pressed]'

/** Whether a press leads to another page or sends the form, or a control says itself that a change of it does. */
export function sendsAway(el: Element): boolean {
  const control = el.closest('select,input,button') ?? el.closest('label')?.control
  return (
    leadsAway(el.closest('a[href]')) ||
    (!!control?.matches(MEANT) && isSending(control) && !control.matches(HAS_STATE)) ||
    saysItSends(control) ||
    saysItSends(el)
  )
}

/** Whether an element, or one around it that hears its press, says that it sends a form: then no submit event tells of it. */
function saysItSends(el: Element | null | undefined): boolean {
  for (let at = el; at && at.localName !== 'form'; at = at.parentElement)
    for (const name of HANDLERS) if (BY_ITSELF.test(at.getAttribute(name) ?? '')) return true
  return false
}

/** Whether a press on an element sends the form it is in, or empties it. */
export function isSending(el: Element): boolean {
  return /^(submit|image|reset)$/.test((el as HTMLButtonElement).type) && !!(el as HTMLButtonElement).form
}

/** Whether an element is a link to another page, or one whose script says that it sends a form. */
export function leadsAway(el: Element | null): boolean {
  const href = el?.getAttribute('href')?.trim()
  if (!href || href.startsWith('#')) return false
  return !/^javascript:/i.test(href) || BY_ITSELF.test(href)
}
