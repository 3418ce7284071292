import { beforeEach, describe, expect, it, vi } from 'vitest'
import { mattersForMenus, refreshMenus, repairMenus } from '../../../src/background/menu/menus'
import { writeSettings } from '../../../src/background/records/known'
import { inTurn } from '../../../src/background/records/queue'
import { monitors } from '../../../src/storage/kinds'
import { fakeBrowser, resetBrowser } from '../../ui/fakeBrowser'
import { seedKeys, seedMonitor, seedOrganisations } from '../../ui/seed'

/** The browser's menu: it takes each id once, and a parent before what is below it. */
const menu = vi.hoisted(() => ({
  items: [] as { id: string; title?: string; documentUrlPatterns?: string[] }[],
  wrong: [] as string[],
  dies: false,
  /** The item that the browser does not take. */
  refused: '',
  /** What comes while it is being built. */
  meanwhile: async () => undefined as unknown,
}))

vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser } = await import('../../ui/fakeBrowser')
  const pause = () => new Promise((done) => setTimeout(done, 1))
  const contextMenus = {
    async removeAll() {
      menu.items.length = 0
      await menu.meanwhile()
      await pause()
    },
    create(item: { id: string; parentId?: string }, done: () => void) {
      if (menu.dies) return
      const ids = menu.items.map(({ id }) => id)
      if (ids.includes(item.id)) menu.wrong.push(`${item.id} twice`)
      if (item.parentId !== undefined && !ids.includes(item.parentId))
        menu.wrong.push(`${item.id} without parent`)
      menu.items.push(item)
      void pause().then(() => {
        Object.assign(runtime, { lastError: item.id === menu.refused ? { message: 'No.' } : null })
        done()
      })
    },
  }
  const runtime = { ...fakeBrowser.runtime }
  return { default: { ...fakeBrowser, runtime, contextMenus } }
})

const titles = () => menu.items.map(({ title }) => title ?? '—')

beforeEach(async () => {
  resetBrowser()
  Object.assign(menu, { items: [], wrong: [], dies: false, refused: '' })
  await seedOrganisations('acme-ops')
  await seedKeys('acme-ops', 'checkout', 'database')
})

describe('building the context menu', () => {
  it('is one menu, however often it is asked for at once', async () => {
    await Promise.all([refreshMenus(), refreshMenus(), repairMenus(), refreshMenus()])
    expect(menu.wrong).toEqual([])
    expect(titles()).toContain('checkout')
    expect(titles().filter((title) => title === 'Fill VictorOps API key')).toHaveLength(1)
  })

  it('is built once more for whoever asks while it is being built', async () => {
    menu.meanwhile = async () => {
      menu.meanwhile = async () => undefined
      await seedKeys('acme-ops', 'night-shift')
      void refreshMenus()
    }
    await refreshMenus()
    expect(titles()).toContain('night-shift')
    expect(menu.wrong).toEqual([])
  })

  it('follows what is stored, the keys used last first', async () => {
    await refreshMenus()
    await seedKeys('acme-ops', 'night-shift')
    await seedMonitor('Shop', 'acme-ops', 'night-shift')
    await refreshMenus()
    expect(menu.wrong).toEqual([])
    const all = titles()
    expect(all.indexOf('night-shift')).toBe(all.indexOf('checkout') - 1)
  })

  it('has the keys of the organisation in use first, as they were filled last', async () => {
    const fill = (id: string, organisation: string, key: string, at: number) => {
      const known = { id: id.repeat(24), name: null, host: null, seen: null, assigned: null }
      return inTurn((made) => made.put(monitors, known.id, { ...known, filled: { organisation, key, at } }))
    }
    await seedKeys('acme-ops', 'night-shift')
    await fill('a', 'acme-ops', 'database', 2)
    await fill('b', 'acme-ops', 'night-shift', 3)
    await fill('c', 'globex', 'checkout', 9)
    const keys = () => titles().filter((title) => /^(?:checkout|database|night-shift)$/.test(title))
    await refreshMenus()
    expect(keys()).toEqual(['night-shift', 'database', 'checkout'])
    await inTurn((made) => writeSettings(made, { lastKey: 'checkout' }))
    await refreshMenus()
    expect(keys()).toEqual(['checkout', 'night-shift', 'database'])
  })

  it('offers the suggested key on the pages of Pingometer alone, at its further hosts as well', async () => {
    const hosts = [
      { vendor: 'pingometer', host: 'pings.example' },
      { vendor: 'victorops', host: 'portal.example' },
    ] as const
    await inTurn((made) => writeSettings(made, { hosts: [...hosts] }))
    await refreshMenus()
    const limited = menu.items.filter(({ documentUrlPatterns }) => documentUrlPatterns)
    expect(limited.map(({ id }) => id)).toEqual(['suggested', 'line-suggested'])
    for (const { documentUrlPatterns } of limited)
      expect(documentUrlPatterns).toEqual(['https://app.pingometer.com/*', 'https://pings.example/*'])
  })

  it('is built anew by the next background where the browser did not take all of it', async () => {
    menu.refused = 'more'
    await expect(refreshMenus()).rejects.toThrow('No.')
    const [first] = menu.items
    menu.refused = ''
    await repairMenus()
    expect(menu.items[0]).not.toBe(first)
    expect(titles()).toContain('checkout')
  })

  it('is wanted after a change of what it is made of, and after no other', () => {
    for (const key of [
      'routing-key/acme-ops/checkout',
      'settings/all',
      'monitor/5a4e',
      'organisation/acme-ops',
    ])
      expect([mattersForMenus({ [key]: {} }, 'local'), mattersForMenus({ [key]: {} }, 'session')]).toEqual([
        true,
        false,
      ])
    expect(mattersForMenus({ 'undo/monitor/': {}, 'place/monitors': {} }, 'local')).toBe(false)
    expect(mattersForMenus({ 'place/monitors': {}, 'settings/all': {} }, 'local')).toBe(true)
  })

  it('has no key that the portal is known to lack: a menu cannot say so', async () => {
    await seedKeys('acme-ops', { key: 'database', missingAt: 2 })
    await refreshMenus()
    expect(titles()).toContain('checkout')
    expect(titles()).not.toContain('database')
  })

  it('is left alone when it is what it should be', async () => {
    await refreshMenus()
    const [first] = menu.items
    await refreshMenus()
    await repairMenus()
    expect(menu.items[0]).toBe(first)
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual(['built-menu/all'])
  })

  it('is mended by the next background when one was killed half-way', async () => {
    await refreshMenus()
    await seedKeys('acme-ops', 'night-shift')
    menu.dies = true
    void refreshMenus()
    await vi.waitFor(() => expect(menu.items).toEqual([]))
    // The next background is another process: it has none of this one's memory.
    vi.resetModules()
    const next = await import('../../../src/background/menu/menus')
    menu.dies = false
    await next.repairMenus()
    expect(menu.wrong).toEqual([])
    expect(titles()).toContain('night-shift')
  })
})
