import { beforeEach, describe, expect, it, vi } from 'vitest'
import { refusedNotes } from '../../../src/storage/guideKinds'
import { monitors } from '../../../src/storage/kinds'
import { readAll } from '../../../src/storage/records'
import { fakeBrowser, resetBrowser } from '../../ui/fakeBrowser'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))
const told = vi.hoisted(() => ({ words: [] as string[] }))
vi.mock('../../../src/background/pages/anyPage', () => ({
  tellOnPage: async (tab: number, text: string) => void told.words.push(`${tab}: ${text}`),
}))

const ID = '5a4e1f0c9b3d7e2a60c8d114'
const NOTICE = 'The browser could not save this'
const quota = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'))
const fillDisk = () => vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(quota)

/** A background that was just started. */
async function start() {
  vi.resetModules()
  const { receive } = await import('../../../src/background/receive')
  const { noteRoom } = await import('../../../src/background/pages/refused')
  fakeBrowser.storage.onChanged.addListener(
    (changes, area) => area === 'local' && void noteRoom(changes as never),
  )
  const from = (tab: number) =>
    ({
      from: 'page',
      isPrivate: false,
      vendor: 'pingometer',
      tab,
      url: new URL('https://app.pingometer.com/monitors'),
    }) as const
  return {
    list: (name: string, tab = 3) =>
      receive({ type: 'capture.monitors', data: { monitors: [{ id: ID, name }] } }, from(tab)),
    form: (text: string, tab = 3) => {
      const monitor = { id: ID, name: null }
      const data = { what: 'routing-key', monitor, text, status: null, origin: 'loaded' }
      return receive({ type: 'form.seen', data }, from(tab))
    },
  }
}
const isNoted = async () => (await readAll(refusedNotes)).size > 0

beforeEach(() => {
  vi.restoreAllMocks()
  resetBrowser()
  told.words.length = 0
})

describe('what a page shows and the browser does not store', () => {
  it('is told once, on the page and for popup and panel, however much more comes', async () => {
    const { list, form } = await start()
    const disk = fillDisk()
    await Promise.allSettled([list('Checkout'), form('ops')])
    await Promise.allSettled([list('Checkout', 4)])
    expect(told.words).toEqual([expect.stringMatching(`^3: ${NOTICE}`)])
    expect(await isNoted()).toBe(true)

    // A background that is started anew knows of it.
    const again = await start()
    await Promise.allSettled([again.list('Checkout', 5)])
    expect(told.words).toHaveLength(1)

    disk.mockRestore()
    await again.list('Checkout')
    await vi.waitFor(async () => expect(await isNoted()).toBe(false))
    expect((await readAll(monitors)).get(ID)?.name).toBe('Checkout')

    // That it is full again is news.
    fillDisk()
    await Promise.allSettled([again.list('Renamed', 6)])
    expect(told.words).toHaveLength(2)
    expect(await isNoted()).toBe(true)
  })

  it('is not over because something was removed', async () => {
    const { list } = await start()
    await list('Checkout')
    fillDisk()
    await Promise.allSettled([list('Renamed')])
    await fakeBrowser.storage.local.remove('anything')
    await fakeBrowser.storage.local.remove(`monitor/${ID}`)
    expect(await isNoted()).toBe(true)
  })

  it('is no full disk when a newer version’s record stands in the way', async () => {
    const { list } = await start()
    await fakeBrowser.storage.local.set({ [`monitor/${ID}`]: { v: 99, d: {} } })
    await Promise.allSettled([list('Checkout')])
    expect(told.words).toEqual([])
    expect(await isNoted()).toBe(false)
  })
})
