import { STEPS } from '../../guide/steps'
import { Button } from '../../ui/parts/Button'
import { t } from '../../ui/words/i18n'
import { attempt, go, leave, openMonitor, say } from '../actions'
import { Foot } from '../Foot'
import type { Panel } from '../model'
import { reportOf } from '../words'

interface MonitorsFootProps {
  panel: Panel
}

const LIST = STEPS.find(({ id }) => id === 'monitors')

/** Copies the overview, and leads to the next monitor that wants a key. */
export function MonitorsFoot({ panel }: MonitorsFootProps) {
  const next = panel.following.value
  const copy = (form: 'csv' | 'markdown') =>
    attempt(panel, async () => {
      await navigator.clipboard.writeText(reportOf(panel.rows.value, form))
      say(panel, t('panelCopied'))
    })
  const goOn = () =>
    leave(panel, () => {
      if (panel.busy.value > 0) return
      if (next) void openMonitor(panel, next)
      else if (LIST) void go(panel, LIST)
    })
  const report = panel.rows.value.length > 0 && (
    <p class="report">
      {t('panelReport')}
      <Button look="quiet" name={t('panelCopyCsv')} onPress={() => void copy('csv')}>
        CSV
      </Button>
      <Button look="quiet" name={t('panelCopyMarkdown')} onPress={() => void copy('markdown')}>
        Markdown
      </Button>
    </p>
  )
  const none = panel.rows.value.length === 0
  return (
    <Foot panel={panel} above={report}>
      {next && (
        <p class="next">
          {t('panelNext')} <bdi>{next.name}</bdi>
        </p>
      )}
      <Button look="primary" disabled={!next && !none} onPress={goOn}>
        {t(none ? 'panelOpenMonitors' : 'panelNextMonitor')}
      </Button>
    </Foot>
  )
}
