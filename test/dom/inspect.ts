import { outlineOf } from '../../src/dom/outline'
import { readPage } from '../../src/dom/page'
import { seenOf } from '../../src/dom/seen'
import type { Vendor } from '../../src/model/page'
import { definitions, recognise } from '../../src/sites'
import { matches } from '../../src/sites/definition'
import { formOf } from '../../src/sites/pingometer/form'
import { listedMonitors, monitorName } from '../../src/sites/pingometer/monitorNames'
import { readValues } from '../../src/sites/victorops/integration'
import { readRoutingKeys } from '../../src/sites/victorops/routingKeys'

/**
 * What the product's own recognition says of the page it is run in, in plain data. Bundled and put into real pages by
 * the tests: layout is part of what a person sees, so nothing less than a browser will do.
 */
function look(vendor: Vendor) {
  const seen = readPage()
  const place = location.pathname + location.hash
  const kind = recognise(seen, vendor, place)
  const form = formOf(kind, seen)
  const whole = seenOf(outlineOf(document.body, 200_000))
  return {
    kind,
    matching: [...definitions.victorops, ...definitions.pingometer]
      .filter((definition) => matches(definition, seen, place))
      .map((definition) => definition.kind),
    words: seen.words,
    refusal: form?.refusal ?? null,
    field: form?.field?.id || form?.field?.name || (form?.field ? 'unnamed' : null),
    status: form?.toggle?.state() ?? null,
    wanted: form?.wanted ?? null,
    values: kind === 'portal-integration-enabled' ? readValues(seen) : [],
    routingKeys: kind === 'portal-routing-keys' ? readRoutingKeys(whole, () => false) : [],
    monitors: kind === 'monitors' ? listedMonitors(seen) : [],
    name: kind === 'monitor-general' ? monitorName(seen) : null,
  }
}

export type Inspection = ReturnType<typeof look>
Object.assign(globalThis, { inspectPage: look })
