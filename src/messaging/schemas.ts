import * as v from 'valibot'
import { CAPTURES, THEMES } from '../model/choice'
import { LONGEST_EXPORT, SHORTEST_PASSPHRASE } from '../model/exportFile'
import { REFUSALS } from '../model/fill'
import { canBeFurther, isHost } from '../model/host'
import { LANDMARKS } from '../model/landmark'
import { isMonitorId, LONGEST_MONITOR_NAME, MOST_TOLD } from '../model/monitor'
import { ORIGINS } from '../model/monitorState'
import { isOrganisationName } from '../model/organisation'
import { PAGE_KINDS, VENDORS } from '../model/page'
import { isPlaceForm, PLACES } from '../model/place'
import { POINT_KINDS } from '../model/pointed'
import {
  canBeRoutingKey,
  isRoutingKeyText,
  LONGEST_KEY,
  LONGEST_POLICY,
  MOST_KEYS,
  MOST_POLICIES,
} from '../model/routingKey'
import { isNamedOrigin } from '../model/site'
import { STEP_IDS } from '../model/step'
import { hasUnseen } from '../model/text'
import { LONGEST_WORD, MOST_WORDS } from '../model/wholeList'
import type { Data, FromPage, FromUi } from './protocol'

/** The shape of every message, checked at run time: whoever sends, nothing else gets in. */

const shownText = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most),
    v.check((text) => !hasUnseen(text)),
  )
const organisation = v.pipe(v.string(), v.check(isOrganisationName))
const routingKeyText = v.pipe(
  v.string(),
  v.check(canBeRoutingKey),
  v.check((text) => !hasUnseen(text)),
)
const undo = v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/))
const monitor = v.strictObject({
  id: v.nullable(v.pipe(v.string(), v.check(isMonitorId))),
  name: v.nullable(shownText(LONGEST_MONITOR_NAME)),
})
const what = v.picklist(['api-key', 'routing-key'])
/** As read off a page: what is no key is left out later, and cleaned there. */
const shownKey = v.strictObject({
  key: v.pipe(v.string(), v.maxLength(1000)),
  policies: v.pipe(v.array(v.pipe(v.string(), v.maxLength(1000))), v.maxLength(200)),
  multiResponder: v.nullable(v.boolean()),
})
const empty = v.strictObject({})

type Schemas<P> = { [K in keyof P]: v.GenericSchema<unknown, Data<P, K>> }

