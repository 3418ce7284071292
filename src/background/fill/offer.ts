import type { PageReport } from '../../messaging/protocol'
import type { Offer } from '../../model/forms/offer'
import { judgeApiKey, judgeRoutingKey } from '../../model/forms/warning'
import { endpointFormOf, endpointWith, parseEndpoint } from '../../model/keys/endpoint'
import { keyOfTwo, keysToGoBy } from '../../model/keys/routingKey'
import { type Suggestion, suggest } from '../../model/keys/suggest'
import { formerKey, isUnsaved } from '../../model/monitors/monitorState'
import { type FillKind, fillKindOf, PORTAL } from '../../model/pages/page'
import { accountForms, listedMonitors } from '../../storage/guideKinds'
import { type MonitorRecord, monitors, organisations } from '../../storage/kinds'
import { read, recordName } from '../../storage/records'
import { secretOf } from '../../storage/secrets'
import { addressInPortal, portalFor } from '../pages/portals'
import { keysOf, readSettings } from '../records/known'
import { digest, knownAs } from '../records/strangeKeys'

/**
 * Plans what a form page may be filled with. The plan carries names, never the Service API Key.
 * @param what as the page's kind says, unless the person said it
 */
export async function offerFor(
  page: PageReport,
  what: FillKind | null = fillKindOf(page.kind),
): Promise<Offer> {
  if (!what) return { state: 'nothing' }
  const { organisation } = await readSettings()
  return what === 'api-key' ? apiKeyOffer(page, organisation) : routingKeyOffer(page, organisation)
}

async function apiKeyOffer({ text, status }: PageReport, organisation: string | null): Promise<Offer> {
  const what = 'api-key'
  const secret = organisation === null ? null : await secretOf(organisation)
  const right = secret?.key ?? null
  const known = organisation === null || !text || text === right ? null : await knownAs(organisation, text)
  const warning = judgeApiKey(text ?? '', right, known)
  const account = organisation === null ? null : await read(accountForms, organisation)
  const isFilled =
    text !== null && (right === null ? account?.digest === (await digest(text)) : text === right)
  const unsaved = isFilled && account?.filledAt != null && account.savedAt === null
  if (organisation === null || !secret)
    return {
      state: 'missing',
      what,
      link: await addressInPortal(organisation, 'pingometer'),
      unsaved,
      warning,
    }
  const already = text === right && status === 'on'
  return { state: 'ready', what, organisation, already, stands: null, unsaved, suggestion: null, warning }
}

async function routingKeyOffer(
  { text, other, wanted, monitor }: PageReport,
  organisation: string | null,
): Promise<Offer> {
  const what = 'routing-key'
  const saved = organisation === null ? [] : await keysOf(organisation)
  const names = keysToGoBy(saved)
  const stood = text ?? ''
  const shown = wanted === 'endpoint' ? (parseEndpoint(stood)?.routing ?? '') : keyOfTwo(stood, other, names)
  const record = monitor.id === null ? null : await read(monitors, monitor.id)
  const unsaved = record !== null && isUnsaved(record) && record.filled?.key === shown
  if (organisation === null || !saved.length) {
    const link = await addressInPortal(organisation, 'routekeys')
    return { state: 'missing', what, link, unsaved, warning: null }
  }
  const stands = names.includes(shown) ? shown : null
  const suggestion = await suggestionFor(monitor, names, stands)
  const already =
    stands !== null &&
    stands === suggestion?.key &&
    (wanted === 'routing-key' || text === (await endpointOf(organisation, stands)))
  const warning = judgeRoutingKey(shown, names)
  return {
    state: 'ready',
    what,
    organisation,
    already,
    stands,
    unsaved: stands !== null && unsaved,
    suggestion,
    warning,
  }
}

/** The endpoint that ends with a routing key; null while no API key is saved, or its host is not known. */
export async function endpointOf(organisation: string, key: string): Promise<string | null> {
  const secret = await secretOf(organisation)
  const shown = (await read(organisations, organisation))?.form ?? null
  const form = endpointFormOf(shown, (await portalFor(organisation)) === PORTAL)
  return secret && form && endpointWith(form, secret.key, key)
}

/**
 * The routing key to suggest for a monitor among an organisation's.
 * @param stands the one in its form: a page that comes up for the first time asks before it is noted what it shows
 */
export async function suggestionFor(
  monitor: PageReport['monitor'],
  keys: readonly string[],
  stands: string | null = null,
): Promise<Suggestion | null> {
  const { organisation, lastKey } = await readSettings()
  const known = monitor.id === null ? null : await read(monitors, monitor.id)
  const filled = known?.filled?.organisation === organisation ? (known?.filled ?? null) : null
  const seen = known?.seen ?? null
  const before = formerKey({ seen, filled }) ?? (seen ? null : stands)
  const assigned = await assignedKey(known, monitor.name ?? known?.name ?? null, organisation)
  return suggest({ keys, assigned, before, name: monitor.name ?? known?.name ?? null, last: lastKey })
}

/** The key the person chose ahead: for the monitor, or for its name, until that was handed on to the monitor. */
async function assignedKey(
  known: MonitorRecord | null,
  name: string | null,
  organisation: string | null,
): Promise<string | null> {
  const listed = name === null ? null : await read(listedMonitors, recordName(name))
  const assigned = known?.assigned ?? (listed?.count === 1 ? listed.assigned : null)
  return assigned?.organisation === organisation ? (assigned?.key ?? null) : null
}
