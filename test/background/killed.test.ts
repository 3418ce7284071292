import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  captureNotEnabled,
  captureRoutingKeys,
  captureValues,
  undoChange,
} from '../../src/background/capture/capture'
import { captureMonitors, captureNames, forgetMonitor } from '../../src/background/capture/monitors'
import { importFile } from '../../src/background/data/importAll'
import { importKeyFile } from '../../src/background/data/keyFile'
import { addKey, forgetSecret, removeKey } from '../../src/background/data/saved'
import { assignKeys } from '../../src/background/fill/assign'
import { noteFilled } from '../../src/background/fill/fill'
import { receive } from '../../src/background/receive'
import { beginSession, bringFromLocal, keepSecrets } from '../../src/background/records/kept'
import { inTurn } from '../../src/background/records/queue'
import { PINGOMETER } from '../../src/model/pages/page'
import { exportText } from '../../src/model/team/exportFile'
import { DEFAULT_SETTINGS } from '../../src/storage/kinds'
import { sessionApi } from '../../src/storage/secretKinds'
import { fakeBrowser, fakeVault, resetBrowser } from '../ui/fakeBrowser'
import { heldBy } from '../ui/held'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser')).fakeBrowser }))

const KEY = '0f6d2b1c-3a4e-4c5d-9e8f-7a6b5c4d3e2f'
const OTHER = '9b8a7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d'
const ID = '5a4e1f0c9b3d7e2a60c8d114'
const AREAS = [fakeVault, fakeBrowser.storage.local, fakeBrowser.storage.session]
const row = (key: string) => ({ key, policies: ['Ops : Standard'], multiResponder: null })
/** Of an organisation that the file does not tell of otherwise. */
const FILE = exportText('2026-01-02T03:04:05.000Z', {
  content: {
    settings: { version: 2, records: { all: { ...DEFAULT_SETTINGS, theme: 'dark' } } },
    routingKeys: {
      version: 1,
      records: { 'globex/ops': { ...row('ops'), organisation: 'globex', source: 'portal', seenAt: 5 } },
    },
  },
})
const setUp = async () => {
  await captureValues('acme', [KEY], false)
  await captureRoutingKeys('acme', [row('database'), row('checkout')])
  await captureMonitors([{ id: ID, name: 'Checkout API' }], PINGOMETER)
}

/** What is saved, without times and without the names of undos. */
const saved = async (): Promise<string> => {
  const all = await Promise.all(AREAS.map(heldBy))
  const kept = all.map((area) =>
    Object.entries(area)
      .filter(([key]) => !key.startsWith('undo/'))
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  )
  return JSON.stringify(kept, (name, value) => (/^(at|seenAt|filledAt)$/.test(name) && value ? 0 : value))
}

/** Lets so many writes through; from then on the background is dead, until it is started again. */
function killAfter(writes: number): () => boolean {
  let left = writes
  const orDie = <T>(work: (what: T) => Promise<void>) => {
    return async (what: T) => {
      if (left-- <= 0) throw new Error('killed')
      return work(what)
    }
  }
  for (const area of AREAS) {
    const [set, remove] = [orDie(area.set.bind(area)), orDie(area.remove.bind(area))]
    vi.spyOn(area, 'set').mockImplementation(set)
    vi.spyOn(area, 'remove').mockImplementation(remove)
  }
  return () => left < 0
}

const notice = async (told: Promise<{ undo?: string | null } | null>) => (await told)?.undo ?? ''

/** Everything that writes, as a page or a person asks for it, and asks again when nobody answered; `as` comes before. */
const ASKED: Record<string, { as?: () => Promise<unknown>; ask: () => Promise<unknown> }> = {
  'a new API key': { ask: () => captureValues('globex', [OTHER], false) },
  'an API key that replaces one that is kept on the device': {
    as: () => keepSecrets(true),
    ask: () => captureValues('acme', [OTHER], false),
  },
  'a revoked API key': { as: () => keepSecrets(true), ask: () => captureNotEnabled('acme') },
  'routing keys': { ask: () => captureRoutingKeys('acme', [row('new'), row('other')]) },
  'a removed routing key': { ask: () => removeKey('acme', 'database') },
  'a fill': {
    ask: () =>
      noteFilled(
        {
          fill: 'one',
          what: 'routing-key',
          organisation: 'acme',
          name: 'database',
          monitor: { id: ID, name: 'Checkout API' },
          undone: false,
          already: false,
        },
        PINGOMETER,
      ),
  },
  'keys chosen ahead': { ask: () => assignKeys([{ monitor: { id: ID }, key: 'database' }]) },
  'keeping on this device': { ask: () => keepSecrets(true) },
  'keeping no more': { as: () => keepSecrets(true), ask: () => keepSecrets(false) },
  'a forgotten API key': { as: () => keepSecrets(true), ask: () => forgetSecret('acme') },
  'the beginning of a session': {
    as: async () => {
      await keepSecrets(true)
      fakeBrowser.storage.session.empty()
    },
    ask: beginSession,
  },
}

