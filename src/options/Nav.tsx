import { type MessageName, t } from '../ui/words/i18n'
import { SECTIONS, type SectionName } from './model'

const NAMES: Record<SectionName, MessageName> = {
  organisations: 'optionsOrganisations',
  hosts: 'optionsHosts',
  sites: 'optionsSites',
  capturing: 'optionsCapturing',
  keys: 'optionsKeys',
  looks: 'optionsLooks',
  shortcuts: 'optionsShortcuts',
  sync: 'syncTitle',
  files: 'filesTitle',
  data: 'dataTitle',
  news: 'optionsNews',
}

/** The way to each part, beside them where there is room. */
export function Nav() {
  return (
    <nav aria-label={t('optionsParts')}>
      <ul>
        {SECTIONS.map((name) => (
          <li key={name}>
            <a href={`#${name}`}>{t(NAMES[name])}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
