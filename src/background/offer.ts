import type { PageReport } from '../messaging/protocol'
import { parseEndpoint } from '../model/endpoint'
import { formerKey } from '../model/monitorState'
import type { Offer } from '../model/offer'
import { fillKindOf } from '../model/page'
import { type Suggestion, suggest } from '../model/suggest'
import { judgeApiKey, judgeRoutingKey } from '../model/warning'
import { listedMonitors } from '../storage/guideKinds'
import { type MonitorRecord, monitors } from '../storage/kinds'
import { read, recordName } from '../storage/records'
import { secretOf } from '../storage/secrets'
import { keysOf, readSettings } from './known'
import { addressInPortal } from './portals'
import { knownAs } from './strangeKeys'

/** Plans what a form page may be filled with. The plan carries names, never the Service API Key. */
export async function offerFor(page: PageReport): Promise<Offer> {
  const what = fillKindOf(page.kind)
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
  return organisation !== null && secret
    ? {
        state: 'ready',
        what,
        organisation,
        already: text === right && status === 'on',
        suggestion: null,
        warning,
      }
    : { state: 'missing', what, link: await addressInPortal(organisation, 'pingometer'), warning }
}

async function routingKeyOffer(
  { text, wanted, monitor }: PageReport,
  organisation: string | null,
): Promise<Offer> {
  const what = 'routing-key'
  const names = organisation === null ? [] : (await keysOf(organisation)).map(({ key }) => key)
  if (organisation === null || !names.length)
    return { state: 'missing', what, link: await addressInPortal(organisation, 'routekeys'), warning: null }
  const suggestion = await suggestionFor(monitor, names)
  const shown = (wanted === 'endpoint' ? parseEndpoint(text ?? '')?.routing : text) ?? ''
  const already = shown !== '' && shown === suggestion?.key
  return { state: 'ready', what, organisation, already, suggestion, warning: judgeRoutingKey(shown, names) }
}

/** The routing key to suggest for a monitor among an organisation's. */
export async function suggestionFor(
  monitor: PageReport['monitor'],
  keys: readonly string[],
): Promise<Suggestion | null> {
  const { organisation, lastKey } = await readSettings()
  const known = monitor.id === null ? null : await read(monitors, monitor.id)
  const filled = known?.filled?.organisation === organisation ? (known?.filled ?? null) : null
  const before = formerKey({ seen: known?.seen ?? null, filled })
  const assigned = await assignedKey(known, monitor.name ?? known?.name ?? null, organisation)
  return suggest({ keys, assigned, before, name: monitor.name ?? known?.name ?? null, last: lastKey })
}

/** The key the person chose ahead: for the monitor, or for its name while nothing else of it was known. */
async function assignedKey(
  known: MonitorRecord | null,
  name: string | null,
  organisation: string | null,
): Promise<string | null> {
  const listed = known || name === null ? null : await read(listedMonitors, recordName(name))
  const assigned = known?.assigned ?? (listed?.count === 1 ? listed.assigned : null)
  return assigned?.organisation === organisation ? (assigned?.key ?? null) : null
}
