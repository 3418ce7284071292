import { setTimeout as pause } from 'node:timers/promises'
import type { CDPSession } from 'puppeteer-core'
import type { Browser, Tab } from '../browsers/index'
import { accountSteps, type Carrier, type GuideStep, monitorSteps, type Walk } from '../demo/guide'
import type { Sites } from '../sites/server'
import { type Figure, short } from './figure'
import { heapObjects } from './heapObjects'
import { SETTER } from './setter'
import { PORTAL, type Setting } from './setting'

/** Of so many runs one is walked without us, too. */
const FLOOR_EVERY = 10

/** What a page holds after its garbage was collected. */
interface Held {
  heap: number
  /** The part of the heap that scripts made; looked at in the first and the last run only. */
  objects: number
  nodes: number
  listeners: number
  documents: number
  tabs: number
}

/**
 * Walks the guide again and again, each site in one tab that stays, and looks after each run at what the pages hold.
 * Pingometer is a replica that swaps its pages without a load, so that one document, and one content script in it,
 * lives through all runs. The floor is the same walk beside an empty extension, the fields set by a bare setter; it is
 * walked every few runs, which shows whether the page itself holds more and more.
 */
export async function measureGuideRuns(setting: Setting, runs: number): Promise<Figure[]> {
  const { ours, floor, sites } = setting
  const [mine, bare]: [Walker, Walker] = [walker(ours), walker(floor, SETTER)]
  for (let run = 1; run <= runs; run++) {
    await ours.background('chrome.storage.local.clear().then(() => chrome.storage.session.clear())')
    const isEnd = run === 1 || run === runs
    await walkOnce(mine, sites, isEnd)
    if (isEnd || run % FLOOR_EVERY === 0) await walkOnce(bare, sites, isEnd)
    if (run % 10 === 0 || run === 1)
      for (const [name, { held }] of [
        ['ours', mine],
        ['floor', bare],
      ] as const)
        console.log(`  guide run ${run}, ${name}: ${lastOf(held)}`)
  }
  sites.reset()
  return [...mine.held].flatMap(([origin, all]) =>
    figures(new URL(origin).host, all, bare.held.get(origin) ?? []),
  )
}

/** A browser whose tabs stay from run to run, and what they held after each. */
interface Walker {
  browser: Browser
  carrier: Carrier | undefined
  kept: Map<string, Tab>
  held: Map<string, Held[]>
}

function walker(browser: Browser, carrier?: Carrier): Walker {
  const kept = new Map<string, Tab>()
  return { browser: withKeptTabs(browser, kept), carrier, kept, held: new Map() }
}

/** @param whole whether to look at its objects, too */
async function walkOnce(
  { browser, carrier, kept, held }: Walker,
  sites: Sites,
  whole: boolean,
): Promise<void> {
  sites.reset()
  sites.use({ pingometer: 'shadow', delay: 0 })
  // What the portal told once it does not tell again: its page is loaded anew.
  await kept.get(PORTAL)?.goto('about:blank')
  const walk: Walk = { browser, sites, organisation: 'acme-ops', portal: null, pingometer: null }
  const names = sites.state.monitors.map(({ name }) => name)
  for (const step of steps(names, carrier)) await step.run(walk)
  await pause(1500)
  const tabs = (await browser.tabs()).length
  for (const [origin, tab] of kept)
    held.set(origin, [...(held.get(origin) ?? []), { ...(await hold(tab, whole)), tabs }])
}

function lastOf(held: Walker['held']): string {
  return JSON.stringify(
    Object.fromEntries([...held].map(([origin, all]) => [new URL(origin).host, all.at(-1)])),
  )
}

const steps = ([first = '', second = '', third = '']: string[], carrier?: Carrier): GuideStep[] => [
  ...accountSteps(carrier),
  ...monitorSteps(first, null, carrier),
  ...monitorSteps(second, 'database', carrier),
  ...monitorSteps(third, 'operations', carrier),
]

/** The browser, but an address of a site that has a tab already is opened in that one. */
function withKeptTabs(browser: Browser, kept: Map<string, Tab>): Browser {
  const open = async (url: string) => {
    const { origin } = new URL(url)
    const tab = kept.get(origin) ?? (await browser.open(url))
    if (kept.has(origin)) await tab.bringToFront()
    // The portal's page is loaded anew for each run; Pingometer's, once open, stays the same document.
    if (kept.has(origin) && origin === PORTAL) await tab.goto(url)
    kept.set(origin, tab)
    return tab
  }
  return new Proxy(browser, {
    get: (target, name) => {
      if (name === 'open') return open
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

async function hold(tab: Tab, whole: boolean): Promise<Omit<Held, 'tabs'>> {
  const session: CDPSession = await tab.page.createCDPSession()
  await session.send('Performance.enable')
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
  const objects = whole ? await heapObjects(session) : Number.NaN
  await session.detach()
  return {
    heap: of('JSHeapUsedSize'),
    objects,
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    documents: of('Documents'),
  }
}

/** The heap of the first run, the last one, and at most eight evenly between: one that settles does not leak. */
function onTheWay(all: readonly Held[]): string[] {
  const step = Math.max(1, Math.ceil((all.length - 1) / 9))
  return all
    .filter((_, index) => index % step === 0 || index === all.length - 1)
    .map(({ heap }) => short(heap / 1e6))
}

/** What the last run holds more than the first one, in per cent. */
function added(all: readonly Held[], of: 'heap' | 'objects'): number {
  const [first, last] = [all[0]?.[of] ?? Number.NaN, all.at(-1)?.[of] ?? Number.NaN]
  return (last / first - 1) * 100
}

/**
 * The growth from the first run to the last, beside the same without the extension; of what is counted, the first run
 * is the floor.
 */
function figures(host: string, all: readonly Held[], bare: readonly Held[]): Figure[] {
  const [first, last] = [all[0], all.at(-1)]
  if (!first || !last) return []
  const note = `run 1 and run ${all.length} on ${host}`
  const grown = (name: string, of: 'heap' | 'objects', more: string): Figure => ({
    name: `${name}, ${host}, added`,
    unit: '%',
    ours: added(all, of),
    floor: added(bare, of),
    limit: 5,
    note: `${note} · ${more}`,
  })
  const count = (name: 'nodes' | 'listeners' | 'documents' | 'tabs'): Figure => ({
    name: `${name} after ${all.length} guide runs, ${host}`,
    unit: '',
    ours: last[name],
    floor: first[name],
    limit: first[name],
    note,
  })
  const megabytes = ({ objects }: Held) => short(objects / 1e6)
  return [
    grown(
      `heap after ${all.length} guide runs`,
      'heap',
      `MB on the way: ${onTheWay(all).join(' ')}; without us: ${onTheWay(bare).join(' ')}`,
    ),
    grown('of it objects, without compiled code', 'objects', `${megabytes(first)} MB, ${megabytes(last)} MB`),
    count('nodes'),
    count('listeners'),
    count('documents'),
    count('tabs'),
  ]
}
