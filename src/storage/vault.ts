/**
 * Where secrets are kept on this device: a database of the extension's own origin. A content script has the origin of
 * its page and cannot open it, while Firefox lets every content script read `storage.local`. The background alone
 * uses it; what the extension's pages show comes from the session.
 */

const NAME = 'vault'
const STORE = 'records'
/** Never raised: records carry their own versions, so that an older extension can still open what a newer one left. */
const VERSION = 1

let opened: Promise<IDBDatabase> | null = null

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open(NAME, VERSION)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE)
    request.onerror = () => fail(request.error)
    request.onsuccess = () => {
      const database = request.result
      database.onclose = () => {
        opened = null
      }
      done(database)
    }
  }).catch((error: unknown) => {
    opened = null
    throw error
  })
  return opened
}

/** Does several things in one transaction: all of them or none. */
async function transact(mode: IDBTransactionMode, work: (store: IDBObjectStore) => void): Promise<void> {
  const database = await open()
  await new Promise<void>((done, fail) => {
    const transaction = database.transaction(STORE, mode, { durability: 'strict' })
    transaction.oncomplete = () => done()
    transaction.onabort = () => fail(transaction.error ?? new Error('The database gave up.'))
    work(transaction.objectStore(STORE))
  })
}

/** The same three functions as the browser's storage areas have. */
export const vault = {
  async get(keys: string | string[] | null): Promise<Record<string, unknown>> {
    const found: [string, unknown][] = []
    await transact('readonly', (store) => {
      const request = store.openCursor()
      request.onsuccess = () => {
        const cursor = request.result
        if (!cursor) return
        const key = String(cursor.key)
        if (keys === null || [keys].flat().includes(key)) found.push([key, cursor.value])
        cursor.continue()
      }
    })
    return Object.fromEntries(found)
  },
  set(items: Record<string, unknown>): Promise<void> {
    return transact('readwrite', (store) => {
      for (const [key, value] of Object.entries(items)) store.put(value, key)
    })
  },
  remove(keys: string | string[]): Promise<void> {
    return transact('readwrite', (store) => {
      for (const key of [keys].flat()) store.delete(key)
    })
  },
}
