import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import type { Imported } from '../../messaging/protocol'
import { tell } from '../../messaging/uiPort'
import { type TypedProblem, typedProblem } from '../../model/keys/publicApi'
import { Button } from '../../ui/parts/Button'
import { Status } from '../../ui/parts/Status'
import { number, plural, t } from '../../ui/words/i18n'
import { attempt, say } from '../actions'
import type { Panel } from '../model'
import { useSecondsUntil } from '../wait'
import { apiSentence } from '../words'
import { Differences } from './Differences'
import { allowed, PUBLIC_API } from './permission'

interface ImportKeysProps {
  panel: Panel
}

/** What the person typed, and what came of asking the API. */
function useImport(panel: Panel) {
  const id = useSignal('')
  const key = useSignal('')
  const busy = useSignal(false)
  const answer = useSignal<Imported | 'denied' | 'unanswered' | null>(null)
  const isTyped = id.value.trim() !== '' || key.value.trim() !== ''
  const typed = isTyped ? { id: id.value.trim(), key: key.value.trim() } : null
  const run = async () => {
    const organisation = panel.saved.organisation.value?.name
    if (busy.value || !organisation) return
    // Before anything is waited for: the browser shows its question for a press only.
    const may = allowed(PUBLIC_API)
    busy.value = true
    const permitted = await may.catch(() => false)
    const came = permitted
      ? await tell('api.import', { organisation, credentials: typed }).catch(() => null)
      : 'denied'
    answer.value = came ?? 'unanswered'
    busy.value = false
    if (!came || came === 'denied') return
    if (came.read) id.value = key.value = ''
    else if (came.wait !== null) panel.apiAfter.value = Date.now() + came.wait * 1000
  }
  return { id, key, typed, busy, answer, run }
}

/** Reads the routing keys from the vendor's public API, and says how they differ from what pages showed. */
export function ImportKeys({ panel }: ImportKeysProps) {
  const { id, key, typed, busy, answer, run } = useImport(panel)
  const wait = useSecondsUntil(panel.apiAfter.value)
  const saved = panel.saved.hasApi.value
  const problem = typed && typedProblem(typed.id, typed.key)
  const organisation = panel.saved.organisation.value
  const wrong = typed && problem && wrongSentence(problem, typed)
  const wrongId = useId()
  const ready = organisation !== null && (typed ? problem === null : saved)
  const forget = () =>
    void attempt(panel, async () => {
      if (!organisation) return
      await tell('api.forget', { organisation: organisation.name })
      say(panel, t('panelApiForgotten'))
    })
  return (
    <section aria-labelledby="import">
      <h2 id="import">{t('panelApiTitle')}</h2>
      <p>{t('panelApiText')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void run()
        }}
      >
        <label class="key-field">
          <span>{t('panelApiId')}</span>
          <input
            value={id.value}
            maxLength={40}
            aria-describedby={problem === 'no-id' ? wrongId : undefined}
            autocomplete="off"
            spellcheck={false}
            onInput={({ currentTarget }) => (id.value = currentTarget.value)}
          />
        </label>
        <label class="key-field">
          <span>{t('panelApiKey')}</span>
          <input
            type="password"
            value={key.value}
            maxLength={40}
            aria-describedby={problem === 'no-id' ? undefined : wrongId}
            autocomplete="off"
            spellcheck={false}
            placeholder={saved ? t('panelApiSaved') : undefined}
            onInput={({ currentTarget }) => (key.value = currentTarget.value)}
          />
        </label>
        <p id={wrongId} class="wrong" aria-live="polite">
          {wrong}
        </p>
        <span class="actions">
          <Button
            disabled={!ready || busy.value || wait > 0}
            reason={organisation ? null : t('panelApiNoOrganisation')}
          >
            {wait > 0 ? t('panelApiImportIn', number(wait)) : t('panelApiImport')}
          </Button>
          {saved && (
            <Button look="quiet" name={t('panelApiForget')} onPress={forget}>
              {t('forget')}
            </Button>
          )}
        </span>
      </form>
      <Answer answer={answer.value} />
    </section>
  )
}

/** What is wrong with what was typed, once it is; a field that is empty is still to be filled. */
function wrongSentence(problem: TypedProblem, typed: { id: string; key: string }): string | null {
  if (problem === 'service-key') return t('panelApiServiceKey')
  if (problem === 'not-a-key') return typed.key === '' ? null : t('panelApiNotAKey')
  return t('panelApiNoId')
}

function Answer({ answer }: { answer: Imported | 'denied' | 'unanswered' | null }) {
  if (answer === null) return <Status text="" refused={false} />
  if (answer === 'unanswered') return <Status text={t('unanswered')} refused />
  if (answer === 'denied') return <Status text={t('panelNoPermission')} refused />
  if (!answer.read) return <Status text={apiSentence(answer.refusal, answer.wait)} refused />
  return (
    <>
      <Status text={plural('panelApiRead', answer.count)} refused={false} />
      <Differences differences={answer.differences} />
    </>
  )
}
