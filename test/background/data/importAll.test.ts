import { beforeEach, describe, expect, it, vi } from 'vitest'
import { captureRoutingKeys, captureValues, undoChange } from '../../../src/background/capture/capture'
import { importFile } from '../../../src/background/data/importAll'
import { addKey } from '../../../src/background/data/saved'
import { seal } from '../../../src/background/data/seal'
import { keepSecrets } from '../../../src/background/records/kept'
import { readSettings, writeSettings } from '../../../src/background/records/known'
import { inTurn } from '../../../src/background/records/queue'
import { MOST_HOSTS } from '../../../src/model/pages/host'
import { type Content, exportText } from '../../../src/model/team/exportFile'
import { accountForms, listedMonitors, portals } from '../../../src/storage/guideKinds'
import { DEFAULT_SETTINGS, monitors, organisations, routingKeys } from '../../../src/storage/kinds'
import { type RecordKind, read, readAll } from '../../../src/storage/records'
import { fakeBrowser, fakeVault, resetBrowser } from '../../ui/fakeBrowser'
import { SECRET, seedKeys, seedOrganisations } from '../../ui/seed'

/** What of a file comes in, section by section; how files are told apart is held in `data.test.ts`. */

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

const MADE = '2026-01-02T03:04:05.000Z'
const PASSPHRASE = 'correct horse, unlikely battery'
const FORM = 'https://alert.victorops.com/integrations/uptimerobot/20140722/{key}/{routing}'
const section = (records: Record<string, unknown>, version = 1) => ({ version, records })
const key = (part: object = {}) => ({
  organisation: 'acme',
  key: 'ops',
  policies: [],
  multiResponder: null,
  source: 'portal',
  seenAt: 5,
  ...part,
})
const organisation = (part: object) => ({
  name: 'acme',
  form: null,
  integration: 'enabled',
  seenAt: 5,
  ...part,
})
const settingsOf = (part: object) => section({ all: { ...DEFAULT_SETTINGS, ...part } }, 2)
const bring = (content: Content) => importFile(exportText(MADE, { content }), null)
const sealed = async (content: unknown) =>
  exportText(MADE, { sealed: await seal(JSON.stringify(content), PASSPHRASE, MADE) })
const bringSealed = async (content: unknown) => importFile(await sealed(content), PASSPHRASE)
const local = () => fakeBrowser.storage.local.get(null)

beforeEach(resetBrowser)

describe('routing keys', () => {
  it('come in where there are none, and where those that lie here are older', async () => {
    await seedKeys('acme', { key: 'ops', seenAt: 4, policies: ['Ops : Day'] })
    const night = key({ policies: ['Ops : Night'] })
    const done = await bring({ routingKeys: section({ 'acme/ops': night, 'acme/web': key({ key: 'web' }) }) })
    expect(done).toMatchObject({ read: true, changed: 2 })
    expect((await read(routingKeys, 'acme/ops'))?.policies).toEqual(['Ops : Night'])
  })

  it('that the portal lacks stay so, until a page has shown them later: alerts to them would call nobody', async () => {
    await seedKeys('acme', { key: 'ops', seenAt: 1, missingAt: 10 }, { key: 'web', seenAt: 1, missingAt: 10 })
    const web = key({ key: 'web', seenAt: 11 })
    await bring({ routingKeys: section({ 'acme/ops': key(), 'acme/web': web }) })
    expect(await read(routingKeys, 'acme/ops')).toEqual(key({ missingAt: 10 }))
    expect(await read(routingKeys, 'acme/web')).toEqual(web)
    await bring({ routingKeys: section({ 'acme/db': key({ key: 'db', missingAt: 7 }) }) })
    expect(await read(routingKeys, 'acme/db')).toMatchObject({ missingAt: 7 })
  })

  it('that were added by hand elsewhere leave what a page showed here', async () => {
    const shown = { policies: ['Ops : Day'], multiResponder: true, source: 'portal' as const }
    await seedKeys('acme', { key: 'ops', seenAt: 4, ...shown })
    await bring({ routingKeys: section({ 'acme/ops': key({ source: 'hand' }) }) })
    expect(await read(routingKeys, 'acme/ops')).toEqual(key(shown))
  })

  it('stay where they are as new, and then nothing can be taken back', async () => {
    await seedOrganisations('acme')
    await seedKeys('acme', { key: 'ops', seenAt: 5, policies: ['Ops : Day'] })
    const night = key({ policies: ['Ops : Night'] })
    expect(await bring({ routingKeys: section({ 'acme/ops': night }) })).toEqual({
      read: true,
      changed: 0,
      leftOut: [],
      undo: null,
    })
    expect((await read(routingKeys, 'acme/ops'))?.policies).toEqual(['Ops : Day'])
  })

  it.each([
    ['another organisation', 'globex/ops'],
    ['another key', 'acme/web'],
  ])('under the name of %s are damaged: the file is not taken', async (_whose, name) => {
    expect(await bring({ routingKeys: section({ [name]: key() }) })).toEqual({
      read: false,
      refusal: 'damaged',
    })
    expect(await local()).toEqual({})
  })
})

