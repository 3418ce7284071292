import browser from 'webextension-polyfill'
import { openPanel } from '../messaging/panel'
import type { Refusal } from '../model/forms/fill'
import { knownKeys, monitorState } from '../model/monitors/monitorState'
import { monitorOf } from '../model/pages/page'
import { nameOf } from '../model/text/messages'
import { monitors } from '../storage/kinds'
import { read } from '../storage/records'
import { suggestionFor } from './fill/offer'
import { fillTab } from './fill/press'
import { openNextMonitor } from './guide/nextMonitor'
import { tellFailed } from './menu/menuFill'
import { tellOnPage } from './pages/anyPage'
import { currentKeys, readSettings } from './records/known'
import { say } from './words'

/** The keyboard's commands. */

type Tab = browser.Tabs.Tab

/** Does what a shortcut is for. @param pressedOn the tab it was pressed on, as far as the browser tells */
export async function runCommand(command: string, pressedOn: Tab | undefined): Promise<void> {
  // Before anything is waited for: browsers open a panel only while the press is under way.
  if (command === 'open-panel') return openPanel(pressedOn?.windowId)
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  const id = tab?.id
  if (!tab || id === undefined) return
  // Whoever pressed is told when the browser did not let it through.
  await act(command, tab, id).catch(() => tellFailed(id))
}

async function act(command: string, tab: Tab, id: number): Promise<void> {
  if (command === 'fill-page') await fillInView(id)
  if (command === 'next-monitor') await goToNextMonitor(tab, id)
  if (command === 'copy-endpoint') await copyEndpoint(tab)
}

/** What no control beside a field says, for there is none. */
const UNTOLD: readonly Refusal[] = [
  'not-here',
  'stale',
  'no-field',
  'many-fields',
  'no-switch',
  'many-switches',
  'read-only',
  'own-list',
  'pointed-gone',
]

/** Whoever presses the keys where there is nothing to fill is told so, as in the popup. */
async function fillInView(tab: number): Promise<void> {
  const result = await fillTab(tab, { organisation: null, routingKey: null })
  if (!result.done && UNTOLD.includes(result.refusal))
    await tellOnPage(tab, say(nameOf('refusal', result.refusal)))
}

/** Opens the next monitor's form; one in view that is filled and not submitted is not left without a word. */
async function goToNextMonitor(tab: Tab, id: number): Promise<void> {
  if (await isUnsubmitted(tab.url ?? '')) {
    const leave = await tellOnPage(id, say('nextUnsubmitted'), say('nextAnyway'))
    if (!leave) return
  }
  const came = await openNextMonitor(id)
  const words = nextWords(came)
  if (words === null) return
  const [now] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  await tellOnPage(now?.id ?? id, words)
}

/** Why the next monitor's form is not in view; null where it is, or the person went elsewhere on the way. */
function nextWords(came: Awaited<ReturnType<typeof openNextMonitor>>): string | null {
  if (came === null) return say('nextNone')
  if (came === 'unseen') return say('nextUnseen')
  if (came === 'last') return say('nextLast')
  return came.arrival === 'lost' ? say('nextNotThere', came.monitor.name) : null
}

async function isUnsubmitted(url: string): Promise<boolean> {
  const id = url ? monitorOf(url) : null
  const monitor = id === null ? null : await read(monitors, id)
  const { organisation } = await readSettings()
  if (!monitor || organisation === null) return false
  return monitorState(monitor, knownKeys(await currentKeys(organisation))) === 'filled'
}

// Room for why nothing is copied, and the two ways on, below the window's own title.
const COPY_WINDOW = { width: 380, height: 240 }

/**
 * Copies the endpoint in a small window of the extension's own, which needs no permission to write to the clipboard and
 * through which no page can look. It ends with the routing key suggested for the monitor in view, else the one used
 * last, else the only one there is.
 */
async function copyEndpoint({ url }: Tab): Promise<void> {
  const { organisation } = await readSettings()
  const keys = await currentKeys(organisation)
  const monitor = { id: url ? monitorOf(url) : null, name: null }
  const chosen = (await suggestionFor(monitor, keys))?.key ?? (keys.length === 1 ? keys[0] : undefined)
  const address = browser.runtime.getURL(`src/copy/index.html?${encodeURIComponent(chosen ?? '')}`)
  if (browser.windows?.create) await browser.windows.create({ type: 'popup', url: address, ...COPY_WINDOW })
  else await browser.tabs.create({ url: address })
}
