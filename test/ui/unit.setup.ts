import { webcrypto } from 'node:crypto'
import { vi } from 'vitest'

if (typeof Element !== 'undefined') {
  // jsdom lays nothing out, so there is nothing to scroll; it tells nothing of how a page came, and digests nothing.
  Element.prototype.scrollIntoView = () => undefined
  performance.getEntriesByType ??= () => []
  if (!crypto.subtle) Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true })
}

// Node has no database of a browser's kind.
vi.mock('../../src/storage/vault', async () => ({ vault: (await import('./fakeBrowser')).fakeVault }))