describe('an organisation of the same name on another portal', () => {
  const staging = { portals: section({ acme: { host: 'staging.example' } }) }
  const file = {
    organisations: section({ acme: organisation({ integration: 'enabled' }) }),
    routingKeys: section({ 'acme/ops': key({ source: 'portal', policies: ['Ops : Night'] }) }),
  }
  const here = async () => [
    [...(await readAll(portals)).keys()],
    (await read(routingKeys, 'acme/ops'))?.policies ?? null,
  ]

  it('does not take the place of the one that is known here, and is told', async () => {
    await captureRoutingKeys('acme', [{ key: 'db', policies: [], multiResponder: null }])
    const came = await bring({
      ...file,
      ...staging,
      routingKeys: section({ 'acme/ops': key(), 'globex/ops': key({ organisation: 'globex' }) }),
    })
    expect(came).toMatchObject({ read: true, leftOut: ['acme'] })
    expect(await here()).toEqual([[], null])
    expect(await read(routingKeys, 'globex/ops')).not.toBeNull()
  })

  it('nor does that of the usual portal, where the known one is from another', async () => {
    await inTurn((made) => made.put(portals, 'acme', { host: 'staging.example' }))
    await addKey('acme', 'db')
    expect(await bring(file)).toMatchObject({ leftOut: ['acme'] })
    expect(await here()).toEqual([['acme'], null])
    // It is the same, then.
    expect(await bring({ ...file, ...staging })).toMatchObject({ leftOut: [] })
    expect(await here()).toEqual([['acme'], ['Ops : Night']])
  })

  it.each([
    ['of its integration', { organisations: file.organisations }],
    ['of a routing key', { routingKeys: file.routingKeys }],
  ])('does not do so either where a page showed no more of it there than %s', async (_what, shown) => {
    await inTurn((made) => made.put(portals, 'acme', { host: 'staging.example' }))
    await addKey('acme', 'db')
    const before = await local()
    expect(await bring(shown)).toMatchObject({ changed: 0, leftOut: ['acme'] })
    expect(await local()).toEqual(before)
  })

  it('leaves the form of the addresses that are filled here as it is', async () => {
    await captureValues('acme', [FORM.replace('{key}', SECRET).replace('{routing}', '$routing_key')], false)
    const form = FORM.replace('alert.', 'stalert.')
    await bring({
      organisations: section({ acme: organisation({ form, seenAt: Date.now() + 9 }) }),
      ...staging,
    })
    expect(await read(organisations, 'acme')).toMatchObject({ form: FORM })
  })

  it('comes with what the person wrote of it there, which is of any portal', async () => {
    await inTurn((made) => made.put(portals, 'acme', { host: 'staging.example' }))
    await addKey('acme', 'db')
    const written = {
      organisations: section({ acme: organisation({ integration: 'unknown' }) }),
      routingKeys: section({ 'acme/ops': key({ source: 'hand' }) }),
    }
    expect(await bring(written)).toMatchObject({ leftOut: [] })
    expect(await read(routingKeys, 'acme/ops')).not.toBeNull()
  })

  it('comes where nothing was seen of it, here or there', async () => {
    await addKey('acme', 'db')
    expect(await bring({ ...file, ...staging })).toMatchObject({ leftOut: [] })
    expect(await here()).toEqual([['acme'], ['Ops : Night']])
    expect(
      await bring({ routingKeys: section({ 'acme/edge': key({ key: 'edge', source: 'hand' }) }) }),
    ).toMatchObject({
      changed: 1,
      leftOut: [],
    })
  })
})

