import { setTimeout as pause } from 'node:timers/promises'
import type { Box, Browser } from '../browsers/index'
import { capture, MANY, multiplyKeys } from './captured'
import { type Figure, median, short, summary } from './figure'
import { PINGOMETER, type Setting } from './setting'

const TIMES = 7

/** A form to fill, as the replica has it. */
interface Form {
  name: string
  address: string
  /** Whether all its fields hold their values, as an expression in the page. */
  holds: string
  /** What a script of the page does that sets them at once. */
  set: string
}

const SET = `const set = (field, value) => {
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
};`

const API_KEY: Form = {
  name: 'press → both fields set and read',
  address: `${PINGOMETER}/account/extras/victorops`,
  holds: `document.querySelector('[name=api_key]').value.length > 30 && document.querySelector('[type=checkbox][name=status]').checked`,
  set: `${SET} set(document.querySelector('[name=api_key]'), '0b6c5c1e-94f2-4c0b-8a57-2f1f5f1b7d10');
    const status = document.querySelector('[type=checkbox][name=status]'); if (!status.checked) status.click();`,
}

const routingKey = (monitor: string): Form => ({
  name: `press → routing key set and read, one of ${MANY}`,
  address: `${PINGOMETER}/monitors/${monitor}/edit/advanced`,
  holds: `document.querySelector('[name=routing_key]').value !== ''`,
  set: `${SET} set(document.querySelector('[name=routing_key]'), 'operations');`,
})

/**
 * Brings the field into view, and notes in page time when the mouse was let go, and when the fields first held their
 * values and were read.
 */
const timer = ({ holds, set }: Form) => `(() => {
  globalThis.times = {};
  document.querySelector('[name=api_key],[name=routing_key]').scrollIntoView({ block: 'center' });
  addEventListener('mouseup', (event) => { if (event.isTrusted) times = { released: event.timeStamp }; }, true);
  const read = () => { if (times.released && !times.set && (${holds})) times.set = performance.now(); };
  for (const type of ['input', 'change']) document.addEventListener(type, read, true);
  const bare = document.createElement('button');
  bare.type = 'button';
  bare.textContent = 'Set';
  bare.style.cssText = 'position:fixed;left:0;bottom:0';
  bare.onclick = () => { ${set}; read(); };
  document.body.append(bare);
})()`

/** Where the page's own button stands. */
const PLACE = `(() => { const { x, y, width, height } = document.body.lastChild.getBoundingClientRect(); return { x, y, width, height } })()`

/**
 * From the mouse let go to all fields holding their values, in page time, with the background awake; beside a script
 * of the page that sets them at once. The recheck half a second later is not counted.
 */
export async function measurePress(setting: Setting): Promise<Figure[]> {
  const { ours, sites } = setting
  await capture(setting)
  const both = await measureForm(setting, API_KEY)
  await multiplyKeys(ours)
  return [both, await measureForm(setting, routingKey(sites.state.monitors[0]?.id ?? ''))]
}

async function measureForm({ ours, floor }: Setting, form: Form): Promise<Figure> {
  const mine: number[] = []
  const bare: number[] = []
  for (let i = 0; i < TIMES; i++) {
    mine.push(await press(ours, form, true))
    bare.push(await press(floor, form, false))
  }
  return {
    name: form.name,
    unit: 'ms',
    ours: median(mine),
    floor: median(bare),
    limit: 16,
    note: `${summary(mine)}, shortest ${short(Math.min(...mine))}, longest ${short(Math.max(...mine))} · bare setter ${summary(bare)}`,
  }
}

/** One press on a freshly loaded form. @returns milliseconds from release to all fields read */
async function press(browser: Browser, form: Form, fill: boolean): Promise<number> {
  const tab = await browser.open('about:blank')
  await tab.goto(form.address)
  await tab.page.evaluate(timer(form))
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
