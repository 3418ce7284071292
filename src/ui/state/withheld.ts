import { effect, type ReadonlySignal, signal } from '@preact/signals'
import browser from 'webextension-polyfill'
import { patternOf } from '../../model/pages/host'
import { OWN_HOSTS } from '../../model/pages/page'

/** The hosts whose pages the browser withholds from the extension, followed. */
export interface Withheld {
  /** None until the browser has answered. */
  hosts: ReadonlySignal<readonly string[]>
  close(): void
}

/**
 * Asks the browser which hosts it withholds, and again whenever either changes: those that were added, and those the
 * extension is for. The person can take those from it in the browser's own pages, and so can an administrator.
 * @param added the hosts that were added
 */
export function followWithheld(added: () => readonly string[] = () => []): Withheld {
  const withheld = signal<readonly string[]>([])
  let asked = 0
  const look = async (hosts: readonly string[]) => {
    const mine = ++asked
    const isAllowed = (some: readonly string[]) =>
      browser.permissions.contains({ origins: some.map(patternOf) })
    // Nearly always all are allowed: one question then, and nothing is drawn anew.
    const answers = (await isAllowed(hosts)) ? [] : await Promise.all(hosts.map((host) => isAllowed([host])))
    const now = answers.length ? hosts.filter((_, at) => !answers[at]) : []
    if (mine === asked && now.join() !== withheld.peek().join()) withheld.value = now
  }
  const hosts = () => [...Object.values(OWN_HOSTS), ...added()]
  const changed = () => void look(hosts())
  browser.permissions.onAdded.addListener(changed)
  browser.permissions.onRemoved.addListener(changed)
  const stop = effect(() => void look(hosts()))
  return {
    hosts: withheld,
    close() {
      stop()
      browser.permissions.onAdded.removeListener(changed)
      browser.permissions.onRemoved.removeListener(changed)
    },
  }
}

/** Has the browser ask the person for hosts. Must be called straight from a press: it shows its question for nothing else. */
export function askForHosts(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: hosts.map(patternOf) }).catch(() => false)
}
