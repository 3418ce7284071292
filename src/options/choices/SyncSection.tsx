import { tell } from '../../messaging/uiPort'
import type { SyncRecord } from '../../storage/teamKinds'
import { Tick } from '../../ui/parts/Tick'
import { type MessageName, plural, t } from '../../ui/words/i18n'
import { timeText } from '../../ui/words/when'
import { attempt, say } from '../actions'
import type { Options } from '../model'
import { Section } from '../parts/Section'

interface SyncSectionProps {
  options: Options
}

const PROBLEMS: Record<Exclude<NonNullable<SyncRecord['problem']>, 'full'>, MessageName> = {
  'too-often': 'sync_tooOften',
  newer: 'sync_newer',
  ended: 'sync_ended',
  failed: 'sync_failed',
}

/** Whether settings and routing keys follow the person, and how that goes. */
export function SyncSection({ options }: SyncSectionProps) {
  const sync = options.saved.sync.value
  const change = (on: boolean) =>
    attempt(options, 'sync', async () => {
      const { done } = await tell('sync.set', { on })
      // What keeps it from going on stands below; nothing follows yet.
      if (done) say(options, 'sync', t(on ? 'syncOn' : 'syncOff'))
    })
  return (
    <Section options={options} name="sync" title={t('syncTitle')}>
      <div class="row">
        <Tick
          text={t('syncTick')}
          hint={t('syncHint')}
          checked={sync.on}
          onChange={(on) => void change(on)}
        />
      </div>
      <div aria-live="polite">
        {(sync.on || sync.problem !== null) && (
          <p class={sync.problem === null ? 'row hint' : 'row hint problem'}>{stateSentence(sync)}</p>
        )}
      </div>
    </Section>
  )
}

function stateSentence({ problem, left, at }: SyncRecord): string {
  if (problem === 'full') return left > 0 ? plural('syncLeft', left) : t('sync_full')
  if (problem !== null) return t(PROBLEMS[problem])
  return at === null ? t('syncWaiting') : t('syncAt', timeText(at))
}
