import { expect, it, vi } from 'vitest'
import { NotStored } from '../../../src/messaging/uiPort'
import { PAGE_KINDS } from '../../../src/model/pages/page'
import { failureSentence, tabSentence } from '../../../src/ui/words/sentences'
import { ROUTING_KEY_OFFER } from '../offers'
import { shown } from './tabShown'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakeBrowser')).fakeBrowser }))

it('says where the API key is saved from, once it is', () => {
  expect(tabSentence(shown(), { isSaved: true })).toBe(
    'VictorOps: Pingometer integration. Its API key is saved from here.',
  )
  expect(tabSentence(shown())).toBe('VictorOps: Pingometer integration.')
  expect(tabSentence(shown({ kind: 'portal-routing-keys' }), { isSaved: true })).not.toMatch(/saved/)
})

it('says that nothing is saved where that waits for a press', () => {
  expect(tabSentence(shown(), { waiting: 'on-request' })).toBe(
    'VictorOps: Pingometer integration. Nothing is saved from it until you press Capture.',
  )
  expect(tabSentence(shown(), { waiting: 'private' })).toMatch(/ Private window: nothing is saved from it/)
  expect(tabSentence(shown({ refusal: 'many-keys' }), { waiting: 'private' })).not.toMatch(/Private/)
})

it('says of no page that something is saved from it, beside why nothing was', () => {
  for (const kind of PAGE_KINDS) {
    const said = tabSentence(shown({ kind, refusal: 'many-keys' }), { isSaved: true })
    expect(said).toMatch(/neither was saved\. Point at the right one\.$/)
    expect(said).not.toMatch(/saved from here/)
  }
})

it('asks for room where there is none, and for another try where nothing is known', () => {
  expect(failureSentence(new NotStored('notStored'))).toMatch(/storage is full\. Free some space/)
  expect(failureSentence(new NotStored('newerHere'))).toMatch(/Update the extension first/)
  expect(failureSentence(new Error('gone'))).toMatch(/Try again/)
})

it('sends whoever has to choose a key to where the keys stand', () => {
  const form = shown({ kind: 'monitor-advanced', offer: ROUTING_KEY_OFFER })
  expect(tabSentence(form, { hasKeys: true })).toMatch(/suggests itself\. Press Use beside the right one\.$/)
  expect(tabSentence(form)).toMatch(/suggests itself\. Choose one from the list beside the field\.$/)
})
