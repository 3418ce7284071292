import browser from 'webextension-polyfill'
import { closeStorage } from './closeStorage'
import { openPanel } from './panel'
import { servePointedPage } from './pointed'
import { fillTab } from './press'
import { receive } from './receive'
import { judge } from './senders'

/** Every listener is registered here, synchronously: a worker that was killed is started again for them. */

closeStorage()

browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
  return receive(message, judge(sender)) ?? Promise.resolve(null)
})

browser.commands.onCommand.addListener(async (command: string, pressedOn) => {
  // Before anything is waited for: browsers open a panel only while the press is under way.
  if (command === 'open-panel') return openPanel(pressedOn?.windowId)
  if (command !== 'fill-page') return
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (tab?.id !== undefined) await fillTab(tab.id, null)
})

// Only the vendors' pages tell their address: the extension has no access to others.
browser.tabs.onUpdated.addListener((tab, info, { url }) => {
  if (url && (info.status === 'complete' || info.url)) void servePointedPage(tab, url).catch(() => undefined)
})
