import type { FromPage } from '../../messaging/fromPage'
import type { Data, Value } from '../../messaging/protocol'
import { HIDDEN, isDoubtful } from '../../model/keys/routingKey'
import { monitors, organisations, routingKeys, undos } from '../../storage/kinds'
import { read, recordName } from '../../storage/records'
import { readSecrets, secretOf } from '../../storage/secrets'
import type { Change } from '../../storage/writer'
import { monitorRecord } from '../capture/monitors'
import { noteAccountFilled } from '../capture/overview'
import { currentKeys, readSettings, writeSettings } from '../records/known'
import { inTurn } from '../records/queue'
import { applyUndo, keepUndo } from '../records/undo'
import { endpointOf, suggestionFor } from './offer'

/**
 * Grants the one value a press is about to write, for the organisation in use and for nothing else: where the press was
 * for another's, that is refused.
 * The caller has made sure that the asking document is Pingometer's own top frame.
 */
export async function grantValue(asked: Data<FromPage, 'fill.value'>): Promise<Value> {
  if (asked.what === 'api-key') return grantSecret(asked.organisation)
  const { organisation } = await readSettings()
  if (isOthers(asked.organisation, organisation)) return { granted: false, refusal: 'other-organisation' }
  if (organisation === null) return { granted: false, refusal: 'no-routing-keys' }
  // A key chosen by its name is one record; reading a thousand takes longer than the frame a press may take.
  const named =
    asked.routingKey === null ? null : await read(routingKeys, recordName(organisation, asked.routingKey))
  // One that is no longer on the portal is filled by its name alone, which the person was told.
  const names = named ? [named.key] : await currentKeys(organisation)
  const chosen = asked.routingKey ?? (await suggestionFor(asked.monitor, names))?.key
  // Only a saved key is filled: a typed one would send alerts to the default policy.
  if (!chosen || !names.includes(chosen))
    return { granted: false, refusal: names.length ? 'no-choice' : 'no-routing-keys' }
  if (chosen.includes(HIDDEN) || (isDoubtful(chosen) && asked.routingKey === null))
    return { granted: false, refusal: 'doubtful' }
  if (asked.wanted === 'routing-key') return { granted: true, value: chosen, name: chosen, organisation }
  const value = await endpointOf(organisation, chosen)
  return value === null
    ? { granted: false, refusal: (await secretOf(organisation)) ? 'no-address' : 'no-key' }
    : { granted: true, value, name: chosen, organisation }
}

/** The Service API Key; who is in use is read beside it: one after the other would take a part of the press's frame more. */
async function grantSecret(meant: string | null): Promise<Value> {
  const [{ organisation }, secretOf] = await Promise.all([readSettings(), readSecrets()])
  if (isOthers(meant, organisation)) return { granted: false, refusal: 'other-organisation' }
  const secret = organisation === null ? null : await secretOf(organisation)
  return organisation !== null && secret
    ? { granted: true, value: secret.key, name: organisation, organisation }
    : { granted: false, refusal: 'no-key' }
}

/** Whether another organisation is in use by now than the one whose value the person saw, and pressed for. */
const isOthers = (meant: string | null, inUse: string | null) => meant !== null && meant !== inUse

/** Remembers what a form got. The fill stands in the page whether the browser stores that or not: the person is told. */
export function rememberFilled(
  done: Data<FromPage, 'fill.done'>,
  host: string,
): Promise<{ remembered: boolean }> {
  return noteFilled(done, host).then(
    () => ({ remembered: true }),
    () => ({ remembered: false }),
  )
}

/** Stores what a form got, or that the person took it back: then all is as it was before, as far as it still stands. */
export function noteFilled(done: Data<FromPage, 'fill.done'>, host: string): Promise<null> {
  const { fill, what, organisation, name, undone, already } = done
  return inTurn(async (made) => {
    const kept = undone ? await read(undos, undoOf(fill)) : null
    if (kept) {
      await applyUndo(made, kept, undoOf(fill))
      return null
    }
    if (what === 'api-key') {
      await noteAccountFilled(made, organisation, undone, already)
      if (!undone) await keepUndo(made, undoOf(fill))
      return null
    }
    // Another organisation may be in use by now, or this one forgotten: its key is no other's.
    const isInUse = (await readSettings()).organisation === organisation
    if (!isInUse && !(await read(organisations, organisation))) return null
    if (!undone && isInUse) await writeSettings(made, { lastKey: name })
    if (done.monitor.id !== null) await noteMonitor(made, done, done.monitor.id, host)
    if (!undone) await keepUndo(made, undoOf(fill))
    return null
  })
}

async function noteMonitor(
  made: Change,
  { organisation, name: key, monitor, undone, already }: Data<FromPage, 'fill.done'>,
  id: string,
  host: string,
): Promise<void> {
  const record = await monitorRecord(made, { id, name: monitor.name }, host)
  // What a page showed before anybody filled it need not be submitted.
  const { seen, assigned } = record
  const wasAssigned = assigned?.organisation === organisation && assigned.key === key
  // Later than what was seen before, though the clock may have been set back.
  const at = already && seen?.key === key ? seen.at : Math.max(Date.now(), (seen?.at ?? 0) + 1)
  await made.put(monitors, id, {
    ...record,
    filled: undone ? null : { organisation, key, at },
    assigned: !undone && wasAssigned ? null : assigned,
  })
}

/** What takes a fill back has a name that no change has that a page tells of otherwise. */
const undoOf = (fill: string) => `fill-${fill}`
