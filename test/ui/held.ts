import { unpacked } from '../../src/storage/areas'

interface Readable {
  get(keys: null): Promise<Record<string, unknown>>
}

/** The records an area holds, out of the texts they lie there as. */
export async function heldBy(area: Readable): Promise<Record<string, unknown>> {
  const all = Object.entries(await area.get(null))
  return Object.fromEntries(all.map(([key, stored]) => [key, unpacked(stored)]))
}
