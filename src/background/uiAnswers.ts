import type { FromUi } from '../messaging/fromUi'
import type { Data, Reply } from '../messaging/protocol'
import { forgetCredentials, importKeys } from './api/publicApi'
import { sendAlert } from './api/testAlert'
import { aside } from './aside'
import { takeBackChange } from './capture/capture'
import { captureTab } from './capture/captureManner'
import { forgetMonitor } from './capture/monitors'
import { exportAll } from './data/exportAll'
import { forgetAll } from './data/forgetAll'
import { checkFile, importFile } from './data/importAll'
import { importKeyFile } from './data/keyFile'
import { addKey, forgetSecret, removeKey, useOrganisation } from './data/saved'
import { assignKeys } from './fill/assign'
import { startPointing } from './fill/pointed'
import { fillTab, forgetPointedOn, tabState } from './fill/press'
import { showOnPage } from './guide/guide'
import { goTo } from './guide/journey'
import { openMonitor } from './guide/nextMonitor'
import { forgetSite } from './menu/allowedSites'
import { answerAboutSite } from './menu/confirm'
import { fillAllowed, tellFailed } from './menu/menuFill'
import { addHost, removeHost } from './pages/hosts'
import { keepSecrets } from './records/kept'
import { changeSettings } from './settings'
import { forgetOrganisation } from './team/organisations'
import { setSync } from './team/sync'

/** What is done with each message from the extension's own pages. */

export const fromUi: { [K in keyof FromUi]: (data: Data<FromUi, K>) => Promise<Reply<FromUi, K>> } = {
  'tab.state': ({ tab }) => tabState(tab),
  'tab.fill': ({ tab, ...wish }) => fillTab(tab, wish),
  'tab.point': ({ tab, what }) => startPointing(tab, what),
  'tab.capture': ({ tab }) => captureTab(tab),
  'tab.forgetPointed': ({ tab }) => forgetPointedOn(tab),
  'keys.add': ({ organisation, key }) => addKey(organisation, key),
  'keys.remove': ({ organisation, key, telling }) => removeKey(organisation, key, telling),
  'keys.undo': ({ undo }) => takeBackChange(undo),
  'organisation.use': ({ organisation }) => useOrganisation(organisation),
  'data.export': ({ passphrase }) => exportAll(passphrase),
  'data.check': ({ text, passphrase }) => checkFile(text, passphrase),
  'data.import': ({ text, passphrase, telling }) => importFile(text, passphrase, telling),
  'data.importKeys': ({ organisation, keys, telling }) => importKeyFile(organisation, keys, telling),
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
  'monitors.assign': ({ organisation, assignments }) => assignKeys(assignments, organisation),
  'monitors.forget': ({ monitor, telling }) => forgetMonitor(monitor, telling),
  'alert.send': (alert) => sendAlert(alert),
  'api.import': ({ organisation, credentials }) => importKeys(organisation, credentials),
  'api.forget': ({ organisation }) => forgetCredentials(organisation),
  'site.answer': async ({ id, allow }) => {
    const fill = await answerAboutSite(id, allow)
    // The window that asked goes while the page is filled.
    if (fill) aside(fillAllowed(fill).catch(() => tellFailed(fill.tab)))
    return { fills: fill !== null }
  },
  'site.forget': ({ origin }) => forgetSite(origin),
}
