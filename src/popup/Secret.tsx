import { useSignal } from '@preact/signals'
import { maskKey } from '../model/keys/apiKey'
import { portalAddress } from '../model/pages/page'
import { Button } from '../ui/parts/Button'
import { IconButton } from '../ui/parts/IconButton'
import { Link } from '../ui/parts/Link'
import { Tick } from '../ui/parts/Tick'
import { t } from '../ui/words/i18n'
import { copySecret, keepSecrets } from './actions'
import { Forget } from './Forget'
import type { Popup } from './model'

interface SecretProps {
  popup: Popup
}

/** The Service API Key: masked until asked for, and how to be rid of it. */
export function Secret({ popup }: SecretProps) {
  const shown = useSignal(false)
  const asking = useSignal(false)
  // Whoever answered the question with the keyboard comes back to where it was asked.
  const asked = useSignal(false)
  const organisation = popup.saved.organisation.value
  const secret = popup.saved.secret.value
  if (!organisation) return null
  if (!secret)
    return (
      <section class="secret" aria-label={t('apiKey')}>
        <h2>{t('apiKey')}</h2>
        <span class="missing">
          {t(organisation.integration === 'not-enabled' ? 'keyNotEnabled' : 'keyMissing')}
        </span>
        <Link href={portalAddress(organisation.name, 'pingometer', popup.saved.portal.value)}>
          {t('openInPortal')}
        </Link>
      </section>
    )
  if (asking.value)
    return <Forget popup={popup} organisation={organisation.name} onDone={() => (asking.value = false)} />
  return (
    <section class="secret" aria-label={t('apiKey')}>
      <h2>{t('apiKey')}</h2>
      <code class={shown.value ? 'whole' : ''}>{shown.value ? secret.key : maskKey(secret.key)}</code>
      <span class="actions">
        <IconButton icon="copy" name={t('copyApiKey')} onPress={() => void copySecret(popup)} />
        <IconButton
          icon={shown.value ? 'hide' : 'show'}
          name={t(shown.value ? 'hide' : 'show')}
          onPress={() => (shown.value = !shown.value)}
        />
        <Button
          look="quiet"
          autoFocus={asked.value}
          onPress={() => {
            shown.value = false
            asked.value = true
            asking.value = true
          }}
        >
          {t('forget')}
        </Button>
      </span>
      <Tick
        text={t('keepKey')}
        checked={popup.saved.settings.value.keepKey}
        onChange={(keep) => void keepSecrets(popup, keep)}
      />
    </section>
  )
}
