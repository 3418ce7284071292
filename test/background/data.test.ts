import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  captureNotEnabled,
  captureRoutingKeys,
  captureValues,
  undoChange,
} from '../../src/background/capture/capture'
import { captureMonitors } from '../../src/background/capture/monitors'
import { exportAll } from '../../src/background/data/exportAll'
import { forgetAll } from '../../src/background/data/forgetAll'
import { checkFile, importFile } from '../../src/background/data/importAll'
import { importKeyFile } from '../../src/background/data/keyFile'
import { addKey, forgetSecret, removeKey } from '../../src/background/data/saved'
import { rememberPointed } from '../../src/background/fill/pointed'
import { learnPlace } from '../../src/background/pages/places'
import { noteFrom } from '../../src/background/pages/portals'
import { keepSecrets } from '../../src/background/records/kept'
import { readSettings, writeSettings } from '../../src/background/records/known'
import { inTurn } from '../../src/background/records/queue'
import { knownAs, noteOthers } from '../../src/background/records/strangeKeys'
import { setSync } from '../../src/background/team/sync'
import { PINGOMETER } from '../../src/model/pages/page'
import { EXPORT_VERSION, exportText, LONGEST_EXPORT, readExport } from '../../src/model/team/exportFile'
import { listedMonitors } from '../../src/storage/guideKinds'
import { monitors, organisations, routingKeys, settings } from '../../src/storage/kinds'
import { read, readAll, recordName } from '../../src/storage/records'
import { sessionSecrets } from '../../src/storage/secretKinds'
import { NO_SYNC, SYNC_NAME, syncs } from '../../src/storage/teamKinds'
import { fakeBrowser, fakeVault, pagesTold, permissions, resetBrowser, setAllowed } from '../ui/fakeBrowser'
import { heldBy } from '../ui/held'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser')).fakeBrowser }))

const KEY = '0f6d2b1c-3a4e-4c5d-9e8f-7a6b5c4d3e2f'
const PASSPHRASE = 'correct horse, ünlikely battery'
const row = (key: string, policies = ['Ops : Standard']) => ({ key, policies, multiResponder: true })
const areas = async () => ({
  local: await heldBy(fakeBrowser.storage.local),
  session: await fakeBrowser.storage.session.get(null),
  sync: await fakeBrowser.storage.sync.get(null),
  vault: await fakeVault.get(null),
})
const NOTHING = { local: {}, session: {}, sync: {}, vault: {} }

/** Something of every kind. */
async function live(): Promise<void> {
  await captureValues('acme', [KEY], false)
  await captureRoutingKeys('acme', [row('checkout'), row('DB-Team')])
  await addKey('acme', 'by-hand')
  await noteOthers('acme', 'grafana', ['9b8a7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d'])
  await captureMonitors([{ id: '0123456789abcdef01234567', name: 'Checkout API' }], PINGOMETER)
  await learnPlace('monitors', new URL('https://app.pingometer.com/monitors'))
  await noteFrom('initech', 'stportal.victorops.com')
  const pointed = { what: 'api-key', label: 'Key', name: 'k', type: 'text', index: 0, count: 2 } as const
  await rememberPointed(pointed, new URL('https://app.pingometer.com/x'), 1)
}

beforeEach(async () => {
  vi.restoreAllMocks()
  resetBrowser()
  await live()
})

