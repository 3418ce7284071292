import { useSignal } from '@preact/signals'
import { type KeyList, LONGEST_KEY_LIST, readKeyList } from '../model/keyList'
import { Button } from '../ui/Button'
import { number, plural, t } from '../ui/i18n'
import { say } from './actions'
import { importKeyList } from './dataActions'
import { keyListSentence } from './dataWords'
import { FilePicker } from './FilePicker'
import { readText } from './files'
import type { Options } from './model'

interface ImportKeyListProps {
  options: Options
}

type Read = Extract<KeyList, { read: true }>

/** So many lines that hold no key are shown; the others are counted. */
const SHOWN = 5

/** Routing keys out of a spreadsheet or a list, for the organisation in use. */
export function ImportKeyList({ options }: ImportKeyListProps) {
  const list = useSignal<Read | null>(null)
  const organisation = options.saved.organisation.value?.name ?? null
  const look = (text: string | null) => {
    options.result.value = null
    const read: KeyList = text === null ? { read: false, refusal: 'huge' } : readKeyList(text)
    if (read.read) list.value = read
    else say(options, 'files', keyListSentence(read.refusal), { refused: true })
  }
  const add = async (event: Event) => {
    event.preventDefault()
    if (list.value === null || organisation === null) return
    await importKeyList(options, organisation, list.value.keys)
    list.value = null
  }
  return (
    <form class="row work" onSubmit={add}>
      <h3>{t('keyFileTitle')}</h3>
      {organisation === null && <p class="hint">{t('keyFileNoOrganisation')}</p>}
      {organisation !== null && list.value === null && (
        <FilePicker
          label={t('keyFile')}
          hint={t('keyFileHint')}
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onFile={(one) => void readText(one, LONGEST_KEY_LIST).then(look)}
        />
      )}
      {organisation !== null && list.value !== null && (
        <>
          <p>{plural('keyFileFound', list.value.keys.length, organisation)}</p>
          {list.value.skipped.length > 0 && <Skipped lines={list.value.skipped} />}
          <span class="actions">
            <button type="submit" class="button usual">
              {t('keyFilePress')}
            </button>
            <Button look="quiet" onPress={() => (list.value = null)}>
              {t('cancel')}
            </Button>
          </span>
        </>
      )}
    </form>
  )
}

/** The lines that are left out: whoever made the file knows what was meant there. */
function Skipped({ lines }: { lines: Read['skipped'] }) {
  return (
    <div class="skipped">
      <p>{plural('keyFileSkipped', lines.length)}</p>
      <ul>
        {lines.slice(0, SHOWN).map(({ line, text }) => (
          <li key={line}>
            {t('keyFileLine', number(line))} <bdi>{text}</bdi>
          </li>
        ))}
        {lines.length > SHOWN && <li>{plural('keyFileMore', lines.length - SHOWN)}</li>}
      </ul>
    </div>
  )
}
