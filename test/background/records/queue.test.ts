import { beforeEach, expect, it, vi } from 'vitest'
import { readSettings, writeSettings } from '../../../src/background/records/known'
import { inTurn, stored } from '../../../src/background/records/queue'
import type { Settings } from '../../../src/storage/kinds'
import { resetBrowser } from '../../ui/fakeBrowser'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

const change = (next: Partial<Settings>) => inTurn((made) => writeSettings(made, next))

beforeEach(resetBrowser)

it('what is changed by two at once is changed by both', async () => {
  await Promise.all([change({ theme: 'dark' }), change({ notices: false })])
  expect(await readSettings()).toMatchObject({ theme: 'dark', notices: false })
})

it('one that fails is told of to whoever asked for it, and holds up none that come after', async () => {
  const failing = inTurn(() => Promise.reject(new Error('Corrupt.')))
  const after = change({ theme: 'dark' })
  await expect(failing).rejects.toThrow('Corrupt')
  await after
  expect((await readSettings()).theme).toBe('dark')
})

it('what is on its way to storage is there once that was waited for', async () => {
  void change({ theme: 'dark' })
  await stored()
  expect((await readSettings()).theme).toBe('dark')
})