describe('an exported file', () => {
  it('gives everything back after everything was forgotten, but no secret', async () => {
    const before = await areas()
    const { name, text } = await exportAll(null)
    expect(name).toMatch(/^pingometer-victorops-helper-\d{4}-\d\d-\d\d\.json$/)
    expect(text).not.toContain(KEY)
    await forgetAll()
    expect(await areas()).toEqual(NOTHING)
    expect(await importFile(text, null)).toMatchObject({ read: true })
    expect((await areas()).local).toEqual(before.local)
    expect(await read(sessionSecrets, 'acme')).toBeNull()
  })

  it('has the secrets when asked for, and nothing of it can be read without the passphrase', async () => {
    await keepSecrets(true)
    const { name, text } = await exportAll(PASSPHRASE)
    expect(name).toContain('encrypted')
    for (const known of [KEY, 'acme', 'checkout', 'Ops : Standard', PASSPHRASE])
      expect(text).not.toContain(known)
    expect(JSON.parse(text).sealed).toMatchObject({
      kdf: 'PBKDF2',
      hash: 'SHA-256',
      iterations: 600_000,
      cipher: 'AES-GCM',
    })
    await forgetAll()
    expect(await importFile(text, null)).toEqual({ read: false, refusal: 'needs-passphrase' })
    expect(await importFile(text, `${PASSPHRASE} `)).toEqual({ read: false, refusal: 'wrong-passphrase' })
    expect(await areas()).toEqual(NOTHING)
    // The same letter, put together another way.
    expect(await importFile(text, PASSPHRASE.normalize('NFD'))).toMatchObject({ read: true })
    expect((await read(sessionSecrets, 'acme'))?.key).toBe(KEY)
    // Whether a key is kept on a device is decided there.
    const { local, vault } = await areas()
    expect(JSON.stringify([local, vault])).not.toContain(KEY)
  })

  it('never has the same salt or iv twice', async () => {
    const [one, other] = [await exportAll(PASSPHRASE), await exportAll(PASSPHRASE)].map(
      ({ text }) => JSON.parse(text).sealed,
    )
    expect(one.salt).not.toBe(other.salt)
    expect(one.iv).not.toBe(other.iv)
  })

  it('cannot be changed anywhere without being refused', async () => {
    const { text } = await exportAll(PASSPHRASE)
    const file = JSON.parse(text)
    const changed = [
      { ...file, made: '2026-01-01T00:00:00.000Z' },
      { ...file, sealed: { ...file.sealed, iterations: 600_001 } },
      { ...file, sealed: { ...file.sealed, data: `AAAA${file.sealed.data.slice(4)}` } },
    ]
    for (const one of changed)
      expect(await checkFile(JSON.stringify(one), PASSPHRASE)).toEqual({
        read: false,
        refusal: 'wrong-passphrase',
      })
  })

  it('tells what is in it before anything is changed', async () => {
    const before = await areas()
    const { text } = await exportAll(PASSPHRASE)
    expect(await checkFile(text, PASSPHRASE)).toMatchObject({
      read: true,
      summary: {
        organisations: 1,
        routingKeys: 3,
        monitors: 1,
        secrets: 1,
        also: ['settings', 'pointedThings'],
      },
    })
    const nothing = exportText('2026-01-01T00:00:00.000Z', {
      content: { settings: { version: 2, records: {} } },
    })
    expect(await checkFile(nothing, null)).toMatchObject({ summary: { also: [] } })
    expect(await areas()).toEqual(before)
  })
})

