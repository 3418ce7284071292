import {
  addressSigns,
  FIRST_PAUSE,
  isUnfinished,
  LONGEST_PAUSE,
  PATIENCE,
  SECOND_LOOK,
} from '../dom/watching/pace'

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
 * @param glance what to do each time; true asks to glance again soon, though nothing changes. It is told whether that is
 * so since the last time: then only what is no change of the document has come.
 * @param isOver whether nobody wants it any more: asked when the person does something
 * @returns ends it
 */
export function keepGlancing(glance: (isUnchanged: boolean) => boolean, isOver: () => boolean): () => void {
  let until = Date.now() + PATIENCE
  let ended = false
  let pause = FIRST_PAUSE
  let timer: ReturnType<typeof setTimeout> | undefined

  let observes = false
  // One change is enough to know of; the rest would only cost.
  const observer = new MutationObserver(() => {
    ignore()
    later()
  })
  const ignore = () => {
    observer.disconnect()
    observes = false
  }
  const observe = () => {
    if (!observes) observer.observe(document, { childList: true, subtree: true, characterData: true })
    observes = true
  }
  const now = (isUnchanged = false) => {
    timer = undefined
    if (ended || document.hidden) return
    const isWaiting = glance(isUnchanged)
    if (ended || Date.now() > until) return ignore()
    observe()
    if (isWaiting || isUnfinished()) later()
  }
  /** Glances after the pause, once the browser is idle: a page that goes on changing is left alone for longer each time. */
  const later = () => {
    if (timer !== undefined) return
    const mine = setTimeout(() => requestIdleCallback(() => timer === mine && now(), { timeout: 100 }), pause)
    timer = mine
    pause = Math.min(pause * 3, LONGEST_PAUSE)
  }
  const arm = () => {
    until = Date.now() + PATIENCE
    pause = FIRST_PAUSE
    if (!document.hidden) observe()
  }
  const wake = () => {
    if (document.hidden) return
    if (isOver()) return end()
    arm()
    clearTimeout(timer)
    timer = undefined
    later()
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
  }
  put('addEventListener')
  // At once, and not when the page has a rest: to wait for that takes a new tab longer than the look itself.
  setTimeout(() => now(observes && timer === undefined), SECOND_LOOK)
  now()
  return end
}
