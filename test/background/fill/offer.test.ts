import { beforeEach, describe, expect, it, vi } from 'vitest'
import { offerFor } from '../../../src/background/fill/offer'
import { inTurn } from '../../../src/background/records/queue'
import { digest, noteFormer } from '../../../src/background/records/strangeKeys'
import type { PageReport } from '../../../src/messaging/protocol'
import { USUAL_FORM } from '../../../src/model/keys/endpoint'
import { accountForms, listedMonitors } from '../../../src/storage/guideKinds'
import { monitors, organisations } from '../../../src/storage/kinds'
import { recordName, storageKey, wrap } from '../../../src/storage/records'
import { fakeBrowser, resetBrowser } from '../../ui/fakeBrowser'
import { SECRET, seedAccount, seedKeys, seedOrganisations, seedPortal, seedSecret } from '../../ui/seed'

/** What a form is offered, and whether it is said to hold that already: by exactly what stands there, and whose it is. */

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

const ID = '5a4e1f0c9b3d7e2a60c8d114'
const endpoint = (key: string) => USUAL_FORM.replace('{key}', SECRET).replace('{routing}', key)
const report = (part: Partial<PageReport>): PageReport => ({
  kind: 'monitor-advanced',
  monitor: { id: ID, name: 'Checkout API' },
  text: '',
  status: null,
  wanted: 'routing-key',
  refusal: null,
  ...part,
})
const routing = (part: Partial<PageReport>) => offerFor(report(part))
const account = (text: string | null, status: PageReport['status'] = null) =>
  offerFor(report({ kind: 'extras-victorops', text, status }))

const put = (name: string, record: unknown) => fakeBrowser.storage.local.set({ [name]: record })
type At = { key: string; at: number } | null
type Whose = { organisation: string; key: string } | null
const monitor = (seen: At, filled: (Whose & { at: number }) | null, assigned: Whose = null) =>
  put(
    storageKey(monitors, ID),
    wrap(monitors, { id: ID, name: 'Checkout API', host: null, seen, filled, assigned }),
  )
const listed = (count: number, assigned: Whose) =>
  put(
    storageKey(listedMonitors, recordName('Checkout API')),
    wrap(listedMonitors, { name: 'Checkout API', count, assigned, at: 1 }),
  )

beforeEach(async () => {
  resetBrowser()
  await seedOrganisations('acme', 'globex')
})

it('a page without a form of the guide’s is offered nothing', async () => {
  expect(await offerFor(report({ kind: 'monitors' }))).toEqual({ state: 'nothing' })
})

describe('the form of the API key', () => {
  beforeEach(() => seedSecret('acme'))

  it('holds already what would be filled where the very key stands there and STATUS is on', async () => {
    expect(await account(SECRET, 'on')).toMatchObject({ state: 'ready', already: true, warning: null })
    for (const status of ['off', null] as const)
      expect(await account(SECRET, status), `${status}`).toMatchObject({ already: false })
    expect(await account(`${SECRET} `, 'on')).toMatchObject({ already: false, warning: { code: 'space' } })
    expect(await account('', 'on')).toMatchObject({ already: false, warning: null })
    expect(await account(null, 'on')).toMatchObject({ already: false, warning: null })
  })

  it('is told whose another key is that stands there', async () => {
    const former = '5d0f8e3a-71c4-4b2e-8f96-3a1b7c20d9e4'
    expect(await account(former)).toMatchObject({ warning: { code: 'other-key' } })
    await inTurn((made) => noteFormer(made, 'acme', former))
    expect(await account(former)).toMatchObject({ warning: { code: 'former-key' } })
  })

  it('is not saved yet while what was filled stands there', async () => {
    expect(await account(SECRET)).toMatchObject({ unsaved: false })
    await seedAccount('acme', 'filled')
    expect(await account(SECRET)).toMatchObject({ unsaved: true })
    for (const text of ['', null, SECRET.toUpperCase()])
      expect(await account(text), `${text}`).toMatchObject({ unsaved: false })
    await seedAccount('acme', 'saved')
    expect(await account(SECRET)).toMatchObject({ unsaved: false })
  })
})

