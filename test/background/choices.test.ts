import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Sender } from '../../src/background/pages/senders'
import { receive } from '../../src/background/receive'
import { readSettings } from '../../src/background/records/known'
import { forgetOrganisation } from '../../src/background/team/organisations'
import { fakeBrowser, inView, pagesTold, resetBrowser } from '../ui/fakeBrowser'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser')).fakeBrowser }))

const KEY = '3c2b1a0f-4d5e-4f60-8a7b-9c8d7e6f5a4b'
const PORTAL: Sender = {
  from: 'page',
  isPrivate: false,
  vendor: 'victorops',
  tab: 4,
  url: new URL('https://portal.victorops.com/dash/acme#/advanced/pingometer'),
}
const choose = (data: object) => receive({ type: 'settings.change', data }, { from: 'ui' })
const capture = (type: string, data: object, requested: boolean) =>
  receive({ type, data: { organisation: 'acme', ...data, requested, telling: crypto.randomUUID() } }, PORTAL)
const values = { integration: null, values: [KEY], confirmed: false }
const keys = { keys: [{ key: 'ops', policies: [], multiResponder: null }] }
const stored = async () =>
  Object.keys({
    ...(await fakeBrowser.storage.local.get(null)),
    ...(await fakeBrowser.storage.session.get(null)),
  }).filter((key) => key !== 'settings/all')

beforeEach(() => {
  vi.restoreAllMocks()
  resetBrowser()
})

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

it('a press on Capture has the page tell what it shows, or says that it cannot be reached', async () => {
  const notice = { message: 'noticeKeySaved', args: ['acme'], undo: 'it' }
  const executeScript = vi.fn(async () => [])
  Object.assign(fakeBrowser.scripting, { executeScript })
  const asked = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ notice } as never)
  const press = () => receive({ type: 'tab.capture', data: { tab: 4 } }, { from: 'ui' })
  inView.url = 'https://portal.victorops.com/dash/acme#/advanced/pingometer'
  expect(await press()).toEqual({ notice })
  const files = expect.arrayContaining(['victorops.js'])
  expect(executeScript).toHaveBeenCalledWith(expect.objectContaining({ files }))
  executeScript.mockRejectedValueOnce(new Error('No access.'))
  expect(await press()).toBeNull()
  expect(asked).toHaveBeenCalledTimes(1)
})

describe('notices', () => {
  it('are told unless they are not wanted', async () => {
    expect(await capture('capture.values', values, false)).not.toHaveProperty('quiet')
  })

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

  it('say that there is no room where there is none, and nothing of room where something else is wrong', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValueOnce(
      new Error('An unexpected error occurred'),
    )
    expect(await capture('capture.values', values, false)).toMatchObject({ message: 'failed' })
    await fakeBrowser.storage.local.set({ 'organisation/acme': { v: 99, d: {} } })
    expect(await capture('capture.values', values, false)).toMatchObject({ message: 'newerHere' })
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

it('what a page showed is captured once more for another manner of capture, and for no other choice', async () => {
  const news = (data: object) => ({ type: 'page.news', data })
  await choose({ theme: 'dark' })
  await choose({ notices: false })
  expect(pagesTold).toEqual([news({ theme: 'dark' }), news({ theme: 'dark' })])
  await choose({ capture: 'automatic' })
  expect(pagesTold.at(-1)).toEqual(news({ theme: 'dark', captured: 'again' }))
})

describe('an organisation of the same name on another portal', () => {
  const staging: Sender = {
    ...PORTAL,
    url: new URL('https://stportal.victorops.com/dash/acme#/advanced/pingometer'),
  }
  const captureFrom = (sender: Sender, key: string) =>
    receive(
      {
        type: 'capture.values',
        data: {
          organisation: 'acme',
          ...values,
          values: [key],
          requested: true,
          telling: crypto.randomUUID(),
        },
      },
      sender,
    )
  const OTHER = '4d3c2b1a-0f5e-4a71-9b8c-0d9e8f7a6b5c'
  const secret = async () =>
    JSON.stringify((await fakeBrowser.storage.session.get('secret/acme'))['secret/acme'] ?? null)

  it('never takes the place of the one that is known, and that is said', async () => {
    await captureFrom(PORTAL, KEY)
    expect(await captureFrom(staging, OTHER)).toMatchObject({
      message: 'noticeOtherPortal',
      args: ['acme', 'portal.victorops.com'],
    })
    expect(await secret()).toContain(KEY)
  })

  it('is captured where none is known, and guarded the same', async () => {
    expect(await captureFrom(staging, OTHER)).toMatchObject({ message: 'noticeKeySaved' })
    expect(await captureFrom(PORTAL, KEY)).toMatchObject({
      message: 'noticeOtherPortal',
      args: ['acme', 'stportal.victorops.com'],
    })
    expect(await captureFrom(staging, OTHER)).toBeNull()
    expect(await secret()).toContain(OTHER)
  })

  it('takes its place once the known one was forgotten', async () => {
    await captureFrom(staging, OTHER)
    await forgetOrganisation('acme')
    expect(await captureFrom(PORTAL, KEY)).toMatchObject({ message: 'noticeKeySaved' })
    expect(await secret()).toContain(KEY)
  })
})
