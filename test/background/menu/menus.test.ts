import { beforeEach, describe, expect, it, vi } from 'vitest'
import { refreshMenus, repairMenus } from '../../../src/background/menu/menus'
import { fakeBrowser, resetBrowser } from '../../ui/fakeBrowser'
import { seedKeys, seedMonitor, seedOrganisations } from '../../ui/seed'

/** The browser's menu: it takes each id once, and a parent before what is below it. */
const menu = vi.hoisted(() => ({
  items: [] as { id: string; title?: string }[],
  wrong: [] as string[],
  dies: false,
}))

vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser } = await import('../../ui/fakeBrowser')
  const pause = () => new Promise((done) => setTimeout(done, 1))
  const contextMenus = {
    async removeAll() {
      await pause()
      menu.items.length = 0
    },
    create(item: { id: string; parentId?: string }, done: () => void) {
      if (menu.dies) return
      const ids = menu.items.map(({ id }) => id)
      if (ids.includes(item.id)) menu.wrong.push(`${item.id} twice`)
      if (item.parentId !== undefined && !ids.includes(item.parentId))
        menu.wrong.push(`${item.id} without parent`)
      menu.items.push(item)
      void pause().then(done)
    },
  }
  return { default: { ...fakeBrowser, contextMenus } }
})

const titles = () => menu.items.map(({ title }) => title ?? '—')

beforeEach(async () => {
  resetBrowser()
  Object.assign(menu, { items: [], wrong: [], dies: false })
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

  it('follows what is stored, the keys used last first', async () => {
    await refreshMenus()
    await seedKeys('acme-ops', 'night-shift')
    await seedMonitor('Shop', 'acme-ops', 'night-shift')
    await refreshMenus()
    expect(menu.wrong).toEqual([])
    const all = titles()
    expect(all.indexOf('night-shift')).toBe(all.indexOf('checkout') - 1)
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
