import type { Seen } from '../../dom/outline/seen'
import { ask } from '../../messaging/pagePort'
import { MOST_KEYS, type RoutingKey } from '../../model/keys/routingKey'
import { endOfWhole } from '../../sites/victorops/routingKeys/whole/wholeList'
import type { Heard } from './heard'
import { isHeldBack } from './heldBack'
import { leftOvers } from './leftOvers'
import { isAskedFor } from './request'
import { wholePage } from './whole'
import { makeWholeList, wordsOn } from './wholeList'

/** The name under which the whole list is told. */
export const LIST = 'list'
const PART = '/'

/** The name under which one routing key is told. */
export function keyName(organisation: string, key: string): string {
  return `${organisation}${PART}${key}`
}

/** Whether a name is such a one, and not an organisation's. */
export function isKeyName(name: string): boolean {
  return name.includes(PART)
}

/**
 * Tells what the portal's whole list says: the background knows what it lacks.
 * @param wake asks for another look after so many milliseconds
 * @returns what is called with the keys of each look
 */
export function listTeller(
  heard: Heard,
  wake: (after: number) => void,
  signal: AbortSignal,
): (organisation: string, read: readonly RoutingKey[]) => void {
  const areLeft = leftOvers()
  const isWholeList = makeWholeList(wake, signal)
  /** The keys that this document has shown, by organisation. */
  const shownOf = new Map<string, Set<string>>()

  return (organisation, read) => {
    const keys = read.map(({ key }) => key)
    const reading = JSON.stringify([organisation, keys])
    const areOld = areLeft(organisation, keys)
    const shown = shownOf.get(organisation) ?? new Set()
    shownOf.set(organisation, shown)
    if (!areOld) for (const key of keys) shown.add(key)
    if (!keys.length || keys.length === MOST_KEYS || areOld || heard.has(LIST, reading) || isHeldBack())
      return
    let page: Seen | undefined
    const isWhole = isWholeList(reading, () => {
      // Read anew: what the rows were read of lacks the words that are told to those alone who hear the page.
      page = wholePage()
      return endOfWhole(page, location.pathname + location.search + location.hash, keys)
    })
    const words = isWhole && page ? wordsOn(page) : null
    if (!words) return
    const gone = [...shown].filter((key) => !keys.includes(key)).slice(0, MOST_KEYS)
    for (const key of gone) shown.delete(key)
    heard.forget(gone.map((key) => keyName(organisation, key)))
    const list = { organisation, keys, gone, words, loadedAt: performance.timeOrigin }
    void heard.tell([[LIST, reading]], (telling) =>
      ask('capture.list', { ...list, requested: isAskedFor(), telling }),
    )
  }
}
