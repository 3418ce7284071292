import type { Seen } from '../../dom/outline/seen'
import { reading } from '../../dom/seeing/reading'
import { type Notice, TWO_KEYS } from '../../messaging/protocol'
import { organisationOf, type PageKind } from '../../model/pages/page'
import { lookAtPage } from '../../sites/site'
import { victorops } from '../../sites/victorops/site'
import { hearEdits } from './edits'
import { makeHeard } from './heard'
import { wasHeldBack } from './heldBack'
import { makeKeysCapture } from './keysCapture'
import { askForCapture } from './request'
import { makeSettle } from './settle'
import { isIntegration, makeValuesCapture, PAGE } from './valuesCapture'

/** Captures what the portal shows, without a press; whatever is saved is told in a notice that can undo it. */
export interface Portal {
  /** Captures from a page, if it is one that shows something to capture. */
  capture(kind: PageKind, seen: Seen): void
  /** The person asks for it. @returns what came of it; null when there was nothing new */
  now(): Promise<Notice | null>
  /** The person chose otherwise: what was told before is told again. */
  again(): void
  /** Whether the integration's page that was read last shows keys of which nobody can tell the right one. */
  isUnsure(): boolean
  /** The element that holds all routing keys which were read last; null where no single one does. */
  rows(): Element | null
}

/**
 * @param wake asks for another look soon
 * @param changed told when it is no longer so, or is so, that nobody can tell the right one of several keys
 */
export function makePortal(wake: (after: number) => void, changed: () => void, signal: AbortSignal): Portal {
  const heard = makeHeard(signal)
  const settle = makeSettle(wake)
  const isEdited = hearEdits(signal)
  const ofValues = makeValuesCapture(heard, settle, isEdited)
  const ofKeys = makeKeysCapture(heard, settle, isEdited, wake, signal)

  let isUnsure = false

  const capture = (kind: PageKind, seen: Seen): Promise<Notice | null> | null => {
    const organisation = organisationOf(location.href)
    const areKeys = kind === 'portal-routing-keys'
    if (!areKeys) ofKeys.leave()
    // The one that was left is another visit's when it comes again.
    if (!isIntegration(kind) && wasHeldBack()) heard.forget([PAGE])
    if (!organisation) return null
    const captured = ofValues(organisation, kind, seen)
    void captured?.then((notice) => {
      const before = isUnsure
      isUnsure = notice?.message === TWO_KEYS
      if (isUnsure !== before) changed()
    })
    if (areKeys) return ofKeys.capture(organisation, seen)
    if (!isIntegration(kind)) settle.anew()
    return captured
  }

  return {
    capture: (kind, seen) => void capture(kind, seen),
    async now() {
      askForCapture()
      heard.forgetAll()
      return reading(() => {
        const { kind, seen } = lookAtPage(victorops)
        return capture(kind, seen)
      })
    },
    again: () => heard.forgetAll(),
    isUnsure: () => isUnsure,
    rows: ofKeys.rows,
  }
}
