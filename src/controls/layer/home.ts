import { membersOf } from '../../dom/seeing/members'
import { outer } from '../../dom/seeing/visible'
import { hasEffect } from './effects'

const ON_TOP = 'dialog:modal,:popover-open,:fullscreen'
const SAID = '[role=dialog],[role=alertdialog],[aria-modal=true]'

/** What a layer stands in: of a component whose own tree holds the field, that tree, for it may show nothing else. */
export type Home = Element | ShadowRoot

/**
 * Where the layer of a field goes: inside a modal dialog everything outside is out of reach, and a popover closes at a
 * press outside, so it goes in there; what is fullscreen hides everything else. A dialog that only says it is one may look
 * where the focus is, again and again, and what is read out may be kept to it.
 */
export function homeFor(field: Element | null): Home {
  let inner: Element | null = null
  for (let box = field; box; box = outer(box)) {
    const own = membersOf(box)
    if (own.matches(ON_TOP) || (own.matches(SAID) && isClear(box)))
      return own.shadowRoot && inner?.getRootNode() === own.shadowRoot ? own.shadowRoot : box
    inner = box
  }
  return document.documentElement
}

/** Whether nothing from here outwards would keep a press from counting, but for a while, as a dialog is opened. */
function isClear(box: Element): boolean {
  for (let el: Element | null = box; el; el = outer(el))
    if (hasEffect(getComputedStyle(el), false) && !membersOf(el).getAnimations().length) return false
  return true
}

/** The most things in a dialog that are looked at. */
const MOST = 40

/**
 * Puts a layer's element into its home. A rule of the page's for the last in a dialog may move what was the last before:
 * then it goes to the end of the document.
 * @returns where it stands now
 */
export function moveIn(host: HTMLElement, home: Home): Home {
  const boxes = () => [box, ...[...home.children].filter((el) => el !== host).slice(-MOST)].map(boxOf).join()
  const box = home instanceof Element ? home : home.host
  const isSaid = !membersOf(box).matches(`${ON_TOP},:root`)
  const before = isSaid && boxes()
  home.append(host)
  if (!isSaid || boxes() === before) return home
  document.documentElement.append(host)
  return document.documentElement
}

function boxOf(el: Element): string {
  const { left, top, width, height } = el.getBoundingClientRect()
  return [left, top, width, height].map(Math.round).join()
}
