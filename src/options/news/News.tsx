import browser from 'webextension-polyfill'
import { t } from '../../ui/words/i18n'
import type { Options } from '../model'
import { Section } from '../parts/Section'
import { RELEASES } from './releases'

interface NewsProps {
  options: Options
}

/** What each version brought. It is told here and nowhere else: after an update nothing pops up. */
export function News({ options }: NewsProps) {
  const { version } = browser.runtime.getManifest()
  return (
    <Section options={options} name="news" title={t('optionsNews')} text={t('optionsVersion', version)}>
      {RELEASES.map((release) => (
        <div key={release.version} class="row release">
          <h3>{release.version}</h3>
          <ul>
            {release.notes.map((note) => (
              <li key={note}>{t(note)}</li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}
