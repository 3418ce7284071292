import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readSettings } from '../../src/background/known'
import { receive } from '../../src/background/receive'
import type { Sender } from '../../src/background/senders'
import { fakeBrowser, resetBrowser } from '../ui/fakeBrowser'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser')).fakeBrowser }))

const KEY = '3c2b1a0f-4d5e-4f60-8a7b-9c8d7e6f5a4b'
const PORTAL: Sender = {
  from: 'page',
  vendor: 'victorops',
  tab: 4,
  url: new URL('https://portal.victorops.com/dash/acme#/advanced/pingometer'),
}
const choose = (data: object) => receive({ type: 'settings.change', data }, { from: 'ui' })
const capture = (type: string, data: object, requested: boolean) =>
  receive({ type, data: { organisation: 'acme', ...data, requested } }, PORTAL)
const values = { integration: null, values: [KEY], confirmed: false }
const keys = { keys: [{ key: 'ops', policies: [], multiResponder: null }] }
const stored = async () =>
  Object.keys({
    ...(await fakeBrowser.storage.local.get(null)),
    ...(await fakeBrowser.storage.session.get(null)),
  }).filter((key) => key !== 'settings/all')

beforeEach(resetBrowser)

describe('capture on request', () => {
  it('saves nothing by itself, whatever the page shows', async () => {
    await choose({ capture: 'on-request' })
    expect(await capture('capture.values', values, false)).toBeNull()
    expect(await capture('capture.values', { ...values, integration: 'Grafana' }, false)).toBeNull()
    expect(await capture('capture.routingKeys', keys, false)).toBeNull()
    expect(await capture('capture.notEnabled', {}, false)).toBeNull()
    expect(await stored()).toEqual([])
  })

  it('saves what the person asks for', async () => {
    await choose({ capture: 'on-request' })
    expect(await capture('capture.values', values, true)).toMatchObject({ message: 'noticeKeySaved' })
    expect(await capture('capture.routingKeys', keys, true)).toMatchObject({
      message: 'noticeRoutingKeySaved',
    })
    expect(await stored()).toContain('secret/acme')
  })

  it('captures by itself again once that is chosen', async () => {
    await choose({ capture: 'on-request' })
    await choose({ capture: 'automatic' })
    expect(await capture('capture.values', values, false)).toMatchObject({ message: 'noticeKeySaved' })
  })
})

describe('notices', () => {
  it('are kept quiet when they are not wanted; what is saved can be undone all the same', async () => {
    await choose({ notices: false })
    const notice = (await capture('capture.values', values, false)) as { undo: string }
    expect(notice).toMatchObject({ message: 'noticeKeySaved', quiet: true })
    expect(notice.undo).toBeTruthy()
  })

  it('tell what did not work, and ask what has to be asked, in any case', async () => {
    await choose({ notices: false })
    const odd = await capture('capture.values', { ...values, values: ['odd-key-shape'] }, false)
    expect(odd).toMatchObject({ message: 'noticeOddKey', asks: true })
    expect(odd).not.toHaveProperty('quiet')
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'))
    const full = await capture('capture.values', values, false)
    expect(full).toMatchObject({ message: 'noticeNotStored' })
    expect(full).not.toHaveProperty('quiet')
  })
})

it('takes choices one at a time, and nothing that is none', async () => {
  await choose({ theme: 'dark' })
  await choose({ notices: false })
  expect(await readSettings()).toMatchObject({ theme: 'dark', notices: false, capture: 'automatic' })
  for (const wrong of [{ theme: 'red' }, { hosts: [] }, { organisation: 'acme' }, { keepKey: true }])
    expect(choose(wrong), JSON.stringify(wrong)).toBeNull()
  expect(receive({ type: 'settings.change', data: { theme: 'light' } }, PORTAL)).toBeNull()
})
