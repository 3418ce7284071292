import { useSignal } from '@preact/signals'
import { Asking } from '../../ui/parts/Asking'
import { Button } from '../../ui/parts/Button'
import { t } from '../../ui/words/i18n'
import { forgetEverything } from '../actions'
import type { Options } from '../model'

interface ForgetAllProps {
  options: Options
}

/** Removes every trace, after asking: it cannot be undone. */
export function ForgetAll({ options }: ForgetAllProps) {
  const asking = useSignal(false)
  const forget = async () => {
    asking.value = false
    await forgetEverything(options)
  }
  return (
    <div class="row work">
      <h3>{t('forgetAllTitle')}</h3>
      {asking.value ? (
        <Asking
          question={t('forgetAllQuestion')}
          yes={t('forgetAllConfirm')}
          onYes={() => void forget()}
          onNo={() => (asking.value = false)}
        />
      ) : (
        <>
          <p class="hint">{t('forgetAllText')}</p>
          <span class="actions">
            <Button onPress={() => (asking.value = true)}>{t('forgetAllPress')}</Button>
          </span>
        </>
      )}
    </div>
  )
}