describe('an import', () => {
  it('is one change: Undo takes all of it back', async () => {
    const { text } = await exportAll(PASSPHRASE)
    await forgetAll()
    await addKey('globex', 'edge')
    const before = (await areas()).local
    const done = await importFile(text, PASSPHRASE)
    if (!done.read || done.undo === null) throw new Error('nothing was imported')
    expect((await readAll(routingKeys)).size).toBe(4)
    await undoChange(done.undo)
    expect((await areas()).local).toEqual(before)
    expect(await read(sessionSecrets, 'acme')).toBeNull()
  })

  it('leaves what lies here alone or is newer, and says when there is nothing new', async () => {
    const { text } = await exportAll(null)
    expect(await importFile(text, null)).toEqual({ read: true, changed: 0, leftOut: [], undo: null })
    await removeKey('acme', 'by-hand')
    await addKey('acme', 'later')
    vi.setSystemTime(Date.now() + 60_000)
    await captureRoutingKeys('acme', [row('checkout', ['Ops : Night'])])
    vi.useRealTimers()
    expect(await importFile(text, null)).toMatchObject({ read: true, changed: 1 })
    expect([...(await readAll(routingKeys)).values()].map(({ key }) => key).sort()).toEqual([
      'DB-Team',
      'by-hand',
      'checkout',
      'later',
    ])
    expect((await read(routingKeys, recordName('acme', 'checkout')))?.policies).toEqual(['Ops : Night'])
  })

  it('brings what is newer, and leaves the routing key that was chosen ahead here', async () => {
    const [first, second] = ['0123456789abcdef01234567', '123456789abcdef012345678']
    const chosen = (key: string) => ({ organisation: 'acme', key })
    type Chosen = { organisation: string; key: string } | null
    const keep = (id: string, more: { name?: null; filled?: object; assigned?: Chosen }) =>
      inTurn(async (made) => {
        const known = { host: null, seen: null, filled: null, assigned: null, ...more }
        await made.put<unknown>(monitors, id, { id, name: 'Checkout API', ...known })
      })
    const list = (at: number, assigned: Chosen) =>
      inTurn((made) => made.put(listedMonitors, 'Blog', { name: 'Blog', count: 1, at, assigned }))
    const filled = { ...chosen('DB-Team'), at: Date.now() }
    await keep(first, { filled })
    await keep(second, { filled })
    await list(2, null)
    const { text } = await exportAll(null)
    await keep(first, { name: null, assigned: chosen('checkout') })
    // What was chosen ahead was filled there.
    await keep(second, { assigned: chosen('DB-Team') })
    await list(1, chosen('checkout'))
    await importFile(text, null)
    expect(await read(monitors, first)).toMatchObject({
      name: 'Checkout API',
      filled,
      assigned: chosen('checkout'),
    })
    expect(await read(monitors, second)).toMatchObject({ filled, assigned: null })
    expect(await read(listedMonitors, 'Blog')).toMatchObject({ at: 2, assigned: chosen('checkout') })
  })

  it('brings no API key back that the portal was seen without since', async () => {
    const { text } = await exportAll(PASSPHRASE)
    await captureNotEnabled('acme')
    await importFile(text, PASSPHRASE)
    expect(await read(sessionSecrets, 'acme')).toBeNull()
    expect(await knownAs('acme', KEY)).toEqual({ as: 'former' })
    // Seen again on the portal, it is in use, and in a file that is made then.
    await captureValues('acme', [KEY], false)
    const again = await exportAll(PASSPHRASE)
    await forgetSecret('acme')
    await importFile(again.text, PASSPHRASE)
    expect((await read(sessionSecrets, 'acme'))?.key).toBe(KEY)
  })

  it('that the browser refuses to store leaves everything as it was', async () => {
    const { text } = await exportAll(PASSPHRASE)
    await forgetAll()
    for (const area of ['local', 'session'] as const) {
      const refused = vi.spyOn(fakeBrowser.storage[area], 'set').mockRejectedValue(new Error('QUOTA_BYTES'))
      await expect(importFile(text, PASSPHRASE)).rejects.toThrow('QUOTA')
      refused.mockRestore()
      expect(await areas()).toEqual(NOTHING)
    }
  })

  it('takes no host away, and no other organisation into use', async () => {
    const { text } = await exportAll(null)
    const file = JSON.parse(text)
    const staging = { vendor: 'victorops', host: 'stportal.victorops.com' } as const
    const pings = { vendor: 'pingometer', host: 'pings.example' } as const
    await inTurn((made) => writeSettings(made, { hosts: [staging], lastKey: 'checkout' }))
    for (const organisation of [null, 'globex']) {
      Object.assign(file.content.settings.records.all, { organisation, lastKey: 'edge', hosts: [pings] })
      await importFile(JSON.stringify(file), null)
      expect(await read(settings, 'all')).toMatchObject({
        organisation: 'acme',
        lastKey: 'checkout',
        hosts: [staging, pings],
      })
    }
  })

  it('brings the settings, but not whether keys are kept on this device', async () => {
    const { text } = await exportAll(null)
    const file = JSON.parse(text)
    Object.assign(file.content.settings.records.all, { theme: 'dark', keepKey: true })
    await importFile(JSON.stringify(file), null)
    expect(await read(settings, 'all')).toMatchObject({ theme: 'dark', keepKey: false, organisation: 'acme' })
  })
})

