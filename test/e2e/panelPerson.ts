import { type Browser, type Surface, type Tab, until } from '../browsers/index'

/** A person who follows the panel and nothing else: what it names is pressed, what it outlines is pressed. */

/** Brings the panel's own tab to front. */
export async function look(panel: Surface): Promise<void> {
  await panel.evaluate(
    'chrome.tabs.getCurrent().then(({ id }) => chrome.tabs.update(id, { active: true })).then(() => true)',
  )
}

/** What the panel says came of the last press: it may have brought the page into view, over its own tab. */
export async function toldInPanel(panel: Surface): Promise<string> {
  await until('a word of the panel', () =>
    panel.evaluate<boolean>(`!!document.querySelector('[role=status]')?.textContent`),
  )
  await look(panel)
  return panel.text('status', /./)
}

/** The view's one primary action: the last button at the bottom. */
export function primary(panel: Surface): Promise<string> {
  return panel.evaluate<string>(`document.querySelector('footer .button.primary')?.textContent ?? ''`)
}

/** What the panel says is next, and of what. */
function nextStep(panel: Surface): Promise<string> {
  return panel.evaluate<string>(`document.querySelector('.step.next .title')?.textContent ?? ''`)
}

export function savedCount(panel: Surface): Promise<string> {
  return panel.evaluate<string>(`document.querySelector('.count')?.firstChild?.textContent ?? ''`)
}

/** The tab that is not the panel and was used last. */
async function tabBeside(panel: Surface, browser: Browser): Promise<Tab> {
  const url = await panel.evaluate<string>(
    `chrome.tabs.query({}).then((tabs) => tabs.filter(({ url }) => url?.startsWith('https:'))
      .sort((one, other) => other.lastAccessed - one.lastAccessed)[0]?.url ?? '')`,
  )
  // The panel uses one tab for each site; the driver may know an older address of it.
  const { host } = new URL(url)
  return until('the tab beside the panel', async () =>
    (await browser.tabs()).find((tab) => new URL(tab.url()).host === host),
  )
}

/** Presses in the middle of what the extension drew a line around. @returns the words beside the line */
export async function pressOutlined(panel: Surface, browser: Browser): Promise<string> {
  const tab = await tabBeside(panel, browser)
  await tab.bringToFront()
  // The two names of one role.
  const role = browser.kind === 'firefox' ? 'image' : 'img'
  let last = ''
  const { name, box } = await until('an outline that stands still', async () => {
    const [words] = await tab.control.names(role)
    if (!words) return null
    const found = await tab.control.find(role, words, { timeout: 2000 })
    const place = JSON.stringify(found.box)
    const still = place === last
    last = place
    return still ? found : null
  })
  await tab.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  return name
}

/**
 * Does what the panel says until it says something that `isEnd` accepts.
 * @throws when it does not come to an end, with every press
 */
export async function followPanel(
  panel: Surface,
  browser: Browser,
  isEnd: (button: string) => Promise<boolean>,
): Promise<void> {
  const done: string[] = []
  try {
    await follow(panel, browser, isEnd, done)
  } catch (error) {
    throw new Error(
      `${error instanceof Error ? error.message : error}\nThe panel led so far:\n${done.join('\n')}`,
    )
  }
}

async function follow(
  panel: Surface,
  browser: Browser,
  isEnd: (button: string) => Promise<boolean>,
  done: string[],
): Promise<void> {
  for (let presses = 0; presses < 36; presses++) {
    await rest(panel, browser)
    await look(panel)
    const button = await primary(panel)
    if (await isEnd(button)) return
    done.push(`${await nextStep(panel)}: ${button}`)
    if (!(await pressWhatWasRead(panel, button))) continue
    // A line is drawn around what is to be pressed on the page; everything else the panel does itself.
    if (!button.startsWith('Show me')) continue
    const told = await toldInPanel(panel)
    if (/^Outlined/.test(told)) done.push(await pressOutlined(panel, browser))
    else done.push(told)
  }
  throw new Error('The panel did not lead to the end.')
}

/** Presses the primary action. @returns false when it says something else by now: a person reads it again */
async function pressWhatWasRead(panel: Surface, button: string): Promise<boolean> {
  try {
    await panel.click('button', button, { timeout: 3000 })
    return true
  } catch (error) {
    if ((await primary(panel)) === button) throw error
    return false
  }
}

/** Longer than the half second for which a page must have shown no key before it counts as not enabled. */
const RESTS_FOR = 700

/**
 * Lets the panel end what was pressed, and both it and the page beside it come to rest: the page in sight, as it
 * always is beside a real panel, for extensions and pages leave undone what nobody can see.
 */
async function rest(panel: Surface, browser: Browser): Promise<void> {
  await until('the panel to have done', () =>
    panel.evaluate<boolean>(`!document.querySelector('footer[aria-busy=true]')`),
  )
  await (await tabBeside(panel, browser)).bringToFront()
  let last = ''
  let since = Date.now()
  await until('the page and the panel to rest', async () => {
    const now = await panel.evaluate<string>(
      `chrome.tabs.query({ active: true }).then(async ([{ id, url, status }]) =>
        JSON.stringify([url, status, await chrome.runtime.sendMessage({ type: 'tab.state', data: { tab: id } }), document.body.textContent]))`,
    )
    if (now !== last || !now.includes('"complete"')) since = Date.now()
    last = now
    return Date.now() - since > RESTS_FOR
  })
}
