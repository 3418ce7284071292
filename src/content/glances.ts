import { addressSigns, isUnfinished, PATIENCE, SECOND_LOOK } from '../dom/watching/pace'
import { makePace } from '../dom/watching/rest'

/**
 * Glances at a page when it may have become another one: when its address changes, when the person presses something,
 * when content comes late. The last is observed only for a while after each of the others. Every page of the sites pays for
 * this, and for each interface of the browser that it is the first to touch: there are few of both.
 */

/** After these something may come; only a change that is observed is worth a glance. */
const MAY_CHANGE = ['keydown', 'scroll']
/** After these the page may be another one, though nothing that is observed tells. One put aside comes back into view. */
const HAS_CHANGED = ['click', 'visibilitychange']

/**
 * Begins to glance, at once.
 * @param glance what to do each time; true asks to glance again soon, though nothing changes
 * @param isOver whether nobody wants it any more: asked when the person does something
 * @returns ends it
 */
export function keepGlancing(glance: () => boolean, isOver: () => boolean): () => void {
  let until = 0
  let ended = false

  let observes = false
  // One change is enough to know of; the rest would only cost.
  const observer = new MutationObserver(() => {
    ignore()
    pace.changed()
  })
  const ignore = () => {
    observer.disconnect()
    observes = false
  }
  const observe = () => {
    if (!observes) observer.observe(document, { childList: true, subtree: true, characterData: true })
    observes = true
  }
  const now = () => {
    if (ended || document.hidden) return
    const isWaiting = glance()
    if (ended || Date.now() > until) return ignore()
    observe()
    if (isWaiting || isUnfinished()) pace.later()
  }
  const pace = makePace(now, observe)
  const arm = () => {
    until = Date.now() + PATIENCE
    if (document.hidden) return
    pace.quicken()
    observe()
  }
  const wake = () => {
    if (document.hidden) return
    if (isOver()) return end()
    arm()
    pace.later()
  }
  const put = (put: 'addEventListener' | 'removeEventListener') => {
    for (const type of MAY_CHANGE) globalThis[put](type, arm, true)
    for (const type of HAS_CHANGED) globalThis[put](type, wake, true)
    for (const [target, type] of addressSigns()) target[put](type, wake)
  }
  const end = () => {
    ended = true
    put('removeEventListener')
    ignore()
    pace.takeBack()
    clearTimeout(second)
  }
  put('addEventListener')
  until = Date.now() + PATIENCE
  // At once, and not when the page has a rest: to wait for that takes a new tab longer than the look itself.
  const second = setTimeout(now, SECOND_LOOK)
  now()
  return end
}
