import { useSignal } from '@preact/signals'
import { SHORTEST_PASSPHRASE } from '../../model/team/exportFile'
import { Button } from '../../ui/parts/Button'
import { Tick } from '../../ui/parts/Tick'
import { number, t } from '../../ui/words/i18n'
import type { Options } from '../model'
import { Passphrase } from '../parts/Passphrase'
import { Told } from '../parts/Told'
import { exportData } from './fileActions'

interface ExportFileProps {
  options: Options
}

/** Everything saved as a file; with the secrets in it only when asked for, and encrypted then. */
export function ExportFile({ options }: ExportFileProps) {
  const withSecrets = useSignal(false)
  const passphrase = useSignal('')
  const again = useSignal('')
  const busy = useSignal(false)
  const problem = problemOf(passphrase.value, again.value)
  const submit = async (event: Event) => {
    event.preventDefault()
    if (withSecrets.value && problem !== null) return
    busy.value = true
    await exportData(options, withSecrets.value ? passphrase.value : null)
    busy.value = false
    passphrase.value = ''
    again.value = ''
  }
  return (
    <form class="row work" onSubmit={submit}>
      <h3>{t('exportTitle')}</h3>
      <p class="hint">{t('exportText')}</p>
      <Tick
        text={t('exportSecrets')}
        hint={t('exportSecretsHint')}
        checked={withSecrets.value}
        onChange={(checked) => (withSecrets.value = checked)}
      />
      {withSecrets.value && (
        <div class="fields">
          <Passphrase
            label={t('passphrase')}
            value={passphrase.value}
            hint={t('passphraseHint', number(SHORTEST_PASSPHRASE))}
            fresh
            onInput={(text) => (passphrase.value = text)}
          />
          <Passphrase
            label={t('passphraseAgain')}
            value={again.value}
            hint={again.value !== '' ? (problem ?? '') : ''}
            fresh
            onInput={(text) => (again.value = text)}
          />
        </div>
      )}
      <span class="actions">
        <Button disabled={busy.value || (withSecrets.value && problem !== null)}>
          {t(busy.value ? 'exporting' : 'exportPress')}
        </Button>
      </span>
      <Told options={options} place="export" />
    </form>
  )
}

/** What a new passphrase still lacks; null when it will do. */
function problemOf(passphrase: string, again: string): string | null {
  if (passphrase.length < SHORTEST_PASSPHRASE) return t('passphraseShort', number(SHORTEST_PASSPHRASE))
  return passphrase === again ? null : t('passphraseDiffers')
}
