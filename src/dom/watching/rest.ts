import { FIRST_PAUSE, LONGEST_PAUSE } from './pace'

/**
 * When a page is looked at again: once it has come to rest. What is half drawn says what the whole page does not say,
 * and on a page that never rests each look would cost it something and gain nothing: it is looked at now and then.
 */
export interface Pace {
  /** Asks for a look, after the pause, when the page rests. */
  later(): void
  /** Asks for a look soon, whether the page rests or not. */
  soon(): void
  /** Asks for a look soon, when the page rests. */
  atRest(): void
  /** The page has come to hold something else: asks for a look, or puts off the one that waits for rest. */
  changed(): void
  /** The person did something: the next look that is asked for comes soon. */
  quicken(): void
  /** Takes back the look that was asked for. @returns whether there was one */
  takeBack(): boolean
}

/** So long nothing changes on a page at rest, in milliseconds. */
const REST = 60
/** A restless page is left alone for longer and longer before it is observed again. */
const SHORTEST_GAP = 30
const LONGEST_GAP = 400
/** How long the second look after something the person did waits for rest, in milliseconds. */
const RESTLESS = 500

/** What holds for the page as it is now, in milliseconds. */
export interface Bounds {
  /** The longest pause before a look. */
  pause: number
  /** How long after it was asked for a look comes at the latest, though the page does not rest. */
  patience: number
}
/** For pages on which nothing goes by. */
export const USUAL: Bounds = { pause: LONGEST_PAUSE, patience: 3000 }

/**
 * Paces the looks at a page. It observes nothing itself: whoever asks for it knows what is a change.
 * @param look takes the look
 * @param observe has the next change of the page told to `changed`, once
 * @param bounds shorter ones while things go by that cannot be looked at later
 */
export function makePace(look: () => void, observe: () => void, bounds: () => Bounds): Pace {
  let pause = FIRST_PAUSE
  let patience = USUAL.patience
  let timer: ReturnType<typeof setTimeout> | undefined
  let latest = 0
  let rests = true
  let gap = SHORTEST_GAP

  const isTime = () => rests || performance.now() >= latest
  const again = () => {
    timer = setTimeout(settle, Math.min(gap, latest - performance.now()))
    gap = Math.min(gap * 2, LONGEST_GAP)
  }
  const due = () => {
    if (!isTime()) return again()
    // A frame that takes long keeps the next change away for a while: it comes before the browser is idle.
    const idle = () => {
      if (!isTime()) again()
      else if (takeBack()) look()
    }
    requestIdleCallback(() => timer !== undefined && idle(), { timeout: 100 })
  }
  /** Sees whether the page rests. */
  const settle = () => {
    timer = setTimeout(due, REST)
    observe()
    // What observing brought to light came before.
    rests = true
  }
  /** @returns whether it was not asked for yet, or for later */
  const ask = (pause: number, patience: number): boolean => {
    const last = performance.now() + Math.max(pause, patience)
    if (timer !== undefined && last >= latest) return false
    clearTimeout(timer)
    latest = last
    gap = SHORTEST_GAP
    // With no patience the last moment has come when it is due.
    if (patience === 0) timer = setTimeout(due, pause)
    else if (pause > REST) timer = setTimeout(settle, pause - REST)
    else settle()
    return true
  }
  const later = () => {
    const most = bounds()
    if (!ask(Math.min(pause, most.pause), Math.min(patience, most.patience))) return
    pause = Math.min(pause * 3, most.pause)
    patience = Math.min(Math.max(patience * 3, RESTLESS), most.patience)
  }
  const takeBack = () => {
    const wasAsked = timer !== undefined
    clearTimeout(timer)
    timer = undefined
    return wasAsked
  }
  return {
    later,
    soon() {
      ask(FIRST_PAUSE, 0)
    },
    atRest() {
      ask(FIRST_PAUSE, bounds().patience)
    },
    changed() {
      rests = false
      later()
    },
    quicken() {
      pause = FIRST_PAUSE
      patience = 0
    },
    takeBack,
  }
}
