import browser from 'webextension-polyfill'
import { SETTINGS_NAME, settings } from '../storage/kinds'
import { storageKey } from '../storage/records'
import { aside } from './aside'
import { forgetSubmitted } from './capture/overview'
import { closeStorage } from './closeStorage'
import { runCommand } from './commands'
import { servePointedPage } from './fill/pointed'
import { pressed } from './menu/menuPress'
import { mattersForMenus, menusApi, refreshMenus, repairMenus } from './menu/menus'
import { furtherHosts, noteRemoved, serveHosts } from './pages/hosts'
import { noteRoom } from './pages/refused'
import { judge } from './pages/senders'
import { forgetTold } from './pages/tabs'
import { receive } from './receive'
import { beginSession, bringFromLocal } from './records/kept'
import { followTeam } from './team/team'
import { welcome } from './welcome'

/** Every listener is registered here, synchronously: a worker that was killed is started again for them. */

closeStorage()
followTeam()
aside(beginSession())

browser.runtime.onMessage.addListener(async (message: unknown, sender: browser.Runtime.MessageSender) =>
  receive(message, judge(sender, await furtherHosts(sender.url))),
)

browser.runtime.onInstalled.addListener((details) => {
  if (details.reason === 'update') aside(bringFromLocal())
  aside(serveHosts())
  aside(welcome(details))
})
browser.runtime.onStartup.addListener(() => aside(serveHosts()))
browser.permissions.onAdded.addListener(() => aside(serveHosts()))
browser.permissions.onRemoved.addListener(({ origins = [] }) => aside(noteRemoved(origins)))
// Whoever changed the settings, the hosts they name are the ones that are served.
browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'local' && storageKey(settings, SETTINGS_NAME) in changes) aside(serveHosts())
})

browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'local') aside(noteRoom(changes))
})

// Firefox on a telephone has neither shortcuts nor context menus.
browser.commands?.onCommand.addListener((command: string, pressedOn) => aside(runCommand(command, pressedOn)))

menusApi?.onClicked.addListener((info, tab) => aside(pressed(info, tab)))

// The browser keeps the menu while the background sleeps; an update, a start and what is stored may change it.
const menus = () => aside(refreshMenus())
browser.runtime.onInstalled.addListener(menus)
browser.runtime.onStartup.addListener(menus)
browser.storage.onChanged.addListener((changes, area) => {
  if (mattersForMenus(changes, area)) menus()
})
aside(repairMenus())

// Only the vendors' pages tell their address: the extension has no access to others.
browser.tabs.onUpdated.addListener((tab, info, { url }) => {
  if (url && (info.status === 'complete' || info.url)) aside(servePointedPage(tab, url))
})

browser.tabs.onRemoved.addListener((tab) => {
  forgetTold(tab)
  aside(forgetSubmitted(tab))
})
