import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import browser from 'webextension-polyfill'
import { endpointFormOf } from '../../model/keys/endpoint'
import { isUnsaved, shownKey } from '../../model/monitors/monitorState'
import { portalOf } from '../../model/pages/host'
import { PORTAL } from '../../model/pages/page'
import { sortedBy } from '../../model/text/order'
import {
  type AccountFormRecord,
  accountForms,
  type ListedMonitorRecord,
  listedMonitors,
  type PlaceRecord,
  places,
  portals,
  refusedNotes,
} from '../../storage/guideKinds'
import {
  DEFAULT_SETTINGS,
  type MonitorRecord,
  monitors,
  type OrganisationRecord,
  organisations,
  type RoutingKeyRecord,
  routingKeys,
  SETTINGS_NAME,
  type Settings,
  settings,
  undos,
} from '../../storage/kinds'
import { type SecretRecord, sessionApi, sessionSecrets } from '../../storage/secretKinds'
import {
  MANAGED_NAME,
  type ManagedRecord,
  managedSettings,
  NO_SYNC,
  SYNC_NAME,
  type SyncRecord,
  syncs,
} from '../../storage/teamKinds'
import { type LastCapture, lastCapture } from './lastCapture'
import { startReading } from './reading'
import { followRecords, loadEach } from './records'

/** What is saved, as the extension's pages show it. It follows storage and never writes. */
export interface Store {
  phase: ReadonlySignal<'loading' | 'ready' | 'failed'>
  settings: ReadonlySignal<Settings>
  /** Every organisation, by name. */
  organisations: ReadonlySignal<readonly OrganisationRecord[]>
  /** The organisation in use. */
  organisation: ReadonlySignal<OrganisationRecord | null>
  /** The Service API Key of the organisation in use. */
  secret: ReadonlySignal<SecretRecord | null>
  /** The routing keys of the organisation in use, sorted as people expect. */
  routingKeys: ReadonlySignal<readonly RoutingKeyRecord[]>
  /** The monitors that a page showed with a routing key, or that were filled with one and not seen since, by that key. */
  monitorsOf: ReadonlySignal<ReadonlyMap<string, readonly MonitorRecord[]>>
  /** Every monitor that was seen, by id; and the rows of the site's list that told no id, by name. */
  monitors: ReadonlySignal<ReadonlyMap<string, MonitorRecord>>
  listed: ReadonlySignal<ReadonlyMap<string, ListedMonitorRecord>>
  /** The organisations whose Service API Key is saved, and how many routing keys each has. */
  keyHolders: ReadonlySignal<ReadonlySet<string>>
  keyCounts: ReadonlySignal<ReadonlyMap<string, number>>
  /** How far the account's form has come, for the organisation in use. */
  account: ReadonlySignal<AccountFormRecord | null>
  /** Where Pingometer's pages are, by page. */
  places: ReadonlySignal<ReadonlyMap<string, PlaceRecord>>
  /** The further host of the portal noted for the organisation in use, and the host to go to. */
  noted: ReadonlySignal<string | null>
  portal: ReadonlySignal<string>
  /** Whether the public API's id and key are saved for the organisation in use. */
  hasApi: ReadonlySignal<boolean>
  /** What an administrator set; null when they set nothing. */
  managed: ReadonlySignal<ManagedRecord | null>
  /** Whether settings and routing keys follow the person, and how that goes. */
  sync: ReadonlySignal<SyncRecord>
  /** What was captured last in this session, if it can still be taken back. */
  lastCapture: ReadonlySignal<LastCapture | null>
  /** Whether the browser refuses to store what pages show. */
  isFull: ReadonlySignal<boolean>
  /** Stops following. */
  close(): void
}

