import * as v from 'valibot'
import { isRoutingKeyText, LONGEST_POLICY, MOST_KEYS, MOST_POLICIES } from '../model/keys/routingKey'
import { isMonitorId, LONGEST_MONITOR_NAME } from '../model/monitors/monitor'
import { canBeFurther, isHost } from '../model/pages/host'
import { LANDMARKS } from '../model/pages/landmark'
import { VENDORS } from '../model/pages/page'
import { POINT_KINDS } from '../model/pages/pointed'
import { isNamedOrigin } from '../model/pages/site'
import { STEP_IDS } from '../model/pages/step'
import { CAPTURES, THEMES } from '../model/team/choice'
import { LONGEST_EXPORT, SHORTEST_PASSPHRASE } from '../model/team/exportFile'
import type { FromUi } from './fromUi'
import { clearText, empty, organisation, routingKeyText, type Schemas, undo } from './shapes'

const fileText = v.pipe(v.string(), v.maxLength(LONGEST_EXPORT))
const passphrase = v.pipe(v.string(), v.maxLength(1000))
const newPassphrase = v.pipe(v.string(), v.minLength(SHORTEST_PASSPHRASE), v.maxLength(1000))
const listedKey = v.strictObject({
  key: v.pipe(v.string(), v.check(isRoutingKeyText)),
  policies: v.pipe(v.array(clearText(LONGEST_POLICY)), v.maxLength(MOST_POLICIES)),
  multiResponder: v.nullable(v.boolean()),
})
const tab = v.pipe(v.number(), v.integer(), v.minValue(0))
const landmark = v.picklist(LANDMARKS)
const monitorName = v.nullable(clearText(LONGEST_MONITOR_NAME))
const monitorId = v.pipe(v.string(), v.check(isMonitorId))
const monitorAsked = v.strictObject({ id: v.nullable(monitorId), name: clearText(LONGEST_MONITOR_NAME) })
const oneMonitor = v.union([
  v.strictObject({ id: monitorId }),
  v.strictObject({ name: clearText(LONGEST_MONITOR_NAME) }),
])

/** The shape of every message from the extension's own pages. */
export const fromUiSchemas: Schemas<FromUi> = {
  'tab.state': v.strictObject({ tab }),
  'tab.fill': v.strictObject({
    tab,
    organisation: v.nullable(organisation),
    routingKey: v.nullable(routingKeyText),
  }),
  'tab.point': v.strictObject({ tab, what: v.picklist(POINT_KINDS) }),
  'tab.capture': v.strictObject({ tab }),
  'tab.forgetPointed': v.strictObject({ tab }),
  'keys.add': v.strictObject({ organisation, key: routingKeyText }),
  'keys.remove': v.strictObject({ organisation, key: routingKeyText, telling: undo }),
  'keys.undo': v.strictObject({ undo }),
  'organisation.use': v.strictObject({ organisation }),
  'data.export': v.strictObject({ passphrase: v.nullable(newPassphrase) }),
  'data.check': v.strictObject({ text: fileText, passphrase: v.nullable(passphrase) }),
  'data.import': v.strictObject({ text: fileText, passphrase: v.nullable(passphrase), telling: undo }),
  'data.importKeys': v.strictObject({
    organisation,
    keys: v.pipe(v.array(listedKey), v.minLength(1), v.maxLength(MOST_KEYS)),
    telling: undo,
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
    organisation: v.nullable(organisation),
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
  'monitors.forget': v.strictObject({ monitor: oneMonitor, telling: undo }),
  'alert.send': v.strictObject({
    organisation,
    routingKey: routingKeyText,
    kind: v.picklist(['INFO', 'CRITICAL', 'RECOVERY']),
    entity: v.pipe(v.string(), v.regex(/^[\w-]{8,80}$/)),
  }),
  'api.import': v.strictObject({
    organisation,
    credentials: v.nullable(v.strictObject({ id: clearText(40), key: clearText(40) })),
  }),
  'api.forget': v.strictObject({ organisation }),
  'site.answer': v.strictObject({ id: undo, allow: v.boolean() }),
  'site.forget': v.strictObject({ origin: v.pipe(v.string(), v.check(isNamedOrigin)) }),
}
