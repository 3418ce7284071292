import browser from 'webextension-polyfill'
import { type FurtherHost, MOST_HOSTS, patternOf } from '../../model/pages/host'
import { OWN_HOSTS, type Vendor, vendorOfHost } from '../../model/pages/page'
import { attempt } from '../aside'
import { readManaged, readSettings, writeSettings } from '../records/known'
import { inTurn } from '../records/queue'

/**
 * Further hosts: a host is served when it stands in the settings and the browser allows it. The content script is
 * registered for exactly those; nothing of the extension comes near any other.
 */

const ID = 'host/'

/** The further host that an address is of, if it is served; nothing is read for addresses that are known without. */
export async function furtherHosts(address: string | undefined): Promise<readonly FurtherHost[]> {
  if (!address?.startsWith('https:')) return []
  const { host } = new URL(address)
  if (vendorOfHost(host)) return []
  const named = (await readSettings()).hosts.filter((one) => one.host === host)
  return named.length && (await isAllowed(host)) ? named : []
}

/**
 * Adds a host that the browser allows already. One that an administrator set stays the vendor's that they set.
 * @returns whose it was added as; null when it was not
 */
export async function addHost({ vendor: asked, host }: FurtherHost): Promise<{ added: Vendor | null }> {
  if (!(await isAllowed(host))) return { added: null }
  const set = (await readManaged())?.hosts.find((one) => one.host === host)
  const vendor = set?.vendor ?? asked
  const added = await inTurn(async (made) => {
    const others = (await readSettings()).hosts.filter((one) => one.host !== host)
    if (others.length >= MOST_HOSTS) return false
    await writeSettings(made, { hosts: [...others, { vendor, host }] })
    return true
  })
  await serveHosts()
  return { added: added ? vendor : null }
}

/**
 * Removes a host, and gives its permission back.
 * @throws when an administrator set it
 */
export async function removeHost(host: string): Promise<null> {
  if ((await readManaged())?.hosts.some((one) => one.host === host))
    throw new Error('An administrator set this host.')
  await dropHosts([host])
  await browser.permissions.remove({ origins: [patternOf(host)] }).catch(() => false)
  return null
}

/**
 * The browser was told to allow some hosts no longer. Those an administrator set stay, and those the extension is for:
 * they can be allowed again.
 */
export async function noteRemoved(origins: readonly string[]): Promise<void> {
  const { hosts } = await readSettings()
  const set = (await readManaged())?.hosts ?? []
  const own = hosts.filter(({ host }) => !set.some((one) => one.host === host))
  const isGone = (host: string) => origins.includes(patternOf(host))
  const gone = Object.values(OWN_HOSTS).filter(isGone)
  if (gone.length) await tellLeft(gone)
  await dropHosts(own.map(({ host }) => host).filter(isGone))
}

async function dropHosts(gone: readonly string[]): Promise<void> {
  if (gone.length)
    await inTurn(async (made) => {
      const { hosts } = await readSettings()
      await writeSettings(made, { hosts: hosts.filter(({ host }) => !gone.includes(host)) })
    })
  await serveHosts()
}

let last: Promise<unknown> = Promise.resolve()

/** Registers the content script for the hosts that are to be served, and for no other; once at a time. */
export function serveHosts(): Promise<void> {
  const mine = last.then(serve)
  last = mine.catch(() => undefined)
  return mine
}

async function serve(): Promise<void> {
  const { hosts } = await readSettings()
  const allowed = await Promise.all(hosts.map(({ host }) => isAllowed(host)))
  const wanted = hosts.filter((_, index) => allowed[index]).map(({ host }) => host)
  const registered = (await browser.scripting.getRegisteredContentScripts())
    .map(({ id }) => id)
    .filter((id) => id.startsWith(ID))
  const surplus = registered.filter((id) => !wanted.includes(id.slice(ID.length)))
  if (surplus.length) {
    await browser.scripting.unregisterContentScripts({ ids: surplus })
    await tellLeft(surplus.map((id) => id.slice(ID.length)))
  }
  const missing = wanted.filter((host) => !registered.includes(ID + host))
  if (missing.length)
    await browser.scripting.registerContentScripts(
      missing.map((host) => ({
        id: ID + host,
        matches: [patternOf(host)],
        js: contentScript(),
        runAt: 'document_idle',
        allFrames: false,
        persistAcrossSessions: true,
      })),
    )
}

/** Pages that are open go on with the script they have: they are told, without waiting for them. */
async function tellLeft(hosts: string[]): Promise<void> {
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined)
      attempt(browser.tabs.sendMessage(id, { type: 'page.leave', data: { hosts } }, { frameId: 0 }))
}

/** The build names the file; the manifest knows it. Firefox tells its whole address, and wants the path. */
function contentScript(): string[] {
  const files = browser.runtime.getManifest().content_scripts?.[0]?.js ?? []
  return files.map((file) => new URL(file, browser.runtime.getURL('/')).pathname.slice(1))
}

/** Whether the browser lets the extension into a host's pages. */
function isAllowed(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(host)] })
}
