import * as v from 'valibot'
import { isEnvelope } from '../messaging/envelope'
import type { FromPage } from '../messaging/fromPage'
import type { FromUi } from '../messaging/fromUi'
import { fromPageSchemas } from '../messaging/pageSchemas'
import type { Data, Reply } from '../messaging/protocol'
import { fromUiSchemas } from '../messaging/uiSchemas'
import { isMissing, keysToGoBy } from '../model/keys/routingKey'
import { hasForms, type Vendor } from '../model/pages/page'
import { forgetCredentials, importKeys } from './api/publicApi'
import { sendAlert } from './api/testAlert'
import { aside } from './aside'
import {
  captureNotEnabled,
  captureRoutingKeys,
  captureValues,
  takeBackChange,
  tellKeyNotWhole,
  undoChange,
} from './capture/capture'
import { captureTab, capturing } from './capture/captureManner'
import { noteMissing } from './capture/missing'
import { captureMonitors, captureNames, forgetMonitor } from './capture/monitors'
import { noteForm, noteSubmitted } from './capture/overview'
import { exportAll } from './data/exportAll'
import { forgetAll } from './data/forgetAll'
import { checkFile, importFile } from './data/importAll'
import { importKeyFile } from './data/keyFile'
import { addKey, forgetSecret, removeKey, useOrganisation } from './data/saved'
import { assignKeys } from './fill/assign'
import { grantValue, rememberFilled } from './fill/fill'
import { offerFor, suggestionFor } from './fill/offer'
import { rememberPointed, showPointed, startPointing, unlessPointed } from './fill/pointed'
import { fillTab, forgetPointedOn, tabState } from './fill/press'
import { showOnPage } from './guide/guide'
import { goTo } from './guide/journey'
import { openMonitor } from './guide/nextMonitor'
import { noteTouched } from './guide/underWay'
import { forgetSite } from './menu/allowedSites'
import { answerAboutSite } from './menu/confirm'
import { fillAllowed, tellFailed } from './menu/menuFill'
import { showBadge } from './pages/badge'
import { bringControls } from './pages/controls'
import { addHost, removeHost } from './pages/hosts'
import { learnLinks, learnPlace } from './pages/places'
import { passing } from './pages/refused'
import type { Sender } from './pages/senders'
import { tellForms, tellPanel } from './pages/tabs'
import { keepSecrets } from './records/kept'
import { keysOf, readSettings } from './records/known'
import { noteOthers } from './records/strangeKeys'
import { changeSettings } from './settings'
import { forgetOrganisation } from './team/organisations'
import { setSync } from './team/sync'

/** The door for messages: each is checked for its shape and its sender before anything is done. */

type PageSender = Extract<Sender, { from: 'page' }>

/** Which vendor's pages may send a message, those with something to fill or all of them, and what is done with it. */
type PageHandlers = {
  [K in keyof FromPage]: [
    Vendor | 'all' | 'forms',
    (data: Data<FromPage, K>, sender: PageSender) => Promise<Reply<FromPage, K>>,
  ]
}

const fromPage: PageHandlers = {
  'page.seen': [
    'all',
    async (page, { tab, vendor, url }) => {
      const pointed = await showPointed(page, url, tab)
      // What the browser will not store must not keep the person from filling. What the page told of its form before
      // is stored by then, too, and the offer goes by it.
      if (vendor === 'pingometer') await passing(learnPlace(page.kind, url), tab).catch(() => undefined)
      const offer = pointed ?? (hasForms(vendor) ? await offerFor(page) : { state: 'nothing' as const })
      tellPanel(tab, [page.kind, page.monitor, page.refusal, offer])
      await showBadge(tab, pointed || page.refusal === null ? offer : { state: 'nothing' })
      return offer
    },
  ],
  'point.remember': ['all', (pointed, { url, tab }) => rememberPointed(pointed, url, tab)],
  'capture.values': [
    'victorops',
    (seen, { url }) =>
      capturing(seen, url, async () =>
        seen.integration === null
          ? unlessPointed(
              await captureValues(seen.organisation, seen.values, seen.confirmed, seen.telling),
              url,
            )
          : noteOthers(seen.organisation, seen.integration, seen.values),
      ),
  ],
  'capture.notEnabled': [
    'victorops',
    (seen, { url }) => capturing(seen, url, () => captureNotEnabled(seen.organisation, seen.telling)),
  ],
  'capture.keyNotWhole': [
    'victorops',
    (seen, { url }) => capturing(seen, url, () => tellKeyNotWhole(seen.organisation)),
  ],
  'capture.routingKeys': [
    'victorops',
    (seen, { url }) =>
      capturing(seen, url, () => captureRoutingKeys(seen.organisation, seen.keys, seen.telling)),
  ],
  'capture.list': [
    'victorops',
    (list, { url }) => capturing(list, url, () => noteMissing(list, list.telling)),
  ],
  'capture.monitors': [
    'pingometer',
    ({ monitors }, { url, tab }) => passing(captureMonitors(monitors, url.host), tab),
  ],
  'capture.names': ['pingometer', ({ names }, { tab }) => passing(captureNames(names), tab)],
  'places.linked': ['pingometer', ({ links }, { url, tab }) => passing(learnLinks(links, url.host), tab)],
  'capture.undo': [
    'victorops',
    ({ undo }) => undoChange(undo).catch(() => ({ message: 'notStored', args: [], undo })),
  ],
  'fill.choices': [
    'forms',
    async ({ monitor }) => {
      const { organisation } = await readSettings()
      const keys = organisation === null ? [] : await keysOf(organisation)
      const suggestion = await suggestionFor(monitor, keysToGoBy(keys))
      return {
        keys: keys.map((one) => ({ key: one.key, policies: one.policies, isMissing: isMissing(one) })),
        suggested: suggestion?.key ?? null,
      }
    },
  ],
  'fill.value': ['forms', (asked) => grantValue(asked)],
  'fill.done': [
    'forms',
    async (done, { tab, url }) => {
      const answer = await rememberFilled(done, url.host)
      // The monitor's form may be open in another tab: what is suggested there goes by what was filled here.
      if (answer.remembered && done.what === 'routing-key') tellForms(tab)
      return answer
    },
  ],
  'form.seen': ['forms', (form, { tab, url }) => passing(noteForm(form, tab, url.host), tab)],
  'form.submitted': ['forms', (_none, { tab }) => noteSubmitted(tab)],
  'page.vendor': ['all', async (_none, { vendor }) => vendor],
  'controls.wanted': ['all', (_none, { tab }) => bringControls(tab)],
  'journey.touched': [
    'all',
    async (_none, { tab }) => {
      noteTouched(tab)
      return null
    },
  ],
  'fill.soon': ['all', async () => null],
}

