import { batch, useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { tell } from '../../messaging/uiPort'
import { type FileSummary, LONGEST_EXPORT } from '../../model/team/exportFile'
import { Button, takeFocus } from '../../ui/parts/Button'
import { t } from '../../ui/words/i18n'
import { attempt, say } from '../actions'
import type { Options } from '../model'
import { FilePicker } from '../parts/FilePicker'
import { Passphrase } from '../parts/Passphrase'
import { Told } from '../parts/Told'
import { importData } from './fileActions'
import { readText } from './files'
import { fileSentence, summaryLines } from './fileWords'

interface ImportFileProps {
  options: Options
}

/** A file that was chosen: closed as long as its passphrase was not given. */
interface Chosen {
  text: string
  passphrase: string | null
  summary: FileSummary | null
}

/** What is done with a chosen file: it is looked into, opened with its passphrase, and brought in. */
function useChosenFile(options: Options) {
  const chosen = useSignal<Chosen | null>(null)
  const busy = useSignal(false)
  const look = async (coming: string | Promise<string | null>, typed: string | null) => {
    busy.value = true
    await attempt(options, 'import', async () => judge(await coming, typed))
    busy.value = false
  }
  const judge = async (text: string | null, typed: string | null) => {
    const refuse = (sentence: string) => say(options, 'import', sentence, { refused: true })
    // Nothing that is larger was made by this extension.
    const answer =
      text === null
        ? ({ read: false, refusal: 'huge' } as const)
        : await tell('data.check', { text, passphrase: typed })
    if (answer?.read && text !== null) {
      const { summary } = answer
      // Together: the button that appears takes the focus, which it could not while it is disabled.
      batch(() => {
        chosen.value = { text, passphrase: typed, summary }
        busy.value = false
      })
      return
    }
    const refusal = !answer || answer.read ? 'damaged' : answer.refusal
    if (refusal === 'needs-passphrase' && text !== null)
      chosen.value = { text, passphrase: null, summary: null }
    else if (refusal !== 'needs-passphrase') refuse(fileSentence(refusal))
    if (refusal !== 'needs-passphrase' && refusal !== 'wrong-passphrase') chosen.value = null
  }
  /** @returns whether the file is done with */
  const bringIn = async ({ text, passphrase }: Chosen) => {
    busy.value = true
    const done = await importData(options, text, passphrase)
    busy.value = false
    return done
  }
  return { chosen, busy, look, bringIn }
}

/** Brings an exported file back, after it was told what is in it. */
export function ImportFile({ options }: ImportFileProps) {
  const id = useId()
  const { chosen, busy, look, bringIn } = useChosenFile(options)
  const passphrase = useSignal('')
  const leave = () => {
    chosen.value = null
    passphrase.value = ''
  }
  const open = async (event: Event) => {
    event.preventDefault()
    const file = chosen.value
    if (file?.summary === null) await look(file.text, passphrase.value)
    else if (file && (await bringIn(file))) leave()
  }
  const file = chosen.value
  return (
    <form class="row work" onSubmit={open}>
      <h3>{t('importTitle')}</h3>
      {file === null && (
        <FilePicker
          label={t('importFile')}
          hint={t('importHint')}
          accept=".json,application/json"
          onFile={(one) => void look(readText(one, LONGEST_EXPORT), null)}
        />
      )}
      {file !== null && file.summary === null && (
        <Passphrase
          label={t('importPassphrase')}
          value={passphrase.value}
          hint={t('importPassphraseHint')}
          autoFocus
          onInput={(text) => (passphrase.value = text)}
        />
      )}
      {file?.summary && (
        <ul class="summary" id={`${id}-summary`} aria-label={t('importSummary')}>
          {summaryLines(file.summary).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {file !== null && (
        <span class="actions">
          <button
            type="submit"
            class="button usual"
            disabled={busy.value || (file.summary === null && passphrase.value === '')}
            aria-describedby={file.summary === null ? undefined : `${id}-summary`}
            key={file.summary === null ? 'open' : 'import'}
            ref={file.summary === null ? null : takeFocus}
          >
            {t(file.summary === null ? 'importOpen' : 'importPress')}
          </button>
          <Button look="quiet" onPress={leave}>
            {t('cancel')}
          </Button>
        </span>
      )}
      <Told options={options} place="import" />
    </form>
  )
}
