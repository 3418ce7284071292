import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  captureNotEnabled,
  captureRoutingKeys,
  captureValues,
  tellKeyNotWhole,
  undoChange,
} from '../../../src/background/capture/capture'
import { addKey, forgetSecret, useOrganisation } from '../../../src/background/data/saved'
import { grantValue, rememberFilled } from '../../../src/background/fill/fill'
import { offerFor } from '../../../src/background/fill/offer'
import { rememberPointed } from '../../../src/background/fill/pointed'
import { receive } from '../../../src/background/receive'
import { keepSecrets } from '../../../src/background/records/kept'
import { currentKeys } from '../../../src/background/records/known'
import { noteOthers } from '../../../src/background/records/strangeKeys'
import type { PageReport } from '../../../src/messaging/protocol'
import type { Vendor } from '../../../src/model/pages/page'
import { readAll } from '../../../src/storage/records'
import { strangeKeys } from '../../../src/storage/secretKinds'
import { fakeBrowser, fakeVault, resetBrowser } from '../../ui/fakeBrowser'
import { heldBy } from '../../ui/held'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

const KEY = '0f6d2b1c-3a4e-4c5d-9e8f-7a6b5c4d3e2f'
const OTHER = '9b8a7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d'
const row = (key: string, policies: string[] = [], multiResponder: boolean | null = null) => ({
  key,
  policies,
  multiResponder,
})
const form = (part: Partial<PageReport>): PageReport => ({
  kind: 'extras-victorops',
  monitor: { id: null, name: null },
  text: '',
  status: 'off',
  wanted: 'routing-key',
  refusal: null,
  ...part,
})
const page = (vendor: Vendor, address: string) =>
  ({ from: 'page', isPrivate: false, vendor, tab: 1, url: new URL(address) }) as const
const everything = async () => ({
  local: await heldBy(fakeBrowser.storage.local),
  session: await fakeBrowser.storage.session.get(null),
  vault: await fakeVault.get(null),
})
const refuseWrites = (area: 'local' | 'session') =>
  vi.spyOn(fakeBrowser.storage[area], 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))

beforeEach(() => {
  vi.restoreAllMocks()
  resetBrowser()
})

