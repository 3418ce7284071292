import { t } from '../../ui/words/i18n'
import type { Options } from '../model'
import { Section } from '../parts/Section'
import { ExportFile } from './ExportFile'
import { ImportFile } from './ImportFile'
import { ImportKeyList } from './ImportKeyList'

interface FilesSectionProps {
  options: Options
}

/** Everything saved as a file, and back; and lists of routing keys. */
export function FilesSection({ options }: FilesSectionProps) {
  return (
    <Section options={options} name="files" title={t('filesTitle')}>
      <ExportFile options={options} />
      <ImportFile options={options} />
      <ImportKeyList options={options} />
    </Section>
  )
}
