import { setTimeout as pause } from 'node:timers/promises'
import type { Box, Browser } from '../browsers/index'
import { capture } from './captured'
import { type Figure, median, summary } from './figure'
import { PINGOMETER, type Setting } from './setting'

const TIMES = 7
const ADDRESS = `${PINGOMETER}/account/extras/victorops`

/** Notes in page time when the mouse was let go, and when both fields first held their values and were read. */
const TIMER = `(() => {
  const key = document.querySelector('input[name=api_key]');
  const status = document.querySelector('input[type=checkbox][name=status]');
  globalThis.times = {};
  addEventListener('mouseup', (event) => { if (event.isTrusted) { times = { released: event.timeStamp }; } }, true);
  const read = () => {
    if (times.released && !times.set && key.value.length > 30 && status.checked) times.set = performance.now();
  };
  for (const type of ['input', 'change']) document.addEventListener(type, read, true);
  const bare = document.createElement('button');
  bare.type = 'button';
  bare.textContent = 'Set both';
  bare.style.cssText = 'position:fixed;left:0;bottom:0';
  bare.onclick = () => {
    key.value = '0b6c5c1e-94f2-4c0b-8a57-2f1f5f1b7d10';
    key.dispatchEvent(new InputEvent('input', { bubbles: true }));
    key.dispatchEvent(new Event('change', { bubbles: true }));
    if (!status.checked) status.click();
    read();
  };
  document.body.append(bare);
})()`

/** Where the page's own button stands. */
const PLACE = `(() => { const { x, y, width, height } = document.body.lastChild.getBoundingClientRect(); return { x, y, width, height } })()`

/**
 * From the mouse let go to both fields holding their values, in page time, with the background awake; beside a script
 * of the page that sets both at once. The recheck half a second later is not counted.
 */
export async function measurePress(setting: Setting): Promise<Figure[]> {
  const { ours, floor } = setting
  await capture(setting)
  const mine: number[] = []
  const bare: number[] = []
  for (let i = 0; i < TIMES; i++) {
    mine.push(await press(ours, true))
    bare.push(await press(floor, false))
  }
  return [
    {
      name: 'press → both fields set and read',
      unit: 'ms',
      ours: median(mine),
      floor: median(bare),
      limit: 16,
      note: `${summary(mine)}, longest ${Math.max(...mine).toFixed(1)} · bare setter ${summary(bare)}`,
    },
  ]
}

/** One press on a freshly loaded form. @returns milliseconds from release to both fields read */
async function press(browser: Browser, fill: boolean): Promise<number> {
  const tab = await browser.open('about:blank')
  await tab.goto(ADDRESS)
  await tab.page.evaluate(TIMER)
  const place = async () =>
    fill ? (await tab.control.find('button', /^Fill/)).box : tab.evaluate<Box, []>(PLACE)
  let times: { released?: number; set?: number } = {}
  for (let attempt = 0; attempt < 3 && times.set === undefined; attempt++) {
    const { x, y, width, height } = await place()
    await tab.page.mouse.move(x + width / 2, y + height / 2)
    // A control takes no press before it was in view, unmoved, for half a second.
    await pause(900)
    await tab.page.mouse.down()
    await pause(40)
    await tab.page.mouse.up()
    await tab.waitFor('Boolean(times.set)', { timeout: 2500 }).catch(() => undefined)
    times = await tab.evaluate<{ released?: number; set?: number }, []>('times')
  }
  if (times.released === undefined || times.set === undefined)
    throw new Error(`The press did nothing; the control says “${await tab.control.text()}”.`)
  await tab.close()
  return times.set - times.released
}
