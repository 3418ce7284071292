import { beforeEach, expect, it, vi } from 'vitest'
import manifest from '../../../manifest.json'
import {
  addHost,
  furtherHosts,
  noteRemoved,
  removeHost,
  serveHosts,
} from '../../../src/background/pages/hosts'
import { readSettings, writeSettings } from '../../../src/background/records/known'
import { inTurn } from '../../../src/background/records/queue'
import { changeSettings } from '../../../src/background/settings'
import { applyPolicy } from '../../../src/background/team/managed'
import { MOST_HOSTS } from '../../../src/model/pages/host'
import { fakeBrowser, permissions, registered, resetBrowser, setAllowed } from '../../ui/fakeBrowser'
import { seedOrganisations } from '../../ui/seed'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

const HOST = 'stportal.victorops.com'
const PATTERN = 'https://stportal.victorops.com/*'
const STAGING = { vendor: 'victorops', host: HOST } as const

beforeEach(resetBrowser)

it('adds a host that the browser allows: exactly that one gets the content script', async () => {
  setAllowed(PATTERN, true)
  expect(await addHost(STAGING)).toEqual({ added: 'victorops' })
  expect((await readSettings()).hosts).toEqual([STAGING])
  expect([...registered.values()]).toEqual([[PATTERN]])
  expect(await furtherHosts(`https://${HOST}/dash/acme#/routekeys`)).toEqual([STAGING])
})

it('adds nothing that the browser does not allow', async () => {
  expect(await addHost(STAGING)).toEqual({ added: null })
  expect((await readSettings()).hosts).toEqual([])
  expect(registered.size).toBe(0)
})

it('lets a host be of one vendor only', async () => {
  setAllowed(PATTERN, true)
  await addHost(STAGING)
  await addHost({ vendor: 'pingometer', host: HOST })
  expect((await readSettings()).hosts).toEqual([{ vendor: 'pingometer', host: HOST }])
  expect(registered.size).toBe(1)
})

it('lets one that an administrator set be of the vendor that they set', async () => {
  await fakeBrowser.storage.managed.set({ portalHosts: [HOST] })
  await applyPolicy()
  setAllowed(PATTERN, true)
  expect(await addHost({ vendor: 'pingometer', host: HOST })).toEqual({ added: 'victorops' })
  expect((await readSettings()).hosts).toEqual([STAGING])
})

it('removes a host with its script and its permission', async () => {
  setAllowed(PATTERN, true)
  await addHost(STAGING)
  await removeHost(HOST)
  expect((await readSettings()).hosts).toEqual([])
  expect(registered.size).toBe(0)
  expect(permissions.allowed.has(PATTERN)).toBe(false)
})

it('has the pages of a host that is served no longer fall silent, and those of no other', async () => {
  setAllowed(PATTERN, true)
  await addHost(STAGING)
  const tell = vi.spyOn(fakeBrowser.tabs, 'sendMessage')
  await removeHost(HOST)
  expect(tell.mock.calls).toEqual([[7, { type: 'page.leave', data: { hosts: [HOST] } }, { frameId: 0 }]])
  vi.restoreAllMocks()
})

it('has the pages fall silent of a host of its own whose permission was taken away', async () => {
  const tell = vi.spyOn(fakeBrowser.tabs, 'sendMessage')
  await noteRemoved(['https://app.pingometer.com/*'])
  const told = { type: 'page.leave', data: { hosts: ['app.pingometer.com'] } }
  expect(tell.mock.calls).toEqual([[7, told, { frameId: 0 }]])
  vi.restoreAllMocks()
})

it('drops a host whose permission was taken away in the browser’s own settings, and no other', async () => {
  const other = { vendor: 'pingometer', host: 'pings.example' } as const
  for (const one of [STAGING, other]) {
    setAllowed(`https://${one.host}/*`, true)
    await addHost(one)
  }
  setAllowed(PATTERN, false)
  await noteRemoved([PATTERN])
  expect((await readSettings()).hosts).toEqual([other])
  expect([...registered.values()]).toEqual([['https://pings.example/*']])
})

it('hears no page of a host that the browser does not allow, whatever the settings name', async () => {
  await inTurn((made) => writeSettings(made, { hosts: [STAGING] }))
  const address = `https://${HOST}/dash/acme#/routekeys`
  expect(await furtherHosts(address)).toEqual([])
  setAllowed(PATTERN, true)
  expect(await furtherHosts(address)).toEqual([STAGING])
  expect(await furtherHosts('https://other.example/')).toEqual([])
})

it('comes near no host of the settings that the browser does not allow', async () => {
  await inTurn((made) => writeSettings(made, { hosts: [STAGING] }))
  await serveHosts()
  expect(registered.size).toBe(0)
})

it('adds no more hosts than are kept, and says so', async () => {
  const hosts = Array.from({ length: MOST_HOSTS + 1 }, (_, index) => `a${index}.example`)
  const added: unknown[] = []
  for (const host of hosts) {
    setAllowed(`https://${host}/*`, true)
    added.push((await addHost({ vendor: 'pingometer', host })).added)
  }
  expect(added).toEqual(hosts.map((_, index) => (index < MOST_HOSTS ? 'pingometer' : null)))
  expect((await readSettings()).hosts).toHaveLength(MOST_HOSTS)
})

it('keeps every other setting and host as it is', async () => {
  await seedOrganisations('acme')
  await changeSettings({ theme: 'dark' })
  for (const host of ['a.example', 'b.example']) {
    setAllowed(`https://${host}/*`, true)
    await addHost({ vendor: 'pingometer', host })
  }
  await removeHost('a.example')
  expect(await readSettings()).toMatchObject({
    organisation: 'acme',
    theme: 'dark',
    hosts: [{ vendor: 'pingometer', host: 'b.example' }],
  })
  expect([...registered.values()]).toEqual([['https://b.example/*']])
})

it('serves after an update what it served before, once, however often it is asked', async () => {
  setAllowed(PATTERN, true)
  await addHost(STAGING)
  // Browsers forget registered scripts when the extension is updated.
  registered.clear()
  await Promise.all([serveHosts(), serveHosts(), serveHosts()])
  expect(registered.size).toBe(1)
})

it.each(['src/content/index.js', 'chrome-extension://helper/src/content/index.js'])(
  'registers the file by its path, where the manifest says %s',
  async (file) => {
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
      ...manifest,
      version: '1',
      content_scripts: [{ matches: [], js: [file], run_at: 'document_idle', all_frames: false }],
    })
    const register = vi.spyOn(fakeBrowser.scripting, 'registerContentScripts')
    setAllowed(PATTERN, true)
    await addHost(STAGING)
    expect(register.mock.calls[0]?.[0]).toMatchObject([
      { js: ['src/content/index.js'], matches: [PATTERN], allFrames: false, persistAcrossSessions: true },
    ])
    vi.restoreAllMocks()
  },
)

it('reads no settings for hosts that are known without them', async () => {
  setAllowed(PATTERN, true)
  await addHost(STAGING)
  expect(await furtherHosts('https://app.pingometer.com/account')).toEqual([])
  expect(await furtherHosts('chrome-extension://helper/src/popup/index.html')).toEqual([])
  expect(await furtherHosts(undefined)).toEqual([])
  expect(await furtherHosts(`http://${HOST}/?https:`)).toEqual([])
})
