import type { PageReport } from '../messaging/protocol'
import type { Offer } from '../model/offer'
import { fillKindOf, portalAddress } from '../model/page'
import { type Suggestion, suggest } from '../model/suggest'
import { monitors } from '../storage/kinds'
import { read } from '../storage/records'
import { secretOf } from '../storage/secrets'
import { keysOf, readSettings } from './known'

/** Plans what a form page may be filled with. The plan carries names, never the Service API Key. */
export async function offerFor(page: PageReport): Promise<Offer> {
  const what = fillKindOf(page.kind)
  if (!what) return { state: 'nothing' }
  const { organisation } = await readSettings()
  if (what === 'api-key') {
    const secret = organisation === null ? null : await secretOf(organisation)
    if (organisation === null || !secret)
      return { state: 'missing', what, link: portalAddress(organisation, 'pingometer') }
    const already = page.text === secret.key && page.status === 'on'
    return { state: 'ready', what, organisation, already, suggestion: null }
  }
  const keys = organisation === null ? [] : await keysOf(organisation)
  if (organisation === null || !keys.length)
    return { state: 'missing', what, link: portalAddress(organisation, 'routekeys') }
  const suggestion = await suggestionFor(
    page.monitor,
    keys.map(({ key }) => key),
  )
  return {
    state: 'ready',
    what,
    organisation,
    already: page.text !== null && page.text === suggestion?.key,
    suggestion,
  }
}

/** The routing key to suggest for a monitor among an organisation's. */
export async function suggestionFor(
  monitor: PageReport['monitor'],
  keys: readonly string[],
): Promise<Suggestion | null> {
  const { organisation, lastKey } = await readSettings()
  const known = monitor.id === null ? null : await read(monitors, monitor.id)
  const before = known?.filled?.organisation === organisation ? (known?.filled?.key ?? null) : null
  return suggest({ keys, before, name: monitor.name ?? known?.name ?? null, last: lastKey })
}
