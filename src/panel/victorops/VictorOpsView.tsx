import { t } from '../../ui/words/i18n'
import type { Panel } from '../model'
import { ImportKeys } from './ImportKeys'
import { TestAlert } from './TestAlert'

interface VictorOpsViewProps {
  panel: Panel
}

/** What goes to VictorOps itself, each after asking for the permission: a test alert, and the list of keys. */
export function VictorOpsView({ panel }: VictorOpsViewProps) {
  return (
    <div class="victorops">
      <TestAlert panel={panel} />
      <ImportKeys key={panel.saved.organisation.value?.name} panel={panel} />
      <p class="hint">{t('panelOnlyWhenPressed')}</p>
    </div>
  )
}
