import { beforeEach, expect, test, vi } from 'vitest'
import { rememberPointed } from '../../../src/background/fill/pointed'
import { tabState } from '../../../src/background/fill/press'
import { receive } from '../../../src/background/receive'
import type { PageReport } from '../../../src/messaging/protocol'
import { fakeBrowser, inView, resetBrowser } from '../../ui/fakeBrowser'
import { seedKeys, seedOrganisations } from '../../ui/seed'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

const TAB = 3
const url = new URL('https://app.pingometer.com/watchers/1')
const strange: PageReport = {
  kind: 'none',
  monitor: { id: null, name: null },
  text: null,
  status: null,
  wanted: 'routing-key',
  refusal: null,
}
let badge = ''
let isThere = true

/** The page, which tells what it shows and asks what it is offered. */
async function answerOfPage(type: string): Promise<unknown> {
  if (type === 'point.show') return { found: isThere }
  if (type !== 'page.state') return null
  const offer = await receive(
    { type: 'page.seen', data: strange },
    { from: 'page', isPrivate: false, vendor: 'pingometer', tab: TAB, url },
  )
  return { state: 'page', kind: 'none', offer, refusal: null }
}

beforeEach(async () => {
  resetBrowser()
  inView.url = url.href
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(
    (_tab, message) => answerOfPage((message as { type: string }).type) as Promise<undefined>,
  )
  Object.assign(fakeBrowser.scripting, { executeScript: async () => [] })
  Object.assign(fakeBrowser, {
    action: {
      setBadgeText: async ({ text }: { text: string }) => {
        badge = text
      },
      setBadgeBackgroundColor: async () => undefined,
    },
  })
  await seedOrganisations('acme')
  await seedKeys('acme', 'ops')
  const pointed = { label: 'path', name: 'path', type: 'text', index: 1, count: 2 }
  await rememberPointed({ what: 'routing-key', ...pointed }, url, TAB)
})

test('a field that was pointed at is promised a fill while it is there, and none once it is not', async () => {
  isThere = true
  expect(await tabState(TAB)).toMatchObject({ offer: { state: 'ready' }, refusal: null, pointed: true })
  expect(badge).toBe('1')
  isThere = false
  expect(await tabState(TAB)).toMatchObject({
    offer: { state: 'nothing' },
    refusal: 'pointed-gone',
    pointed: true,
  })
  expect(badge).toBe('')
})
