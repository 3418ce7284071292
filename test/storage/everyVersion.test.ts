import { describe, expect, it, vi } from 'vitest'
import { areaOf } from '../../src/storage/areas'
import * as guide from '../../src/storage/guideKinds'
import * as kinds from '../../src/storage/kinds'
import * as menu from '../../src/storage/menuKinds'
import { parse, type RecordKind, wrap } from '../../src/storage/records'
import * as secrets from '../../src/storage/secretKinds'
import * as team from '../../src/storage/teamKinds'
import { changing } from '../../src/storage/writer'
import { resetBrowser } from '../ui/fakeBrowser'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser')).fakeBrowser }))

const ID = '5a4e1f0c9b3d7e2a60c8d114'
const KEY = '0f6d2b1c-3a4e-4c5d-9e8f-7a6b5c4d3e2f'
const filled = { organisation: 'acme', key: 'checkout', at: 7 }
const secret = { organisation: 'acme', key: KEY, seenAt: 1 }
const credentials = { organisation: 'acme', id: '7c1e90ab', key: 'e2d94b7f10c3a58660fb7a9d1c2e4835', at: 1 }

/**
 * A record of every version of every kind, as that version stored it, oldest first. They are never changed: a new
 * version gets a line, and what stands in somebody's browser goes on being read.
 */
const AS_STORED: Record<string, readonly object[]> = {
  organisations: [
    {
      name: 'acme',
      form: 'https://alert.victorops.com/integrations/generic/20131114/alert/{key}/{routing}',
      integration: 'enabled',
      seenAt: 1,
    },
  ],
  routingKeys: [
    {
      organisation: 'acme',
      key: 'checkout',
      policies: ['Ops : Standard'],
      multiResponder: null,
      source: 'portal',
      seenAt: 1,
    },
  ],
  monitors: [
    { id: ID, name: 'Checkout API', filled },
    {
      id: ID,
      name: 'Checkout API',
      seen: { key: 'checkout', at: 8 },
      filled,
      assigned: { organisation: 'acme', key: 'ops' },
    },
    {
      id: ID,
      name: 'Checkout API',
      host: 'app.pingometer.com',
      seen: { key: 'checkout', at: 8 },
      filled,
      assigned: null,
    },
  ],
  refusedNotes: [{ at: 1 }],
  settings: [
    { organisation: 'acme', keepKey: true, lastKey: 'ops' },
    {
      organisation: 'acme',
      keepKey: false,
      lastKey: null,
      capture: 'automatic',
      notices: false,
      theme: 'dark',
      hosts: [{ vendor: 'victorops', host: 'portal.example.org' }],
    },
  ],
  sessionSecrets: [secret],
  keptSecrets: [secret],
  sessions: [{ at: 1 }],
  strangeKeys: [{ integration: 'grafana', seenAt: 1 }],
  pointedThings: [
    {
      host: 'app.pingometer.com',
      place: '/watchers/*',
      what: 'routing-key',
      label: 'pager path',
      name: 'path',
      type: 'text',
      index: 1,
      count: 2,
      at: 1,
    },
  ],
  undos: [{ at: 1, before: [{ area: 'local', key: 'routing-key/acme/checkout', stored: null }] }],
  accountForms: [{ organisation: 'acme', filledAt: 1, savedAt: null, digest: 'ab12' }],
  listedMonitors: [{ name: 'Checkout API', count: 1, assigned: null, at: 1 }],
  places: [{ form: 'https://app.pingometer.com/account', wrong: [], at: 1 }],
  submits: [{ at: 1 }],
  portals: [{ host: 'stportal.victorops.com' }],
  sessionApi: [credentials],
  keptApi: [credentials],
  syncs: [{ on: true, group: 'a', at: 1, problem: 'full', left: 2 }],
  syncBases: [{ entries: [['routing-key/acme/checkout', 1, 0, ['portal', null]]] }],
  managedSettings: [
    {
      organisation: 'acme',
      hosts: [],
      routingKeys: [{ organisation: 'acme', key: 'ops' }],
      unusable: [],
      at: 1,
    },
  ],
  allowedSites: [{ origin: 'https://portal.example.org', at: 1 }],
  privateSites: [{ origin: 'https://portal.example.org', at: 1 }],
  waitingFills: [
    {
      tab: 1,
      window: null,
      frame: 0,
      origin: 'https://portal.example.org',
      organisation: 'acme',
      what: 'api-key',
      routingKey: null,
      isPrivate: false,
      at: 1,
    },
  ],
  builtMenus: [{ items: '[]' }],
}

const isKind = (one: unknown): one is RecordKind<unknown> =>
  typeof one === 'object' && one !== null && 'prefix' in one && 'migrations' in one
const all = Object.entries({ ...kinds, ...secrets, ...guide, ...menu, ...team } as Record<
  string,
  unknown
>).flatMap(([name, one]) => (isKind(one) ? [[name, one] as const] : []))

describe.each(all)('%s', (name, kind) => {
  const stored = AS_STORED[name] ?? []

  it('has a sample of every version', () => {
    expect(stored).toHaveLength(kind.migrations.length + 1)
  })

  it('is read whichever version stored it, and stays as it is from then on', () => {
    for (const [index, data] of stored.entries()) {
      const read = parse(kind, { v: index + 1, d: data })
      expect(read, `version ${index + 1}`).not.toBeNull()
      expect(parse(kind, wrap(kind, read))).toEqual(read)
    }
    expect(parse(kind, { v: stored.length, d: stored.at(-1) })).toEqual(stored.at(-1))
  })

  it('of a newer version is neither read nor written over', async () => {
    resetBrowser()
    const newer = { [`${kind.prefix}x`]: { v: stored.length + 1, d: { of: 'tomorrow' } } }
    const area = areaOf(kind.area)
    await area.set(newer)
    expect(parse(kind, newer[`${kind.prefix}x`])).toBeNull()
    await expect(changing((made) => made.put(kind, 'x', stored.at(-1)))).rejects.toMatchObject({
      name: 'NewerRecord',
    })
    await expect(changing((made) => made.remove(kind, 'x'))).rejects.toMatchObject({ name: 'NewerRecord' })
    expect(await area.get(null)).toEqual(newer)
  })
})

it('no two kinds are named alike in one area', () => {
  const names = all.map(([, { area, prefix }]) => `${area} ${prefix}`)
  expect(new Set(names).size).toBe(names.length)
})
