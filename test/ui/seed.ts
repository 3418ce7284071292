import { accountForms, portals } from '../../src/storage/guideKinds'
import {
  DEFAULT_SETTINGS,
  monitors,
  organisations,
  type RoutingKeyRecord,
  routingKeys,
  SETTINGS_NAME,
  settings,
} from '../../src/storage/kinds'
import { recordName, storageKey, wrap } from '../../src/storage/records'
import { sessionSecrets } from '../../src/storage/secretKinds'
import { fakeBrowser } from './fakeBrowser'

/** An invented key: no real one stands in this project. */
export const SECRET = '1f0c3b2a-5d4e-4c6f-8a9b-0123456789ab'

/** A routing key as a page of the portal showed it. */
export const keyRecord = (part: Partial<RoutingKeyRecord> = {}): RoutingKeyRecord => ({
  organisation: 'acme',
  key: 'ops',
  policies: ['Ops : Day'],
  multiResponder: true,
  source: 'portal',
  seenAt: 10,
  ...part,
})

/** Puts organisations into storage; the first is in use. */
export async function seedOrganisations(...names: string[]): Promise<void> {
  for (const name of names)
    await fakeBrowser.storage.local.set({
      [storageKey(organisations, name)]: wrap(organisations, {
        name,
        form: null,
        integration: 'enabled',
        seenAt: 1,
      }),
    })
  await fakeBrowser.storage.local.set({
    [storageKey(settings, SETTINGS_NAME)]: wrap(settings, {
      ...DEFAULT_SETTINGS,
      organisation: names[0] ?? null,
    }),
  })
}

/** Has the organisation in use come from a further host of the portal, which was added. */
export async function seedPortal(organisation: string, host: string): Promise<void> {
  await fakeBrowser.storage.local.set({
    [storageKey(portals, organisation)]: wrap(portals, { host }),
    [storageKey(settings, SETTINGS_NAME)]: wrap(settings, {
      ...DEFAULT_SETTINGS,
      organisation,
      hosts: [{ vendor: 'victorops', host }],
    }),
  })
}

export async function seedKeys(
  organisation: string,
  ...keys: (string | Partial<RoutingKeyRecord>)[]
): Promise<void> {
  const records = keys.map((given) => ({
    organisation,
    key: '',
    policies: [],
    multiResponder: null,
    source: 'portal' as const,
    seenAt: 1,
    ...(typeof given === 'string' ? { key: given } : given),
  }))
  await fakeBrowser.storage.local.set(
    Object.fromEntries(
      records.map((record) => [
        storageKey(routingKeys, recordName(organisation, record.key)),
        wrap(routingKeys, record),
      ]),
    ),
  )
}

export async function seedSecret(organisation: string): Promise<void> {
  await fakeBrowser.storage.session.set({
    [storageKey(sessionSecrets, organisation)]: wrap(sessionSecrets, {
      organisation,
      key: SECRET,
      seenAt: 1,
    }),
  })
}

/** The account's form was filled, or was seen saved since. */
export async function seedAccount(organisation: string, how: 'filled' | 'saved'): Promise<void> {
  await fakeBrowser.storage.local.set({
    [storageKey(accountForms, organisation)]: wrap(accountForms, {
      organisation,
      filledAt: how === 'filled' ? 1 : null,
      savedAt: how === 'saved' ? 2 : null,
      digest: null,
    }),
  })
}

/** @param saved whether a page that came anew showed the key */
export async function seedMonitor(
  name: string,
  organisation: string,
  key: string,
  saved = false,
): Promise<void> {
  const id = '0123456789abcdef01234567'
  await fakeBrowser.storage.local.set({
    [storageKey(monitors, id)]: wrap(monitors, {
      id,
      name,
      host: null,
      seen: saved ? { key, at: 2 } : null,
      filled: { organisation, key, at: 1 },
      assigned: null,
    }),
  })
}
