import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  askPage,
  contentScriptIn,
  forgetTold,
  tellForms,
  tellPages,
  tellPanel,
} from '../../../src/background/pages/tabs'
import { writeSettings } from '../../../src/background/records/known'
import { inTurn } from '../../../src/background/records/queue'
import { READY } from '../../model/forms/readyOffer'
import { fakeBrowser, resetBrowser, sent } from '../../ui/fakeBrowser'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

const TAB = 3
const FURTHER = [
  { vendor: 'pingometer', host: 'pings.example' },
  { vendor: 'victorops', host: 'portal.example' },
] as const
const FORMS = ['https://app.pingometer.com/*', 'https://pings.example/*']
const PORTALS = ['https://portal.victorops.com/*', 'https://portal.example/*']

beforeEach(() => {
  vi.restoreAllMocks()
  resetBrowser()
})

describe('a page is asked', () => {
  it('in the frame that fills the tab, and null is the answer where none comes', async () => {
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage')
    expect(await askPage(TAB, 'page.state', {})).toBeNull()
    expect(send).toHaveBeenCalledWith(TAB, { type: 'page.state', data: {} }, { frameId: 0 })
    send.mockRejectedValue(new Error('Receiving end does not exist.'))
    expect(await askPage(TAB, 'page.state', {})).toBeNull()
  })

  const STATE = { state: 'page', kind: 'monitor-advanced', offer: READY, refusal: null }
  const FILLED = { done: true, what: 'api-key', name: 'acme', already: false }
  it.each([
    ['page.state', STATE, { ...STATE, kind: 'bank' }],
    ['page.state', { ...STATE, forgotten: true }, { ...STATE, forgotten: 'yes' }],
    ['page.state', { ...STATE, offer: { state: 'nothing' } }, { ...STATE, offer: { ...READY, stands: 7 } }],
    ['page.fill', { ...FILLED, alone: true }, { done: true }],
    ['page.fill', { done: false, refusal: 'no-field' }, { done: false, refusal: 'none' }],
    ['capture.now', { notice: null }, { notice: { message: 'noticeKeySaved' } }],
    ['guide.show', { found: true }, { found: false, reason: 'gone' }],
  ] as const)('by %s, and what is none of its answers is no answer', async (type, reply, other) => {
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(reply as never)
    expect(await askPage(TAB, type, {} as never)).toEqual(reply)
    send.mockResolvedValue(other as never)
    expect(await askPage(TAB, type, {} as never)).toBeNull()
  })

  it('there, too, what a page has of the content script', async () => {
    const executeScript = vi.fn(async (): Promise<object[]> => [{ result: 'bringing' }])
    Object.assign(fakeBrowser.scripting, { executeScript })
    expect(await contentScriptIn(TAB)).toBe('bringing')
    expect(executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: TAB, frameIds: [0] } }),
    )
    for (const none of [[], [{ result: null }], [{}]]) {
      executeScript.mockResolvedValue(none)
      expect(await contentScriptIn(TAB)).toBeNull()
    }
  })
})

it('the panel is told what a tab shows as often as that is something else', async () => {
  tellPanel(TAB, ['monitors'])
  tellPanel(TAB, ['monitors'])
  tellPanel(TAB + 1, ['monitors'])
  tellPanel(TAB, ['account'])
  expect(sent).toEqual([TAB, TAB + 1, TAB].map((tab) => ({ type: 'tab.changed', data: { tab } })))
  // Of a tab that was closed nothing is remembered.
  forgetTold(TAB)
  tellPanel(TAB, ['account'])
  expect(sent).toHaveLength(4)
})

describe('news are told', () => {
  const asked = async () => {
    const query = vi.spyOn(fakeBrowser.tabs, 'query')
    await vi.waitFor(() => expect(query).toHaveBeenCalled())
    return [...((query.mock.lastCall?.[0] as { url: string[] } | undefined)?.url ?? [])].sort()
  }

  beforeEach(() => inTurn((made) => writeSettings(made, { hosts: [...FURTHER] })))

  it('to the forms of Pingometer, at its further hosts as well, and to no page of the portal', async () => {
    tellForms()
    expect(await asked()).toEqual(FORMS)
  })

  it('to every page, where the person chose or forgot something', async () => {
    void tellPages()
    expect(await asked()).toEqual([...FORMS, ...PORTALS].sort())
  })

  it('once they are stored: a page that hears of them asks at once', async () => {
    const order: string[] = []
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async () => void order.push('stored'))
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => void order.push('told'))
    await inTurn(async (made) => {
      tellForms()
      await new Promise((later) => setTimeout(later, 5))
      await writeSettings(made, { lastKey: 'ops' })
    })
    await vi.waitFor(() => expect(order).toEqual(['stored', 'told']))
  })
})
