import browser from 'webextension-polyfill'
import { clearAreas } from '../../storage/clear'
import { holdPages } from '../pages/holding'
import { tellPages } from '../pages/tabs'
import { inTurn } from '../records/queue'
import { applyPolicy } from '../team/managed'
import { betweenMeetings } from '../team/sync'

/**
 * Forgets everything: on this device, in memory, and in the browser's sync storage. The person's other browsers keep
 * what they have, and stop syncing. What the browser allowed beyond the two sites is given back, too. Pages that are open
 * bring nothing back: what they show is saved again after a load, or when the person asks for it.
 */
export async function forgetAll(): Promise<null> {
  await holdPages()
  try {
    await betweenMeetings(() => inTurn(clearAreas))
  } catch (error) {
    await tellPages('again')
    throw error
  }
  await giveBackPermissions().catch(() => undefined)
  // What an administrator sets stays set.
  await applyPolicy()
  await tellPages('forgotten')
  return null
}

async function giveBackPermissions(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll()
  const { host_permissions: own = [] } = browser.runtime.getManifest() as { host_permissions?: string[] }
  await browser.permissions.remove({ origins: origins.filter((origin) => !own.includes(origin)) })
}
