import { setTimeout as pause } from 'node:timers/promises'
import type { Browser } from '../browsers/index'
import { type Figure, median, summary } from './figure'
import { formPage, largePage } from './pages'
import { PINGOMETER, type Setting } from './setting'
import { type ScriptTime, scriptTime, traced } from './trace'

/** How long after the load scripts are still counted: both looks at a page, and the controls, come within it. */
const COUNTED = 600

interface Load {
  /** The first load in a new tab: nothing of the script is compiled yet. */
  first: ScriptTime
  /** The same again in the same tab. */
  again: ScriptTime
  /** The second method, on the second load: all script of the page, as the page's own metrics tell. */
  metrics: number
}

/**
 * The script time of the content script (and the controls, where they come) while a page loads.
 * Method: the events `EvaluateScript` and `FunctionCall` of the browser's timeline whose script is the extension's, in
 * processor time of the page's thread. Second method: the metric `ScriptDuration`, in thread time too, ours less the
 * empty extension's; these pages have no script of their own.
 */
export async function measureScriptTime({ sites, ours, floor }: Setting): Promise<Figure[]> {
  const pages: [name: string, limit: number, html: string, times: number][] = [
    ['10 fields, nothing to fill', 2, formPage(false), 6],
    ['10 fields, one to fill (with the control)', 2, formPage(true), 6],
    ['100,000 nodes, form at the start', 5, largePage('start'), 3],
    ['100,000 nodes, form at the end', 5, largePage('end'), 3],
    ['100,000 nodes, no form', 5, largePage('none'), 3],
  ]
  const figures: Figure[] = []
  for (const [index, [name, limit, html, times]] of pages.entries()) {
    const path = `/monitors/5f0c2a9be1a4c30017d2b${index}aa/edit`
    sites.setPage('app.pingometer.com', path, html)
    const [mine, empty]: [Load[], Load[]] = [[], []]
    for (let i = 0; i < times; i++) {
      mine.push(await load(ours, PINGOMETER + path))
      empty.push(await load(floor, PINGOMETER + path))
    }
    for (const which of ['first', 'again'] as const) {
      const [own, bare] = [mine.map((one) => one[which].own), empty.map((one) => one[which].own)]
      const parts = [...(mine[0]?.[which].files.keys() ?? [])]
        .map((file) => `${file.split('/').at(-2) ?? 'controls'} ${median(mine.map((one) => one[which].files.get(file) ?? 0)).toFixed(2)}`)
        .join(' + ')
      const whole = `with layout ${median(mine.map((one) => one[which].whole)).toFixed(1)}`
      const second = `metrics ${(median(mine.map((one) => one.metrics)) - median(empty.map((one) => one.metrics))).toFixed(1)}`
      figures.push({
        name: `script, ${name}, ${which === 'first' ? 'new tab' : 'loaded again'}`,
        unit: 'ms',
        ours: median(own),
        floor: median(bare),
        limit,
        note: [summary(own), parts, whole, ...(which === 'again' ? [second] : [])].join(' · '),
      })
    }
  }
  return figures
}

/** Loads an address in a new tab, and again. */
async function load(browser: Browser, address: string): Promise<Load> {
  const tab = await browser.open('about:blank')
  const visit = async () => {
    await tab.goto(address)
    await pause(COUNTED)
  }
  const first = scriptTime(await traced(tab.page, visit), browser.extensionId)
  const again = scriptTime(await traced(tab.page, visit), browser.extensionId)
  const session = await tab.page.createCDPSession()
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const scripts = async () =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0
  const before = await scripts()
  await visit()
  const metrics = ((await scripts()) - before) * 1000
  await tab.close()
  return { first, again, metrics }
}
