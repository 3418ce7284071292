import fc from 'fast-check'
import * as v from 'valibot'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { captureRoutingKeys, captureValues } from '../../src/background/capture/capture'
import type { Sender } from '../../src/background/pages/senders'
import { receive } from '../../src/background/receive'
import { keepSecrets } from '../../src/background/records/kept'
import { fromPageSchemas } from '../../src/messaging/pageSchemas'
import { fromUiSchemas } from '../../src/messaging/uiSchemas'
import { unpacked } from '../../src/storage/areas'
import * as guideKinds from '../../src/storage/guideKinds'
import * as kinds from '../../src/storage/kinds'
import * as menuKinds from '../../src/storage/menuKinds'
import { parse, type RecordKind } from '../../src/storage/records'
import * as teamKinds from '../../src/storage/teamKinds'
import { fakeBrowser, resetBrowser, tabs } from '../ui/fakeBrowser'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser')).fakeBrowser }))

const KEYS = { acme: '0f6d2b1c-3a4e-4c5d-9e8f-7a6b5c4d3e2f', globex: '9b8a7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d' }
const SENDERS: Extract<Sender, { from: 'page' }>[] = [
  {
    from: 'page',
    isPrivate: false,
    vendor: 'pingometer',
    tab: 3,
    url: new URL('https://app.pingometer.com/account'),
  },
  {
    from: 'page',
    isPrivate: false,
    vendor: 'victorops',
    tab: 4,
    url: new URL('https://portal.victorops.com/dash/acme#/routekeys'),
  },
]

/** Texts of every kind a message may hold; each schema takes those that fit it. */
const TEXTS = [
  'acme',
  'globex',
  'checkout',
  'database',
  '5a4e1f0c9b3d7e2a60c8d114',
  'Checkout API',
  '',
  'x',
  '<img/src=x>',
  'portal.example.org',
  'app.pingometer.com',
  '7c1e90ab',
  'e2d94b7f10c3a58660fb7a9d1c2e4835',
  'test-entity-1',
  'https://app.pingometer.com/account',
  'https://portal.example.org',
  'a pass phrase nobody would guess',
  '__proto__',
  // As long as each kind of text may be.
  ...[60, 100, 120, 160, 200, 1000].map((length) => 'k'.repeat(length)),
]

/** Every kind of record, as the modules that define them export it. */
const KINDS = [kinds, guideKinds, menuKinds, teamKinds].flatMap((module) =>
  Object.values(module).filter(
    (one): one is RecordKind<unknown> => typeof one === 'object' && one !== null && 'prefix' in one,
  ),
)

/** Where somebody might put an API key: in the place of a routing key, or in a form. */
const MAY_HOLD_KEYS = /^(key|routingKey|text)$/

function textFor(schema: v.GenericSchema, field: string): fc.Arbitrary<string> {
  // A page of the portal shows its own organisation's key.
  const keys = field === 'values' ? [KEYS.acme] : MAY_HOLD_KEYS.test(field) ? Object.values(KEYS) : []
  const all = [...TEXTS, ...keys]
  const fitting = all.filter((text) => v.is(schema, text))
  if (!fitting.length)
    throw new Error(`None of TEXTS fits the field ${field} of a message: add one that does.`)
  return fc.constantFrom(...fitting)
}

/** Generates what a schema takes, by reading it. */
function validFor(schema: v.GenericSchema, field = ''): fc.Arbitrary<unknown> {
  const known = schema as unknown as {
    type: string
    entries: Record<string, v.GenericSchema>
    options: readonly (string | v.GenericSchema)[]
    wrapped: v.GenericSchema
    item: v.GenericSchema
  }
  const any = (): fc.Arbitrary<unknown> => {
    switch (known.type) {
      case 'strict_object':
        return fc.record(
          Object.fromEntries(
            Object.entries(known.entries).map(([name, inner]) => [name, validFor(inner, name)]),
          ),
        )
      case 'nullable':
        return fc.option(validFor(known.wrapped, field))
      case 'exact_optional':
        return validFor(known.wrapped, field)
      case 'array':
        return fc.array(validFor(known.item, field), { maxLength: 3 })
      case 'union':
        return fc.oneof(...known.options.map((option) => validFor(option as v.GenericSchema, field)))
      case 'picklist':
        return fc.constantFrom(...known.options)
      case 'boolean':
        return fc.boolean()
      case 'number':
        return fc.nat(50)
      case 'string':
        return textFor(schema, field)
      default:
        throw new Error(`A kind of schema that is not known here: ${known.type}`)
    }
  }
  return any().filter((data) => v.is(schema, data))
}

const messagesOf = (table: Record<string, v.GenericSchema>) =>
  fc.oneof(
    ...Object.entries(table).map(([type, schema]) =>
      validFor(schema).map((data) => ({ type, data: data as Record<string, unknown> })),
    ),
  )
const fromPage = messagesOf(fromPageSchemas)
const fromUi = messagesOf(fromUiSchemas)

/** Ways to spoil a message: each makes it one that must not be heard. */
const spoilt = fc.constantFrom<(data: Record<string, unknown>, at: string) => unknown>(
  (data) => ({ ...data, more: 1 }),
  (data) =>
    JSON.parse(
      JSON.stringify(data).replace(/\}$/, `${Object.keys(data).length ? ',' : ''}"__proto__":{"a":1}}`),
    ),
  (data) => [data],
  (data) => JSON.stringify(data),
  () => null,
  (data, at) => ({ ...data, [at]: 'x'.repeat(5001) }),
  (data, at) => ({ ...data, [at]: { toString: 'acme' } }),
  (data, at) => ({ ...data, [at]: -1.5 }),
  (data, at) => ({ ...data, [at]: Array(6000).fill('x') }),
  (data, at) => Object.fromEntries(Object.entries(data).filter(([name]) => name !== at)),
)

