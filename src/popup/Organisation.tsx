import { ManagedMark } from '../ui/parts/ManagedMark'
import { plural, t } from '../ui/words/i18n'
import { switchOrganisation } from './actions'
import type { Popup } from './model'

interface OrganisationProps {
  popup: Popup
}

/** Whose keys are filled: a name, or a choice when several organisations were seen. */
export function Organisation({ popup }: OrganisationProps) {
  const all = popup.saved.organisations.value
  const used = popup.saved.organisation.value?.name ?? ''
  // An administrator's choice is the only one.
  const set = popup.saved.managed.value?.organisation ?? null
  const count = popup.saved.routingKeys.value.length
  return (
    <header class="organisation">
      <img src="/icons/icon-32.png" width="20" height="20" alt="" />
      {all.length > 1 && set === null ? (
        <select
          aria-label={t('organisationInUse')}
          value={used}
          onChange={({ currentTarget }) => {
            const wanted = currentTarget.value
            // What it shows is what is stored, which the answer tells.
            currentTarget.value = used
            void switchOrganisation(popup, wanted)
          }}
        >
          {all.map(({ name }) => (
            <option key={name} value={name} selected={name === used}>
              {name}
            </option>
          ))}
        </select>
      ) : (
        <div class="whose">
          <h2 title={used}>
            <bdi>{used}</bdi>
          </h2>
          {set !== null && <ManagedMark />}
        </div>
      )}
      <span class="beside">
        {all.length > 1 && set === null && <span class="used">{t('organisationUsed')}</span>}
        <span class="count">{count > 0 && plural('keysCount', count)}</span>
      </span>
    </header>
  )
}
