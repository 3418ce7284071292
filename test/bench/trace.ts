import type { Page } from 'puppeteer-core'

/** One event of a trace, as Chromium writes it; times in microseconds. */
interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  /** Time on the processor: unlike `dur` it does not count what other processes took meanwhile. */
  tdur?: number
  args: { data?: { url?: string; frame?: string }; fileName?: string }
}

/** What an extension's scripts took on a page, in milliseconds of processor time. */
export interface ScriptTime {
  /** All of it, by file name. */
  files: Map<string, number>
  /**
   * Without style and layout, which the page needs anyway, only sooner, and without the browser's clearing away of what
   * the page has left: that falls to whichever script runs first, be it an empty one.
   */
  own: number
  /** The style and layout in it. */
  laid: number
  /** The clearing away in it. */
  cleared: number
  /** The longest single piece, with both. */
  longest: number
  /** How often a script was started, and in how many frames. */
  starts: number
  frames: Set<string>
}

const CATEGORIES = ['-*', 'devtools.timeline', 'v8.execute']
const SCRIPT = /^(EvaluateScript|FunctionCall)$/
const ANSWERS = 'RunMicrotasks'
const LAYOUT = /^(UpdateLayoutTree|Layout|PrePaint|UpdateLayerTree)$/
const CLEARING = /^(MajorGC|MinorGC)$/

/** Everything the browser's timeline told while something was done. */
export async function traced(page: Page, work: () => Promise<void>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: CATEGORIES })
  await work()
  const bytes = await page.tracing.stop()
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(new TextDecoder().decode(bytes))
  return traceEvents
}

const taken = ({ tdur, dur }: TraceEvent) => (tdur ?? dur ?? 0) / 1000
const spans = (outer: TraceEvent, inner: TraceEvent) =>
  outer !== inner &&
  outer.pid === inner.pid &&
  outer.tid === inner.tid &&
  outer.ts <= inner.ts &&
  outer.ts + (outer.dur ?? 0) >= inner.ts + (inner.dur ?? 0)

/** The outermost of events that may lie in each other. */
function outermost(events: TraceEvent[]): TraceEvent[] {
  return events.filter((event) => !events.some((other) => spans(other, event)))
}

/**
 * Adds up what the scripts of an extension took: the events whose script address is the extension's.
 * @param isAlone the page has no script of its own: then what goes on after an answer, of which the browser tells no
 * address, is the extension's too (under `answers`)
 */
export function scriptTime(events: TraceEvent[], extensionId: string, isAlone = false): ScriptTime {
  const origin = `chrome-extension://${extensionId}/`
  const own = events.filter(
    ({ name, ph, args }) => ph === 'X' && SCRIPT.test(name) && args.data?.url?.startsWith(origin),
  )
  const isThread = ({ pid, tid }: TraceEvent) => own.some((one) => one.pid === pid && one.tid === tid)
  const answers = isAlone
    ? events.filter((event) => event.ph === 'X' && event.name === ANSWERS && isThread(event))
    : []
  const named = (names: RegExp) => events.filter(({ name, ph }) => ph === 'X' && names.test(name))
  const [layouts, clearings] = [named(LAYOUT), named(CLEARING)]
  const time: ScriptTime = {
    files: new Map(),
    own: 0,
    laid: 0,
    cleared: 0,
    longest: 0,
    starts: 0,
    frames: new Set(),
  }
  for (const event of outermost([...own, ...answers])) {
    const whole = taken(event)
    const inIt = (parts: TraceEvent[]) =>
      outermost(parts.filter((part) => spans(event, part))).reduce((sum, part) => sum + taken(part), 0)
    const [laid, cleared] = [inIt(layouts), inIt(clearings)]
    const net = whole - laid - cleared
    const file = event.args.data?.url?.slice(origin.length) ?? 'answers'
    time.files.set(file, (time.files.get(file) ?? 0) + net)
    time.own += net
    time.laid += laid
    time.cleared += cleared
    time.longest = Math.max(time.longest, whole)
    time.starts += Number(event.name === 'EvaluateScript')
    if (event.name !== ANSWERS) time.frames.add(event.args.data?.frame ?? '')
  }
  return time
}
