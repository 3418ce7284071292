import browser from 'webextension-polyfill'
import { closeStorage } from './closeStorage'
import { fillTab } from './press'
import { receive } from './receive'
import { judge } from './senders'

/** Every listener is registered here, synchronously: a worker that was killed is started again for them. */

closeStorage()

browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
  return receive(message, judge(sender)) ?? Promise.resolve(null)
})

browser.commands.onCommand.addListener(async (command: string) => {
  if (command !== 'fill-page') return
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (tab?.id !== undefined) await fillTab(tab.id, null)
})
