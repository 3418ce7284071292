import browser from 'webextension-polyfill'
import { applyPolicy } from './managed'
import { catchUp, noteChanges } from './sync'

/** Follows what comes from elsewhere: the person's other browsers, and their administrator. */
export function followTeam(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed') void applyPolicy().catch(() => undefined)
    else noteChanges(changes, area)
  })
  // Policies change while the browser is closed, too.
  browser.runtime.onInstalled.addListener(() => void applyPolicy().catch(() => undefined))
  browser.runtime.onStartup.addListener(() => void applyPolicy().catch(() => undefined))
  void catchUp().catch(() => undefined)
}
