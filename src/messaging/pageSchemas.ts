import * as v from 'valibot'
import { REFUSALS } from '../model/forms/fill'
import { LONGEST_KEY, MOST_KEYS } from '../model/keys/routingKey'
import { LONGEST_WORD, MOST_WORDS } from '../model/keys/wholeList'
import { isMonitorId, LONGEST_MONITOR_NAME, MOST_TOLD } from '../model/monitors/monitor'
import { ORIGINS } from '../model/monitors/monitorState'
import { PAGE_KINDS } from '../model/pages/page'
import { isPlaceForm, PLACES } from '../model/pages/place'
import { POINT_KINDS } from '../model/pages/pointed'
import type { FromPage } from './fromPage'
import { clearText, empty, organisation, routingKeyText, type Schemas, undo } from './shapes'

/** As read off a page: what is none of its kind is left out later, and the rest cleaned there. */
const pageText = v.pipe(v.string(), v.maxLength(1000))
const monitor = v.strictObject({
  id: v.nullable(v.pipe(v.string(), v.check(isMonitorId))),
  name: v.nullable(clearText(LONGEST_MONITOR_NAME)),
})
const other = v.exactOptional(pageText)
const what = v.picklist(['api-key', 'routing-key'])
const shownKey = v.strictObject({
  key: pageText,
  policies: v.pipe(v.array(pageText), v.maxLength(200)),
  multiResponder: v.nullable(v.boolean()),
})

/** The shape of every message from a page, checked at run time: whoever sends, nothing else gets in. */
export const fromPageSchemas: Schemas<FromPage> = {
  'page.seen': v.strictObject({
    kind: v.picklist(PAGE_KINDS),
    monitor,
    text: v.nullable(pageText),
    other,
    status: v.nullable(v.picklist(['on', 'off', 'unknown'])),
    wanted: v.picklist(['routing-key', 'endpoint']),
    refusal: v.nullable(v.picklist(REFUSALS)),
    forgotten: v.boolean(),
  }),
  'capture.values': v.strictObject({
    organisation,
    integration: v.nullable(pageText),
    values: v.pipe(v.array(pageText), v.minLength(1), v.maxLength(10)),
    confirmed: v.boolean(),
    requested: v.boolean(),
    telling: undo,
  }),
  'capture.notEnabled': v.strictObject({ organisation, requested: v.boolean(), telling: undo }),
  'capture.keyNotWhole': v.strictObject({ organisation, requested: v.boolean(), telling: undo }),
  'capture.routingKeys': v.strictObject({
    organisation,
    keys: v.pipe(v.array(shownKey), v.maxLength(MOST_KEYS)),
    requested: v.boolean(),
    telling: undo,
  }),
  'capture.list': v.strictObject({
    organisation,
    keys: v.pipe(v.array(pageText), v.minLength(1), v.maxLength(MOST_KEYS)),
    gone: v.pipe(v.array(pageText), v.maxLength(MOST_KEYS)),
    words: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_WORD))), v.maxLength(MOST_WORDS)),
    loadedAt: v.pipe(v.number(), v.minValue(0)),
    requested: v.boolean(),
    telling: undo,
  }),
  'capture.monitors': v.strictObject({
    monitors: v.pipe(
      v.array(
        v.strictObject({
          id: v.pipe(v.string(), v.check(isMonitorId)),
          name: clearText(LONGEST_MONITOR_NAME),
        }),
      ),
      v.maxLength(MOST_TOLD),
    ),
  }),
  'capture.names': v.strictObject({
    names: v.pipe(v.array(clearText(LONGEST_MONITOR_NAME)), v.maxLength(MOST_TOLD)),
  }),
  'places.linked': v.strictObject({
    links: v.pipe(
      v.array(
        v.strictObject({ place: v.picklist(PLACES), address: v.pipe(v.string(), v.check(isPlaceForm)) }),
      ),
      v.maxLength(PLACES.length),
    ),
  }),
  'capture.undo': v.strictObject({ undo }),
  'fill.choices': v.strictObject({ monitor }),
  'fill.value': v.strictObject({
    what,
    organisation: v.nullable(organisation),
    routingKey: v.nullable(routingKeyText),
    wanted: v.picklist(['routing-key', 'endpoint']),
    monitor,
  }),
  'fill.done': v.strictObject({
    fill: undo,
    what,
    organisation,
    // A routing key or an organisation: a longer one would make records that cannot be read again, the settings' too.
    name: clearText(LONGEST_KEY),
    monitor,
    undone: v.boolean(),
    already: v.boolean(),
  }),
  'form.seen': v.strictObject({
    what,
    monitor,
    text: pageText,
    other,
    status: v.nullable(v.picklist(['on', 'off', 'unknown'])),
    origin: v.picklist(ORIGINS),
  }),
  'page.opened': empty,
  'form.submitted': empty,
  'point.remember': v.strictObject({
    what: v.picklist(POINT_KINDS),
    label: clearText(200),
    name: clearText(200),
    type: clearText(40),
    index: v.pipe(v.number(), v.integer(), v.minValue(0)),
    count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  'page.vendor': empty,
  'controls.wanted': empty,
  'journey.touched': empty,
  'fill.soon': empty,
}
