import { type AlertKind, type AlertResult, alertBody, readAlertAnswer } from '../../model/keys/alert'
import { endpointWith, USUAL_FORM } from '../../model/keys/endpoint'
import { organisations, routingKeys } from '../../storage/kinds'
import { read, recordName } from '../../storage/records'
import { secretOf } from '../../storage/secrets'
import { readSettings } from '../records/known'
import { fetchText } from './fetchText'

/** The only host a test alert is sent to: the one the person is asked for. */
const HOST = 'https://alert.victorops.com/'
const TEXT = 'Test from Pingometer VictorOps Helper'

/**
 * Sends an alert to the endpoint of the organisation in use.
 * @param entity names the incident, so that a RECOVERY ends exactly what a CRITICAL began
 */
export async function sendAlert(routingKey: string, kind: AlertKind, entity: string): Promise<AlertResult> {
  const { organisation } = await readSettings()
  const secret = organisation === null ? null : await secretOf(organisation)
  if (organisation === null || !secret) return { outcome: 'no-key', said: '' }
  // Only saved routing keys: the page's list is what the person chose from, and it may have changed since.
  if (!(await read(routingKeys, recordName(organisation, routingKey))))
    return { outcome: 'key-gone', said: '' }
  const form = (await read(organisations, organisation))?.form ?? USUAL_FORM
  const address = endpointWith(form.startsWith(HOST) ? form : USUAL_FORM, secret.key, routingKey)
  const fetched = await fetchText(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(alertBody(kind, entity, TEXT)),
  })
  return fetched.answered ? readAlertAnswer(fetched.status, fetched.body) : { outcome: fetched.why, said: '' }
}
