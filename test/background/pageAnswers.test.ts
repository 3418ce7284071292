import { beforeEach, describe, expect, it, vi } from 'vitest'
import { rememberPointed } from '../../src/background/fill/pointed'
import type { Sender } from '../../src/background/pages/senders'
import { receive } from '../../src/background/receive'
import { knownAs } from '../../src/background/records/strangeKeys'
import { places, submits } from '../../src/storage/guideKinds'
import { readAll } from '../../src/storage/records'
import { sessionSecrets } from '../../src/storage/secretKinds'
import { fakeBrowser, inView, pagesTold, resetBrowser, sent, tabs } from '../ui/fakeBrowser'
import { SECRET, seedKeys, seedOrganisations, seedSecret } from '../ui/seed'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser')).fakeBrowser }))

const TAB = 3
const FORM = 'https://app.pingometer.com/account/extras/victorops'
const PORTAL = 'https://portal.victorops.com/dash/acme#/advanced/pingometer'
const KEY = '0f6d2b1c-3a4e-4c5d-9e8f-7a6b5c4d3e2f'
const from = (vendor: 'pingometer' | 'victorops', address: string): Sender => ({
  from: 'page',
  vendor,
  tab: TAB,
  url: new URL(address),
  isPrivate: false,
})
const pingometer = from('pingometer', FORM)
const portal = from('victorops', PORTAL)
const monitor = { id: '5a4e1f0c9b3d7e2a60c8d114', name: 'Checkout API' }
const report = (part: object) => ({
  kind: 'extras-victorops',
  monitor: { id: null, name: null },
  text: '',
  status: 'off',
  wanted: 'routing-key',
  refusal: null,
  forgotten: false,
  ...part,
})
const badges: string[] = []
const see = async (part: object, sender = pingometer) => {
  badges.length = 0
  return receive({ type: 'page.seen', data: report(part) }, sender)
}

beforeEach(async () => {
  vi.restoreAllMocks()
  resetBrowser()
  Object.assign(fakeBrowser.scripting, { executeScript: async () => [] })
  Object.assign(fakeBrowser, {
    action: {
      setBadgeText: async ({ text }: { text: string }) => void badges.push(text),
      setBadgeBackgroundColor: async () => undefined,
    },
  })
  inView.url = FORM
  await seedOrganisations('acme')
  await seedSecret('acme')
  await seedKeys('acme', 'ops')
})

describe('a page that tells what it is', () => {
  it('is offered what its form takes, and the badge says so', async () => {
    expect(await see({})).toMatchObject({ state: 'ready', organisation: 'acme' })
    expect(badges).toEqual(['1'])
    expect(await see({ text: SECRET, status: 'on' })).toMatchObject({ already: true })
    expect(badges).toEqual([''])
  })

  it('has nothing on the badge where its fields are in doubt', async () => {
    await see({ refusal: 'many-fields' })
    expect(badges).toEqual([''])
  })

  it('has on the badge what was pointed at where its fields are in doubt', async () => {
    const pointed = { label: 'api key', name: 'two', type: 'text', index: 1, count: 2 }
    await rememberPointed({ what: 'api-key', ...pointed }, new URL(FORM), TAB)
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ found: true } as never)
    expect(await see({ refusal: 'many-fields' })).toMatchObject({ state: 'ready' })
    expect(badges).toEqual(['1'])
  })

  it('that nobody recognises is offered what was pointed at there', async () => {
    const pointed = { label: 'api key', name: 'two', type: 'text', index: 1, count: 2 }
    await rememberPointed({ what: 'api-key', ...pointed }, new URL(FORM), TAB)
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ found: true } as never)
    expect(await see({ kind: 'none' })).toMatchObject({ state: 'ready', what: 'api-key' })
  })

  it('is news for the panel in each of its parts', async () => {
    const parts = [
      {},
      { kind: 'none' },
      { monitor },
      { refusal: 'many-fields' },
      { text: SECRET, status: 'on' },
    ]
    for (const part of parts) {
      sent.length = 0
      await see(part)
      await see(part)
      expect(sent).toEqual([{ type: 'tab.changed', data: { tab: TAB } }])
      await see({})
    }
  })

  it('is offered what its form takes, and its address is not learned, once everything was forgotten there', async () => {
    for (let i = 0; i < 3; i++) expect(await see({ forgotten: true })).toMatchObject({ state: 'ready' })
    expect(await readAll(places)).toEqual(new Map())
    await see({})
    expect((await readAll(places)).size).toBe(1)
  })

  it('is offered nothing, and teaches nothing about Pingometer, where it is a page of the portal', async () => {
    for (const kind of ['extras-victorops', 'monitor-advanced', 'monitors'])
      expect(await see({ kind, monitor }, portal)).toEqual({ state: 'nothing' })
    expect(await readAll(places)).toEqual(new Map())
    await see({ kind: 'monitors' }, from('pingometer', 'https://app.pingometer.com/monitors'))
    expect((await readAll(places)).size).toBe(1)
  })
})

