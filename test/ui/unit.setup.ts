import { vi } from 'vitest'

// jsdom lays nothing out, so there is nothing to scroll.
if (typeof Element !== 'undefined') Element.prototype.scrollIntoView = () => undefined

// Node has no database of a browser's kind.
vi.mock('../../src/storage/vault', async () => ({ vault: (await import('./fakeBrowser')).fakeVault }))