describe('the Service API Key', () => {
  it('that is not shown in full is asked for, unless it is known', async () => {
    expect(await tellKeyNotWhole('acme-ops')).toEqual({
      message: 'noticeKeyNotWhole',
      args: [],
      undo: null,
    })
    await captureValues('acme-ops', [KEY], false)
    expect(await tellKeyNotWhole('acme-ops')).toBeNull()
  })

  it('is saved for its organisation, once', async () => {
    expect(await captureValues('acme-ops', [KEY], false)).toMatchObject({
      message: 'noticeKeySaved',
      args: ['acme-ops'],
    })
    const before = await everything()
    expect(await captureValues('acme-ops', [KEY], false)).toBeNull()
    expect(await everything()).toEqual(before)
  })

  it('lies in the session alone, and nowhere else in any form', async () => {
    await captureValues('acme-ops', [KEY], false)
    const { local, session, vault } = await everything()
    expect(JSON.stringify([local, vault])).not.toContain(KEY)
    expect(JSON.stringify(session)).toContain(KEY)
  })

  it('is kept on this device only when asked for, and forgotten everywhere', async () => {
    await captureValues('acme-ops', [KEY], false)
    await keepSecrets(true)
    const { local, vault } = await everything()
    expect(JSON.stringify(vault)).toContain(KEY)
    expect(JSON.stringify(local)).not.toContain(KEY)
    // The change that revoked it can be undone: that holds the key too.
    await captureNotEnabled('acme-ops')
    expect(JSON.stringify((await everything()).session)).toContain(KEY)
    await forgetSecret('acme-ops')
    expect(JSON.stringify(await everything())).not.toContain(KEY)
    // One that comes while keys are kept is kept, too, and that is said.
    expect(await captureValues('acme-ops', [KEY], false)).toMatchObject({ message: 'noticeKeySavedHere' })
    expect(JSON.stringify((await everything()).vault)).toContain(KEY)
  })

  it('is put back by Undo as keys are kept now, whatever was chosen when it was captured', async () => {
    const other = KEY.replace(/^./, '1')
    const isOnDevice = async () => JSON.stringify((await everything()).vault).includes(KEY)
    await keepSecrets(true)
    await captureValues('acme-ops', [KEY], false)
    const replaced = await captureValues('acme-ops', [other], false)
    await keepSecrets(false)
    await undoChange(replaced?.undo ?? '')
    expect(JSON.stringify((await everything()).session)).toContain(KEY)
    expect(await isOnDevice()).toBe(false)
    await forgetSecret('acme-ops')
    const saved = await captureValues('acme-ops', [KEY], false)
    await keepSecrets(true)
    expect(await isOnDevice()).toBe(true)
    await undoChange(saved?.undo ?? '')
    expect(await isOnDevice()).toBe(false)
  })

  it('is cut out of an endpoint, whose form is kept', async () => {
    await captureValues(
      'acme-ops',
      [`https://alert.victorops.com/integrations/uptimerobot/20140722/${KEY}/$routing_key`],
      false,
    )
    await captureRoutingKeys('acme-ops', [row('database')])
    expect(
      await grantValue({
        what: 'routing-key',
        organisation: null,
        routingKey: 'database',
        wanted: 'endpoint',
        monitor: { id: null, name: null },
      }),
    ).toMatchObject({
      value: `https://alert.victorops.com/integrations/uptimerobot/20140722/${KEY}/database`,
    })
  })

  it('is replaced by a new one, and the old one is known for what it is', async () => {
    await captureValues('acme-ops', [KEY], false)
    expect(await captureValues('acme-ops', [OTHER], false)).toMatchObject({ message: 'noticeKeyReplaced' })
    expect(await offerFor(form({ text: KEY }))).toMatchObject({ warning: { code: 'former-key' } })
  })

  it('that the portal spells with other capitals is the same, and none that was replaced', async () => {
    await captureValues('acme-ops', [KEY], false)
    await captureValues('acme-ops', [KEY.toUpperCase()], false)
    expect(await readAll(strangeKeys)).toEqual(new Map())
  })

  it('is no longer granted once it was revoked', async () => {
    await captureValues('acme-ops', [KEY], false)
    expect(await captureNotEnabled('acme-ops')).toMatchObject({ message: 'noticeKeyRevoked' })
    const asked = {
      what: 'api-key',
      organisation: null,
      routingKey: null,
      wanted: 'routing-key',
      monitor: { id: null, name: null },
    } as const
    expect(await grantValue(asked)).toEqual({ granted: false, refusal: 'no-key' })
  })

  it('is not guessed out of two that differ, nor taken when it is odd', async () => {
    expect(await captureValues('acme-ops', [KEY, OTHER], false)).toMatchObject({ message: 'noticeTwoKeys' })
    expect(await captureValues('acme-ops', ['e2d94b7f10c3a58660fb7a9d1c2e4835'], false)).toMatchObject({
      asks: true,
    })
    expect((await everything()).session).toEqual({})
  })

  it('comes back as it was when the capture is undone', async () => {
    await captureValues('acme-ops', [KEY], false)
    const notice = await captureValues('acme-ops', [OTHER], false)
    await undoChange(notice?.undo ?? '')
    expect((await everything()).session['secret/acme-ops']).toMatchObject({ d: { key: KEY } })
  })

  it('of another organisation is not filled until that organisation is chosen', async () => {
    await captureValues('acme-ops', [KEY], false)
    await captureValues('globex', [OTHER], false)
    const asked = {
      what: 'api-key',
      organisation: null,
      routingKey: null,
      wanted: 'routing-key',
      monitor: { id: null, name: null },
    } as const
    expect(await grantValue(asked)).toMatchObject({ value: KEY })
    await useOrganisation('globex')
    expect(await grantValue(asked)).toMatchObject({ value: OTHER })
  })

  it('of another integration is named where it does not belong, and only its digest is kept', async () => {
    await captureValues('acme-ops', [KEY], false)
    await noteOthers('acme-ops', 'grafana', [
      `https://alert.victorops.com/integrations/generic/20131114/alert/${OTHER}/$routing_key`,
    ])
    expect(await offerFor(form({ text: OTHER }))).toMatchObject({
      warning: { code: 'other-integration', name: 'grafana' },
    })
    expect(JSON.stringify(await everything())).not.toContain(OTHER)
    const digest = createHash('sha256').update(OTHER).digest('hex')
    expect([...(await readAll(strangeKeys)).keys()]).toEqual([`acme-ops/${digest}`])
  })
})

