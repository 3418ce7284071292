import { Asking } from '../ui/parts/Asking'
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
    <section class="secret" aria-label={t('apiKey')}>
      <Asking
        question={t('forgetQuestion', organisation)}
        yes={t('forgetConfirm')}
        onYes={() => void forget()}
        onNo={onDone}
      />
    </section>
  )
}
