import browser from 'webextension-polyfill'
import { aside } from '../aside'
import { applyPolicy } from './managed'
import { meetAfterChanges, meetSoon } from './sync'

/** Follows what comes from elsewhere: the person's other browsers, and their administrator. */
export function followTeam(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed') aside(applyPolicy())
    else meetAfterChanges(changes, area)
  })
  // Policies change while the browser is closed, too.
  browser.runtime.onInstalled.addListener(() => aside(applyPolicy()))
  browser.runtime.onStartup.addListener(() => aside(applyPolicy()))
  // What changed before the background was killed may not have met the other side yet.
  meetSoon()
}
