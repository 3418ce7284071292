/** One step from a version of a record to the next. */
export type Migration = (old: unknown) => unknown

/** Thrown for a record that a newer version of the extension wrote: it is left as it is. */
export class NewerRecord extends Error {
  override name = 'NewerRecord'
}

/** How a record lies in storage. */
export interface StoredRecord {
  v: number
  d: unknown
}

/**
 * Brings a stored record to the current version.
 * @param migrations one step for each version but the first: `migrations[0]` leads from 1 to 2
 * @returns the data in its current shape, or undefined when nothing readable was stored
 * @throws NewerRecord when the record is from a later version
 */
export function migrate(stored: unknown, migrations: readonly Migration[]): unknown {
  const { v: version, d: data } = (stored ?? {}) as Partial<StoredRecord>
  if (typeof version !== 'number' || version < 1) return undefined
  const current = migrations.length + 1
  if (version > current) throw new NewerRecord(`version ${version}, this extension knows ${current}`)
  return migrations.slice(version - 1).reduce((old, step) => step(old), data)
}