describe('an import of what no browser ever wrote', () => {
  const file = async () => JSON.parse((await exportAll(null)).text)
  const put = (made: object, part: object) => {
    const { content, ...rest } = made as { content: object }
    return JSON.stringify({ ...rest, content: { ...content, ...part } })
  }
  const key = (part: object) => ({
    organisation: 'globex',
    key: 'ops',
    policies: [],
    multiResponder: null,
    source: 'portal',
    seenAt: 1,
    ...part,
  })

  it('takes no time that is none, and no list without end: no page could be drawn with them', async () => {
    const good = await file()
    const before = await areas()
    for (const seenAt of [-1, 1.5, 8.7e15, 1e300]) {
      const keys = { routingKeys: { version: 1, records: { 'globex/ops': key({ seenAt }) } } }
      expect(await importFile(put(good, keys), null)).toMatchObject({ read: false, refusal: 'damaged' })
    }
    for (const count of [0, 0.5, 1e9]) {
      const x = { name: 'x', count, assigned: null, at: 1 }
      const names = { listedMonitors: { version: 1, records: { x } } }
      expect(await importFile(put(good, names), null)).toMatchObject({ read: false, refusal: 'damaged' })
    }
    expect(await areas()).toEqual(before)
  })

  it('takes each host once, and none that the browser would serve twice', async () => {
    const good = await file()
    const pings = { vendor: 'pingometer', host: 'pings.example' }
    const hosts = [pings, pings, { vendor: 'pingometer', host: 'portal.victorops.com' }]
    Object.assign(good.content.settings.records.all, { hosts })
    await importFile(JSON.stringify(good), null)
    expect((await read(settings, 'all'))?.hosts).toEqual([pings])
  })

  it('takes no organisation into use that is not there, and adds whose keys it has', async () => {
    const good = await file()
    await forgetAll()
    Object.assign(good.content.settings.records.all, { organisation: 'nobody' })
    delete good.content.organisations
    delete good.content.routingKeys
    await importFile(JSON.stringify(good), null)
    expect((await readSettings()).organisation).toBeNull()
    const keys = { version: 1, records: { 'globex/ops': key({ source: 'managed' }) } }
    Object.assign(good.content.settings.records.all, { organisation: 'globex' })
    await importFile(put(good, { routingKeys: keys }), null)
    expect(await read(organisations, 'globex')).toMatchObject({ integration: 'unknown' })
    expect(await read(settings, 'all')).toMatchObject({ organisation: 'globex' })
    // No policy set it here.
    expect(await read(routingKeys, recordName('globex', 'ops'))).toMatchObject({ source: 'hand' })
  })
})

describe('a file that cannot be imported', () => {
  const refusal = async (text: string, passphrase: string | null = null) => {
    const done = await importFile(text, passphrase)
    return done.read ? 'read' : done.refusal
  }
  const file = async () => JSON.parse((await exportAll(null)).text)

  it('is named for what it is, and changes nothing', async () => {
    const { text } = await exportAll(null)
    const sealed = (await exportAll(PASSPHRASE)).text
    const good = await file()
    await forgetAll()
    const records = (part: object) => JSON.stringify({ ...good, content: { ...good.content, ...part } })
    const cases: [string, string][] = [
      ['', 'empty'],
      ['hello', 'junk'],
      ['[]', 'junk'],
      ['{"format":"something else"}', 'junk'],
      [text.slice(0, text.length / 2), 'truncated'],
      [text.slice(0, 30), 'truncated'],
      [sealed.slice(0, sealed.length - 40), 'truncated'],
      [JSON.stringify({ ...good, version: EXPORT_VERSION + 1 }), 'newer'],
      [records({ settings: { version: 99, records: { all: {} } } }), 'newer'],
      [records({ laterKind: { version: 1, records: {} } }), 'newer'],
      [JSON.stringify({ ...good, version: 0 }), 'damaged'],
      [JSON.stringify({ ...good, content: [] }), 'damaged'],
      [records({ organisations: { version: 1, records: { acme: { name: 'globex' } } } }), 'damaged'],
      [records({ routingKeys: { version: 1, records: { 'acme/x': { key: 'has space' } } } }), 'damaged'],
      [records({ monitors: { version: 1, records: { x: null } } }), 'damaged'],
      // A key that anybody can read is none that we wrote.
      [
        records({
          secrets: { version: 1, records: { acme: { organisation: 'acme', key: KEY, seenAt: 1 } } },
        }),
        'damaged',
      ],
      ['x'.repeat(LONGEST_EXPORT + 1), 'huge'],
    ]
    for (const [any, why] of cases)
      expect([any.slice(0, 80), await refusal(any)]).toEqual([any.slice(0, 80), why])
    expect(await areas()).toEqual(NOTHING)
  })

  it('asks the browser for no endless work', async () => {
    const sealed = JSON.parse((await exportAll(PASSPHRASE)).text)
    sealed.sealed.iterations = 4_000_000_000
    expect(await refusal(JSON.stringify(sealed), PASSPHRASE)).toBe('damaged')
  })

  it('may hold anything at all: it is read whole or changes nothing (10,000 files)', async () => {
    const good = await file()
    const sections = [
      'settings',
      'organisations',
      'routingKeys',
      'monitors',
      'places',
      'secrets',
      '__proto__',
      'later',
    ]
    const section = fc.record({
      version: fc.oneof(fc.constant(1), fc.anything()),
      records: fc.oneof(fc.dictionary(fc.string(), fc.anything()), fc.anything()),
    })
    const content = fc.dictionary(fc.constantFrom(...sections), fc.oneof(section, fc.anything()))
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.json(),
      content.map((other) => JSON.stringify({ ...good, content: other })),
      fc
        .record(
          { content: fc.anything(), version: fc.anything(), made: fc.anything(), sealed: fc.anything() },
          { requiredKeys: [] },
        )
        .map((any) => JSON.stringify({ ...good, ...any })),
      fc.tuple(fc.nat({ max: 3000 }), fc.string({ maxLength: 5 })).map(([at, more]) => {
        const whole = JSON.stringify(good)
        return whole.slice(0, at) + more + whole.slice(at + more.length)
      }),
      fc.nat({ max: 3000 }).map((at) => JSON.stringify(good).slice(0, at)),
    )
    let changes = 0
    fakeBrowser.storage.onChanged.addListener(() => changes++)
    let refused = 0
    await fc.assert(
      fc.asyncProperty(text, async (any) => {
        expect(['plain', 'sealed', 'refused']).toContain(readExport(any).is)
        const before = changes
        const done = await importFile(any, null)
        if (done.read) return
        refused++
        expect(changes).toBe(before)
      }),
      { numRuns: 10_000 },
    )
    expect(refused).toBeGreaterThan(5_000)
    expect(refused).toBeLessThan(10_000)
  })
})

