import { vi } from 'vitest'

// Node has no database of a browser's kind.
vi.mock('../../src/storage/vault', async () => ({ vault: (await import('./fakeBrowser')).fakeVault }))
