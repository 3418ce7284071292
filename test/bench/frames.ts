import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, Tab } from '../browsers/index'
import { type Figure, median, short, summary } from './figure'
import { openMetrics, since } from './metrics'
import { PINGOMETER, PORTAL, type Setting } from './setting'
import { scriptTime, traced } from './trace'

const TIMES = 7

/** In each of 150 frames, 200 nodes come into the page and the 200 of the frame before leave it. */
const CHURN = `new Promise((done) => {
  const place = document.body.appendChild(document.createElement('section'));
  let frame = 0;
  const step = () => {
    const fresh = document.createElement('div');
    for (let i = 0; i < 50; i++) {
      const row = fresh.appendChild(document.createElement('p'));
      row.append('event ', document.createElement('b'));
      row.lastChild.textContent = frame + '.' + i;
    }
    place.replaceChildren(fresh);
    if (++frame < 150) requestAnimationFrame(step);
    else { place.remove(); done(true); }
  };
  requestAnimationFrame(step);
})`

/**
 * What a restless page costs: 150 frames of 200 nodes in and out, all that the page's main thread does meanwhile,
 * with our extension and with the empty one, turn by turn.
 * Second method: the time of our own scripts during such a run, out of a trace, as a part of the empty one's whole.
 */
export async function measureFrames({ sites, ours, floor }: Setting): Promise<Figure[]> {
  const monitor = sites.state.monitors[0]?.id ?? ''
  const pages: [name: string, address: string][] = [
    ['a form of Pingometer', `${PINGOMETER}/monitors/${monitor}/edit/advanced`],
    ['the portal, routing keys', `${PORTAL}/dash/acme-ops#/routekeys`],
  ]
  const figures: Figure[] = []
  for (const [name, address] of pages) {
    const [mine, empty]: [number[], number[]] = [[], []]
    const [own, bare] = [await ready(ours, address), await ready(floor, address)]
    for (let i = 0; i < TIMES; i++) {
      mine.push(await run(own))
      empty.push(await run(bare))
    }
    await own.tab.bringToFront()
    const events = await traced(own.tab.page, async () => void (await own.tab.page.evaluate(CHURN)))
    const scripts = scriptTime(events, ours.extensionId)
    const added = (median(mine) / median(empty) - 1) * 100
    const lowest = (Math.min(...mine) / Math.min(...empty) - 1) * 100
    figures.push({
      name: `150 frames on ${name}, added`,
      unit: '%',
      ours: added,
      floor: null,
      limit: 2,
      note: `${short(median(mine))} ms ${summary(mine)} over ${short(median(empty))} ms ${summary(empty)} · lowest over lowest ${short(lowest)} % · our scripts ${short(scripts.own)} ms = ${short((scripts.own / median(empty)) * 100)} %, with layout ${short(scripts.whole)} ms`,
    })
    await own.tab.close()
    await bare.tab.close()
  }
  return figures
}

interface Ready {
  tab: Tab
  metrics: Awaited<ReturnType<typeof openMetrics>>
}

/** A tab on the page, loaded and at rest, after one run that is not counted. */
async function ready(browser: Browser, address: string): Promise<Ready> {
  const tab = await browser.open(address)
  await pause(800)
  const metrics = await openMetrics(tab.page)
  await tab.page.evaluate(CHURN)
  return { tab, metrics }
}

async function run({ tab, metrics }: Ready): Promise<number> {
  await tab.bringToFront()
  await pause(100)
  const before = await metrics.read()
  await tab.page.evaluate(CHURN)
  return since(before, await metrics.read()).tasks
}