const ID = '5a4e1f0c9b3d7e2a60c8d114'
const monitor = (part: object = {}) => ({
  ...{ id: ID, name: 'Shop', host: null, seen: null, filled: null, assigned: null },
  ...part,
})
const account = (part: object = {}) => ({
  ...{ organisation: 'acme', filledAt: null, savedAt: null, digest: null },
  ...part,
})
const pointed = {
  ...{ host: 'app.pingometer.com', place: '/x', what: 'api-key', label: 'Key', name: 'k', type: 'text' },
  ...{ index: 0, count: 1, at: 5 },
}

describe('what lies under another’s name', () => {
  it.each<[string, number, object, string, string]>([
    ['settings', 2, DEFAULT_SETTINGS, 'all', 'acme'],
    ['organisations', 1, organisation({}), 'acme', 'globex'],
    ['monitors', 3, monitor(), ID, 'f'.repeat(24)],
    ['listedMonitors', 1, { name: 'Shop', count: 1, assigned: null, at: 5 }, 'Shop', 'Blog'],
    ['accountForms', 1, account(), 'acme', 'globex'],
    ['places', 1, { form: null, wrong: [], at: 5 }, 'monitors', 'nowhere'],
    ['portals', 1, { host: 'portal.example' }, 'acme', 'a b'],
    ['pointedThings', 1, pointed, 'app.pingometer.com/%2Fx/api-key', 'app.pingometer.com/%2Fy/api-key'],
  ])('is damaged, and the file is not taken: %s', async (name, version, record, own, others) => {
    expect(await bring({ [name]: section({ [own]: record }, version) })).toMatchObject({ read: true })
    resetBrowser()
    const refused = { read: false, refusal: 'damaged' }
    expect(await bring({ [name]: section({ [others]: record }, version) })).toEqual(refused)
    expect(await local()).toEqual({})
  })
})

describe('which of two is newer', () => {
  const filled = { organisation: 'acme', key: 'ops' }

  it.each<[string, RecordKind<object>, string, number, (at: number) => object]>([
    [
      'monitors',
      monitors,
      ID,
      3,
      (at) => monitor({ seen: { key: 'ops', at }, filled: { ...filled, at: 1 } }),
    ],
    [
      'monitors',
      monitors,
      ID,
      3,
      (at) => monitor({ seen: { key: 'ops', at: 1 }, filled: { ...filled, at } }),
    ],
    ['monitors', monitors, ID, 3, (at) => monitor({ seen: { key: 'ops', at } })],
    ['monitors', monitors, ID, 3, (at) => monitor({ filled: { ...filled, at } })],
    ['accountForms', accountForms, 'acme', 1, (at) => account({ filledAt: at, savedAt: 1 })],
    ['accountForms', accountForms, 'acme', 1, (at) => account({ filledAt: 1, savedAt: at })],
  ])('is told by the last that happened to it: %s', async (name, kind, own, version, record) => {
    await inTurn((made) => made.put(kind, own, record(5)))
    expect(await bring({ [name]: section({ [own]: record(4) }, version) })).toMatchObject({ changed: 0 })
    await bring({ [name]: section({ [own]: record(6) }, version) })
    expect(await read(kind, own)).toEqual(record(6))
  })

  it('a monitor keeps the name it has here where the file knows of none', async () => {
    await inTurn((made) => made.put<object>(monitors, ID, monitor({ seen: { key: '', at: 4 } })))
    await bring({ monitors: section({ [ID]: monitor({ name: null, seen: { key: 'ops', at: 5 } }) }, 3) })
    expect(await read(monitors, ID)).toMatchObject({ name: 'Shop', seen: { key: 'ops' } })
  })
})

