import { attempt } from './aside'

/**
 * Keeps stored data away from content scripts, where the browser can: `storage.session` is closed to them everywhere,
 * Chromium closes `storage.local` when asked.
 */
export function closeStorage(): void {
  const { local, session } = chrome.storage as Partial<
    Record<string, { setAccessLevel?(options: { accessLevel: string }): Promise<void> }>
  >
  // Firefox knows the call for some areas only, and refuses it for others.
  for (const area of [local, session]) attempt(area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }))
}
