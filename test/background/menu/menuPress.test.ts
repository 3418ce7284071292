import { beforeEach, expect, it, vi } from 'vitest'
import { runCommand } from '../../../src/background/commands'
import { pressed } from '../../../src/background/menu/menuPress'
import { routingKeys } from '../../../src/storage/kinds'
import { readAll } from '../../../src/storage/records'
import { fakeBrowser, resetBrowser } from '../../ui/fakeBrowser'
import { seedOrganisations } from '../../ui/seed'

/** What is told at the toolbar button, where no page can be told anything; and whether the popup may be opened. */
const told = vi.hoisted(() => [] as string[])
const popup = vi.hoisted(() => ({ isOpen: false, isHeld: false }))

vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser } = await import('../../ui/fakeBrowser')
  const executeScript = () => Promise.reject(new Error('No access.'))
  const action = {
    setBadgeText: async () => undefined,
    setTitle: async ({ title }: { title: string }) => void told.push(title),
    async openPopup() {
      if (popup.isHeld) throw new Error('Not allowed.')
      popup.isOpen = true
    },
  }
  return { default: { ...fakeBrowser, scripting: { ...fakeBrowser.scripting, executeScript }, action } }
})

type Args = Parameters<typeof pressed>
async function saveSelection(selectionText: string): Promise<string | undefined> {
  await pressed({ menuItemId: 'save-selection', selectionText } as Args[0], { id: 1 } as Args[1])
  return told.at(-1)
}
it('a press that the browser did not let through is told', async () => {
  for (const menuItemId of ['fill-api-key', 'suggested', 'save-selection', 'open-routing-keys']) {
    told.length = 0
    const broken = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('Corrupt.'))
    await pressed({ menuItemId, selectionText: 'x' } as Args[0], { id: 1 } as Args[1])
    broken.mockRestore()
    expect(told).toEqual(['That did not work, and nothing was changed. Try again.'])
  }
})

it('a shortcut that the browser did not let through is told', async () => {
  for (const command of ['next-monitor', 'copy-endpoint']) {
    told.length = 0
    const broken = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('Corrupt.'))
    await runCommand(command, undefined)
    broken.mockRestore()
    expect(told).toEqual(['That did not work, and nothing was changed. Try again.'])
  }
})

const keys = async () => [...(await readAll(routingKeys)).values()].map(({ key }) => key)

beforeEach(async () => {
  resetBrowser()
  await seedOrganisations('acme-ops')
})

it('a selection is saved as a routing key, but never one that is an API key', async () => {
  expect(await saveSelection(' night-shift\n')).toMatch(/night-shift saved/)
  for (const key of ['0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d', '0A1B2C3D4E5F4A6B8C7D9E0F1A2B3C4D']) {
    expect(await saveSelection(key)).toMatch(/this is an API key/)
    expect(await saveSelection(`x ${key}`)).toMatch(/is not a routing key/)
    expect(told.at(-1)).not.toContain(key)
  }
  expect(await keys()).toEqual(['night-shift'])
})

it('more keys are in the popup, or in the panel of that window where the popup may not be opened', async () => {
  const open = vi.fn(async () => undefined)
  vi.stubGlobal('chrome', { sidePanel: { open } })
  const press = () => pressed({ menuItemId: 'more' } as Args[0], { id: 1, windowId: 5 } as Args[1])
  await press()
  expect([popup.isOpen, open.mock.calls]).toEqual([true, []])
  popup.isHeld = true
  await press()
  expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 5 })
  open.mockRejectedValue(new Error('No panel.'))
  told.length = 0
  await press()
  expect(told).toEqual([])
  vi.unstubAllGlobals()
})
