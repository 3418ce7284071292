import { t } from '../ui/i18n'
import { ExportFile } from './ExportFile'
import { ImportFile } from './ImportFile'
import { ImportKeyList } from './ImportKeyList'
import type { Options } from './model'
import { Section } from './Section'

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
