import { useSignal } from '@preact/signals'
import { onEscape } from '../../ui/manners/escape'
import { Button } from '../../ui/parts/Button'
import { t } from '../../ui/words/i18n'
import type { Options } from '../model'
import { forgetEverything } from './dataActions'

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
      <p class="hint">{t(asking.value ? 'forgetAllQuestion' : 'forgetAllText')}</p>
      <span
        class="actions"
        role="group"
        aria-label={t('forgetAllTitle')}
        onKeyDown={onEscape(() => (asking.value = false))}
      >
        {asking.value ? (
          <>
            <Button onPress={() => void forget()} autoFocus>
              {t('forgetAllConfirm')}
            </Button>
            <Button look="quiet" onPress={() => (asking.value = false)}>
              {t('cancel')}
            </Button>
          </>
        ) : (
          <Button onPress={() => (asking.value = true)}>{t('forgetAllPress')}</Button>
        )}
      </span>
    </div>
  )
}