describe('routing keys', () => {
  it('keep the portal’s spelling, their policies and their tick', async () => {
    await captureRoutingKeys('acme-ops', [
      row('DB-Team', ['Data : Standard', 'E', 'Ops : 24-7', 'E'], true),
      row('.+'),
      row('a sentence here'),
    ])
    const { local } = await everything()
    expect(Object.keys(local).filter((key) => key.startsWith('routing-key/'))).toEqual([
      'routing-key/acme-ops/DB-Team',
    ])
    expect(local['routing-key/acme-ops/DB-Team']).toMatchObject({
      d: { key: 'DB-Team', policies: ['Data : Standard', 'Ops : 24-7'], multiResponder: true },
    })
  })

  it('that were typed in another case than the portal’s are gone by no more, and come back with Undo', async () => {
    for (const key of ['db-team', 'ops']) await addKey('acme-ops', key)
    const notice = await captureRoutingKeys('acme-ops', [row('DB-Team'), row('ops')])
    expect(await currentKeys('acme-ops')).toEqual(['DB-Team', 'ops'])
    expect(await offerFor(form({ kind: 'monitor-advanced', text: 'db-team' }))).toMatchObject({
      warning: { code: 'other-case', fix: 'DB-Team' },
    })
    await undoChange(notice?.undo ?? '')
    expect(await currentKeys('acme-ops')).toEqual(['db-team', 'ops'])
  })

  it('that the portal showed in two cases stay both', async () => {
    await captureRoutingKeys('acme-ops', [row('db-team')])
    await captureRoutingKeys('acme-ops', [row('DB-Team')])
    expect((await currentKeys('acme-ops')).sort()).toEqual(['DB-Team', 'db-team'])
  })

  it('are filled only when they are saved; a doubtful one only when it was chosen', async () => {
    await captureRoutingKeys('acme-ops', [row('<b>x</b>')])
    const asked = {
      what: 'routing-key',
      organisation: null,
      routingKey: null,
      wanted: 'routing-key',
      monitor: { id: null, name: 'x b' },
    } as const
    expect(await grantValue({ ...asked, routingKey: 'typo' })).toEqual({
      granted: false,
      refusal: 'no-choice',
    })
    expect(await grantValue({ ...asked })).toMatchObject({ granted: false })
    expect(await grantValue({ ...asked, routingKey: '<b>x</b>' })).toMatchObject({ granted: true })
  })
})

it('a capture of the longest names can be taken back', async () => {
  const before = await everything()
  const told = await captureRoutingKeys('acme-ops', [row('警'.repeat(120), ['警'.repeat(500)])])
  expect(Object.keys((await everything()).local).some((key) => key.length > 1000)).toBe(true)
  expect(await undoChange(told?.undo ?? '')).toMatchObject({ message: 'noticeUndone' })
  expect((await everything()).local).toEqual(before.local)
})

it('a routing key with a hidden character is never filled, not even when it was chosen', async () => {
  await captureRoutingKeys('acme-ops', [row('data\u200Bbase')])
  const [name = ''] = Object.keys((await everything()).local).filter((key) => key.startsWith('routing-key/'))
  const routingKey = decodeURIComponent(name.split('/')[2] ?? '')
  const monitor = { id: null, name: null }
  expect(
    await grantValue({ what: 'routing-key', organisation: null, routingKey, wanted: 'routing-key', monitor }),
  ).toEqual({
    granted: false,
    refusal: 'doubtful',
  })
})

it('a routing key with forbidden characters is filled by its name, and not by the monitor’s', async () => {
  await captureRoutingKeys('acme-ops', [row('web:eu')])
  const asked = { what: 'routing-key', organisation: null, wanted: 'routing-key' } as const
  const monitor = { id: null, name: 'Web EU' }
  expect(await grantValue({ ...asked, routingKey: null, monitor })).toEqual({
    granted: false,
    refusal: 'doubtful',
  })
  expect(await grantValue({ ...asked, routingKey: 'web:eu', monitor })).toMatchObject({ granted: true })
})

