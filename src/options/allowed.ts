import { effect, type ReadonlySignal, signal } from '@preact/signals'
import browser from 'webextension-polyfill'
import { type FurtherHost, patternOf } from '../model/host'

/** The added hosts that the browser allows, followed. */
export interface Allowed {
  hosts: ReadonlySignal<ReadonlySet<string>>
  close(): void
}

/** Asks the browser which of the hosts it allows, and again whenever either changes. */
export function followAllowed(hosts: () => readonly FurtherHost[]): Allowed {
  const allowed = signal<ReadonlySet<string>>(new Set())
  let asked = 0
  const look = async (all: readonly FurtherHost[]) => {
    const mine = ++asked
    const answers = await Promise.all(
      all.map(({ host }) => browser.permissions.contains({ origins: [patternOf(host)] })),
    )
    if (mine === asked) allowed.value = new Set(all.flatMap(({ host }, at) => (answers[at] ? [host] : [])))
  }
  const changed = () => void look(hosts())
  browser.permissions.onAdded.addListener(changed)
  browser.permissions.onRemoved.addListener(changed)
  const stop = effect(() => void look(hosts()))
  return {
    hosts: allowed,
    close() {
      stop()
      browser.permissions.onAdded.removeListener(changed)
      browser.permissions.onRemoved.removeListener(changed)
    },
  }
}
