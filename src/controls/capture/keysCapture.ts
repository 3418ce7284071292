import type { Seen } from '../../dom/outline/seen'
import { ask } from '../../messaging/pagePort'
import type { Notice } from '../../messaging/protocol'
import { MOST_KEYS, type RoutingKey } from '../../model/keys/routingKey'
import { readRoutingKeys } from '../../sites/victorops/routingKeys/routingKeys'
import { listPartOf } from '../../sites/victorops/routingKeys/whole/listPart'
import { rowsAround } from '../../sites/victorops/routingKeys/whole/rowsAround'
import type { Heard } from './heard'
import { isHeldBack } from './heldBack'
import { bounded, boundedTexts } from './lengths'
import { isKeyName, keyName, LIST, listTeller } from './listTeller'
import { makePassedBy } from './passedBy'
import { isAskedFor } from './request'
import type { Settle } from './settle'
import { whole } from './whole'

const MOST_PIECES = 200

const boundedKey = ({ key, policies, multiResponder }: RoutingKey): RoutingKey => ({
  key: bounded(key),
  policies: boundedTexts(policies, MOST_PIECES),
  multiResponder,
})

/** Captures routing keys as they are seen, and tells where they stand. */
export interface KeysCapture {
  capture(organisation: string, seen: Seen): Promise<Notice | null> | null
  /** Another page is in view: keys that are seen anew are told anew, for one may have been taken for missing since. */
  leave(): void
  /** The element that holds all routing keys which were read last; null where no single one does. */
  rows(): Element | null
}

/**
 * @param isEdited whether a field was typed into since the page came
 * @param wake asks for another look after so many milliseconds
 */
export function makeKeysCapture(
  heard: Heard,
  settle: Settle,
  isEdited: (field: Element) => boolean,
  wake: (after: number) => void,
  signal: AbortSignal,
): KeysCapture {
  const tellList = listTeller(heard, wake, signal)
  const passedBy = makePassedBy(signal)
  let rows: Element | null = null

  return {
    capture(organisation, seen) {
      const read = readRoutingKeys(whole(seen), isEdited).slice(0, MOST_KEYS).map(boundedKey)
      rows = rowsAround(seen, read)
      tellList(organisation, read)
      if (!isHeldBack()) passedBy.note(listPartOf(seen, read))
      // A row's policies may come later than its key.
      const isWhole = ({ policies }: RoutingKey) => policies.length > 0
      const keys = read.every(isWhole) || settle.hasStood(JSON.stringify(read)) ? read : read.filter(isWhole)
      if (!keys.length) settle.waitForValues()
      const nameOf = ({ key }: RoutingKey) => keyName(organisation, key)
      const readings = keys.map((key): [string, string] => [nameOf(key), JSON.stringify(key)])
      const news = new Map(readings.filter(([name, reading]) => !heard.has(name, reading)))
      if (!news.size) return null
      const fresh = keys.filter((key) => news.has(nameOf(key)))
      const told = heard.tell(news, (telling) =>
        ask('capture.routingKeys', { organisation, keys: fresh, requested: isAskedFor(), telling }),
      )
      void told.then((notice) => {
        if (notice && !notice.quiet) passedBy.told()
      })
      return told
    },
    leave() {
      rows = null
      passedBy.leave()
      heard.forget([LIST, ...heard.names().filter(isKeyName)])
    },
    rows: () => rows,
  }
}