describe('when the browser refuses to store', () => {
  it.each(['local', 'session'] as const)(
    'nothing older is lost and nothing half new stays (%s)',
    async (area) => {
      await captureValues('acme-ops', [KEY], false)
      await captureRoutingKeys('acme-ops', [row('database')])
      const before = await everything()
      const refused = refuseWrites(area)
      await expect(captureValues('acme-ops', [OTHER], false)).rejects.toThrow('quota')
      refused.mockRestore()
      expect(await everything()).toEqual(before)
      expect(await captureValues('acme-ops', [OTHER], false)).toMatchObject({ message: 'noticeKeyReplaced' })
    },
  )

  it('a fill and a field that was pointed at are told not to be remembered', async () => {
    await captureValues('acme-ops', [KEY], false)
    await captureRoutingKeys('acme-ops', [row('database')])
    const id = '5a4e1f0c9b3d7e2a60c8d114'
    const done = {
      fill: 'one',
      what: 'routing-key',
      organisation: 'acme-ops',
      name: 'database',
      monitor: { id, name: 'Checkout' },
      undone: false,
      already: false,
    } as const
    const pointed = {
      what: 'routing-key',
      label: 'path',
      name: '',
      type: 'text',
      index: 0,
      count: 1,
    } as const
    const point = () => rememberPointed(pointed, new URL(`https://app.pingometer.com/watchers/${id}`), 1)
    const before = await everything()
    const refused = refuseWrites('local')
    expect(await rememberFilled(done, 'app.pingometer.com')).toEqual({ remembered: false })
    expect(await point()).toEqual({ remembered: false })
    refused.mockRestore()
    expect(await everything()).toEqual(before)
    expect(await rememberFilled(done, 'app.pingometer.com')).toEqual({ remembered: true })
    expect(await point()).toEqual({ remembered: true })
  })

  it('a form is offered all the same, and an Undo can be pressed again', async () => {
    await captureValues('acme-ops', [KEY], false)
    await captureRoutingKeys('acme-ops', [row('database', ['Ops : Day'])])
    const change = await captureRoutingKeys('acme-ops', [row('database', ['Ops : Night'])])
    const undo = { type: 'capture.undo', data: { undo: change?.undo } }
    const refused = refuseWrites('local')
    const address = 'https://app.pingometer.com/account/extras/victorops'
    expect(
      await receive(
        { type: 'page.seen', data: { ...form({}), forgotten: false } },
        page('pingometer', address),
      ),
    ).toMatchObject({
      state: 'ready',
    })
    expect(refused).toHaveBeenCalled()
    const portal = page('victorops', 'https://portal.victorops.com/dash/acme-ops')
    expect(await receive(undo, portal)).toEqual({ message: 'notStored', args: [], undo: change?.undo })
    refused.mockRestore()
    expect(await receive(undo, portal)).toMatchObject({ message: 'noticeUndone' })
  })

  it('the queue goes on', async () => {
    const refused = refuseWrites('local')
    await expect(captureRoutingKeys('acme-ops', [row('database')])).rejects.toThrow()
    refused.mockRestore()
    expect(await captureRoutingKeys('acme-ops', [row('database')])).toMatchObject({
      message: 'noticeRoutingKeySaved',
    })
  })
})

it('a record of a newer version is not written over', async () => {
  const newer = { 'secret/acme-ops': { v: 9, d: { anything: true } } }
  await fakeBrowser.storage.session.set(newer)
  await expect(captureValues('acme-ops', [KEY], false)).rejects.toMatchObject({ name: 'NewerRecord' })
  expect(await everything()).toEqual({ local: {}, session: newer, vault: {} })
})

it('two captures at once lose nothing', async () => {
  const batches = Array.from({ length: 40 }, (_, index) => [row(`key-${index}`), row(`key-${index + 1}`)])
  await Promise.all(batches.map((batch) => captureRoutingKeys('acme-ops', batch)))
  const { local } = await everything()
  expect(Object.keys(local).filter((key) => key.startsWith('routing-key/'))).toHaveLength(41)
})
