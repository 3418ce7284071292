import { useEffect, useMemo } from 'preact/hooks'
import { date, type MessageName, number, t } from '../../ui/words/i18n'
import type { Options } from '../model'
import { createInventory } from './inventory'
import type { StoredName, StoredRow } from './stock'

interface StoredProps {
  options: Options
}

const NAMES: Record<StoredName, MessageName> = {
  apiKeys: 'stored_apiKeys',
  publicApi: 'stored_publicApi',
  organisations: 'stored_organisations',
  routingKeys: 'stored_routingKeys',
  monitors: 'stored_monitors',
  pages: 'stored_pages',
  pointed: 'stored_pointed',
  sites: 'stored_sites',
  strangeKeys: 'stored_strangeKeys',
  settings: 'stored_settings',
  managed: 'stored_managed',
  syncMemory: 'stored_syncMemory',
  undos: 'stored_undos',
  notes: 'stored_notes',
  other: 'stored_rest',
}

const WHERE: Record<StoredRow['where'], MessageName> = {
  device: 'storedWhere_device',
  synced: 'storedWhere_synced',
  session: 'storedWhere_session',
  both: 'storedWhere_both',
}

/** Everything that is stored: how much of what, where, and since when. */
export function Stored({ options }: StoredProps) {
  const inventory = useMemo(() => createInventory(() => options.saved.settings.value.keepKey), [])
  useEffect(() => inventory.close, [])
  const rows = inventory.rows.value
  return (
    <div class="row stored">
      <h3 id="stored-title">{t('storedTitle')}</h3>
      {rows?.length === 0 && <p class="hint">{t('storedNothing')}</p>}
      {rows !== null && rows.length > 0 && (
        <table aria-labelledby="stored-title">
          <thead>
            <tr>
              <th scope="col">{t('storedWhat')}</th>
              <th scope="col" class="number">
                {t('storedCount')}
              </th>
              <th scope="col">{t('storedWhere')}</th>
              <th scope="col">{t('storedSince')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, count, where, since }) => (
              <tr key={name}>
                <th scope="row">{t(NAMES[name])}</th>
                <td class="number">{number(count)}</td>
                <td>{t(WHERE[where])}</td>
                <td>{since === null ? t('storedUnknown') : date(since)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
