import { describe, expect, it, vi } from 'vitest'
import { LONGEST_KEY, LONGEST_POLICY, MOST_POLICIES } from '../../src/model/keys/routingKey'
import { LONGEST_MONITOR_NAME, MOST_TOLD } from '../../src/model/monitors/monitor'
import { MOST_HOSTS } from '../../src/model/pages/host'
import * as guide from '../../src/storage/guideKinds'
import * as kinds from '../../src/storage/kinds'
import * as menu from '../../src/storage/menuKinds'
import { parse, type RecordKind, wrap } from '../../src/storage/records'
import * as secrets from '../../src/storage/secretKinds'
import * as team from '../../src/storage/teamKinds'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser')).fakeBrowser }))

/** What no record may hold, whoever wrote it: a file, another browser, or a version that erred. */

const ID = '5a4e1f0c9b3d7e2a60c8d114'
const FORM = 'https://alert.victorops.com/integrations/generic/20131114/alert/{key}/{routing}'
const LATEST = 8.64e15
const TIMES = [-1, 0.5, LATEST + 1, '1', Number.NaN]
const NAMES = ['', 'a/b', 'a b', 5]
const long = (most: number) => ['x'.repeat(most + 1), 5]
const host = (at: number) => ({ vendor: 'pingometer', host: `pings-${at}.example` })
const hosts = Array.from({ length: MOST_HOSTS }, (_, at) => host(at))
const assigned = { organisation: 'acme', key: 'ops' }
const filled = { ...assigned, at: 1 }

