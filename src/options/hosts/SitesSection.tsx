import { shownSite } from '../../model/pages/site'
import { Button } from '../../ui/parts/Button'
import { date, t } from '../../ui/words/i18n'
import { takeBackSite } from '../actions'
import type { Options } from '../model'
import { Section } from '../parts/Section'

interface SitesSectionProps {
  options: Options
}

/** The sites that get the API key from the context menu without a question, and the way to be asked again. */
export function SitesSection({ options }: SitesSectionProps) {
  const sites = options.sites.all.value
  return (
    <Section options={options} name="sites" title={t('optionsSites')} text={t('optionsSitesText')}>
      <div class="list" tabIndex={-1}>
        {sites.length === 0 ? (
          <p class="row none">{t('optionsNoSite')}</p>
        ) : (
          <ul aria-label={t('optionsSites')}>
            {sites.map(({ origin, at }) => (
              <li key={origin} class="row host">
                <span>
                  <code>{shownSite(origin)}</code>
                  <small class="hint">{t('optionsSiteSince', date(at))}</small>
                </span>
                <Button
                  look="quiet"
                  name={t('optionsSiteTakeBackThis', shownSite(origin))}
                  onPress={() => void takeBackSite(options, origin)}
                >
                  {t('optionsSiteTakeBack')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  )
}
