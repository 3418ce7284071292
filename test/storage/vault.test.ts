import { beforeEach, describe, expect, it, vi } from 'vitest'

/** The database itself is held in real browsers; here is what is done when it is slow, full, closed or not there. */

const { vault } = await vi.importActual<typeof import('../../src/storage/vault')>('../../src/storage/vault')

/** As much of a browser's database as the vault needs: what is done in a transaction comes about at its end, or not at all. */
const disk = {
  records: null as Map<string, unknown> | null,
  isFull: false,
  isBroken: false,
  opened: [] as unknown[][],
  modes: [] as unknown[],
  close: (): void => undefined,
}

type Request = Record<'onupgradeneeded' | 'onsuccess' | 'onerror', () => void> & {
  result?: unknown
  error?: Error
}
const soon = (work: () => void) => void setTimeout(work, 0)

function transaction(_store: string, mode: string, how: object) {
  disk.modes.push([mode, how])
  const reads: Request[] = []
  const next = new Map(disk.records)
  const done = { oncomplete: () => undefined, onabort: () => undefined, error: null as Error | null }
  soon(() => {
    for (const read of reads) {
      const entries = [...next]
      const step = () => {
        const [entry] = entries.splice(0, 1)
        read.result = entry ? { key: entry[0], value: entry[1], continue: step } : null
        read.onsuccess()
      }
      step()
    }
    if (disk.isFull && mode === 'readwrite') return done.onabort()
    disk.records = next
    done.oncomplete()
  })
  return Object.assign(done, {
    objectStore: () => ({
      put: (value: unknown, key: string) => next.set(key, value),
      delete: (key: string) => next.delete(key),
      openCursor: () => reads[reads.push({} as Request) - 1],
    }),
  })
}

function open(...how: unknown[]): Request {
  disk.opened.push(how)
  const request = {} as Request
  soon(() => {
    if (disk.isBroken) {
      request.error = new Error('Corrupt.')
      return request.onerror()
    }
    const database = {
      transaction,
      onclose: () => undefined,
      createObjectStore: () => {
        disk.records = new Map()
      },
    }
    disk.close = () => database.onclose()
    request.result = database
    if (!disk.records) request.onupgradeneeded()
    request.onsuccess()
  })
  return request
}

beforeEach(() => {
  disk.close()
  Object.assign(disk, { records: null, isFull: false, isBroken: false, opened: [], modes: [] })
  vi.stubGlobal('indexedDB', { open })
})

describe('what is kept on this device', () => {
  it('is there for whoever asks for it, or for all of it, until it is removed', async () => {
    await vault.set({ a: 1, ab: 2, c: 3 })
    expect([await vault.get('ab'), await vault.get(['a', 'd'])]).toEqual([{ ab: 2 }, { a: 1 }])
    await vault.remove(['a', 'ab'])
    expect(await vault.get(null)).toEqual({ c: 3 })
    await vault.remove('c')
    expect(await vault.get(null)).toEqual({})
  })

  it('is written to the disk before it is said to be, in a database of the one version there is', async () => {
    await Promise.all([vault.set({ a: 1 }), vault.get('a')])
    expect(disk.modes).toContainEqual(['readwrite', { durability: 'strict' }])
    expect(disk.opened).toEqual([['vault', 1]])
  })

  it('is all of a change or nothing, and a change that did not come about is told', async () => {
    await vault.set({ a: 1 })
    disk.isFull = true
    await expect(vault.set({ a: 2, b: 2 })).rejects.toThrow('gave up')
    await expect(vault.remove('a')).rejects.toThrow('gave up')
    expect(await vault.get(null)).toEqual({ a: 1 })
  })

  it('can be reached again after the browser closed the database, or could not open it', async () => {
    await vault.set({ a: 1 })
    disk.close()
    disk.isBroken = true
    await expect(vault.get('a')).rejects.toThrow('Corrupt')
    disk.isBroken = false
    expect(await vault.get('a')).toEqual({ a: 1 })
    expect(disk.opened).toHaveLength(3)
  })
})