describe('the form of an API key that is not saved', () => {
  it('leads to the page of the portal that shows it', async () => {
    expect(await account('$routing_key')).toMatchObject({
      state: 'missing',
      link: 'https://portal.victorops.com/dash/acme#/advanced/pingometer',
      unsaved: false,
      warning: { code: 'placeholder' },
    })
  })

  it('is known to hold one that was filled and then forgotten', async () => {
    const record = { organisation: 'acme', filledAt: 1, savedAt: null, digest: await digest(SECRET) }
    await put(storageKey(accountForms, 'acme'), wrap(accountForms, record))
    expect(await account(SECRET)).toMatchObject({ state: 'missing', unsaved: true })
    expect(await account('')).toMatchObject({ unsaved: false })
    expect(await account(null)).toMatchObject({ unsaved: false })
    await put(storageKey(accountForms, 'acme'), wrap(accountForms, { ...record, savedAt: 2 }))
    expect(await account(SECRET)).toMatchObject({ unsaved: false })
  })
})

describe('the form of a routing key', () => {
  beforeEach(() => seedKeys('acme', 'checkout', 'database', 'night', { key: 'gone', missingAt: 5 }))

  it('of no keys leads to the page of the portal that shows them', async () => {
    await seedOrganisations('globex')
    expect(await routing({ text: 'web' })).toEqual({
      state: 'missing',
      what: 'routing-key',
      link: 'https://portal.victorops.com/dash/globex#/routekeys',
      unsaved: false,
      warning: null,
    })
  })

  it('holds already what would be filled where the suggested key stands there as it is written', async () => {
    const named = { key: 'checkout', reason: 'name' }
    expect(await routing({})).toMatchObject({ already: false, stands: null, suggestion: named })
    expect(await routing({ text: 'checkout' })).toMatchObject({ already: true, stands: 'checkout' })
    const text = 'Checkout'
    expect(await routing({ text })).toMatchObject({
      already: false,
      stands: null,
      warning: { name: 'checkout' },
    })
    await monitor(null, null, { organisation: 'acme', key: 'night' })
    expect(await routing({ text: 'checkout' })).toMatchObject({ already: false, stands: 'checkout' })
  })

  it('holds one that the portal has no more, and is told so', async () => {
    expect(await routing({ text: 'gone' })).toMatchObject({
      already: false,
      stands: null,
      warning: { code: 'no-such-key' },
    })
  })

  it('may have it for either word of what is chosen', async () => {
    const chosen = { text: 'Our checkout', other: 'checkout' }
    expect(await routing(chosen)).toMatchObject({ already: true, stands: 'checkout', warning: null })
  })

  it('that wants an address holds already what would be filled where the very address stands there', async () => {
    const wanted = 'endpoint'
    const text = endpoint('checkout')
    expect(await routing({ wanted, text })).toMatchObject({ already: false, stands: 'checkout' })
    await seedSecret('acme')
    expect(await routing({ wanted, text })).toMatchObject({ already: true, stands: 'checkout' })
    const others = text.replace(SECRET, '5d0f8e3a-71c4-4b2e-8f96-3a1b7c20d9e4')
    expect(await routing({ wanted, text: others })).toMatchObject({ already: false, stands: 'checkout' })
    expect(await routing({ wanted, text: 'checkout' })).toMatchObject({ already: false, stands: null })
    await seedPortal('acme', 'portal.eu0.victorops.com')
    expect(await routing({ wanted, text })).toMatchObject({ already: false, stands: 'checkout' })
  })

  it('that wants an address gets the one that the portal showed', async () => {
    const form = 'https://alert.eu0.victorops.com/integrations/generic/20131114/alert/{key}/{routing}'
    const record = { name: 'acme', form, integration: 'enabled' as const, seenAt: 1 }
    await put(storageKey(organisations, 'acme'), wrap(organisations, record))
    await seedSecret('acme')
    const text = form.replace('{key}', SECRET).replace('{routing}', 'checkout')
    expect(await routing({ wanted: 'endpoint', text })).toMatchObject({ already: true })
    expect(await routing({ wanted: 'endpoint', text: endpoint('checkout') })).toMatchObject({
      already: false,
    })
  })

  it('is not saved yet while what was filled stands there and no page has shown it since', async () => {
    const filled = { organisation: 'acme', key: 'night', at: 2 }
    await monitor(null, filled)
    expect(await routing({ text: 'night' })).toMatchObject({ unsaved: true })
    expect(await routing({ text: 'checkout' })).toMatchObject({ unsaved: false })
    expect(await routing({ text: 'night', monitor: { id: null, name: null } })).toMatchObject({
      unsaved: false,
    })
    await monitor({ key: 'night', at: 2 }, filled)
    expect(await routing({ text: 'night' })).toMatchObject({ unsaved: false })
    await monitor(null, { ...filled, key: 'gone' })
    expect(await routing({ text: 'gone' })).toMatchObject({ unsaved: false })
  })
})

