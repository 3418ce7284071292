import { beforeEach, expect, it, vi } from 'vitest'
import { refreshMenus } from '../../../src/background/menu/menus'
import { fakeBrowser, resetBrowser } from '../../ui/fakeBrowser'
import { seedOrganisations } from '../../ui/seed'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

beforeEach(resetBrowser)

it('where the browser has no context menus, as on a telephone, none is built nor noted as built', async () => {
  await seedOrganisations('acme-ops')
  const before = await fakeBrowser.storage.session.get(null)
  await refreshMenus()
  expect(await fakeBrowser.storage.session.get(null)).toEqual(before)
})
