import type { FromUi } from '../../messaging/fromUi'
import type { Reply } from '../../messaging/protocol'
import { listedMonitors } from '../../storage/guideKinds'
import { monitors, routingKeys } from '../../storage/kinds'
import { read, recordName } from '../../storage/records'
import { tellForms } from '../pages/tabs'
import { readSettings } from '../records/known'
import { inTurn } from '../records/queue'

/** One choice ahead: a monitor by its id, or by its name while the list told no id. */
export interface Assignment {
  monitor: { id: string } | { name: string }
  /** Null takes the choice back. */
  key: string | null
}

/**
 * Chooses keys ahead: each is suggested first when its monitor's page comes up. Only saved keys can be chosen.
 * @param wanted whose keys they are; null for those of the organisation in use
 */
export function assignKeys(
  assignments: readonly Assignment[],
  wanted: string | null = null,
): Promise<Reply<FromUi, 'monitors.assign'>> {
  return inTurn(async (made) => {
    const { organisation } = await readSettings()
    if (wanted !== null && wanted !== organisation) return { refusal: 'other-organisation' }
    if (organisation === null) return { assigned: 0 }
    let assigned = 0
    for (const { monitor, key } of assignments) {
      if (key !== null && !(await read(routingKeys, recordName(organisation, key)))) continue
      const chosen = key === null ? null : { organisation, key }
      if ('id' in monitor) {
        const record = await read(monitors, monitor.id)
        if (!record) continue
        await made.put(monitors, monitor.id, { ...record, assigned: chosen })
      } else {
        const record = await read(listedMonitors, recordName(monitor.name))
        if (!record || record.count > 1) continue
        await made.put(listedMonitors, recordName(monitor.name), { ...record, assigned: chosen })
      }
      assigned++
    }
    tellForms()
    return { assigned }
  })
}
