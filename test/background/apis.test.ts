import { beforeEach, describe, expect, it, vi } from 'vitest'
import { forgetCredentials, importKeys } from '../../src/background/api/publicApi'
import { sendAlert } from '../../src/background/api/testAlert'
import { captureRoutingKeys, captureValues } from '../../src/background/capture/capture'
import { forgetAll } from '../../src/background/data/forgetAll'
import { addKey, useOrganisation } from '../../src/background/data/saved'
import { keepSecrets } from '../../src/background/records/kept'
import { writeSettings } from '../../src/background/records/known'
import { inTurn } from '../../src/background/records/queue'
import { forgetOrganisation } from '../../src/background/team/organisations'
import { portals } from '../../src/storage/guideKinds'
import { routingKeys } from '../../src/storage/kinds'
import { read, readAll, recordName } from '../../src/storage/records'
import { fakeBrowser, fakeVault, resetBrowser } from '../ui/fakeBrowser'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser')).fakeBrowser }))

const KEY = '0f6d2b1c-3a4e-4c5d-9e8f-7a6b5c4d3e2f'
const OTHER = '9e1c7a40-52b8-4d3f-8c06-1f7be2d49a35'
const API = { id: '7c1e90ab', key: 'e2d94b7f10c3a58660fb7a9d1c2e4835' }
const row = (key: string) => ({ key, policies: ['Ops : Standard'], multiResponder: true })
const listed = (...keys: string[]) =>
  JSON.stringify({ routingKeys: keys.map((routingKey) => ({ routingKey, isDefault: false, targets: [] })) })

let requests: [string, RequestInit][] = []
const answer = (status: number, body: string, headers: Record<string, string> = {}) =>
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    requests.push([address, init])
    return new Response(body, { status, headers })
  })
const sendInfo = (routingKey: string, organisation = 'acme') =>
  sendAlert({ organisation, routingKey, kind: 'INFO', entity: 'test-entity-1' })

/** A server that is reached, and says nothing. */
const hang = () =>
  vi.stubGlobal(
    'fetch',
    (_address: string, { signal }: RequestInit) =>
      new Promise((_, refuse) => signal?.addEventListener('abort', () => refuse(signal.reason))),
  )
const stored = async () =>
  JSON.stringify([
    await fakeBrowser.storage.local.get(null),
    await fakeBrowser.storage.session.get(null),
    await fakeVault.get(null),
  ])

beforeEach(async () => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  resetBrowser()
  requests = []
  await captureValues('acme', [KEY], false)
  await captureRoutingKeys('acme', [row('checkout')])
})

describe('a test alert', () => {
  it('goes to the endpoint with key and routing key, and carries nothing else', async () => {
    answer(200, '{"result":"success"}')
    expect(await sendInfo('checkout')).toEqual({ outcome: 'success', said: '' })
    const [[address, init] = ['', {}]] = requests
    expect(address).toBe(`https://alert.victorops.com/integrations/generic/20131114/alert/${KEY}/checkout`)
    expect(init).toMatchObject({
      method: 'POST',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    })
    expect(JSON.parse(String(init.body))).toMatchObject({ message_type: 'INFO', entity_id: 'test-entity-1' })
  })

  it('is not sent anywhere but to the host that was asked for', async () => {
    await captureValues(
      'acme',
      [`https://alert-mapping.victorops.com/integrations/other/v1/${KEY}/$routing_key`],
      false,
    )
    answer(200, '{"result":"success"}')
    await sendInfo('checkout')
    expect(new URL(requests[0]?.[0] ?? '').host).toBe('alert.victorops.com')
  })

  it('goes to the host of the endpoint, where that is another region’s', async () => {
    const form = 'https://alert.eu0.victorops.com/integrations/generic/20131114/alert'
    await captureValues('acme', [`${form}/${KEY}/$routing_key`], false)
    answer(200, '{"result":"success"}')
    expect((await sendInfo('checkout')).outcome).toBe('success')
    expect(requests.map(([address]) => address)).toEqual([`${form}/${KEY}/checkout`])
  })

  it('is not sent where another portal showed no endpoint: its host would be a guess', async () => {
    const host = 'portal.eu0.victorops.com'
    await inTurn(async (made) => {
      await made.put(portals, 'acme', { host })
      await writeSettings(made, { hosts: [{ vendor: 'victorops', host }] })
    })
    answer(200, '{"result":"success"}')
    expect(await sendInfo('checkout')).toEqual({ outcome: 'no-address', said: '' })
    expect(requests).toEqual([])
  })

  it('is not sent for a key that is not saved, nor without an API key', async () => {
    answer(200, '{"result":"success"}')
    expect((await sendInfo('typed')).outcome).toBe('key-gone')
    resetBrowser()
    expect((await sendInfo('checkout')).outcome).toBe('no-key')
    expect(requests).toEqual([])
  })

  it('is not sent for another organisation than the one in use: its people would be called', async () => {
    await captureValues('globex', [OTHER], false)
    await captureRoutingKeys('globex', [row('checkout')])
    await useOrganisation('globex')
    answer(200, '{"result":"success"}')
    expect((await sendInfo('checkout')).outcome).toBe('other-organisation')
    expect(requests).toEqual([])
    expect((await sendInfo('checkout', 'globex')).outcome).toBe('success')
  })

  it('tells no network from a time-out', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')))
    expect((await sendInfo('checkout')).outcome).toBe('no-network')
  })

  it('is given up after ten seconds without an answer, and not before', async () => {
    hang()
    vi.useFakeTimers()
    const sent = vi.fn()
    void sendInfo('checkout').then(sent)
    await vi.advanceTimersByTimeAsync(9_900)
    expect(sent).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(200)
    expect(sent).toHaveBeenCalledWith({ outcome: 'time-out', said: '' })
  })
})

