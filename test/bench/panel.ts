import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { capture, MANY, multiplyKeys, multiplyMonitors } from './captured'
import { type Figure, median, short, summary } from './figure'
import { type ListTimes, measureList } from './listPage'
import type { Setting } from './setting'

const TIMES = 5

/**
 * The panel with 1,000 monitors and 1,000 routing keys: first paint, first line on screen, and each key typed into its
 * filter.
 */
export async function measurePanel(setting: Setting): Promise<Figure[]> {
  const { built, ours } = setting
  const manifest: { side_panel?: { default_path?: string } } = JSON.parse(
    readFileSync(join(built, 'manifest.json'), 'utf8'),
  )
  const path = manifest.side_panel?.default_path
  if (!path || !existsSync(join(built, path))) return []
  await capture(setting)
  await multiplyKeys(ours)
  await multiplyMonitors(ours)
  // Another tab of the site is in front beside the panel; here the panel is a tab itself.
  const tab = await ours.open('about:blank')
  await tab.page.goto(`chrome-extension://${ours.extensionId}/${path}`)
  const all: ListTimes[] = []
  for (let i = 0; i < TIMES; i++) all.push(await measureList(tab.page, 'check', 'Monitors'))
  await tab.close()
  const row = (name: string, values: number[], limit: number | null): Figure => ({
    name,
    unit: 'ms',
    ours: median(values),
    floor: null,
    limit,
    note: `${summary(values)}, longest ${short(Math.max(...values))}`,
  })
  return [
    row(
      `panel, ${MANY} monitors: opening → first paint`,
      all.map(({ firstPaint }) => firstPaint),
      150,
    ),
    row(
      `panel, ${MANY} monitors: opening → first line on screen`,
      all.map(({ shown }) => shown),
      150,
    ),
    row(
      'panel: work of its page until then',
      all.map(({ busy }) => busy),
      null,
    ),
    row(
      `panel: its view of ${MANY} monitors → list on screen`,
      all.flatMap(({ switched }) => switched ?? []),
      150,
    ),
    row(
      'panel: work of a keystroke in the filter',
      all.flatMap(({ work }) => work),
      16,
    ),
    row(
      'panel: key → painted, with the wait for the frame',
      all.flatMap(({ painted }) => painted),
      null,
    ),
  ]
}
