import { rootOfLayer } from './layer'
import { madeWith } from './made'
import { rulesAsMade, rulesOf } from './style'

/**
 * Whether a layer's inside is as we made it. Chromium keeps a closed root closed; Firefox hands the innermost element
 * of every event to the page, and with it the whole inside.
 */
export function isIntact(host: Element): boolean {
  const root = rootOfLayer(host)
  if (!root || root.getAnimations().length || isRestyled(root)) return false
  return [...root.querySelectorAll('*')].every((el) => isAsMade(el))
}

function isRestyled(root: ShadowRoot): boolean {
  const sheet = root.querySelector('style')?.sheet
  return (
    !sheet ||
    sheet.disabled ||
    root.styleSheets.length !== 1 ||
    rulesOf(sheet) !== rulesAsMade() ||
    adoptsStyle(root)
  )
}

function adoptsStyle(root: ShadowRoot): boolean {
  try {
    return root.adoptedStyleSheets.length > 0
  } catch {
    // Some versions of Firefox do not show them to extensions.
    return false
  }
}

// A list near the window's bottom hangs upwards, one near its right edge towards the left.
const HANGING = /^position: ?absolute; ?(left|right): ?0(px)?; ?(top|bottom): ?[\d.]+px;?$/

function isAsMade(el: Element): boolean {
  const known = madeWith(el)
  if (!known) return false
  const { text, attributes } = known
  const saysIt = text ? el.textContent === text : [...el.childNodes].every(({ nodeType }) => nodeType === 1)
  const isList = attributes.class === 'list'
  return (
    saysIt &&
    [...el.attributes].every(
      ({ name, value }) =>
        attributes[name] === value ||
        (name === 'aria-expanded' && name in attributes) ||
        // Nothing can be pressed then.
        name === 'inert' ||
        (name === 'style' && isList && HANGING.test(value)),
    ) &&
    !shadowOf(el) &&
    !el.scrollLeft &&
    (isList || !el.scrollTop)
  )
}

/** The shadow root of an element, closed ones too where the browser tells. */
export function shadowOf(el: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot } = el as { openOrClosedShadowRoot?: ShadowRoot | null }
  return openOrClosedShadowRoot === undefined ? el.shadowRoot : openOrClosedShadowRoot
}
