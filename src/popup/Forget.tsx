import { onEscape } from '../ui/manners/escape'
import { Button } from '../ui/parts/Button'
import { t } from '../ui/words/i18n'
import { forgetSecret } from './actions'
import type { Popup } from './model'

interface ForgetProps {
  popup: Popup
  organisation: string
  onDone: () => void
}

/** Asks before an API key is forgotten, in the place of the key. */
export function Forget({ popup, organisation, onDone }: ForgetProps) {
  const forget = async () => {
    await forgetSecret(popup, organisation)
    onDone()
  }
  return (
    <section class="secret asking" aria-label={t('apiKey')} onKeyDown={onEscape(onDone)}>
      <p>{t('forgetQuestion', organisation)}</p>
      <span class="actions">
        <Button onPress={() => void forget()} autoFocus>
          {t('forgetConfirm')}
        </Button>
        <Button look="quiet" onPress={onDone}>
          {t('cancel')}
        </Button>
      </span>
    </section>
  )
}