describe('a key that was chosen ahead', () => {
  const [mine, theirs] = ['ops', 'web'].map((key) => ({ organisation: 'acme', key }))

  it('in a newer file is the one that holds, for a monitor as for a name in the list', async () => {
    const listed = (assigned: unknown, at: number) => ({ name: 'Shop', count: 1, assigned, at })
    await inTurn(async (made) => {
      await made.put<object>(monitors, ID, monitor({ assigned: mine }))
      await made.put<object>(listedMonitors, 'Shop', listed(mine, 4))
    })
    const newer = monitor({ seen: { key: '', at: 5 }, assigned: theirs })
    await bring({
      monitors: section({ [ID]: newer }, 3),
      listedMonitors: section({ Shop: listed(theirs, 5) }),
    })
    expect([await read(monitors, ID), await read(listedMonitors, 'Shop')]).toMatchObject([
      { assigned: theirs },
      { assigned: theirs },
    ])
  })
})

describe('keys that must not stand in API KEY', () => {
  const digest = '0f'.repeat(32)
  const strange = { integration: null, seenAt: 5 }

  it.each([
    ['no digest', 'acme/1f0c3b2a'],
    ['a digest of capitals', `acme/${digest.toUpperCase()}`],
    ['no organisation', `a b/${digest}`],
    ['more than those', `acme/${digest}/more`],
    ['a longer digest', `acme/${digest}0`],
    ['something before the digest', `acme/0${digest}`],
  ])('are named by organisation and digest: with %s the file is not taken', async (_what, name) => {
    expect(await bring({ strangeKeys: section({ [`acme/${digest}`]: strange }) })).toMatchObject({
      changed: 1,
    })
    const before = await local()
    expect(await bring({ strangeKeys: section({ [name]: strange }) })).toEqual({
      read: false,
      refusal: 'damaged',
    })
    expect(await local()).toEqual(before)
  })
})

describe('an organisation', () => {
  it('that is known here loses nothing to a file that has its keys alone', async () => {
    const known = organisation({ form: FORM })
    await inTurn((made) => made.put<unknown>(organisations, 'acme', known))
    await bring({ routingKeys: section({ 'acme/ops': key() }) })
    expect(await read(organisations, 'acme')).toEqual(known)
  })

  it('that the file knows less well is not put in the place of a newer one', async () => {
    const known = organisation({ form: FORM, seenAt: 6 })
    await inTurn((made) => made.put<unknown>(organisations, 'acme', known))
    await bring({
      organisations: section({ acme: organisation({ integration: 'not-enabled' }) }),
      routingKeys: section({ 'acme/ops': key() }),
    })
    expect(await read(organisations, 'acme')).toEqual(known)
  })

  it('keeps the form of its address where a newer record has none, and takes the one that it has', async () => {
    await inTurn((made) => made.put<unknown>(organisations, 'acme', organisation({ form: FORM, seenAt: 4 })))
    await bring({ organisations: section({ acme: organisation({}) }) })
    expect(await read(organisations, 'acme')).toMatchObject({ form: FORM, seenAt: 5 })
    const form = FORM.replace('uptimerobot', 'generic')
    await bring({ organisations: section({ acme: organisation({ form, seenAt: 6 }) }) })
    expect(await read(organisations, 'acme')).toMatchObject({ form })
  })
})

describe('settings', () => {
  it('take into use the organisation of the file where none is, and only there', async () => {
    await seedOrganisations('acme')
    const content = {
      settings: settingsOf({ organisation: 'globex', lastKey: 'ops' }),
      organisations: section({ globex: organisation({ name: 'globex' }) }),
    }
    await bring(content)
    expect(await readSettings()).toMatchObject({ organisation: 'acme', lastKey: null })
    resetBrowser()
    await bring(content)
    expect(await readSettings()).toMatchObject({ organisation: 'globex', lastKey: 'ops' })
  })

  it.each([
    ['one that is not in it', { settings: settingsOf({ organisation: 'globex' }) }],
    ['none', {}],
  ])(
    'of a file that has %s in use take one into use that is: nothing of it would be shown',
    async (_what, more) => {
      await bring({ ...more, routingKeys: section({ 'acme/ops': key() }) })
      expect(await readSettings()).toMatchObject({ organisation: 'acme', lastKey: null })
    },
  )

  it('that alone are new can be taken back', async () => {
    const done = await bring({ settings: settingsOf({ theme: 'dark' }) })
    expect(done).toEqual({ read: true, changed: 1, leftOut: [], undo: expect.any(String) })
  })

  it('take no more hosts than there may be: the person’s own come first', async () => {
    const own = Array.from({ length: MOST_HOSTS }, (_, at) => ({
      vendor: 'pingometer' as const,
      host: `pings-${at}.example`,
    }))
    await inTurn((made) => writeSettings(made, { hosts: own }))
    const further = { vendor: 'victorops', host: 'stportal.victorops.com' }
    expect(await bring({ settings: settingsOf({ hosts: [further], theme: 'dark' }) })).toMatchObject({
      read: true,
    })
    expect(await readSettings()).toMatchObject({ hosts: own, theme: 'dark' })
  })
})

