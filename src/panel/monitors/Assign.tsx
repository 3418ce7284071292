import { useComputed, useSignal } from '@preact/signals'
import { keysToGoBy } from '../../model/keys/routingKey'
import { matcher } from '../../model/keys/suggest'
import { wantsKey } from '../../model/monitors/monitorState'
import type { OverviewRow } from '../../model/monitors/overview'
import { onEscape } from '../../ui/manners/escape'
import { Button } from '../../ui/parts/Button'
import { plural, t } from '../../ui/words/i18n'
import { assign } from '../actions'
import { KeyField } from '../KeyField'
import type { Panel } from '../model'

interface AssignProps {
  panel: Panel
}

/** Choosing keys ahead for many: for those ticked, for all that the filter shows, or by what their names suggest. */
export function Assign({ panel }: AssignProps) {
  const typed = useSignal('')
  const proposing = useSignal(false)
  const found = panel.found.value
  const ticked = useComputed(() => panel.rows.value.filter(({ place }) => panel.ticked.value.has(place)))
  const chosen = ticked.value
  const keys = panel.saved.routingKeys.value
  const all = found.length > 0 && found.every(({ place }) => panel.ticked.value.has(place))
  const tickAll = () => {
    panel.ticked.value = new Set(all ? [] : found.map(({ place }) => place))
  }
  const choose = (event: Event) => {
    event.preventDefault()
    const key = typed.value.trim()
    void assign(
      panel,
      chosen.map((row) => ({ row, key })),
    )
  }
  if (proposing.value)
    return (
      <Proposals
        panel={panel}
        keys={keysToGoBy(keys)}
        rows={chosen}
        onDone={() => (proposing.value = false)}
      />
    )
  return (
    <div class="assign">
      <div class="bar">
        <label>
          <input type="checkbox" checked={all} onChange={tickAll} />
          {chosen.length > 0 ? plural('panelTicked', chosen.length) : t('panelTickAll')}
        </label>
        {chosen.length > 0 && (
          <Button look="quiet" onPress={() => (proposing.value = true)}>
            {t('panelSuggest')}
          </Button>
        )}
      </div>
      {chosen.length > 0 && (
        <form class="bar" onSubmit={choose}>
          <KeyField
            id="keys-of-many"
            keys={keys}
            value={typed.value}
            onChange={(value) => (typed.value = value)}
            label={t('panelKeyForMany')}
          />
          <Button disabled={!keys.some(({ key }) => key === typed.value.trim())}>
            {plural('panelAssignMany', chosen.length)}
          </Button>
        </form>
      )}
    </div>
  )
}

interface ProposalsProps extends AssignProps {
  keys: readonly string[]
  rows: readonly OverviewRow[]
  onDone: () => void
}

/** The most suggestions that are spelled out; more are counted. */
const SPELLED = 50

/** What the names of the ticked monitors suggest, before it is chosen. */
function Proposals({ panel, keys, rows, onDone }: ProposalsProps) {
  const match = matcher(keys)
  const proposals = rows.flatMap((row) => {
    const key = wantsKey(row.state) ? match(row.name) : null
    return key === null ? [] : [{ row, key }]
  })
  const without = rows.length - proposals.length
  const accept = async () => {
    await assign(panel, proposals)
    onDone()
  }
  return (
    <section class="assign proposals" aria-label={t('panelSuggest')} onKeyDown={onEscape(onDone)}>
      {proposals.length > 0 && <p>{t('panelProposalReason')}</p>}
      <ul>
        {proposals.slice(0, SPELLED).map(({ row, key }) => (
          <li key={row.place}>
            <bdi>{row.name}</bdi> <span class="ahead">→</span> <code>{key}</code>
          </li>
        ))}
      </ul>
      {proposals.length > SPELLED && <p>{plural('panelProposalsMore', proposals.length - SPELLED)}</p>}
      {without > 0 && <p>{plural('panelProposalsNone', without)}</p>}
      <span class="actions">
        <Button disabled={proposals.length === 0} onPress={() => void accept()} autoFocus>
          {plural('panelAssignMany', proposals.length)}
        </Button>
        <Button look="quiet" onPress={onDone} autoFocus={proposals.length === 0}>
          {t('cancel')}
        </Button>
      </span>
    </section>
  )
}
