import { t } from '../../ui/words/i18n'
import type { Options } from '../model'
import { Section } from '../parts/Section'
import { ForgetAll } from './ForgetAll'
import { Stored } from './Stored'

interface DataSectionProps {
  options: Options
}

/** What is stored, and how to be rid of all of it. */
export function DataSection({ options }: DataSectionProps) {
  return (
    <Section options={options} name="data" title={t('dataTitle')} text={t('dataText')}>
      <Stored options={options} />
      <ForgetAll options={options} />
    </Section>
  )
}