/** A sound record of a kind, with the longest that is allowed, and for each of its parts what it may not be. */
const KINDS: [string, RecordKind<unknown>, Record<string, unknown>, Record<string, unknown[]>][] = [
  [
    'an organisation',
    kinds.organisations,
    { name: 'acme', form: FORM, integration: 'enabled', seenAt: LATEST },
    {
      name: NAMES,
      form: ['https://x.example/{key}/{routing}', ''],
      integration: ['on', null],
      seenAt: TIMES,
    },
  ],
  [
    'a routing key',
    kinds.routingKeys,
    {
      organisation: 'acme',
      key: 'x'.repeat(LONGEST_KEY),
      policies: ['x'.repeat(LONGEST_POLICY)],
      multiResponder: true,
      source: 'hand',
      seenAt: 1,
      missingAt: 1,
    },
    {
      organisation: NAMES,
      key: ['', 'a b', ...long(LONGEST_KEY)],
      policies: [['x'.repeat(LONGEST_POLICY + 1)], [5], null, 'Ops : Day'],
      multiResponder: ['yes', 1],
      source: ['elsewhere', null],
      seenAt: TIMES,
      missingAt: [...TIMES, null],
    },
  ],
  [
    'a monitor',
    kinds.monitors,
    {
      id: ID,
      name: 'x'.repeat(LONGEST_MONITOR_NAME),
      host: 'pings.example',
      seen: { key: '', at: 1 },
      filled,
      assigned,
    },
    {
      id: ['', 'a/b', 5],
      name: long(LONGEST_MONITOR_NAME),
      host: ['pings', 'https://pings.example', ''],
      seen: [{ key: 'ops' }, { key: 'ops', at: -1 }, { key: 'x'.repeat(LONGEST_KEY + 1), at: 1 }],
      filled: [assigned, { ...filled, organisation: '' }, { ...filled, key: 5 }],
      assigned: [
        { key: 'ops' },
        { ...assigned, organisation: 'a b' },
        { ...assigned, key: 'x'.repeat(LONGEST_KEY + 1) },
      ],
    },
  ],
  [
    'the settings',
    kinds.settings,
    { ...kinds.DEFAULT_SETTINGS, hosts },
    {
      organisation: NAMES,
      keepKey: ['yes', null],
      lastKey: long(LONGEST_KEY),
      capture: ['whenever'],
      notices: [1],
      theme: ['pink'],
      hosts: [
        [...hosts, host(MOST_HOSTS)],
        [{ vendor: 'victorops', host: '*' }],
        [{ ...host(1), vendor: 'pagerduty' }],
        [{ vendor: 'victorops' }],
      ],
    },
  ],
  [
    'an API key',
    secrets.sessionSecrets,
    { organisation: 'acme', key: 'x'.repeat(80), seenAt: 1 },
    { organisation: NAMES, key: long(80), seenAt: TIMES },
  ],
  [
    'a strange key',
    secrets.strangeKeys,
    { integration: 'x'.repeat(100), seenAt: 1 },
    { integration: long(100), seenAt: TIMES },
  ],
  ...[secrets.sessions, guide.submits, guide.refusedNotes].map((kind): (typeof KINDS)[number] => [
    kind.prefix,
    kind,
    { at: 1 },
    { at: TIMES },
  ]),
  [
    'an Undo',
    kinds.undos,
    {
      at: 1,
      before: [{ area: 'local', key: 'x'.repeat(2000), stored: null, made: { v: 1, d: {} } }],
      notice: { message: 'x'.repeat(60), args: ['x'.repeat(200)], undo: 'x'.repeat(60), count: 1, many: 'x' },
    },
    {
      at: TIMES,
      before: [
        null,
        [{ area: 'sync', key: 'a', stored: null }],
        [{ area: 'local', key: 'x'.repeat(2001), stored: null }],
      ],
      notice: [
        null,
        ...[{ message: 'x'.repeat(61) }, { args: ['x'.repeat(201)] }, { undo: 'x'.repeat(61) }].map(
          (part) => ({
            ...{ message: 'x', args: [], undo: 'x' },
            ...part,
          }),
        ),
        { message: 'x', args: [], undo: 'x', count: '1' },
        { message: 'x', args: [], undo: 'x', many: 'x'.repeat(61) },
      ],
    },
  ],
  [
    'what was pointed at',
    kinds.pointedThings,
    {
      host: 'x'.repeat(255),
      place: 'x'.repeat(300),
      what: 'api-key',
      label: 'x'.repeat(200),
      name: 'x'.repeat(200),
      type: 'x'.repeat(40),
      index: 0,
      count: 1,
      at: 1,
    },
    {
      host: long(255),
      place: long(300),
      what: ['password'],
      label: long(200),
      name: long(200),
      type: long(40),
      index: ['0', null],
      count: ['1', null],
      at: TIMES,
    },
  ],
  [
    'the account’s form',
    guide.accountForms,
    { organisation: 'acme', filledAt: 1, savedAt: null, digest: 'x'.repeat(64) },
    { organisation: NAMES, filledAt: TIMES, savedAt: TIMES, digest: long(64) },
  ],
  [
    'a monitor of the list',
    guide.listedMonitors,
    { name: 'x'.repeat(LONGEST_MONITOR_NAME), count: MOST_TOLD, assigned, at: 1 },
    {
      name: long(LONGEST_MONITOR_NAME),
      count: [0, 1.5, MOST_TOLD + 1],
      assigned: [
        { key: 'ops' },
        { ...assigned, organisation: 'a b' },
        { ...assigned, key: 'x'.repeat(LONGEST_KEY + 1) },
      ],
      at: TIMES,
    },
  ],
  [
    'a place',
    guide.places,
    { form: null, wrong: ['x'.repeat(300)], at: 1 },
    {
      form: ['http://x.example/', 'https://x.example', 'https://x/', 5],
      wrong: [['x'.repeat(301)], [5], null],
      at: TIMES,
    },
  ],
  [
    'the public API’s credentials',
    secrets.sessionApi,
    { organisation: 'acme', id: 'x'.repeat(40), key: 'x'.repeat(40), at: 1 },
    { organisation: NAMES, id: long(40), key: long(40), at: TIMES },
  ],
  ['a portal', guide.portals, { host: 'portal.example' }, { host: ['portal', 'https://portal.example', ''] }],
  [
    'a site that was allowed',
    menu.allowedSites,
    { origin: 'https://runbook.example', at: 1 },
    { origin: ['null', 'file://x', 'https://a.example/x', 'https://a@b.example'], at: TIMES },
  ],
  [
    'a fill that waits',
    menu.waitingFills,
    {
      tab: 1,
      window: null,
      frame: 0,
      origin: 'https://runbook.example',
      organisation: 'acme',
      what: 'endpoint',
      routingKey: 'ops',
      isPrivate: true,
      at: 1,
    },
    {
      tab: ['1'],
      window: ['1'],
      frame: [null],
      origin: ['null', 'https://a.example/x'],
      organisation: NAMES,
      what: ['password'],
      routingKey: long(LONGEST_KEY),
      isPrivate: ['no', 0],
      at: TIMES,
    },
  ],
  [
    'how it goes with the person’s other browsers',
    team.syncs,
    { on: true, group: 'a', at: null, problem: 'full', left: 2 },
    { on: [1], group: [5], at: TIMES, problem: ['lost'], left: ['2'] },
  ],
  [
    'what an administrator set',
    team.managedSettings,
    { organisation: 'acme', hosts: [host(1)], routingKeys: [assigned], unusable: ['hosts'], at: 1 },
    {
      organisation: NAMES,
      hosts: [[{ ...host(1), vendor: 'pagerduty' }], [{ ...host(1), host: 5 }], null],
      routingKeys: [[{ key: 'ops' }], [{ ...assigned, organisation: 'a b' }], [{ ...assigned, key: 'a b' }]],
      unusable: [[5], null],
      at: TIMES,
    },
  ],
]

describe.each(KINDS)('%s', (_name, kind, sound, parts) => {
  it('is read as it is', () => {
    expect(parse(kind, wrap(kind, sound))).toEqual(sound)
  })

  it('is none with a part that cannot be', () => {
    for (const [part, values] of Object.entries(parts))
      for (const value of values)
        expect(
          parse(kind, wrap(kind, { ...sound, [part]: value })),
          `${part}: ${JSON.stringify(value)}`,
        ).toBeNull()
  })
})

it('what is shown again is cleaned, whoever brought it: a file and another browser did not', () => {
  const key = { organisation: 'acme', key: 'ops', multiResponder: null, source: 'portal', seenAt: 1 } as const
  const policies = ['\u202eOps\n: Day', '\u2066', ...Array.from({ length: 99 }, (_, at) => `Policy ${at}`)]
  const read = parse(kinds.routingKeys, wrap(kinds.routingKeys, { ...key, policies }))
  expect(read?.policies.slice(0, 2)).toEqual(['Ops : Day', 'Policy 0'])
  expect(read?.policies).toHaveLength(MOST_POLICIES)
  const monitor = { id: ID, name: 'Shop\u202e\u0007', host: null, seen: null, filled: null, assigned: null }
  expect(parse(kinds.monitors, wrap(kinds.monitors, monitor))?.name).toBe('Shop')
})
