import { setTimeout as pause } from 'node:timers/promises'
import type { Browser } from '../browsers/index'
import { capture, MANY, multiplyKeys } from './captured'
import { type Figure, median, short, summary } from './figure'
import { type ListTimes, measureList } from './listPage'
import { PINGOMETER, type Setting } from './setting'

const TIMES = 5

/** The real popup over a tab, with 1,000 routing keys: list on screen, and each key typed into its search. */
export async function measurePopup(setting: Setting): Promise<Figure[]> {
  const { ours, floor } = setting
  await capture(setting)
  await multiplyKeys(ours)
  const [mine, empty]: [ListTimes[], ListTimes[]] = [[], []]
  for (let i = 0; i < TIMES; i++) {
    mine.push(await open(ours))
    empty.push(await open(floor))
  }
  const shown = [mine, empty].map((all) => all.map((one) => one.shown)) as [number[], number[]]
  const busy = [mine, empty].map((all) => all.map((one) => one.busy)) as [number[], number[]]
  const work = [mine, empty].map((all) => all.flatMap((one) => one.work)) as [number[], number[]]
  const painted = [mine, empty].map((all) => all.flatMap((one) => one.painted)) as [number[], number[]]
  const row = (name: string, [own, bare]: [number[], number[]], limit: number | null): Figure => ({
    name,
    unit: 'ms',
    ours: median(own),
    floor: median(bare),
    limit,
    note: `${summary(own)}, longest ${short(Math.max(...own))} · floor ${summary(bare)}, longest ${short(Math.max(...bare))}`,
  })
  return [
    row(`popup, ${MANY} keys: opening → list on screen`, shown, 100),
    row('popup: work of its page until then', busy, null),
    row('popup: work of a keystroke in the search', work, 16),
    row('popup: key → painted, with the wait for the frame', painted, null),
  ]
}

async function open(browser: Browser): Promise<ListTimes> {
  const tab = await browser.open(`${PINGOMETER}/account`)
  const popup = await browser.popup(tab)
  const origin = `chrome-extension://${browser.extensionId}/`
  const target = tab.page
    .browser()
    .targets()
    .find((one) => one.url().startsWith(origin) && /popup/.test(one.url()))
  if (!target) throw new Error('The popup has no target.')
  const times = await measureList(await target.asPage(), 'team-01')
  await popup.close()
  await tab.close()
  await pause(100)
  return times
}
