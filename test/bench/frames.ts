import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, Tab } from '../browsers/index'
import { type Figure, median, short, summary } from './figure'
import { openMetrics, since } from './metrics'
import { PINGOMETER, PORTAL, type Setting } from './setting'
import { scriptTime, traced } from './trace'

const TIMES = 5

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
 * What a restless page costs: 150 frames of 200 nodes in and out, just after the page came, when late content is
 * still watched for. Counted is all that the page's main thread does, in processor time, with our extension and at
 * the same time in another browser with the empty one; the middle of the pairs' ratios is told.
 * Second method, finer than the noise of the first: the time of our own scripts out of a trace of such a run, as a
 * part of the empty one's whole.
 */
export async function measureFrames({ sites, ours, floor }: Setting): Promise<Figure[]> {
  const monitor = sites.state.monitors[0]?.id ?? ''
  const pages: [name: string, address: string][] = [
    ['a form of Pingometer', `${PINGOMETER}/monitors/${monitor}/edit/advanced`],
    ['the portal, routing keys', `${PORTAL}/dash/acme-ops#/routekeys`],
  ]
  const figures: Figure[] = []
  for (const [name, address] of pages) {
    const own = await ready(ours, address)
    const bare = await ready(floor, address)
    const [mine, empty]: [number[], number[]] = [[], []]
    for (let i = 0; i < TIMES; i++) {
      const [one, other] = await Promise.all([run(own, address), run(bare, address)])
      mine.push(one)
      empty.push(other)
    }
    const ratios = mine.map((one, index) => (one / (empty[index] ?? one) - 1) * 100)
    const shares: number[] = []
    const whole: number[] = []
    for (let i = 0; i < 2; i++) {
      await load(own.tab, address)
      const scripts = scriptTime(await traced(own.tab.page, () => churn(own.tab)), ours.extensionId)
      shares.push((scripts.own / median(empty)) * 100)
      whole.push(scripts.own + scripts.laid)
    }
    const row = { unit: '%', floor: null, limit: 2 } as const
    figures.push(
      {
        ...row,
        name: `150 frames on ${name}, task time added`,
        ours: median(ratios),
        note: `${summary(ratios)} · ${short(median(mine))} ms over ${short(median(empty))} ms ${summary(empty)}`,
      },
      {
        ...row,
        name: `150 frames on ${name}, our scripts' part`,
        ours: median(shares),
        note: `${summary(shares)} · with layout ${short(median(whole))} ms`,
      },
    )
    await own.tab.close()
    await bare.tab.close()
  }
  return figures
}

interface Ready {
  tab: Tab
  metrics: Awaited<ReturnType<typeof openMetrics>>
}

/** A tab that has shown the page and run once. */
async function ready(browser: Browser, address: string): Promise<Ready> {
  const tab = await browser.open(address)
  const metrics = await openMetrics(tab.page)
  await churn(tab)
  return { tab, metrics }
}

/** Loads the page anew: another address first, or a hash alone would not. */
async function load(tab: Tab, address: string): Promise<void> {
  await tab.goto('about:blank')
  await tab.goto(address)
  await pause(700)
}

async function churn(tab: Tab): Promise<void> {
  await tab.page.evaluate(CHURN)
}

async function run({ tab, metrics }: Ready, address: string): Promise<number> {
  await load(tab, address)
  const before = await metrics.read()
  await churn(tab)
  return since(before, await metrics.read()).tasks
}
