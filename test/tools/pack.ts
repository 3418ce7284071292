import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Zippable, zipSync } from 'fflate'

/** One file of an archive: its path in it, with slashes, and its bytes. */
export interface Entry {
  path: string
  bytes: Uint8Array
}

// Archives hold local time without its zone: a date made of local parts is the same bytes in every zone.
const WRITTEN = new Date(2020, 0, 1)
const UNIX = 3
const PLAIN_FILE = 0o100644 << 16

/** Packs files so that the same files give the same bytes, whatever the machine, the day and the order they come in. */
export function pack(entries: readonly Entry[]): Uint8Array {
  const sorted = [...entries].sort((one, other) => (one.path < other.path ? -1 : 1))
  const archive: Zippable = {}
  for (const { path, bytes } of sorted)
    archive[path] = [bytes, { mtime: WRITTEN, os: UNIX, attrs: PLAIN_FILE, level: 9 }]
  return zipSync(archive)
}

/** Every file under a folder, or the one file a path names. Hidden files are nobody's to publish. */
export function filesOf(root: string, path = ''): Entry[] {
  const entries = readdirSync(join(root, path), { withFileTypes: true })
  return entries.flatMap((entry) => {
    const inner = path ? `${path}/${entry.name}` : entry.name
    if (entry.name.startsWith('.')) return []
    return entry.isDirectory()
      ? filesOf(root, inner)
      : [{ path: inner, bytes: readFileSync(join(root, inner)) }]
  })
}
