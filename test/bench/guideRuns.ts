import { setTimeout as pause } from 'node:timers/promises'
import type { CDPSession } from 'puppeteer-core'
import type { Browser, Tab } from '../browsers/index'
import { accountSteps, type GuideStep, monitorSteps, type Walk } from '../demo/guide'
import { type Figure, short } from './figure'
import { heapObjects } from './heapObjects'
import { PORTAL, type Setting } from './setting'

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
 * Walks the guide again and again in one browser, each site in one tab that stays, and looks after each run at what
 * the pages hold. Pingometer is a replica that swaps its pages without a load, so that one document, and one content
 * script in it, lives through all runs.
 */
export async function measureGuideRuns(setting: Setting, runs: number): Promise<Figure[]> {
  const { ours, sites } = setting
  sites.use({ pingometer: 'shadow', delay: 0 })
  const kept = new Map<string, Tab>()
  const browser = withKeptTabs(ours, kept)
  const held: Map<string, Held[]> = new Map()
  for (let run = 1; run <= runs; run++) {
    await ours.background('chrome.storage.local.clear().then(() => chrome.storage.session.clear())')
    sites.reset()
    sites.use({ pingometer: 'shadow', delay: 0 })
    // What the portal told once it does not tell again: its page is loaded anew.
    await kept.get(PORTAL)?.goto('about:blank')
    const walk: Walk = { browser, sites, organisation: 'acme-ops', portal: null, pingometer: null }
    for (const step of steps(sites.state.monitors.map(({ name }) => name))) await step.run(walk)
    await pause(1500)
    const tabs = (await ours.tabs()).length
    for (const [origin, tab] of kept) {
      const all = held.get(origin) ?? []
      held.set(origin, [...all, { ...(await hold(tab, run === 1 || run === runs)), tabs }])
    }
    if (run % 10 === 0 || run === 1)
      console.log(
        `  guide run ${run}: ${JSON.stringify(Object.fromEntries([...held].map(([origin, all]) => [new URL(origin).host, all.at(-1)])))}`,
      )
  }
  sites.reset()
  return [...held].flatMap(([origin, all]) => figures(new URL(origin).host, all))
}

const steps = ([first = '', second = '', third = '']: string[]): GuideStep[] => [
  ...accountSteps(),
  ...monitorSteps(first, null),
  ...monitorSteps(second, 'database'),
  ...monitorSteps(third, 'operations'),
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

/** The last run beside the first one, which is the floor here. */
function figures(host: string, all: readonly Held[]): Figure[] {
  const [first, last] = [all[0], all.at(-1)]
  if (!first || !last) return []
  const note = `run 1 and run ${all.length} on ${host}`
  const count = (name: 'nodes' | 'listeners' | 'documents' | 'tabs'): Figure => ({
    name: `${name} after ${all.length} guide runs, ${host}`,
    unit: '',
    ours: last[name],
    floor: first[name],
    limit: first[name],
    note,
  })
  return [
    {
      name: `heap after ${all.length} guide runs, ${host}, added`,
      unit: '%',
      ours: (last.heap / first.heap - 1) * 100,
      floor: null,
      limit: 5,
      note: `${note} · MB on the way: ${onTheWay(all).join(' ')}`,
    },
    {
      name: `of it objects, without compiled code, ${host}, added`,
      unit: '%',
      ours: (last.objects / first.objects - 1) * 100,
      floor: null,
      limit: 5,
      note: `${note}: ${short(first.objects / 1e6)} MB, ${short(last.objects / 1e6)} MB`,
    },
    count('nodes'),
    count('listeners'),
    count('documents'),
    count('tabs'),
  ]
}