const fromUi: { [K in keyof FromUi]: (data: Data<FromUi, K>) => Promise<Reply<FromUi, K>> } = {
  'tab.state': ({ tab }) => tabState(tab),
  'tab.fill': ({ tab, routingKey }) => fillTab(tab, routingKey),
  'tab.point': ({ tab, what }) => startPointing(tab, what),
  'tab.capture': ({ tab }) => captureTab(tab),
  'tab.forgetPointed': ({ tab }) => forgetPointedOn(tab),
  'keys.add': ({ organisation, key }) => addKey(organisation, key),
  'keys.remove': ({ organisation, key }) => removeKey(organisation, key),
  'keys.undo': ({ undo }) => takeBackChange(undo),
  'organisation.use': ({ organisation }) => useOrganisation(organisation),
  'data.export': ({ passphrase }) => exportAll(passphrase),
  'data.check': ({ text, passphrase }) => checkFile(text, passphrase),
  'data.import': ({ text, passphrase }) => importFile(text, passphrase),
  'data.importKeys': ({ organisation, keys }) => importKeyFile(organisation, keys),
  'data.forget': () => forgetAll(),
  'sync.set': ({ on }) => setSync(on),
  'organisation.forget': ({ organisation }) => forgetOrganisation(organisation),
  'secret.forget': ({ organisation }) => forgetSecret(organisation),
  'secret.keep': ({ keep }) => keepSecrets(keep),
  'settings.change': changeSettings,
  'hosts.add': addHost,
  'hosts.remove': ({ host }) => removeHost(host),
  'guide.show': ({ tab, landmark, monitor }) => showOnPage(tab, landmark, monitor),
  'guide.go': ({ tab, step, monitor }) => goTo({ step, monitor, most: 1 }, tab),
  'monitors.open': ({ tab, monitor }) => openMonitor(monitor, tab),
  'monitors.assign': ({ assignments }) => assignKeys(assignments),
  'monitors.forget': ({ monitor }) => forgetMonitor(monitor),
  'alert.send': ({ routingKey, kind, entity }) => sendAlert(routingKey, kind, entity),
  'api.import': ({ credentials }) => importKeys(credentials),
  'api.forget': () => forgetCredentials(),
  'site.answer': async ({ id, allow }) => {
    const fill = await answerAboutSite(id, allow)
    // The window that asked goes while the page is filled.
    if (fill) aside(fillAllowed(fill).catch(() => tellFailed(fill.tab)))
    return null
  },
  'site.forget': ({ origin }) => forgetSite(origin),
}

/** Checks one message and does it. @returns null for everything that is not exactly one of ours */
export function receive(message: unknown, from: Sender): Promise<unknown> | null {
  if (!isEnvelope(message) || !from) return null
  const table = from.from === 'ui' ? fromUiSchemas : fromPageSchemas
  if (!Object.hasOwn(table, message.type)) return null
  const schema = (table as Record<string, v.GenericSchema>)[message.type]
  const checked = schema && v.safeParse(schema, message.data)
  if (!checked?.success) return null
  if (from.from === 'ui')
    return (
      (fromUi as Record<string, (data: unknown) => Promise<unknown>>)[message.type]?.(checked.output) ?? null
    )
  const entry = (
    fromPage as unknown as Record<string, [string, (data: unknown, sender: PageSender) => Promise<unknown>]>
  )[message.type]
  return entry && maySend(entry[0], from.vendor) ? entry[1](checked.output, from) : null
}

function maySend(who: string, vendor: Vendor): boolean {
  return who === 'all' || who === vendor || (who === 'forms' && hasForms(vendor))
}