describe('an integration’s page', () => {
  const capture = (integration: string | null) =>
    receive(
      {
        type: 'capture.values',
        data: {
          organisation: 'acme',
          integration,
          values: [KEY],
          confirmed: false,
          requested: true,
          telling: 'it',
        },
      },
      portal,
    )
  const secret = async () => (await readAll(sessionSecrets)).get('acme')?.key

  it('of Pingometer has the key that is filled from now on', async () => {
    await capture(null)
    expect(await secret()).toBe(KEY)
    expect(await knownAs('acme', KEY)).toBeNull()
  })

  it('of another has a key that is never filled, and known for whose it is', async () => {
    expect(await capture('Grafana')).toBeNull()
    expect(await secret()).toBe(SECRET)
    expect(await knownAs('acme', KEY)).toEqual({ as: 'integration', name: 'Grafana' })
  })

  it('of another is news to the forms, once: one may have its key', async () => {
    const told = async () => {
      await capture('Grafana')
      await vi.waitFor(() => expect(pagesTold.length).toBeGreaterThan(0))
    }
    pagesTold.length = 0
    await told()
    pagesTold.length = 0
    await expect(told()).rejects.toThrow()
  })
})

it('the keys to choose from come with their policies and the one that suggests itself', async () => {
  await seedKeys('acme', { key: 'checkout', policies: ['Ops : Day'] }, { key: 'gone', missingAt: 1 })
  expect(await receive({ type: 'fill.choices', data: { monitor } }, pingometer)).toEqual({
    organisation: 'acme',
    keys: [
      { key: 'checkout', policies: ['Ops : Day'], isMissing: false },
      { key: 'gone', policies: [], isMissing: true },
      { key: 'ops', policies: [], isMissing: false },
    ],
    suggested: 'checkout',
  })
})

it('a form that is submitted is noted for the page that answers it, but not in a private window', async () => {
  const submit = (isPrivate: boolean) =>
    receive({ type: 'form.submitted', data: {} }, { ...pingometer, isPrivate } as Sender)
  await submit(true)
  expect(await readAll(submits)).toEqual(new Map())
  await submit(false)
  expect([...(await readAll(submits)).keys()]).toEqual([String(TAB)])
})

it('what a form in a private window tells is noted nowhere: no error is told, and nothing is taken for saved', async () => {
  const inPrivate = { ...pingometer, isPrivate: true } as Sender
  const form = { what: 'routing-key', monitor, text: 'ops', status: null, origin: 'loaded' }
  expect(await receive({ type: 'form.seen', data: form }, inPrivate)).toEqual({ trusted: false })
  const fill = { fill: 'one', what: 'routing-key', organisation: 'acme', name: 'ops', monitor }
  const done = { ...fill, undone: false, already: false }
  expect(await receive({ type: 'fill.done', data: done }, inPrivate)).toEqual({ remembered: true })
})

describe('a fill that is done', () => {
  const done = (what: string, name: string) =>
    receive(
      {
        type: 'fill.done',
        data: { fill: 'one', what, organisation: 'acme', name, monitor, undone: false, already: false },
      },
      pingometer,
    )
  /** The tabs that were told that something changed. */
  async function toldOf(work: () => Promise<unknown> | null): Promise<number[]> {
    tabs.all = [{ id: TAB }, { id: 8 }]
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage')
    await work()
    await new Promise((later) => setTimeout(later, 20))
    return send.mock.calls.map(([tab]) => tab)
  }

  it('of a routing key is told to the forms in other tabs, which suggest by it', async () => {
    expect(await toldOf(() => done('routing-key', 'ops'))).toEqual([8])
    expect(pagesTold).toMatchObject([{ type: 'page.news' }])
  })

  it('of the API key is told to none', async () => {
    expect(await toldOf(() => done('api-key', 'acme'))).toEqual([])
  })

  it('is told to none where the browser did not store it', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
    expect(await toldOf(() => done('routing-key', 'ops'))).toEqual([])
  })
})