beforeEach(async () => {
  resetBrowser()
  await setUp()
})
afterEach(() => {
  vi.restoreAllMocks()
})

describe('a background that is killed between any two of its writes', () => {
  it.each(Object.entries(ASKED))('loses and doubles nothing: %s', async (_name, { as, ask }) => {
    await as?.()
    await ask()
    const wanted = await saved()
    let kills = 0
    for (let writes = 0; ; writes++) {
      resetBrowser()
      await setUp()
      await as?.()
      const dead = killAfter(writes)
      await ask().catch(() => undefined)
      vi.restoreAllMocks()
      if (!dead()) break
      kills++
      await ask()
      expect(await saved(), `killed before write ${writes}`).toBe(wanted)
    }
    expect(kills).toBeGreaterThan(0)
  })

  it.each([
    ['an API key', () => notice(captureValues('acme', [OTHER], false))],
    ['a revoked API key', () => notice(captureNotEnabled('acme'))],
    ['routing keys', () => notice(captureRoutingKeys('acme', [row('new')]))],
    ['a removed routing key', () => notice(removeKey('acme', 'database'))],
  ])('loses no Undo of %s, and tells it however often it is asked', async (_name, capture) => {
    for (let writes = 0; ; writes++) {
      resetBrowser()
      await setUp()
      const wanted = JSON.parse(await saved())
      const undo = await capture()
      const dead = killAfter(writes)
      await undoChange(undo).catch(() => undefined)
      vi.restoreAllMocks()
      expect(await undoChange(undo)).toMatchObject({ message: 'noticeUndone' })
      expect(await undoChange(undo)).toMatchObject({ message: 'noticeUndone' })
      expect(JSON.parse(await saved())).toEqual(wanted)
      if (!dead()) break
    }
  })
})

describe('a capture whose background was killed before it could answer', () => {
  const capture = (type: string, data: object, telling: string) =>
    receive(
      { type, data: { organisation: 'acme', requested: false, telling, ...data } },
      {
        from: 'page',
        isPrivate: false,
        vendor: 'victorops',
        tab: 1,
        url: new URL('https://portal.victorops.com/dash/acme#/routekeys'),
      },
    ) as Promise<{ message: string; undo: string } | null>

  it.each([
    [
      'an API key',
      'noticeKeyReplaced',
      'capture.values',
      { integration: null, values: [OTHER], confirmed: false },
    ],
    ['a revoked API key', 'noticeKeyRevoked', 'capture.notEnabled', {}],
    ['routing keys', 'noticeRoutingKeySaved', 'capture.routingKeys', { keys: [row('new')] }],
  ])('is told once it is asked again, and can be undone: %s', async (_name, message, type, data) => {
    for (let writes = 0, finished = false; !finished; writes++) {
      resetBrowser()
      await setUp()
      await keepSecrets(true)
      const before = JSON.parse(await saved())
      const dead = killAfter(writes)
      await capture(type, data, 'this-one')
      vi.restoreAllMocks()
      finished = !dead()
      const again = await capture(type, data, 'this-one')
      expect(again, `killed before write ${writes}`).toMatchObject({ message, undo: 'this-one' })
      // Told to whoever asks by the same name, and to nobody else.
      expect(await capture(type, data, 'another')).toBeNull()
      expect(await undoChange('this-one')).toMatchObject({ message: 'noticeUndone' })
      expect(JSON.parse(await saved()), `undone after write ${writes}`).toEqual(before)
    }
  })
})

