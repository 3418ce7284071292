import type { GuideStep } from '../../guide/steps'
import type { TabState } from '../../messaging/protocol'
import { isCaptured } from '../../model/pages/page'
import type { StepId } from '../../model/pages/step'
import type { CaptureChoice } from '../../model/team/choice'
import type { MessageName } from '../../model/text/messages'

/**
 * Why a tab's page is captured only when the person asks for it: they chose so, its window is private, or everything was
 * forgotten while it was open.
 */
export type Waiting = 'on-request' | 'private' | 'forgotten'

/** Why nothing in a tab's window would be captured by itself; null where it would. */
export function windowWaits(capture: CaptureChoice, tab: TabState | null): Waiting | null {
  if (tab?.state === 'page' && tab.isPrivate) return 'private'
  return capture === 'automatic' ? null : 'on-request'
}

/** The steps whose page is looked at for what it holds. */
const LOOKS: readonly StepId[] = ['api-key', 'routing-keys']

/** The sentence that explains a step: what is looked at is not saved by that where it waits for Capture. */
export function hintOf({ id, hint }: GuideStep, capture: CaptureChoice, tab: TabState | null): MessageName {
  return LOOKS.includes(id) && windowWaits(capture, tab) ? 'optionsCaptureHint_onRequest' : hint
}

/** The same of the page the tab shows: null also where nothing of it is ever captured. */
export function pageWaits(capture: CaptureChoice, tab: TabState | null): Waiting | null {
  if (tab?.state !== 'page') return null
  const pointed = tab.vendor === 'victorops' && tab.pointed
  if (!pointed && !isCaptured(tab.kind)) return null
  return windowWaits(capture, tab) ?? (tab.forgotten ? 'forgotten' : null)
}
