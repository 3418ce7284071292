import type { Seen } from '../../dom/outline/seen'
import { ask } from '../../messaging/pagePort'
import type { Notice } from '../../messaging/protocol'
import type { PageKind } from '../../model/pages/page'
import { readValues, showsPart } from '../../sites/victorops/integration/blocks'
import { integrationName, offersEnabling } from '../../sites/victorops/integration/integration'
import type { Heard } from './heard'
import { leftButtons, leftOvers } from './leftOvers'
import { bounded, boundedTexts } from './lengths'
import { isAskedFor } from './request'
import type { Settle } from './settle'

const MOST_VALUES = 10
/** The name under which an integration's page is told. */
export const PAGE = 'page'
/** A reading that no page gives: an organisation's name has no such sign. */
const NOT_WHOLE = '…'
const INTEGRATIONS: ReadonlySet<PageKind> = new Set([
  'portal-integration-enabled',
  'portal-integration-not-enabled',
  'portal-other-integration',
])

/** Whether a page is one integration's, Pingometer's or another's. */
export function isIntegration(kind: PageKind): boolean {
  return INTEGRATIONS.has(kind)
}

/**
 * Captures what an integration's page shows: the Service API Key, or that there is none yet. Another integration's values
 * are told under its name: they are never Pingometer's.
 * @param isEdited whether a field was typed into since the page came
 * @returns what takes a look at a page of the portal. It is told of every page: what stands on one may be left of another
 */
export function makeValuesCapture(
  heard: Heard,
  settle: Settle,
  isEdited: (field: Element) => boolean,
): (organisation: string, kind: PageKind, seen: Seen) => Promise<Notice | null> | null {
  const areLeft = leftOvers()
  const isButtonLeft = leftButtons()

  const isNews = (reading: string) => settle.hasStood(reading) && !heard.has(PAGE, reading)

  const values = (organisation: string, values: string[], integration: string | null) => {
    const areOld = areLeft(JSON.stringify([organisation, integration]), values) && !isAskedFor()
    if (!values.length || areOld) settle.waitForValues()
    const reading = JSON.stringify([organisation, integration, values])
    if (!values.length || areOld || !isNews(reading)) return null
    const tell = (confirmed: boolean, confirm: (() => void) | null) =>
      heard.tell(
        [[PAGE, reading]],
        (telling) =>
          ask('capture.values', {
            organisation,
            integration,
            values,
            confirmed,
            requested: isAskedFor(),
            telling,
          }),
        confirm,
      )
    return tell(false, () => void tell(true, null))
  }

  const notWhole = (organisation: string) => {
    const areOld = areLeft(JSON.stringify([organisation, null]), [NOT_WHOLE]) && !isAskedFor()
    settle.waitForValues()
    if (areOld || !isNews(organisation + NOT_WHOLE)) return null
    return heard.tell([[PAGE, organisation + NOT_WHOLE]], (telling) =>
      ask('capture.keyNotWhole', { organisation, requested: isAskedFor(), telling }),
    )
  }

  const notEnabled = (organisation: string, isLeft: boolean) => {
    const isOld = isLeft && !isAskedFor()
    if (isOld) settle.waitForValues()
    if (isOld || !isNews(organisation)) return null
    return heard.tell([[PAGE, organisation]], (telling) =>
      ask('capture.notEnabled', { organisation, requested: isAskedFor(), telling }),
    )
  }

  return (organisation, kind, seen) => {
    const isNamed = isIntegration(kind)
    const integration = kind === 'portal-other-integration' ? bounded(integrationName(seen)) : null
    const isLeft = isButtonLeft(
      isNamed ? JSON.stringify([organisation, integration]) : null,
      offersEnabling(seen),
    )
    if (!isNamed) return null
    if (kind === 'portal-integration-not-enabled') return notEnabled(organisation, isLeft)
    if (integration === null && showsPart(seen)) return notWhole(organisation)
    return values(organisation, boundedTexts(readValues(seen, isEdited), MOST_VALUES), integration)
  }
}