export const fromPageSchemas: Schemas<FromPage> = {
  'page.seen': v.strictObject({
    kind: v.picklist(PAGE_KINDS),
    monitor,
    text: v.nullable(v.pipe(v.string(), v.maxLength(1000))),
    status: v.nullable(v.picklist(['on', 'off', 'unknown'])),
    wanted: v.picklist(['routing-key', 'endpoint']),
    refusal: v.nullable(v.picklist(REFUSALS)),
  }),
  'capture.values': v.strictObject({
    organisation,
    integration: v.nullable(v.pipe(v.string(), v.maxLength(1000))),
    values: v.pipe(v.array(v.pipe(v.string(), v.maxLength(1000))), v.minLength(1), v.maxLength(10)),
    confirmed: v.boolean(),
    requested: v.boolean(),
    telling: undo,
  }),
  'capture.notEnabled': v.strictObject({ organisation, requested: v.boolean(), telling: undo }),
  'capture.routingKeys': v.strictObject({
    organisation,
    keys: v.pipe(v.array(shownKey), v.maxLength(MOST_KEYS)),
    requested: v.boolean(),
    telling: undo,
  }),
  'capture.list': v.strictObject({
    organisation,
    keys: v.pipe(v.array(v.pipe(v.string(), v.maxLength(1000))), v.minLength(1), v.maxLength(MOST_KEYS)),
    gone: v.pipe(v.array(v.pipe(v.string(), v.maxLength(1000))), v.maxLength(MOST_KEYS)),
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
          name: shownText(LONGEST_MONITOR_NAME),
        }),
      ),
      v.maxLength(MOST_TOLD),
    ),
  }),
  'capture.names': v.strictObject({
    names: v.pipe(v.array(shownText(LONGEST_MONITOR_NAME)), v.maxLength(MOST_TOLD)),
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
    routingKey: v.nullable(routingKeyText),
    wanted: v.picklist(['routing-key', 'endpoint']),
    monitor,
  }),
  'fill.done': v.strictObject({
    what,
    // A routing key or an organisation: a longer one would make records that cannot be read again, the settings' too.
    name: shownText(LONGEST_KEY),
    monitor,
    undone: v.boolean(),
    already: v.boolean(),
  }),
  'form.seen': v.strictObject({
    what,
    monitor,
    text: v.pipe(v.string(), v.maxLength(1000)),
    status: v.nullable(v.picklist(['on', 'off', 'unknown'])),
    origin: v.picklist(ORIGINS),
  }),
  'form.submitted': empty,
  'point.remember': v.strictObject({
    what: v.picklist(POINT_KINDS),
    label: shownText(200),
    name: shownText(200),
    type: shownText(40),
    index: v.pipe(v.number(), v.integer(), v.minValue(0)),
    count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  'page.vendor': empty,
  'controls.wanted': empty,
  'fill.soon': empty,
}

const fileText = v.pipe(v.string(), v.maxLength(LONGEST_EXPORT))
const passphrase = v.pipe(v.string(), v.maxLength(1000))
const newPassphrase = v.pipe(v.string(), v.minLength(SHORTEST_PASSPHRASE), v.maxLength(1000))
const listedKey = v.strictObject({
  key: v.pipe(v.string(), v.check(isRoutingKeyText)),
  policies: v.pipe(v.array(shownText(LONGEST_POLICY)), v.maxLength(MOST_POLICIES)),
  multiResponder: v.nullable(v.boolean()),
})
const tab = v.pipe(v.number(), v.integer(), v.minValue(0))
const landmark = v.picklist(LANDMARKS)
const monitorName = v.nullable(shownText(LONGEST_MONITOR_NAME))
const monitorId = v.pipe(v.string(), v.check(isMonitorId))
const monitorAsked = v.strictObject({ id: v.nullable(monitorId), name: shownText(LONGEST_MONITOR_NAME) })
const oneMonitor = v.union([
  v.strictObject({ id: monitorId }),
  v.strictObject({ name: shownText(LONGEST_MONITOR_NAME) }),
])

export const fromUiSchemas: Schemas<FromUi> = {
  'tab.state': v.strictObject({ tab }),
  'tab.fill': v.strictObject({ tab, routingKey: v.nullable(routingKeyText) }),
  'tab.point': v.strictObject({ tab, what: v.picklist(POINT_KINDS) }),
  'tab.capture': v.strictObject({ tab }),
  'tab.forgetPointed': v.strictObject({ tab }),
  'keys.add': v.strictObject({ organisation, key: routingKeyText }),
  'keys.remove': v.strictObject({ organisation, key: routingKeyText }),
  'keys.undo': v.strictObject({ undo }),
  'organisation.use': v.strictObject({ organisation }),
  'data.export': v.strictObject({ passphrase: v.nullable(newPassphrase) }),
  'data.check': v.strictObject({ text: fileText, passphrase: v.nullable(passphrase) }),
  'data.import': v.strictObject({ text: fileText, passphrase: v.nullable(passphrase) }),
  'data.importKeys': v.strictObject({
    organisation,
    keys: v.pipe(v.array(listedKey), v.minLength(1), v.maxLength(MOST_KEYS)),
  }),
  'data.forget': empty,
  'sync.set': v.strictObject({ on: v.boolean() }),
  'organisation.forget': v.strictObject({ organisation }),
  'secret.forget': v.strictObject({ organisation }),
  'secret.keep': v.strictObject({ keep: v.boolean() }),
  'settings.change': v.strictObject({
    capture: v.exactOptional(v.picklist(CAPTURES)),
    notices: v.exactOptional(v.boolean()),
    theme: v.exactOptional(v.picklist(THEMES)),
  }),
  'hosts.add': v.strictObject({
    vendor: v.picklist(VENDORS),
    host: v.pipe(v.string(), v.check(canBeFurther)),
  }),
  'hosts.remove': v.strictObject({ host: v.pipe(v.string(), v.check(isHost)) }),
  'guide.show': v.strictObject({ tab, landmark, monitor: monitorName }),
  'guide.go': v.strictObject({
    tab: v.nullable(tab),
    step: v.picklist(STEP_IDS),
    monitor: v.nullable(monitorAsked),
  }),
  'monitors.open': v.strictObject({ tab: v.nullable(tab), monitor: monitorAsked }),
  'monitors.assign': v.strictObject({
    assignments: v.pipe(
      v.array(
        v.strictObject({
          monitor: oneMonitor,
          key: v.nullable(routingKeyText),
        }),
      ),
      v.maxLength(5000),
    ),
  }),
  'monitors.forget': v.strictObject({ monitor: oneMonitor }),
  'alert.send': v.strictObject({
    routingKey: routingKeyText,
    kind: v.picklist(['INFO', 'CRITICAL', 'RECOVERY']),
    entity: v.pipe(v.string(), v.regex(/^[\w-]{8,80}$/)),
  }),
  'api.import': v.strictObject({
    credentials: v.nullable(v.strictObject({ id: shownText(40), key: shownText(40) })),
  }),
  'api.forget': empty,
  'site.answer': v.strictObject({ id: undo, allow: v.boolean() }),
  'site.forget': v.strictObject({ origin: v.pipe(v.string(), v.check(isNamedOrigin)) }),
}