/** Reads everything that is saved, once, and follows it from then on. */
export function createStore(): Store {
  const phase = signal<'loading' | 'ready' | 'failed'>('loading')
  const kinds = {
    organisations: followRecords(organisations),
    routingKeys: followRecords(routingKeys),
    monitors: followRecords(monitors),
    settings: followRecords(settings),
    session: followRecords(sessionSecrets),
    listed: followRecords(listedMonitors),
    accounts: followRecords(accountForms),
    places: followRecords(places),
    portals: followRecords(portals),
    managed: followRecords(managedSettings),
    sync: followRecords(syncs),
    sessionApi: followRecords(sessionApi),
    refused: followRecords(refusedNotes),
    undos: followRecords(undos),
  }
  const { session, sessionApi: apiSession, refused, undos: undoing, ...local } = kinds
  const areas = { local: Object.values(local), session: [session, apiSession, refused, undoing] }
  const early: (() => void)[] = []

  const listen = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    if (area !== 'local' && area !== 'session') return
    const apply = () =>
      batch(() => {
        for (const kind of areas[area]) kind.change(changes)
      })
    // What changes while the first reading is under way is applied on top of it.
    if (phase.value === 'loading') early.push(apply)
    else apply()
  }
  const read = startReading(listen)

  const load = async (area: 'local' | 'session') => {
    const all = await read(area)
    return () => loadEach(areas[area], all)
  }
  Promise.all([load('local'), load('session')]).then(
    (loads) =>
      batch(() => {
        for (const apply of [...loads, ...early]) apply()
        phase.value = 'ready'
      }),
    () => {
      phase.value = 'failed'
    },
  )

  const chosen = computed(() => kinds.settings.records.value.get(SETTINGS_NAME) ?? DEFAULT_SETTINGS)
  const name = computed(() => chosen.value.organisation)
  const noted = computed(() => kinds.portals.records.value.get(name.value ?? '')?.host ?? null)
  return {
    phase,
    settings: chosen,
    organisations: computed(() =>
      sortedBy([...kinds.organisations.records.value.values()], ({ name }) => name),
    ),
    organisation: computed(() => kinds.organisations.records.value.get(name.value ?? '') ?? null),
    // What is kept on this device is in the session too, from the browser's start on.
    secret: computed(() => kinds.session.records.value.get(name.value ?? '') ?? null),
    routingKeys: computed(() =>
      sortedBy(
        [...kinds.routingKeys.records.value.values()].filter(
          ({ organisation }) => organisation === name.value,
        ),
        ({ key }) => key,
      ),
    ),
    keyHolders: computed(() => new Set(session.records.value.keys())),
    keyCounts: computed(() => counted(kinds.routingKeys.records.value.values())),
    monitors: kinds.monitors.records,
    listed: kinds.listed.records,
    account: computed(() => kinds.accounts.records.value.get(name.value ?? '') ?? null),
    places: kinds.places.records,
    noted,
    portal: computed(() => portalOf(noted.value, chosen.value.hosts)),
    hasApi: computed(() => apiSession.records.value.has(name.value ?? '')),
    managed: computed(() => kinds.managed.records.value.get(MANAGED_NAME) ?? null),
    sync: computed(() => kinds.sync.records.value.get(SYNC_NAME) ?? NO_SYNC),
    lastCapture: computed(() => lastCapture(undoing.records.value)),
    isFull: computed(() => refused.records.value.size > 0),
    monitorsOf: computed(() => byKey(kinds.monitors.records.value.values(), name.value)),
    close: () => browser.storage.onChanged.removeListener(listen),
  }
}

/** The form of the endpoints of the organisation in use; null where it is not known. */
export function endpointForm({ organisation, portal }: Store): string | null {
  return endpointFormOf(organisation.value?.form ?? null, portal.value === PORTAL)
}

function counted(all: Iterable<RoutingKeyRecord>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { organisation } of all) counts.set(organisation, (counts.get(organisation) ?? 0) + 1)
  return counts
}

function byKey(all: Iterable<MonitorRecord>, organisation: string | null): Map<string, MonitorRecord[]> {
  const found = new Map<string, MonitorRecord[]>()
  for (const monitor of all) {
    const key = shownKey(monitor)
    if (key === null || (isUnsaved(monitor) && monitor.filled?.organisation !== organisation)) continue
    const same = found.get(key)
    if (same) same.push(monitor)
    else found.set(key, [monitor])
  }
  return found
}
