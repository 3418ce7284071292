import type { CDPSession, Page } from 'puppeteer-core'

/** What a page's own metrics counted, in milliseconds of processor time. */
export interface PageMetrics {
  /** Everything the page's main thread did. */
  tasks: number
  scripts: number
  /** Style and layout. */
  layout: number
}

/** Opens a page's metrics; times are those of the page's thread, so that other processes do not count. */
export async function openMetrics(
  page: Page,
): Promise<{ read(): Promise<PageMetrics>; session: CDPSession }> {
  const session = await page.createCDPSession()
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    const of = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000
    return {
      tasks: of('TaskDuration'),
      scripts: of('ScriptDuration'),
      layout: of('LayoutDuration') + of('RecalcStyleDuration'),
    }
  }
  return { read, session }
}

/** What was added between two readings. */
export function since(before: PageMetrics, after: PageMetrics): PageMetrics {
  return {
    tasks: after.tasks - before.tasks,
    scripts: after.scripts - before.scripts,
    layout: after.layout - before.layout,
  }
}
