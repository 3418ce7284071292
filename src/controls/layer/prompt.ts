/** A press that is told later than this after it was made was made on what stood there then, in milliseconds. */
const LATEST = 250
/** Nor is anything known, for as long as this, of what could be seen while the page kept its thread busy. */
const UNKNOWN_FOR = 500
/** How often it is looked whether anything gets a turn, and can be seen and pointed at, in milliseconds. */
const BEAT = 200

/**
 * A list or a calendar of the browser's own lies over the page as long as it is open. These are asked at each beat: a
 * large page is gone through for them only after it changed.
 */
const LISTED = ['select', 'input'].map((name) => document.getElementsByTagName(name))
const canTell = CSS.supports('selector(:open)')

/**
 * Tells presses of which nobody knows what they were made on. A page that keeps its thread busy can show one thing while
 * the person presses, and put another in its place before the press is told, or anything else is.
 * One in a tab that was not in view, or that kept the pointer to itself, is of that kind as well: the second press of a
 * double click on the tab that lay over it. So is one under an open list, and in a window that a page has moved.
 * @returns whether the event, the beginning of a press or its end, came at once, and on a page that was not busy
 */
export function watchPrompt(signal: AbortSignal): (event: Event) => boolean {
  const wasBusy = watchTasks(signal)
  return ({ timeStamp }) => !wasBusy() && performance.now() - timeStamp < LATEST
}

/**
 * Chromium tells of long tasks, but not of a dialogue that keeps the page waiting, like `alert`: its button may lie over
 * ours, and a double click on it goes on to that. Nothing gets a turn in either.
 */
function watchTasks(signal: AbortSignal): () => boolean {
  let busyUntil = Number.NEGATIVE_INFINITY
  const note = (tasks: PerformanceEntry[]) => {
    for (const { startTime, duration } of tasks)
      if (duration > LATEST) busyUntil = Math.max(busyUntil, startTime + duration)
  }
  const observer = new PerformanceObserver((list) => note(list.getEntries()))
  if (PerformanceObserver.supportedEntryTypes.includes('longtask')) observer.observe({ type: 'longtask' })
  let last = performance.now()
  let place = placeOfWindow()
  const beat = () => {
    const now = performance.now()
    const before = place
    place = placeOfWindow()
    if (now - last > BEAT + LATEST || place !== before || isElsewhere()) busyUntil = now
    last = now
  }
  const beats = setInterval(beat, BEAT)
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearInterval(beats)
  })
  return () => {
    // What was noticed and not told yet.
    note(observer.takeRecords())
    beat()
    return performance.now() - busyUntil < UNKNOWN_FOR
  }
}

const placeOfWindow = () => `${screenX},${screenY}`

/** Whether what is pressed goes elsewhere: a page can keep the events to itself that tell of it. */
function isElsewhere(): boolean {
  return document.hidden || Boolean(document.pointerLockElement) || (canTell && isUnderList())
}

function isUnderList(): boolean {
  for (const all of LISTED) for (const el of all) if (el.matches(':open')) return true
  return false
}
