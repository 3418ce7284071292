// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Notice } from '../../../src/messaging/protocol'
import { HANDLERS, pointTo, seen } from './pointing'

/** The key that was pointed at on the portal: what of the page is sent, and when. */

const page = vi.hoisted(() => ({
  ask: vi.fn<(type: string, data: object) => Promise<unknown>>(),
  shown: [] as { notice: Notice; confirm: (() => void) | null }[],
}))
vi.mock('../../../src/messaging/pagePort', async () => {
  const { answer } = await import('./pointing')
  return { answer, ask: page.ask }
})
vi.mock('../../../src/controls/point/candidates', async () => {
  const { candidates } = await import('./pointing')
  return { keyCandidates: candidates }
})
vi.mock('../../../src/controls/point/point', async () => ({
  pointAt: async () => (await import('./pointing')).candidates()[0],
}))
vi.mock('../../../src/controls/capture/notice', () => ({
  FAILED: { message: 'failed', args: [], undo: null },
  showNotice: (notice: Notice, confirm: (() => void) | null) => page.shown.push({ notice, confirm }),
}))
const { servePointedKey } = await import('../../../src/controls/point/keyPointed')

const KEY = '3f9a1c52-7d64-4b0e-9c1b-2a6f58d0e7b4'
const OTHER = '8b7a6c5d-4e3f-4a2b-9c1d-0e9f8a7b6c5d'
const SAVED: Notice = { message: 'noticeKeySaved', args: [], undo: 'it' }
const UNSURE: Notice = { message: 'noticeOddKey', args: [], undo: null, asks: true }
const at = (address: string) => history.replaceState(null, '', address)
const sent = () => page.ask.mock.calls.map(([type, data]) => [type, data])
const values = (values: string[], confirmed = false) => [
  'capture.values',
  expect.objectContaining({ organisation: 'acme', values, confirmed, integration: null }),
]

let pointed: ReturnType<typeof servePointedKey>
beforeEach(() => {
  page.ask.mockReset().mockResolvedValue(SAVED)
  page.shown.length = 0
  at('/dash/acme#/advanced/rest')
  seen({ text: KEY })
  pointed = servePointedKey(new AbortController().signal)
})

describe('the key that was pointed at', () => {
  it('is sent for the organisation in the address, and the person is told', async () => {
    expect(pointed.isThere()).toBe(false)
    await pointTo('portal-key')
    expect(pointed.isThere()).toBe(true)
    expect(sent()).toEqual([values([KEY])])
    expect(page.shown).toEqual([{ notice: SAVED, confirm: null }])
  })

  it('is the one that stands there when the person asks for it', async () => {
    await pointTo('portal-key')
    seen({ text: OTHER })
    expect(await pointed.read()).toBe(SAVED)
    expect(sent().at(-1)).toEqual(values([OTHER]))
  })

  it('is none of two that are called alike, nor one that is gone', async () => {
    await pointTo('portal-key')
    for (const all of [[{ text: KEY }, { text: OTHER }], []]) {
      seen(...all)
      expect([pointed.isThere(), await pointed.read()]).toEqual([false, null])
    }
    expect(sent()).toHaveLength(1)
  })

  it('is sent for nobody where the address names no organisation', async () => {
    at('/auth/#/login')
    await pointTo('portal-key')
    expect(sent()).toEqual([])
  })

  it('is not read by whatever else is shown there, nor once it is shown no more', async () => {
    await pointTo('api-key')
    expect([pointed.isThere(), await pointed.read()]).toEqual([false, null])
    await pointTo('portal-key')
    await HANDLERS['point.show']?.(null)
    expect([pointed.isThere(), await pointed.read()]).toEqual([false, null])
    expect(sent()).toHaveLength(1)
  })

  it('that is strange is saved once the person says so, and not before', async () => {
    page.ask.mockResolvedValue(UNSURE)
    await pointTo('portal-key')
    expect(sent()).toEqual([values([KEY])])
    expect(page.shown[0]?.notice.message).toBe('noticeOddPointed')
    page.shown[0]?.confirm?.()
    expect(sent()).toEqual([values([KEY]), values([KEY], true)])
  })

  it('that is strange is told like every other once it is saved, or could not be', async () => {
    page.ask.mockResolvedValue(UNSURE)
    await pointTo('portal-key')
    const full: Notice = { message: 'noticeNotStored', args: [], undo: null }
    const none: Notice = { message: 'failed', args: [], undo: null }
    for (const [answer, notice] of [
      [SAVED, SAVED],
      [full, full],
      [undefined, none],
      [{ ...SAVED, quiet: true }, undefined],
      [null, undefined],
    ]) {
      page.shown.length = 1
      page.ask.mockResolvedValue(answer)
      page.shown[0]?.confirm?.()
      await new Promise((done) => setTimeout(done))
      expect(page.shown.slice(1)).toEqual(notice ? [{ notice, confirm: null }] : [])
    }
  })

  it('is not told of where that is not wanted, or nobody answers', async () => {
    page.ask.mockResolvedValue({ ...SAVED, quiet: true })
    await pointTo('portal-key')
    page.ask.mockResolvedValue(undefined)
    expect(await pointed.read()).toBeNull()
    expect(page.shown).toEqual([])
  })

  it('is asked for by pointing at it', async () => {
    page.ask.mockResolvedValue({ remembered: true })
    await pointTo('portal-key')
    expect(sent()).toEqual([['capture.values', expect.objectContaining({ requested: false })]])
    await HANDLERS['point.start']?.({ what: 'portal-key' })
    await pointed.read()
    expect(sent().at(-1)).toEqual(['capture.values', expect.objectContaining({ requested: true })])
  })
})
