import browser from 'webextension-polyfill'
import { aside } from '../aside'
import { applyPolicy } from './managed'
import { catchUp, noteChanges } from './sync'

/** Follows what comes from elsewhere: the person's other browsers, and their administrator. */
export function followTeam(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed') aside(applyPolicy())
    else noteChanges(changes, area)
  })
  // Policies change while the browser is closed, too.
  browser.runtime.onInstalled.addListener(() => aside(applyPolicy()))
  browser.runtime.onStartup.addListener(() => aside(applyPolicy()))
  aside(catchUp())
}
