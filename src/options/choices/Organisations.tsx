import { useSignal } from '@preact/signals'
import { PORTAL, portalAddress } from '../../model/pages/page'
import type { OrganisationRecord } from '../../storage/kinds'
import { Asking } from '../../ui/parts/Asking'
import { Button } from '../../ui/parts/Button'
import { Link } from '../../ui/parts/Link'
import { ManagedMark } from '../../ui/parts/ManagedMark'
import { date, plural, t } from '../../ui/words/i18n'
import { forgetOrganisation, takeIntoUse } from '../actions'
import type { Options } from '../model'
import { Radio } from '../parts/Radio'
import { Section } from '../parts/Section'

interface OrganisationsProps {
  options: Options
}

/** Every organisation that was seen, and the one whose values are filled. */
export function Organisations({ options }: OrganisationsProps) {
  const all = options.saved.organisations.value
  return (
    <Section
      options={options}
      name="organisations"
      title={t('optionsOrganisations')}
      text={t('optionsOrganisationsText')}
    >
      {all.length === 0 ? (
        <div class="row none">
          <p>{t('optionsNoOrganisation')}</p>
          <Link stays href={portalAddress(null, 'pingometer', PORTAL)}>
            {t('openPortal')}
          </Link>
        </div>
      ) : (
        <ul aria-label={t('organisationInUse')}>
          {all.map((organisation) => (
            <Organisation key={organisation.name} options={options} organisation={organisation} />
          ))}
        </ul>
      )}
    </Section>
  )
}

interface OrganisationProps extends OrganisationsProps {
  organisation: OrganisationRecord
}

function Organisation({ options, organisation }: OrganisationProps) {
  const asking = useSignal(false)
  const { name, integration, seenAt } = organisation
  // An administrator's choice is the only one.
  const set = options.saved.managed.value?.organisation ?? null
  const used = options.saved.organisation.value?.name === name
  const hasKey = options.saved.keyHolders.value.has(name)
  const key = hasKey ? 'optionsHasKey' : integration === 'not-enabled' ? 'keyNotEnabled' : 'optionsNoKey'
  const about = [
    t(key),
    plural('keysCount', options.saved.keyCounts.value.get(name) ?? 0),
    t('optionsSeen', date(seenAt)),
  ]
  const question = t('optionsForgetQuestion', name)
  return (
    <li class="row organisation">
      <Radio
        group="organisation"
        checked={used}
        hint={about.join(' · ')}
        disabled={set !== null && set !== name}
        onChoose={() => void takeIntoUse(options, name)}
      >
        <bdi>{name}</bdi>
      </Radio>
      {set === name && <ManagedMark />}
      {!asking.value && set !== name && (
        <Button look="quiet" name={t('optionsForget', name)} onPress={() => (asking.value = true)}>
          {t('forget')}
        </Button>
      )}
      {asking.value && (
        <Asking
          question={
            options.saved.sync.value.on ? t('twoSentences', question, t('optionsForgetElsewhere')) : question
          }
          yes={t('optionsForgetYes')}
          onYes={() => void forgetOrganisation(options, name)}
          onNo={() => (asking.value = false)}
        />
      )}
    </li>
  )
}
