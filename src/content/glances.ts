/**
 * Glances at a page when it may have become another one: when its address changes, when the person presses something,
 * when content comes late. The last is observed only for a while after each of the others, and each pause is longer than
 * the one before. Every page of the sites pays for this, and for each interface of the browser that it is the first to
 * touch: there are few of both.
 */

const FIRST_PAUSE = 60
const LONGEST_PAUSE = 1500
/** How long late content is waited for after the last sign of change, in milliseconds. */
const PATIENCE = 20_000
/** When a page that was just loaded is looked at again: a shadow root that comes later is no change of the document. */
const SECOND_GLANCE = 900
const MOST_LOOKED_THROUGH = 2000

/** After these something may come; only a change that is observed is worth a glance. */
const MAY_CHANGE = ['keydown', 'scroll']
/** After these the page may be another one, though nothing that is observed tells. */
const HAS_CHANGED = ['click', 'visibilitychange', 'popstate']

/**
 * Begins to glance, at once.
 * @param glance what to do each time
 * @param isOver whether nobody wants it any more: asked when the person does something
 * @returns ends it
 */
export function keepGlancing(glance: () => void, isOver: () => boolean): () => void {
  let pause = FIRST_PAUSE
  let timer: ReturnType<typeof setTimeout> | undefined
  let until = 0
  let ended = false

  const later = () => {
    if (timer || ended) return
    timer = setTimeout(() => requestIdleCallback(now, { timeout: 100 }), pause)
    pause = Math.min(pause * 2, LONGEST_PAUSE)
  }
  let observes = false
  // One change is enough to know of; the rest would only cost.
  const observer = new MutationObserver(() => {
    observer.disconnect()
    observes = false
    later()
  })
  const observe = () => {
    if (!observes) observer.observe(document, { childList: true, subtree: true, characterData: true })
    observes = true
  }
  const now = () => {
    timer = undefined
    if (ended || document.hidden) return
    glance()
    if (ended) return
    if (Date.now() > until) return
    observe()
    if (isUnfinished()) later()
  }
  const arm = () => {
    until = Date.now() + PATIENCE
    if (timer || document.hidden) return
    pause = FIRST_PAUSE
    observe()
  }
  const wake = () => {
    if (document.hidden) return
    if (isOver()) return end()
    arm()
    later()
  }
  // A page put aside comes back as it was left.
  const shown = (event: Event) => (event as PageTransitionEvent).persisted && wake()
  const put = (put: 'addEventListener' | 'removeEventListener') => {
    for (const type of MAY_CHANGE) globalThis[put](type, arm, true)
    for (const type of HAS_CHANGED) globalThis[put](type, wake, true)
    globalThis[put]('pageshow', shown)
  }
  const end = () => {
    ended = true
    put('removeEventListener')
    observer.disconnect()
    clearTimeout(timer)
    clearTimeout(second)
  }
  put('addEventListener')
  until = Date.now() + PATIENCE
  const second = setTimeout(now, SECOND_GLANCE)
  now()
  return end
}

/** Whether a page of usual size holds elements that are still to be defined: their shadow root may come at any time. */
function isUnfinished(): boolean {
  return (
    !document.getElementsByTagName('*')[MOST_LOOKED_THROUGH] && !!document.querySelector(':not(:defined)')
  )
}
