import { setTimeout as pause } from 'node:timers/promises'
import { type Browser, type Surface, type Tab, until } from '../browsers/index'
import { find, press } from '../demo/person'
import type { Sites, Submission } from '../sites/server'

/** What a person does with the extension's controls on a page, and with the page's own form. */

export { find, press }

/** What makes the last press on one of the extension's controls again, and how often it still may, by tab. */
const pressed = new WeakMap<Tab, { again: () => Promise<void>; left: number }>()
/** How often a press is made again: a machine that was busy at the first may still be at the second. */
const AGAINS = 2
/** What a control says to a press that it takes for nobody's: one on a page that was busy for a moment, too. */
const AGAIN = /Please press again\./
/** Once in how many presses that may be, besides a few: a control that takes no first press is to be found out. */
const ONCE_IN = 5
let spare = 5

/** How long after the next press the words that asked for it may stand, in milliseconds. */
const STILL_ASKS = 2000

/** Presses again where the control asks for it, a few times for each press. */
async function againIfAsked(tab: Tab, says: string): Promise<null> {
  const last = AGAIN.test(says) && spare >= 1 && pressed.get(tab)
  if (!last || last.left < 1) return null
  spare--
  await last.again()
  pressed.set(tab, { ...last, left: last.left - 1 })
  // Read at once, the words of before would ask for one press more.
  const isAnswered = async () => !AGAIN.test(await tab.control.text())
  await until('another word', isAnswered, STILL_ASKS).catch(() => {})
  return null
}

/**
 * Waits until what the extension put on the page says this. Asked to press again, it does, as a person would.
 * @returns all it says
 */
export async function told(tab: Tab, words: RegExp, timeout = 20_000): Promise<string> {
  let last = ''
  const seen = new Set<string>()
  return until(
    `words like ${words} on the page`,
    async () => {
      last = await tab.control.text()
      seen.add(last)
      return words.test(last) ? last : againIfAsked(tab, last)
    },
    timeout,
  ).catch((error: Error) => {
    throw new Error(`${error.message}; the page showed “${[...seen].join('”, “')}”`)
  })
}

/** Keeps how a press was made, for `told` to make it again if it is asked to. */
export function keepPress(tab: Tab, again: () => Promise<void>): void {
  spare += 1 / ONCE_IN
  pressed.set(tab, { again, left: AGAINS })
}

/** Presses a button of the extension on the page, after it stood still as long as it wants to. */
export async function pressOurs(tab: Tab, name: string | RegExp): Promise<void> {
  keepPress(tab, () => tab.control.click('button', name, { still: 1000 }))
  await tab.control.click('button', name, { still: 700 })
}

/** Presses a button of the extension on the page until what it leads to is there. */
export async function pressFor(
  tab: Tab,
  name: string | RegExp,
  what: string,
  isThere: () => Promise<boolean>,
): Promise<void> {
  await pressOurs(tab, name)
  await until(what, async () => (await isThere()) || (await againIfAsked(tab, await tab.control.text())))
}

/** Presses one of our controls on the page as a slow finger does: down, and up a while later. */
export async function pressSlowly(tab: Tab, name: string): Promise<void> {
  keepPress(tab, () => pressSlowly(tab, name))
  await tab.control.find('button', name)
  await linger(tab, 900)
  const { box } = await tab.control.find('button', name)
  await tab.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { delay: 300 })
}

/** Opens the list of routing keys beside the field. @param key one that is to be seen in it */
export async function openList(tab: Tab, key: string | RegExp): Promise<void> {
  const isListed = () => tab.control.exists('option', key)
  if (!(await isListed())) await pressFor(tab, 'Choose routing key', `${key} in the list`, isListed)
}

/** Chooses a routing key out of the list beside the field. */
export async function choose(tab: Tab, key: string | RegExp): Promise<void> {
  await openList(tab, key)
  // Where it asks to press again, the list has been closed.
  keepPress(tab, () => choose(tab, key))
  await tab.control.click('option', key, { still: 300 })
}

/** Presses the form's own SUBMIT. @returns what the server received */
export async function submit(tab: Tab, sites: Sites): Promise<Submission['fields']> {
  const before = sites.received.length
  await press(tab, 'Submit')
  await until('the form at the server', () => sites.received.length > before)
  return sites.received.at(-1)?.fields ?? {}
}

/** The value of a field, as the page has it. */
export function fieldValue(tab: Tab, selector: string): Promise<string> {
  return tab.evaluate<string, []>(`document.querySelector(${JSON.stringify(selector)}).value`)
}

/** Waits until the popup shows these words. */
export async function reads(popup: Surface, words: RegExp): Promise<void> {
  await popup.waitFor(`${words}.test(document.body.innerText)`).catch(async (error: Error) => {
    throw new Error(`${error.message}; it shows “${await popup.evaluate<string>('document.body.innerText')}”`)
  })
}

/** What the popup says about the page in the tab. */
export async function popupSays(browser: Browser, tab: Tab, words: RegExp): Promise<void> {
  const popup = await browser.popup(tab)
  await reads(popup, words)
  await popup.close()
}

/** Stays on a page, unless told for longer than any capture takes: that nothing happens can only be seen by waiting. */
export async function linger(tab: Tab, time = 1500): Promise<void> {
  await pause(time)
  // A page that was busy all the while has its turn after that.
  await tab.evaluate('0')
}

/** Goes to another of the portal's routes, as its own links do: without a load. */
export async function route(tab: Tab, to: string): Promise<void> {
  await tab.evaluate(`location.hash = ${JSON.stringify(`#${to}`)}`)
}
