import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { type KeyList, LONGEST_KEY_LIST, readKeyList } from '../../model/keys/keyList'
import type { RoutingKey } from '../../model/keys/routingKey'
import { knownKeys } from '../../model/monitors/monitorState'
import { Button, takeFocus } from '../../ui/parts/Button'
import { number, plural, t } from '../../ui/words/i18n'
import { attempt, say } from '../actions'
import type { Options } from '../model'
import { FilePicker } from '../parts/FilePicker'
import { Told } from '../parts/Told'
import { importKeyList } from './fileActions'
import { readTableText } from './files'
import { keyListSentence } from './fileWords'

interface ImportKeyListProps {
  options: Options
}

type Read = Extract<KeyList, { read: true }>

/** So many keys, and lines that hold none, are shown; the others are counted. */
const SHOWN = 5

/** Routing keys out of a spreadsheet or a list, for the organisation in use. */
export function ImportKeyList({ options }: ImportKeyListProps) {
  const id = useId()
  const list = useSignal<Read | null>(null)
  const organisation = options.saved.organisation.value?.name ?? null
  const look = (file: File) =>
    attempt(options, 'key-list', async () => {
      const text = await readTableText(file, LONGEST_KEY_LIST)
      const read: KeyList = text === null ? { read: false, refusal: 'huge' } : readKeyList(text)
      if (read.read) list.value = read
      else say(options, 'key-list', keyListSentence(read.refusal), { refused: true })
    })
  const add = async (event: Event) => {
    event.preventDefault()
    if (list.value === null || organisation === null) return
    await importKeyList(options, organisation, list.value.keys)
    list.value = null
  }
  const known = knownKeys(options.saved.routingKeys.value.map(({ key }) => key))
  const isTwin = ({ key }: RoutingKey) => !known.has(key) && known.spelled(key) !== null
  const keys = list.value?.keys.filter((one) => !isTwin(one)) ?? []
  const twins = list.value
    ? [...list.value.twins, ...list.value.keys.filter(isTwin).map(({ key }) => key)]
    : []
  return (
    <form class="row work" onSubmit={add}>
      <h3>{t('keyFileTitle')}</h3>
      {organisation === null && <p class="hint">{t('keyFileNoOrganisation')}</p>}
      {organisation !== null && list.value === null && (
        <FilePicker
          label={t('keyFile')}
          hint={t('keyFileHint')}
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onFile={(one) => void look(one)}
        />
      )}
      {organisation !== null && list.value !== null && (
        <>
          <div class="found-lines" id={`${id}-found`}>
            <Listed
              title={plural('keyFileFound', keys.length, organisation)}
              lines={keys.map(({ key }) => key)}
            />
            <Listed title={plural('keyFileOtherCase', twins.length)} lines={twins} />
            <Listed
              title={plural('keyFileSkipped', list.value.skipped.length)}
              lines={list.value.skipped.map(({ line, text }) => `${t('keyFileLine', number(line))} ${text}`)}
            />
          </div>
          <span class="actions">
            {keys.length > 0 && (
              <button type="submit" class="button usual" aria-describedby={`${id}-found`} ref={takeFocus}>
                {t('keyFilePress')}
              </button>
            )}
            <Button look="quiet" autoFocus={keys.length === 0} onPress={() => (list.value = null)}>
              {t('cancel')}
            </Button>
          </span>
        </>
      )}
      <Told options={options} place="key-list" />
    </form>
  )
}

/** What is taken or left out: whoever made the file knows what was meant there. */
function Listed({ title, lines }: { title: string; lines: string[] }) {
  if (!lines.length) return null
  return (
    <div class="listed">
      <p>{title}</p>
      <ul>
        {lines.slice(0, SHOWN).map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
        {lines.length > SHOWN && <li>{plural('keyFileMore', lines.length - SHOWN)}</li>}
      </ul>
    </div>
  )
}
