import type { FromPage } from '../messaging/fromPage'
import type { Data, Reply } from '../messaging/protocol'
import { isMissing, keysToGoBy } from '../model/keys/routingKey'
import { hasForms, type Vendor } from '../model/pages/page'
import {
  captureNotEnabled,
  captureRoutingKeys,
  captureValues,
  tellKeyNotWhole,
  undoChange,
} from './capture/capture'
import { capturing } from './capture/captureManner'
import { noteMissing } from './capture/missing'
import { captureMonitors, captureNames } from './capture/monitors'
import { noteForm, noteOpened, noteSubmitted } from './capture/overview'
import { grantValue, rememberFilled } from './fill/fill'
import { offerFor, suggestionFor } from './fill/offer'
import { rememberPointed, showPointed, unlessPointed } from './fill/pointed'
import { noteTouched } from './guide/underWay'
import { showBadge } from './pages/badge'
import { bringControls } from './pages/controls'
import { learnLinks, learnPlace } from './pages/places'
import { noting } from './pages/refused'
import type { PageSender } from './pages/senders'
import { tellForms, tellPanel } from './pages/tabs'
import { keysOf, readSettings } from './records/known'
import { noteOthers } from './records/strangeKeys'
import { notStored } from './words'

/** What is done with each message from a page. */

/** Which vendor's pages may send a message, those with something to fill or all of them, and what is done with it. */
type PageHandlers = {
  [K in keyof FromPage]: [
    Vendor | 'all' | 'forms',
    (data: Data<FromPage, K>, sender: PageSender) => Promise<Reply<FromPage, K>>,
  ]
}

/** By the names of the messages; `receive` asks each for who may send it. */
export const fromPage: PageHandlers = {
  'page.seen': [
    'all',
    async ({ forgotten, ...page }, sender) => {
      const { tab, vendor, url } = sender
      const pointed = await showPointed(page, url, tab)
      // What the browser will not store must not keep the person from filling. What the page told of its form before
      // is stored by then, too, and the offer goes by it.
      if (vendor === 'pingometer' && !forgotten)
        await noting(sender, () => learnPlace(page.kind, url), null).catch(() => undefined)
      const offer = pointed ?? (hasForms(vendor) ? await offerFor(page) : { state: 'nothing' as const })
      tellPanel(tab, [page.kind, page.monitor, page.refusal, offer])
      await showBadge(tab, pointed || page.refusal === null ? offer : { state: 'nothing' })
      return offer
    },
  ],
  'point.remember': ['all', (pointed, { url, tab }) => rememberPointed(pointed, url, tab)],
  'capture.values': [
    'victorops',
    (seen, sender) =>
      capturing(seen, sender, async () =>
        seen.integration === null
          ? unlessPointed(
              await captureValues(seen.organisation, seen.values, seen.confirmed, seen.telling),
              sender.url,
            )
          : noteOthers(seen.organisation, seen.integration, seen.values).then((isNew) => {
              if (isNew) tellForms()
              return null
            }),
      ),
  ],
  'capture.notEnabled': [
    'victorops',
    (seen, sender) => capturing(seen, sender, () => captureNotEnabled(seen.organisation, seen.telling)),
  ],
  'capture.keyNotWhole': [
    'victorops',
    (seen, sender) => capturing(seen, sender, () => tellKeyNotWhole(seen.organisation)),
  ],
  'capture.routingKeys': [
    'victorops',
    (seen, sender) =>
      capturing(seen, sender, () => captureRoutingKeys(seen.organisation, seen.keys, seen.telling)),
  ],
  'capture.list': [
    'victorops',
    (list, sender) => capturing(list, sender, () => noteMissing(list, list.telling)),
  ],
  'capture.monitors': [
    'pingometer',
    ({ monitors }, sender) => noting(sender, () => captureMonitors(monitors, sender.url.host), null),
  ],
  'capture.names': ['pingometer', ({ names }, sender) => noting(sender, () => captureNames(names), null)],
  'places.linked': [
    'pingometer',
    ({ links }, sender) => noting(sender, () => learnLinks(links, sender.url.host), null),
  ],
  'capture.undo': [
    'victorops',
    ({ undo }) => undoChange(undo).catch((error) => ({ message: notStored(error), args: [], undo })),
  ],
  'fill.choices': [
    'forms',
    async ({ monitor }) => {
      const { organisation } = await readSettings()
      const keys = organisation === null ? [] : await keysOf(organisation)
      const suggestion = await suggestionFor(monitor, keysToGoBy(keys))
      return {
        organisation,
        keys: keys.map((one) => ({ key: one.key, policies: one.policies, isMissing: isMissing(one) })),
        suggested: suggestion?.key ?? null,
      }
    },
  ],
  'fill.value': ['forms', (asked) => grantValue(asked)],
  'fill.done': [
    'forms',
    async (done, { tab, url, isPrivate }) => {
      // Nothing went wrong that the person should be told.
      if (isPrivate) return { remembered: true }
      const answer = await rememberFilled(done, url.host)
      // The monitor's form may be open in another tab: what is suggested there goes by what was filled here.
      if (answer.remembered && done.what === 'routing-key') tellForms(tab)
      return answer
    },
  ],
  'form.seen': [
    'forms',
    (form, sender) => noting(sender, () => noteForm(form, sender.tab, sender.url.host), { trusted: false }),
  ],
  'page.opened': ['forms', (_none, sender) => noting(sender, () => noteOpened(sender.tab), null)],
  'form.submitted': ['forms', async (_none, { tab, isPrivate }) => (isPrivate ? null : noteSubmitted(tab))],
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
