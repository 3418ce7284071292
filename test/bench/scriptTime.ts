import { setTimeout as pause } from 'node:timers/promises'
import { type Browser, launch } from '../browsers/index'
import { makeEmptyExtension } from './emptyExtension'
import { type Figure, median, short, summary } from './figure'
import { openMetrics, since } from './metrics'
import { formPage, largePage } from './pages'
import { PINGOMETER, type Setting } from './setting'
import { type ScriptTime, scriptTime, traced } from './trace'

/** How long after the load scripts are still counted: the second look, after 0.9 s, comes within it. */
const COUNTED = 1300

/**
 * The least that any script does which is to recognise a page in any markup, now or later: it reads the text and asks for
 * open shadow roots, once, and waits for a change, a press and a timer.
 */
const BARE_READER = `
const text = document.body.textContent.toLowerCase();
for (const el of document.body.querySelectorAll(':not(a,label,input,form,ul,li)')) if (el.shadowRoot) break;
new MutationObserver(() => {}).observe(document, { childList: true, subtree: true, characterData: true });
for (const type of ['keydown', 'scroll', 'click', 'visibilitychange']) addEventListener(type, () => {}, true);
navigation.addEventListener('navigatesuccess', () => {});
setTimeout(() => text.includes('victorops'), 900);`

interface Load {
  /** The first load in a new tab: nothing of the script is compiled yet. */
  first: ScriptTime
  /** The same again in the same tab. */
  again: ScriptTime
  /** The second method, on the second load: all script of the page, as the page's own metrics tell. */
  metrics: number
}

/** A page to load, and how often; the empty extension's time is the same on all pages of a size. */
interface Case {
  name: string
  limit: number
  html: string
  times: number
}

const CASES: Case[] = [
  { name: '10 fields, nothing to fill', limit: 2, html: formPage('other'), times: 4 },
  { name: '10 fields, some of our words, nothing to fill', limit: 2, html: formPage('alike'), times: 4 },
  { name: '10 fields, one to fill (with the control)', limit: 2, html: formPage('routing'), times: 4 },
  { name: '100,000 nodes, form at the start', limit: 5, html: largePage('start'), times: 3 },
  { name: '100,000 nodes, form at the end', limit: 5, html: largePage('end'), times: 3 },
  { name: '100,000 nodes, no form', limit: 5, html: largePage('none'), times: 3 },
]

/**
 * The script time of the content script (and the controls, where they come) while a page loads.
 * Method: the events `EvaluateScript` and `FunctionCall` of the browser's timeline whose script is the extension's, and
 * `RunMicrotasks` (what goes on after an answer), in processor time of the page's thread. Second method: the metric
 * `ScriptDuration`, in thread time too, ours less the
 * empty extension's; these pages have no script of their own.
 */
export async function measureScriptTime({ sites, built, ours, floor }: Setting): Promise<Figure[]> {
  const figures: Figure[] = []
  const floors = new Map<number, Load[]>()
  for (const [index, { name, limit, html, times }] of CASES.entries()) {
    const path = `/monitors/5f0c2a9be1a4c30017d2b${index}aa/edit`
    sites.setPage('app.pingometer.com', path, html)
    const mine: Load[] = []
    const empty = floors.get(limit) ?? []
    const wantsFloor = !floors.has(limit)
    for (let i = 0; i < times; i++) {
      mine.push(await load(ours, PINGOMETER + path))
      if (wantsFloor) empty.push(await load(floor, PINGOMETER + path))
    }
    floors.set(limit, empty)
    figures.push(figure(name, limit, 'first', mine, empty), figure(name, limit, 'again', mine, empty))
    if (index === 0) figures.push(...(await bareReader({ sites, built }, PINGOMETER + path, times, empty)))
  }
  return figures
}

/** The same of a script that reads a page and does nothing with it: what is over it is ours. */
async function bareReader(
  { sites, built }: Pick<Setting, 'sites' | 'built'>,
  address: string,
  times: number,
  empty: Load[],
): Promise<Figure[]> {
  const { directory, remove } = makeEmptyExtension(built, BARE_READER)
  const hosts = [new URL(PINGOMETER).host]
  const browser = await launch('chrome', { extension: directory, port: sites.port, hosts })
  const loads: Load[] = []
  for (let i = 0; i < times; i++) loads.push(await load(browser, address))
  await browser.close()
  remove()
  return (['first', 'again'] as const).map((which) =>
    figure('10 fields, for comparison: a script that reads the text once', null, which, loads, empty),
  )
}

function figure(
  name: string,
  limit: number | null,
  which: 'first' | 'again',
  mine: Load[],
  empty: Load[],
): Figure {
  const own = mine.map((one) => one[which].own)
  const files = [...new Set(mine.flatMap((one) => [...one[which].files.keys()]))]
  const parts = files.map((file) => {
    const times = mine.map((one) => one[which].files.get(file) ?? 0)
    const name = file === 'answers' ? file : (file.split('/').at(-2) ?? 'controls')
    return `${name} ${short(median(times))}`
  })
  const middle = (part: 'laid' | 'cleared' | 'longest') => median(mine.map((one) => one[which][part]))
  const second = median(mine.map(({ metrics }) => metrics)) - median(empty.map(({ metrics }) => metrics))
  // On a busy machine the shortest is nearest to what the work itself takes.
  const notes = [`${summary(own)}, shortest ${short(Math.min(...own))}`, parts.join(' + ')]
  notes.push(`longest piece ${short(middle('longest'))}`)
  if (middle('laid') > 0.05) notes.push(`beside it layout ${short(middle('laid'))}`)
  if (middle('cleared') > 0.05) notes.push(`beside it garbage ${short(middle('cleared'))}`)
  if (which === 'again') notes.push(`by metrics ${short(second)}`)
  return {
    name: `script, ${name}, ${which === 'first' ? 'new tab' : 'loaded again'}`,
    unit: 'ms',
    ours: median(own),
    floor: median(empty.map((one) => one[which].own)),
    limit,
    note: notes.join(' · '),
  }
}

/** Loads an address in a new tab, and again. */
async function load(browser: Browser, address: string): Promise<Load> {
  const tab = await browser.open('about:blank')
  const visit = async () => {
    await tab.goto(address)
    await pause(COUNTED)
  }
  const first = scriptTime(await traced(tab.page, visit), browser.extensionId, true)
  const metrics = await openMetrics(tab.page)
  let scripts = 0
  const again = scriptTime(
    await traced(tab.page, async () => {
      const before = await metrics.read()
      await visit()
      scripts = since(before, await metrics.read()).scripts
    }),
    browser.extensionId,
    true,
  )
  await tab.close()
  return { first, again, metrics: scripts }
}