describe('what was kept on this device', () => {
  const API = { organisation: 'acme', id: '7c1e90ab', key: 'e2d94b7f10c3a58660fb7a9d1c2e4835', at: 1 }
  /** As older versions had them in the area `local`. */
  const OF_OLD = {
    'secret/acme': { v: 1, d: { organisation: 'acme', key: KEY, seenAt: 1 } },
    'public-api/acme': { v: 1, d: API },
  }
  /** Whether the Service API Key, and the public API's, lie in an area. */
  const holds = async (area: { get(keys: null): Promise<unknown> }) => {
    const all = JSON.stringify(await area.get(null))
    return [KEY, API.key].map((key) => all.includes(key))
  }
  const [BOTH, NEITHER] = [
    [true, true],
    [false, false],
  ]
  beforeEach(() => inTurn((made) => made.put(sessionApi, 'acme', API)))

  it('is in the next session too, and what was captured since is newer', async () => {
    await keepSecrets(true)
    fakeBrowser.storage.session.empty()
    await beginSession()
    expect(await holds(fakeBrowser.storage.session)).toEqual(BOTH)
    const kept = await fakeVault.get(null)
    fakeBrowser.storage.session.empty()
    await captureValues('acme', [OTHER], false)
    await fakeVault.set(kept)
    await beginSession()
    expect(await holds(fakeBrowser.storage.session)).toEqual(BOTH)
    expect(JSON.stringify((await fakeBrowser.storage.session.get(null))['secret/acme'])).toContain(OTHER)
  })

  it('is opened once in a session, however often the background wakes', async () => {
    await beginSession()
    const opened = vi.spyOn(fakeVault, 'get')
    await beginSession()
    expect(opened).not.toHaveBeenCalled()
  })

  it('is left alone where a newer version chose whether it is kept: this one cannot tell', async () => {
    await keepSecrets(true)
    fakeBrowser.storage.session.empty()
    await fakeBrowser.storage.local.set({ 'settings/all': { v: 99, d: {} }, ...OF_OLD })
    await beginSession()
    await bringFromLocal()
    expect([await holds(fakeVault), await holds(fakeBrowser.storage.session)]).toEqual([BOTH, NEITHER])
    expect(await holds(fakeBrowser.storage.local)).toEqual(BOTH)
  })

  it('is gone with the session when it was to be kept no more', async () => {
    await keepSecrets(true)
    const kept = await fakeVault.get(null)
    await keepSecrets(false)
    await fakeVault.set(kept)
    fakeBrowser.storage.session.empty()
    await beginSession()
    expect([await holds(fakeVault), await holds(fakeBrowser.storage.session)]).toEqual([NEITHER, NEITHER])
  })

  it('is taken out of the area where older versions had it', async () => {
    for (const keep of [true, false]) {
      resetBrowser()
      await setUp()
      await keepSecrets(keep)
      fakeVault.empty()
      fakeBrowser.storage.session.empty()
      await fakeBrowser.storage.local.set(OF_OLD)
      await bringFromLocal()
      expect(await holds(fakeVault)).toEqual([keep, keep])
      expect(await holds(fakeBrowser.storage.session)).toEqual([keep, keep])
      expect(await holds(fakeBrowser.storage.local)).toEqual(NEITHER)
    }
  })
})

describe('what is asked for once more, because its background was killed before it could answer, is told the same', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['a monitor that is forgotten', () => forgetMonitor({ id: ID }, 'this-one')],
    ['one of two of a name', () => forgetMonitor({ name: 'Twin' }, 'this-one')],
    ['a file', () => importFile(FILE, null, 'this-one')],
    [
      'routing keys out of a file',
      () =>
        importKeyFile(
          'acme',
          [{ ...row('new'), multiResponder: true }, row('newer'), row('typed'), row('checkout')],
          'this-one',
        ),
    ],
  ])('%s', async (_name, ask) => {
    const begin = async () => {
      resetBrowser()
      await setUp()
      await addKey('acme', 'typed')
      await captureNames(['Twin', 'Twin'])
    }
    await begin()
    const wanted = await ask()
    const after = await saved()
    for (let writes = 0, finished = false; !finished; writes++) {
      await begin()
      const before = JSON.parse(await saved())
      const dead = killAfter(writes)
      await ask().catch(() => undefined)
      vi.restoreAllMocks()
      finished = !dead()
      expect(await ask(), `killed before write ${writes}`).toEqual(wanted)
      expect(await saved(), `killed before write ${writes}`).toBe(after)
      expect(await undoChange('this-one')).toMatchObject({ message: 'noticeUndone' })
      expect(JSON.parse(await saved()), `undone after write ${writes}`).toEqual(before)
    }
    expect(wanted).toMatchObject({ undo: 'this-one' })
  })
})
