import type { CDPSession } from 'puppeteer-core'

/** The part of a heap snapshot that is read. */
interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } }
  nodes: number[]
}

/** What scripts make: without compiled code, which grows as it warms up, and the browser's own records. */
const MADE = /^(object|closure|array|string|concatenated string|sliced string|regexp|number|symbol|bigint)$/

/** The bytes a page's scripts, ours included, hold in objects of their own making; slow, for first and last runs. */
export async function heapObjects(session: CDPSession): Promise<number> {
  const chunks: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await session.send('HeapProfiler.takeHeapSnapshot', {})
  const { snapshot, nodes }: Snapshot = JSON.parse(chunks.join(''))
  const { node_fields, node_types } = snapshot.meta
  const [type, size] = [node_fields.indexOf('type'), node_fields.indexOf('self_size')]
  let sum = 0
  for (let i = 0; i < nodes.length; i += node_fields.length)
    if (MADE.test(node_types[0][nodes[i + type] ?? 0] ?? '')) sum += nodes[i + size] ?? 0
  return sum
}