describe('an import', () => {
  it('adds what is new, keeps what pages showed, and tells the differences', async () => {
    await addKey('acme', 'by-hand')
    answer(200, listed('checkout', 'new', '.+'))
    expect(await importKeys('acme', API)).toEqual({
      read: true,
      count: 2,
      differences: {
        ...{ added: ['new'], onlyPages: [], onlyBefore: [], onlySet: [] },
        ...{ onlyHand: ['by-hand'], otherCase: [] },
      },
    })
    expect([...(await readAll(routingKeys)).values()].map(({ key }) => key).sort()).toEqual([
      'by-hand',
      'checkout',
      'new',
    ])
    // The page told more than the API does.
    expect(await read(routingKeys, recordName('acme', 'checkout'))).toMatchObject(row('checkout'))
    expect(requests[0]?.[1].headers).toMatchObject({ 'x-vo-api-id': API.id, 'x-vo-api-key': API.key })
  })

  it('of another organisation than the one in use is not saved as that one’s, nor is its key', async () => {
    await captureValues('globex', [OTHER], false)
    await useOrganisation('globex')
    const before = await stored()
    answer(200, listed('checkout', 'new'))
    expect(await importKeys('acme', API)).toMatchObject({ read: false, refusal: 'other-organisation' })
    expect(requests).toEqual([])
    expect(await stored()).toBe(before)
  })

  it('keeps the credentials for the session only, and on the device when asked; forgets them everywhere', async () => {
    answer(200, listed('checkout'))
    await importKeys('acme', API)
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain(API.key)
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).toContain(API.key)
    expect(JSON.stringify(await fakeVault.get(null))).not.toContain(API.key)
    await keepSecrets(true)
    expect(JSON.stringify(await fakeVault.get(null))).toContain(API.key)
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain(API.key)
    await keepSecrets(false)
    expect(JSON.stringify(await fakeVault.get(null))).not.toContain(API.key)
    expect(await importKeys('acme', null)).toMatchObject({ read: true })
    await forgetCredentials('acme')
    expect(await stored()).not.toContain(API.key)
    expect(await importKeys('acme', null)).toMatchObject({ refusal: 'no-credentials' })
  })

  it('keeps credentials on the device that are typed while keys are kept there', async () => {
    await keepSecrets(true)
    answer(200, listed('checkout'))
    await importKeys('acme', API)
    expect(JSON.stringify(await fakeVault.get(null))).toContain(API.key)
  })

  it('saves no API key as a routing key, whatever the list says', async () => {
    answer(200, listed('new', KEY))
    expect(await importKeys('acme', API)).toMatchObject({ read: true })
    expect([...(await readAll(routingKeys)).values()].map(({ key }) => key).sort()).toEqual([
      'checkout',
      'new',
    ])
  })

  it('keeps no credentials that were refused, and changes nothing', async () => {
    const before = await stored()
    answer(403, '')
    expect(await importKeys('acme', API)).toMatchObject({ refusal: 'forbidden' })
    answer(429, '', { 'retry-after': '37' })
    expect(await importKeys('acme', API)).toMatchObject({ refusal: 'too-many', wait: 37 })
    expect(await stored()).toBe(before)
  })

  it('is given up after ten seconds without an answer, and tells no network from that', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')))
    expect(await importKeys('acme', API)).toMatchObject({ refusal: 'no-network' })
    hang()
    vi.useFakeTimers()
    const read = vi.fn()
    void importKeys('acme', API).then(read)
    await vi.advanceTimersByTimeAsync(9_900)
    expect(read).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(200)
    expect(read).toHaveBeenCalledWith({ read: false, refusal: 'time-out', wait: null })
  })

  it.each([
    ['the organisation was', () => forgetOrganisation('acme')],
    ['everything was', forgetAll],
  ])('brings nothing back of what is forgotten while it is under way: %s', async (_what, forget) => {
    const asked: ((answer: Response) => void)[] = []
    vi.stubGlobal('fetch', () => new Promise<Response>((done) => asked.push(done)))
    const importing = importKeys('acme', API)
    await vi.waitFor(() => expect(asked).toHaveLength(1))
    await forget()
    asked[0]?.(new Response(listed('new')))
    expect(await importing).toMatchObject({ refusal: 'no-credentials' })
    expect(await stored()).not.toContain(API.key)
    expect((await readAll(routingKeys)).size).toBe(0)
  })

  it('sends no Service API Key where the public one belongs', async () => {
    answer(200, listed('checkout'))
    expect(await importKeys('acme', { id: API.id, key: KEY })).toMatchObject({ refusal: 'no-credentials' })
    expect(requests).toEqual([])
  })
})
