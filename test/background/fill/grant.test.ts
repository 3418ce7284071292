import { beforeEach, describe, expect, it, vi } from 'vitest'
import { captureRoutingKeys, captureValues } from '../../../src/background/capture/capture'
import { noteMissing } from '../../../src/background/capture/missing'
import { useOrganisation } from '../../../src/background/data/saved'
import { grantValue } from '../../../src/background/fill/fill'
import { writeSettings } from '../../../src/background/records/known'
import { inTurn } from '../../../src/background/records/queue'
import { HIDDEN } from '../../../src/model/keys/routingKey'
import { portals } from '../../../src/storage/guideKinds'
import { resetBrowser } from '../../ui/fakeBrowser'

/** What a press is granted, and what it is refused: one value of the organisation in use, and no other. */

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

const KEY = '5d0f8e3a-71c4-4b2e-8f96-3a1b7c20d9e4'
const ENDPOINT = `https://alert.victorops.com/integrations/generic/20131114/alert/${KEY}/$routing_key`
type Asked = Parameters<typeof grantValue>[0]
const ask = (part: Partial<Asked>) =>
  grantValue({
    what: 'routing-key',
    organisation: null,
    routingKey: null,
    wanted: 'routing-key',
    monitor: { id: null, name: null },
    ...part,
  })
const apiKey = (organisation: string | null = null) => ask({ what: 'api-key', organisation })
const save = (organisation: string, ...keys: string[]) =>
  captureRoutingKeys(
    organisation,
    keys.map((key) => ({ key, policies: ['Web : Primary'], multiResponder: null })),
  )
const refused = (refusal: string) => ({ granted: false, refusal })

beforeEach(resetBrowser)

describe('a routing key', () => {
  it('of no organisation is refused', async () => {
    expect(await ask({ routingKey: 'checkout' })).toEqual(refused('no-routing-keys'))
    expect(await apiKey()).toEqual(refused('no-key'))
    await captureValues('globex', [KEY], false)
    expect(await ask({ routingKey: 'checkout' })).toEqual(refused('no-routing-keys'))
  })

  it('that was offered for another organisation is refused, though the one in use has one of its name', async () => {
    await save('globex', 'checkout')
    await save('acme', 'checkout')
    await useOrganisation('globex')
    expect(await ask({ organisation: 'acme', routingKey: 'checkout' })).toEqual(refused('other-organisation'))
    expect(await ask({ organisation: 'globex', routingKey: 'checkout' })).toMatchObject({ granted: true })
    expect(await ask({ organisation: 'acme', wanted: 'endpoint' })).toEqual(refused('other-organisation'))
  })

  it('that is not saved is refused, and so is one of an organisation that is not in use', async () => {
    await save('globex', 'web')
    await save('acme', 'checkout')
    await useOrganisation('globex')
    for (const routingKey of ['checkout', 'WEB', 'wen', ''])
      expect(await ask({ routingKey }), routingKey).toEqual(refused('no-choice'))
    expect(await ask({ routingKey: 'web' })).toEqual({
      granted: true,
      value: 'web',
      name: 'web',
      organisation: 'globex',
    })
  })

  it('is suggested by the monitor, or has to be chosen', async () => {
    await save('globex', 'web', 'checkout')
    expect(await ask({})).toEqual(refused('no-choice'))
    const monitor = { id: null, name: 'checkout' }
    expect(await ask({ monitor })).toMatchObject({ granted: true, value: 'checkout' })
  })

  it('that the portal has no more is filled by its name alone', async () => {
    await save('globex', 'web', 'checkout')
    await new Promise((done) => setTimeout(done, 5))
    const list = { organisation: 'globex', keys: ['web'], gone: ['checkout'], words: ['web'] }
    await noteMissing({ ...list, loadedAt: Date.now() })
    const monitor = { id: null, name: 'checkout' }
    expect(await ask({ monitor })).toEqual(refused('no-choice'))
    expect(await ask({ routingKey: 'checkout' })).toMatchObject({ granted: true, value: 'checkout' })
  })

  it('of letters that none may have is filled by its name alone, and one with a hidden sign never', async () => {
    await save('globex', 'chéckout')
    const monitor = { id: null, name: 'chéckout' }
    expect(await ask({ monitor })).toEqual(refused('doubtful'))
    expect(await ask({ routingKey: 'chéckout' })).toMatchObject({ granted: true })
    await save('globex', 'check\u202eout')
    expect(await ask({ routingKey: `check${HIDDEN}out` })).toEqual(refused('doubtful'))
  })

  it('that is wanted in an address is granted with the key it needs, or not at all', async () => {
    await save('globex', 'web')
    expect(await ask({ routingKey: 'web', wanted: 'endpoint' })).toEqual(refused('no-key'))
    await captureValues('globex', [ENDPOINT], false)
    expect(await ask({ routingKey: 'web', wanted: 'endpoint' })).toEqual({
      granted: true,
      value: ENDPOINT.replace('$routing_key', 'web'),
      name: 'web',
      organisation: 'globex',
    })
    expect(await ask({ routingKey: 'web' })).toMatchObject({ value: 'web' })
  })
})

describe('an endpoint of another portal', () => {
  it('is not granted where that showed none: its host would be a guess', async () => {
    const host = 'portal.eu0.victorops.com'
    await save('globex', 'web')
    await captureValues('globex', [KEY], false)
    await inTurn(async (made) => {
      await made.put(portals, 'globex', { host })
      await writeSettings(made, { hosts: [{ vendor: 'victorops', host }] })
    })
    expect(await ask({ routingKey: 'web', wanted: 'endpoint' })).toEqual(refused('no-address'))
    expect(await ask({ routingKey: 'web' })).toMatchObject({ value: 'web' })
  })
})

describe('the API key', () => {
  it('is that of the organisation in use, and no other', async () => {
    await captureValues('acme', [KEY], false)
    await save('globex', 'web')
    await useOrganisation('globex')
    expect(await apiKey()).toEqual(refused('no-key'))
    await useOrganisation('acme')
    expect(await apiKey('globex')).toEqual(refused('other-organisation'))
    expect(await apiKey('acme')).toEqual(await apiKey())
    expect(await apiKey()).toEqual({ granted: true, value: KEY, name: 'acme', organisation: 'acme' })
  })
})
