import { membersOf } from '../../dom/seeing/members'
import { FOCUS_MOVES, hearFirst } from './first'
import { lead } from './keyboard'
import type { Layer } from './layer'

/** Sooner than this after Tab led to ours nobody presses anything, in milliseconds. */
const PULLED_WITHIN = 150
const MOST_PULLS = 2
/**
 * Within this Tab has led on, or leads nowhere, in milliseconds: its key may be held, or lifted where nobody here hears
 * of it.
 */
const LEADS_WITHIN = 100

/** Where Tab is about to lead from, whether backwards, and the key that does. */
interface Way {
  from: EventTarget
  back: boolean
  by: KeyboardEvent
}

/**
 * Makes a layer's buttons the stops of the Tab key right after its field, wherever it stands in the document: in a dialog
 * that keeps the focus in it, they would never be reached. What the page does at Tab it does as ever, and where it leads
 * from the field is found by letting it lead there: the page hears of that only when the person has gone on from ours.
 * A page that leads on by hand, as dialogs do, looks whether the focus came: then it goes to ours once that was looked at.
 * @param field the field that the layer stands beside now
 */
export function makeTabStop({ host, root }: Layer, field: () => Element, signal: AbortSignal): void {
  let way: Way | null = null
  /** What has the focus on the way to or from ours, of which the page hears nothing. */
  let passed: EventTarget | null = null
  /** Where the person goes on to from our last button; null where the document's own order led here, and leads on. */
  let next: EventTarget | 'after the field' | null = null

  /** The field, once the focus has gone from it to nothing, as after a fill by shortcut: from there Tab leads on. */
  let gone: EventTarget | null = null

  let leaving = false
  const pulls = countPulls(root)
  const skip = makeSkip(root)

  /** Fields that the focus comes to: from these Tab leads here, and the document's own order need not. */
  const reached = new WeakSet<EventTarget>()

  const isLed = () => !pulls.areTooMany() && reached.has(field())
  const stops = () => [...root.querySelectorAll<HTMLElement>('.bar button,.bar a')]
  const isOurs = (event: Event) => event.composedPath().includes(host)
  let forgetting: ReturnType<typeof setTimeout> | undefined
  const forget = () => {
    clearTimeout(forgetting)
    way = null
    passed = null
    skip(false)
  }
  /** Tab has led on before its key is lifted: with a real key, Firefox moves the focus later than a timer of no time ends. */
  const forgetSoon = () => (forgetting = setTimeout(forget, LEADS_WITHIN))
  const divert = (event: Event, target: HTMLElement, { from, back, by }: Way) => {
    const all = stops()
    const stop = back ? all.at(-1) : all[0]
    if (!stop || !isLed()) return pulls.passedBy()
    event.stopImmediatePropagation()
    passed = target
    const go = () => {
      if (!membersOf(target).matches(':focus')) return
      passed = target
      skip(false)
      lead(stop)
      passed = null
      pulls.came()
      next = back ? from : target
    }
    if (by.eventPhase === Event.NONE) return go()
    // At once and a moment later it may look, and else lead on to the next: what it asks the clock for now comes before.
    setTimeout(() => setTimeout(go))
  }
  /** Where a frame is the field's next stop, the focus leaves the page without a word. */
  const divertFromFrame = () => {
    const [stop] = stops()
    if (!(document.activeElement instanceof HTMLIFrameElement)) return
    if (!stop || !isLed()) return pulls.passedBy()
    way = null
    lead(stop)
    pulls.came()
  }
  const leave = (event: KeyboardEvent) => {
    const at = root.activeElement
    const all = stops()
    const isLast = at === all.at(-1) || at?.matches('[role=option]')
    if (next === null || !(event.shiftKey ? at === all[0] : isLast)) return
    const isAfter = !event.shiftKey && (next === 'after the field' || !(next as Node).isConnected)
    const to = event.shiftKey || isAfter ? field() : next
    if (!(to instanceof HTMLElement)) return
    // From there Tab leads on by itself.
    if (isAfter) passed = to
    leaving = true
    to.focus({ preventScroll: isAfter })
    leaving = false
    skip(isAfter)
    if (!isAfter && root.activeElement !== at) event.preventDefault()
    forgetSoon()
  }
  const pressed = (event: KeyboardEvent, target: EventTarget) => {
    const from = gone === field() && target instanceof HTMLBodyElement ? gone : target
    const { type, key, shiftKey, ctrlKey, altKey, metaKey } = event
    if (key !== 'Tab') return
    if (type !== 'keypress') forget()
    if (type !== 'keydown' || ctrlKey || altKey || metaKey) return
    if (isOurs(event)) return leave(event)
    // A move of the focus within a shadow root is told to nobody outside of it.
    for (const one of event.composedPath())
      if (one instanceof ShadowRoot)
        for (const move of FOCUS_MOVES) one.addEventListener(move, hear, { signal, capture: true })
    way = { from, back: shiftKey, by: event }
    // From the field the document's own order may lead here and nowhere else.
    skip(isLed() && (shiftKey || from !== field()))
    forgetSoon()
  }
  const hear = (event: Event) => {
    const [target] = event.composedPath()
    if (!event.isTrusted || !target) return
    if (target === field()) reached.add(target)
    if (/^(focus|blur)$/.test(event.type))
      gone =
        event.type === 'blur' && target === field() && !(event as FocusEvent).relatedTarget ? target : null
    if (target === passed) event.stopImmediatePropagation()
    else if (event instanceof KeyboardEvent) pressed(event, target)
    else if (event.type === 'blur' && isOurs(event)) {
      if (!leaving) pulls.left()
    } else if (event.type === 'blur' && way?.from === field() && !way.back) setTimeout(divertFromFrame)
    else if (event.type === 'focus' && isOurs(event))
      next = way && way.from !== field() ? null : 'after the field'
    else if (way && /^focus(in)?$/.test(event.type) && target instanceof HTMLElement && target !== way.from) {
      const taken = way
      way = null
      if ((taken.back ? target : taken.from) === field()) divert(event, target, taken)
    }
  }
  // A press elsewhere is where Tab leads on from then.
  addEventListener('pointerdown', () => (gone = null), { signal, capture: true })
  const hearing = hearFirst()
  hearing.add(hear)
  signal.addEventListener('abort', () => hearing.delete(hear))
}

/**
 * Has the document's own order lead past a layer's buttons. What is told stays where it is: it would be heard again as it
 * came back.
 */
function makeSkip(root: ShadowRoot): (isSkipped: boolean) => void {
  let skipped: HTMLElement[] = []
  return (isSkipped) => {
    for (const el of skipped) el.inert = false
    skipped = isSkipped ? [...root.querySelectorAll<HTMLElement>('.acts,.list')] : []
    for (const el of skipped) el.inert = true
  }
}

/** Counts how often in a row the page takes the focus from a layer: led there again, nobody would get any further. */
function countPulls(root: ShadowRoot): {
  came(): void
  left(): void
  passedBy(): void
  areTooMany(): boolean
} {
  let pulls = 0
  let cameAt = Number.NEGATIVE_INFINITY
  const isPulled = () =>
    document.hasFocus() && !root.activeElement && document.activeElement !== document.body
  return {
    came() {
      cameAt = performance.now()
    },
    left() {
      const isSoon = performance.now() - cameAt < PULLED_WITHIN
      setTimeout(() => (pulls = isSoon && isPulled() ? pulls + 1 : 0))
    },
    /** Once past ours, nobody is kept from getting further: a script may have put the focus there for another reason. */
    passedBy() {
      pulls = 0
    },
    areTooMany: () => pulls >= MOST_PULLS,
  }
}
