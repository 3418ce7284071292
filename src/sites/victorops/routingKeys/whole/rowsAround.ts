import type { Seen } from '../../../../dom/outline/seen'
import { smallestAround } from '../../../../dom/seeing/around'
import type { RoutingKey } from '../../../../model/keys/routingKey'
import { KEY_HEAD } from '../../words'

/**
 * What holds the list of routing keys: the smallest element around its header, its first key and its last.
 * @param keys as they were read, in reading order
 * @returns null where one of them is not found, or they stand in several shadow roots
 */
export function rowsAround({ lines, controls }: Seen, keys: readonly RoutingKey[]): Element | null {
  const holds = (key: string) =>
    lines.find(({ text }) => text === key)?.el ??
    controls.find(({ el }) => 'value' in el && el.value === key)?.el
  const head = lines.find(({ key }) => KEY_HEAD.test(key))?.el
  const [first, last] = [keys[0], keys.at(-1)].map((one) => one && holds(one.key))
  if (!head || !first || !last) return null
  const inOneRoot = [first, last].every((el) => el.getRootNode() === head.getRootNode())
  const around = inOneRoot ? smallestAround(head, first) : null
  return around && smallestAround(around, last)
}
