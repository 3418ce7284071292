import type { FromUi } from '../../messaging/fromUi'
import type { Data } from '../../messaging/protocol'
import { type AlertResult, alertBody, alertForm, readAlertAnswer } from '../../model/keys/alert'
import { endpointWith } from '../../model/keys/endpoint'
import { PORTAL } from '../../model/pages/page'
import { organisations, routingKeys } from '../../storage/kinds'
import { read, recordName } from '../../storage/records'
import { secretOf } from '../../storage/secrets'
import { portalFor } from '../pages/portals'
import { readSettings } from '../records/known'
import { fetchText } from './fetchText'

const TEXT = 'Test from Pingometer VictorOps Helper'

/**
 * Sends an alert to the endpoint of the organisation in use: its people are called, so it must be the one that the
 * person saw. `entity` names the incident, so that a RECOVERY ends exactly what a CRITICAL began.
 */
export async function sendAlert({
  organisation,
  routingKey,
  kind,
  entity,
}: Data<FromUi, 'alert.send'>): Promise<AlertResult> {
  const { organisation: inUse } = await readSettings()
  const secret = inUse === null ? null : await secretOf(organisation)
  if (inUse !== null && inUse !== organisation) return { outcome: 'other-organisation', said: '' }
  if (!secret) return { outcome: 'no-key', said: '' }
  // Only saved routing keys: the page's list is what the person chose from, and it may have changed since.
  if (!(await read(routingKeys, recordName(organisation, routingKey))))
    return { outcome: 'key-gone', said: '' }
  const known = await read(organisations, organisation)
  const form = alertForm(known?.form ?? null, (await portalFor(organisation)) === PORTAL)
  if (form === null) return { outcome: 'no-address', said: '' }
  const fetched = await fetchText(endpointWith(form, secret.key, routingKey), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(alertBody(kind, entity, TEXT)),
  })
  return fetched.answered ? readAlertAnswer(fetched.status, fetched.body) : { outcome: fetched.why, said: '' }
}
