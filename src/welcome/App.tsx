import browser from 'webextension-polyfill'
import { PORTAL, portalAddress } from '../model/pages/page'
import { Button } from '../ui/parts/Button'
import { Link } from '../ui/parts/Link'
import { t } from '../ui/words/i18n'
import { Permissions } from './Permissions'
import { CapturePicture, FillPicture, RoutePicture } from './pictures'

const STEPS = [
  [CapturePicture, 'welcomeCapture', 'welcomeCaptureText'],
  [FillPicture, 'welcomeFill', 'welcomeFillText'],
  [RoutePicture, 'welcomeRoute', 'welcomeRouteText'],
] as const

/** What opens once after installing: what the extension does, what it may do and why, and where to begin. */
export function App() {
  return (
    <main>
      <header>
        <img src="/icons/icon-128.png" width="56" height="56" alt="" />
        <h1>{t('extensionName')}</h1>
        <p>{t('welcomeText')}</p>
      </header>
      <ol class="steps" aria-label={t('welcomeSteps')}>
        {STEPS.map(([Picture, title, text]) => (
          <li key={title}>
            <Picture />
            <h2>{t(title)}</h2>
            <p>{t(text)}</p>
          </li>
        ))}
      </ol>
      <div class="begin">
        <Link stays href={portalAddress(null, 'pingometer', PORTAL)} look="primary">
          {t('welcomeOpenPortal')}
        </Link>
        <p class="hint">{t('welcomePin')}</p>
      </div>
      <Permissions />
      <section aria-labelledby="privacy">
        <h2 id="privacy">{t('welcomePrivacy')}</h2>
        <ul class="promises">
          <li>{t('welcomePrivacy_server')}</li>
          <li>{t('welcomePrivacy_sync')}</li>
          <li>{t('welcomePrivacy_key')}</li>
          <li>{t('welcomePrivacy_press')}</li>
          <li>{t('welcomePrivacy_forget')}</li>
        </ul>
      </section>
      <footer>
        <p class="hint">{t('welcomeOnce')}</p>
        <Button look="quiet" onPress={() => void browser.runtime.openOptionsPage()}>
          {t('welcomeOptions')}
        </Button>
      </footer>
    </main>
  )
}