async function seed(): Promise<void> {
  resetBrowser()
  await captureValues('acme', [KEYS.acme], false)
  await captureValues('globex', [KEYS.globex], false)
  await captureRoutingKeys(
    'acme',
    ['checkout', 'database'].map((key) => ({ key, policies: ['Ops : Standard'], multiResponder: null })),
  )
  await captureRoutingKeys('globex', [
    { key: 'only-globex', policies: ['Secret team : Policy'], multiResponder: null },
  ])
  await keepSecrets(true)
}

beforeEach(async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('no network here')))
  await seed()
})

describe('messages', () => {
  it('of the right shape are heard, and by the slightest change no longer', () => {
    fc.assert(
      fc.property(fc.oneof(fromPage, fromUi), spoilt, fc.nat(), ({ type, data }, spoil, at) => {
        const names = Object.keys(data)
        const name = names[at % names.length]
        const bad = spoil(data, name ?? 'more')
        if (name === undefined && JSON.stringify(bad) === JSON.stringify(data)) return
        // What may be left out may be; what may be null may be null.
        const optional = type === 'settings.change' || name === 'other'
        if (optional && typeof bad === 'object' && bad !== null && Object.keys(bad).length < names.length)
          return
        // A file may be long.
        if (type.startsWith('data.') && JSON.stringify(bad).includes('xxxx')) return
        for (const sender of [...SENDERS, { from: 'ui' } as const])
          expect(receive({ type, data: bad }, sender), JSON.stringify(bad)).toBeNull()
      }),
      { numRuns: 10_000 },
    )
  })

  it('of a page are answered without any key but the one for the field, of the organisation in use', async () => {
    let granted = 0
    await fc.assert(
      fc.asyncProperty(fromPage, fc.constantFrom(...SENDERS), async (message, sender) => {
        const reply = JSON.stringify((await receive(message, sender)?.catch(() => null)) ?? null)
        expect(reply).not.toContain(KEYS.globex)
        expect(reply).not.toMatch(/only-globex|Secret team/)
        // What revokes or replaces the key would leave nothing to be granted afterwards.
        if (/^capture\.(?:notEnabled|values)$/.test(message.type)) await seed()
        if (!reply.includes(KEYS.acme)) return
        granted++
        expect(message.type).toBe('fill.value')
        expect(sender.vendor).toBe('pingometer')
        expect(message.data.what === 'api-key' || message.data.wanted === 'endpoint').toBe(true)
      }),
      { numRuns: 10_000, endOnFailure: true },
    )
    expect(granted).toBeGreaterThan(0)
  })

  it('leave nothing stored that could not be read again, whatever they hold', async () => {
    const unread: string[] = []
    let written = 0
    fakeBrowser.storage.onChanged.addListener((changes, area) => {
      for (const [key, { newValue }] of Object.entries(changes)) {
        const kind = KINDS.find((one) => one.area === area && key.startsWith(one.prefix))
        if (!kind || newValue === undefined) continue
        written++
        if (parse(kind, unpacked(newValue)) === null) unread.push(key)
      }
    })
    await fc.assert(
      fc.asyncProperty(fromPage, fc.constantFrom(...SENDERS), async (message, sender) => {
        await receive(message, sender)?.catch(() => null)
        expect(unread, JSON.stringify(message)).toEqual([])
      }),
      { numRuns: 5_000, endOnFailure: true },
    )
    expect(written).toBeGreaterThan(100)
  })

  it('of a page in a private window leave nothing stored, unless the person asked for it there', async () => {
    const stored = async () =>
      JSON.stringify(
        await Promise.all(
          (['local', 'session', 'sync'] as const).map((area) => fakeBrowser.storage[area].get(null)),
        ),
      )
    const asked = /^(?:point\.remember|capture\.undo)$/
    const passing = fromPage.filter(({ type, data }) => !asked.test(type) && data.requested !== true)
    const before = await stored()
    await fc.assert(
      fc.asyncProperty(passing, fc.constantFrom(...SENDERS), async (message, sender) => {
        await receive(message, { ...sender, isPrivate: true })?.catch(() => null)
        expect(await stored(), JSON.stringify(message)).toBe(before)
      }),
      { numRuns: 2000, endOnFailure: true },
    )
  })

  it('never get the store, whoever asks', async () => {
    // A way to another page ends at once where no tab is.
    tabs.all = []
    await fc.assert(
      // Forgotten, a key is text like any other.
      fc.asyncProperty(
        fromUi.filter(({ type }) => !/^(secret|data|organisation)\.forget$/.test(type)),
        async (message) => {
          const reply = JSON.stringify((await receive(message, { from: 'ui' })?.catch(() => null)) ?? null)
          for (const key of Object.values(KEYS)) expect(reply).not.toContain(key)
          // What is exported goes into a file, on the person's word; the keys in it are encrypted or left out.
          if (message.type !== 'data.export') expect(reply.length).toBeLessThan(2000)
        },
      ),
      { numRuns: 1000, endOnFailure: true },
    )
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toMatch(
      new RegExp(Object.values(KEYS).join('|')),
    )
  })
})
