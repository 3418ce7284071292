import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { openMetrics, since } from './metrics'

/** What a page with a long list and a search box above it took. */
export interface ListTimes {
  /** From the beginning of the navigation to the first paint of anything, by the browser's own clock (Paint Timing). */
  firstPaint: number
  /** From the beginning of the navigation to the first line of the list on screen. */
  shown: number
  /** What of it the page's main thread was at work, in processor time. */
  busy: number
  /** From the press on the view's tab to its first line on screen; null where no view was asked for. */
  switched: number | null
  /** What the main thread did for each keystroke: event, search, drawing, style, layout, paint. */
  work: number[]
  /** From each key's press to the first frame after it that was painted. */
  painted: number[]
}

/** Runs before the page's own scripts. `times.shown`: the frame after the first line came was painted. */
const TIMER = `(() => {
  globalThis.times = { shown: 0, keys: [] };
  const painted = (then) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(performance.now());
    port2.postMessage(0);
  });
  const look = () => {
    if (times.shown || !document.querySelector('li,[role=listitem],[role=row],tbody tr')) return;
    observer.disconnect();
    painted((now) => { times.shown = now; });
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  addEventListener('keydown', (event) => painted((now) => times.keys.push(now - event.timeStamp)), true);
})()`

/** Presses a tab within the page, and waits until a line of its view is painted. */
const switchTo = (view: string) => `new Promise((done) => {
  const start = performance.now();
  [...document.querySelectorAll('[role=tab]')].find((tab) => tab.textContent.includes(${JSON.stringify(view)})).click();
  const look = () => requestAnimationFrame(() => {
    if (!document.querySelector('input[type=search]')) return look();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now() - start);
    port2.postMessage(0);
  });
  look();
})`

/**
 * Loads one of an extension's pages anew and types into its search box with real keys.
 * @param typed what is typed, one key at a time
 * @param view the name of the tab within the page whose view holds the search box, where it is not in view at once
 */
export async function measureList(page: Page, typed: string, view?: string): Promise<ListTimes> {
  const { identifier } = await page.evaluateOnNewDocument(TIMER)
  const metrics = await openMetrics(page)
  // A popup opens where nothing has to be taken down first: what is there is next to nothing.
  const address = page.url()
  await page.goto(new URL('/manifest.json', address).href)
  await pause(500)
  const start = await metrics.read()
  await page.goto(address, { waitUntil: 'load' })
  await page.removeScriptToEvaluateOnNewDocument(identifier)
  await page.waitForFunction('times.shown > 0', { polling: 20 })
  const busy = since(start, await metrics.read()).tasks
  const shown = Number(await page.evaluate('times.shown'))
  // The browser tells of it some frames later.
  const PAINT = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime"
  await page.waitForFunction(PAINT, { polling: 20 })
  const firstPaint = Number(await page.evaluate(PAINT))
  await pause(300)
  const switched = view === undefined ? null : Number(await page.evaluate(switchTo(view)))
  await page.focus('input[type=search],[role=searchbox]')
  const work: number[] = []
  for (const [index, key] of [...typed].entries()) {
    const before = await metrics.read()
    await page.keyboard.press(key as 'a')
    await page.waitForFunction(`times.keys.length > ${index}`, { polling: 20 })
    work.push(since(before, await metrics.read()).tasks)
  }
  const painted = (await page.evaluate('times.keys')) as number[]
  await metrics.session.detach()
  return { firstPaint, shown, busy, switched, work, painted }
}
