import { useSignal } from '@preact/signals'
import { keysToGoBy } from '../../model/keys/routingKey'
import { matcher } from '../../model/keys/suggest'
import type { OverviewRow } from '../../model/monitors/overview'
import { Button } from '../../ui/parts/Button'
import { t } from '../../ui/words/i18n'
import { timeText } from '../../ui/words/when'
import { assign, forget, leave, openMonitor } from '../actions'
import { KeyField } from '../KeyField'
import type { Panel } from '../model'
import { STATE_HINTS } from '../words'

interface MonitorDetailsProps {
  panel: Panel
  row: OverviewRow
}

/** What a monitor's state means, and what can be done: choose its key ahead, go to its form, forget it. */
export function MonitorDetails({ panel, row }: MonitorDetailsProps) {
  const typed = useSignal(row.assigned ?? '')
  const keys = panel.saved.routingKeys.value
  const suggested = matcher(keysToGoBy(keys))(row.name)
  const fits = keys.some(({ key }) => key === typed.value.trim())
  const choose = (key: string | null) => void assign(panel, [{ row, key }])
  return (
    <div class="details">
      <p>
        {t(STATE_HINTS[row.state], row.key ?? '')} {row.at !== null && <When at={row.at} />}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          choose(typed.value.trim())
        }}
      >
        <KeyField
          id={`key-${row.place}`}
          keys={keys}
          value={typed.value}
          onChange={(value) => (typed.value = value)}
          label={t('panelKeyFor', row.name)}
        />
        <span class="actions">
          <Button disabled={!fits} name={t('panelAssignTo', row.name)}>
            {t('panelAssign')}
          </Button>
          {suggested !== null && suggested !== row.assigned && (
            <Button onPress={() => choose(suggested)}>{t('panelUseSuggested', suggested)}</Button>
          )}
          {row.assigned !== null && (
            <Button look="quiet" onPress={() => choose(null)}>
              {t('panelUnassign')}
            </Button>
          )}
        </span>
      </form>
      <span class="actions">
        <Button look="quiet" onPress={() => leave(panel, () => void openMonitor(panel, row))}>
          {t('panelOpenMonitor')}
        </Button>
        <Button look="quiet" name={t('panelForget', row.name)} onPress={() => void forget(panel, row)}>
          {t('forget')}
        </Button>
      </span>
    </div>
  )
}

function When({ at }: { at: number }) {
  return <time dateTime={new Date(at).toISOString()}>{timeText(at)}</time>
}