describe('a key is suggested', () => {
  beforeEach(() => seedKeys('acme', 'checkout', 'database', 'night'))
  const suggestion = async (part: Partial<PageReport> = {}) => {
    const offer = await routing(part)
    return offer.state === 'ready' ? offer.suggestion : null
  }

  it('that the monitor had, or stands in its form where nothing is known of it', async () => {
    expect(await suggestion({ text: 'database' })).toEqual({ key: 'database', reason: 'before' })
    await monitor({ key: 'night', at: 1 }, null)
    expect(await suggestion({ text: 'database' })).toEqual({ key: 'night', reason: 'before' })
    await monitor({ key: '', at: 1 }, null)
    expect(await suggestion({ text: 'database' })).toEqual({ key: 'checkout', reason: 'name' })
    await monitor(null, { organisation: 'acme', key: 'database', at: 1 })
    expect(await suggestion()).toEqual({ key: 'database', reason: 'before' })
  })

  it('that was filled or chosen ahead for this organisation, and no other', async () => {
    await monitor(null, { organisation: 'globex', key: 'database', at: 1 })
    expect(await suggestion()).toEqual({ key: 'checkout', reason: 'name' })
    await monitor(null, null, { organisation: 'globex', key: 'database' })
    expect(await suggestion()).toEqual({ key: 'checkout', reason: 'name' })
    await monitor(null, null, { organisation: 'acme', key: 'database' })
    expect(await suggestion()).toEqual({ key: 'database', reason: 'assigned' })
  })

  it('that was chosen ahead for its name, where that names one monitor alone', async () => {
    const assigned = { organisation: 'acme', key: 'database' }
    await listed(1, assigned)
    expect(await suggestion()).toEqual({ key: 'database', reason: 'assigned' })
    expect(await suggestion({ monitor: { id: null, name: 'Checkout API' } })).toMatchObject({
      key: 'database',
    })
    await listed(2, assigned)
    expect(await suggestion()).toEqual({ key: 'checkout', reason: 'name' })
    await listed(1, { ...assigned, organisation: 'globex' })
    expect(await suggestion()).toEqual({ key: 'checkout', reason: 'name' })
  })

  it('by the name that is known where the page tells none', async () => {
    expect(await suggestion({ monitor: { id: ID, name: null } })).toBeNull()
    await monitor(null, null)
    expect(await suggestion({ monitor: { id: ID, name: null } })).toEqual({ key: 'checkout', reason: 'name' })
    await listed(1, { organisation: 'acme', key: 'database' })
    expect(await suggestion({ monitor: { id: ID, name: null } })).toMatchObject({ reason: 'assigned' })
  })
})