describe('secrets', () => {
  const content = {
    secrets: section({ acme: { organisation: 'acme', key: SECRET, seenAt: 5 } }),
    publicApi: section({ acme: { organisation: 'acme', id: '7c1e90ab', key: 'e2d94b7f10c3a586', at: 5 } }),
    routingKeys: section({ 'acme/ops': key() }),
  }
  const names = async (area: { get(keys: null): Promise<object> }) => Object.keys(await area.get(null)).sort()
  const kept = () => names(fakeVault)
  const inSession = async () =>
    (await names(fakeBrowser.storage.session)).filter((name) => !/^undo/.test(name))

  it('come for the session alone, unless the person keeps them on this device', async () => {
    await bringSealed(content)
    expect(await inSession()).toEqual(['public-api/acme', 'secret/acme'])
    expect(await kept()).toEqual([])
  })

  it('are kept on this device where the person keeps them, and nothing else of the file is', async () => {
    await keepSecrets(true)
    const text = await sealed(content)
    const came = await importFile(text, PASSPHRASE, 'it')
    expect(came).toMatchObject({ read: true, changed: 3 })
    expect(await importFile(text, PASSPHRASE, 'it')).toEqual(came)
    expect(await kept()).toEqual(['public-api/acme', 'secret/acme'])
    expect((await readAll(routingKeys)).size).toBe(1)
  })

  it('are those of an organisation that is known from then on: nothing else could show or forget them', async () => {
    await bringSealed({ secrets: content.secrets })
    expect(await read(organisations, 'acme')).toMatchObject({ integration: 'unknown' })
  })

  it('are taken out of no file that is not encrypted', async () => {
    for (const one of ['secrets', 'publicApi'] as const)
      expect(await bring({ [one]: content[one] })).toEqual({ read: false, refusal: 'damaged' })
    expect(await inSession()).toEqual([])
  })

  it('of a file that is no content once it is opened, or a later version’s, are refused', async () => {
    expect(await bringSealed('words')).toEqual({ read: false, refusal: 'damaged' })
    expect(await bringSealed({ ...content, laterKind: section({}) })).toEqual({
      read: false,
      refusal: 'newer',
    })
    expect(await inSession()).toEqual([])
  })
})

it('a file with more in it than the browser stores is refused before its records are looked at', async () => {
  const many = (count: number) => ({
    routingKeys: section(
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`acme/${at}`, 'x'.repeat(200)])),
    ),
  })
  expect(await bring(many(60_000))).toEqual({ read: false, refusal: 'huge' })
  expect(await bring(many(40_000))).toEqual({ read: false, refusal: 'damaged' })
})

it('an import that nobody heard of is told the same once more, and is taken back as one', async () => {
  const text = exportText(MADE, {
    content: {
      organisations: section({ acme: organisation({}) }),
      routingKeys: section({ 'acme/ops': key(), 'acme/db': key({ key: 'db' }) }),
    },
  })
  const came = await importFile(text, null, 'it')
  expect(came).toEqual({ read: true, changed: 3, leftOut: [], undo: 'it' })
  expect(await importFile(text, null, 'it')).toEqual(came)
  expect(await importFile(text, null, 'other')).toMatchObject({ changed: 0, undo: null })
  await undoChange('it')
  expect(await readAll(routingKeys)).toEqual(new Map())
})