describe('routing keys out of a file', () => {
  it('are added, do not overrule what the vendor told, and can be taken back', async () => {
    const before = (await areas()).local
    const rows = [row('edge', []), row('checkout', ['Other : Policy']), row('by-hand', ['Ops : Standard'])]
    const done = await importKeyFile('acme', rows)
    expect(done).toMatchObject({ added: 1, changed: 1 })
    expect((await read(routingKeys, recordName('acme', 'checkout')))?.policies).toEqual(['Ops : Standard'])
    expect(await importKeyFile('acme', rows)).toEqual({ added: 0, changed: 0, undo: null })
    await undoChange(done.undo ?? '')
    expect((await areas()).local).toEqual(before)
  })

  it('add none that is saved with other capitals: beside it neither would be named as wrong any more', async () => {
    expect(await importKeyFile('acme', [row('db-team')])).toEqual({ added: 0, changed: 0, undo: null })
    expect(await read(routingKeys, recordName('acme', 'db-team'))).toBeNull()
  })
})

describe('to forget everything', () => {
  it('needs no sync storage that this browser never used, and stops where it used one that does not answer', async () => {
    const silent = vi.spyOn(fakeBrowser.storage.sync, 'clear').mockRejectedValue(new Error('disabled'))
    await inTurn((made) => made.put(syncs, SYNC_NAME, NO_SYNC))
    await forgetAll()
    expect(await areas()).toEqual(NOTHING)
    await inTurn((made) => made.put(syncs, SYNC_NAME, { ...NO_SYNC, on: true }))
    await expect(forgetAll()).rejects.toThrow('disabled')
    silent.mockRestore()
    await live()
    await setSync(true)
    const before = await areas()
    vi.spyOn(fakeBrowser.storage.sync, 'clear').mockRejectedValue(new Error('disabled'))
    await expect(forgetAll()).rejects.toThrow('disabled')
    expect(await areas()).toEqual(before)
    // What pages show is captured as before.
    expect(pagesTold.at(-1)).toMatchObject({ type: 'page.news', data: { captured: 'again' } })
    // Switched off, what went there before is there still.
    await setSync(false)
    await expect(forgetAll()).rejects.toThrow('disabled')
  })

  it('empties every area, and gives back what the browser allowed', async () => {
    await keepSecrets(true)
    expect(JSON.stringify((await areas()).vault)).toContain(KEY)
    await fakeBrowser.storage.sync.set({ head: { version: 1, group: 'x' }, 'state/00': [] })
    const own = [...permissions.allowed]
    setAllowed('https://api.victorops.com/*', true)
    await forgetAll()
    // Notices with an Undo that has nothing left to take back go from open pages.
    expect(pagesTold.at(-1)).toMatchObject({ type: 'page.news', data: { captured: 'forgotten' } })
    expect(await areas()).toEqual(NOTHING)
    // Without its own sites it could do nothing any more, and no browser takes those back among others.
    expect([...permissions.allowed]).toEqual(own)
  })
})
