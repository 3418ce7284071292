import { type Notice, ONE_BREATH } from '../../messaging/protocol'
import type { UndoRecord } from '../../storage/kinds'

/** What was captured last and can still be taken back. */
export interface LastCapture {
  notice: Pick<Notice, 'message' | 'args' | 'count' | 'many'>
  /** What takes it back, the latest first. */
  undos: string[]
}

/**
 * Finds the last capture that the background can take back. The small changes that a list made as it scrolled by are one,
 * as in the page's notice.
 */
export function lastCapture(undos: ReadonlyMap<string, UndoRecord>): LastCapture | null {
  const told = [...undos]
    .flatMap(([name, { at, before, notice }]) => (notice && before.length ? [{ name, at, notice }] : []))
    .sort((one, other) => other.at - one.at)
  const [last] = told
  if (!last) return null
  const { many, args } = last.notice
  const together = [last]
  for (const one of told.slice(1)) {
    const isNear = (together.at(-1)?.at ?? 0) - one.at < ONE_BREATH
    if (!many || !isNear || one.notice.many !== many || one.notice.args[0] !== args[0]) break
    together.push(one)
  }
  const count = together.reduce((sum, { notice }) => sum + (notice.count ?? 0), 0)
  return { notice: { ...last.notice, count }, undos: together.map(({ name }) => name) }
}
