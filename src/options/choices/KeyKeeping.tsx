import { Tick } from '../../ui/parts/Tick'
import { t } from '../../ui/words/i18n'
import { keepSecrets } from '../actions'
import type { Options } from '../model'
import { Section } from '../parts/Section'

interface KeyKeepingProps {
  options: Options
}

/** For how long the API keys are kept, and what that means. */
export function KeyKeeping({ options }: KeyKeepingProps) {
  return (
    <Section options={options} name="keys" title={t('optionsKeys')}>
      <div class="row">
        <Tick
          text={t('optionsKeep')}
          hint={t('optionsKeepHint')}
          checked={options.saved.settings.value.keepKey}
          onChange={(keep) => void keepSecrets(options, keep)}
        />
      </div>
    </Section>
  )
}
