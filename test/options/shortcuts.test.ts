import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createShortcuts, shortcutOf } from '../../src/options/shortcuts'
import { commands, fakeBrowser, opened, resetBrowser } from '../ui/fakeBrowser'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser')).fakeBrowser }))

const pressed = (key: string, code: string, held = '', onMac = false) =>
  shortcutOf(
    {
      key,
      code,
      altKey: held.includes('a'),
      ctrlKey: held.includes('c'),
      shiftKey: held.includes('s'),
      metaKey: held.includes('m'),
    },
    onMac,
  )

describe('the keys of a press', () => {
  it.each([
    ['V', 'KeyV', 'as', 'Alt+Shift+V'],
    // Alt may write another letter; the place of the key counts.
    ['√', 'KeyV', 'as', 'Alt+Shift+V'],
    ['3', 'Digit3', 'c', 'Ctrl+3'],
    ['F8', 'F8', '', 'F8'],
    ['ArrowUp', 'ArrowUp', 'c', 'Ctrl+Up'],
    [' ', 'Space', 'c', 'Ctrl+Space'],
  ])('%s (%s, %s) make %s', (key, code, held, keys) =>
    expect(pressed(key, code, held)).toEqual({ keys, possible: true }),
  )

  it.each([
    ['v', 'KeyV', ''],
    ['V', 'KeyV', 's'],
    ['V', 'KeyV', 'cas'],
    ['Enter', 'Enter', 'c'],
    ['v', 'KeyV', 'm'],
  ])('%s (%s, %s) cannot be a shortcut', (key, code, held) =>
    expect(pressed(key, code, held)?.possible).toBe(false),
  )

  it('are not there yet while only modifiers are held', () =>
    expect(pressed('Shift', 'ShiftLeft', 's')).toBeNull())

  it('on a Mac are Command and MacCtrl', () => {
    expect(pressed('v', 'KeyV', 'ms', true)).toEqual({ keys: 'Command+Shift+V', possible: true })
    expect(pressed('v', 'KeyV', 'c', true)?.keys).toBe('MacCtrl+V')
  })
})

describe('the way to change shortcuts', () => {
  const more = fakeBrowser.commands as object as Record<string, unknown>
  beforeEach(() => {
    resetBrowser()
    vi.restoreAllMocks()
    for (const name of ['update', 'reset', 'openShortcutSettings']) delete more[name]
  })

  it('in Chromium is the browser’s own page', async () => {
    const shortcuts = createShortcuts()
    expect(shortcuts.change).toBeNull()
    await shortcuts.openSettings?.()
    expect(opened).toEqual(['chrome://extensions/shortcuts'])
  })

  it('in Firefox is its own call, and in place', async () => {
    const asked: unknown[] = []
    commands.set('fill-page', { description: 'Fill', shortcut: 'Alt+Shift+V' })
    Object.assign(more, {
      update: async ({ name, shortcut }: { name: string; shortcut: string }) =>
        void commands.set(name, { description: 'Fill', shortcut }),
      openShortcutSettings: async () => void asked.push('settings'),
    })
    const shortcuts = createShortcuts()
    await shortcuts.openSettings?.()
    expect(asked).toEqual(['settings'])
    await shortcuts.change?.('fill-page', 'Ctrl+Shift+8')
    expect(shortcuts.commands.value).toEqual([
      { name: 'fill-page', description: 'Fill', shortcut: 'Ctrl+Shift+8' },
    ])
  })

  it('in a Firefox without that call nothing can link there, and nothing is opened', () => {
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('moz-extension://helper/')
    expect(createShortcuts().openSettings).toBeNull()
  })
})
