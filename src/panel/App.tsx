import { EmptyState } from '../ui/parts/EmptyState'
import { HostsWithheld } from '../ui/parts/HostsWithheld'
import { StorageFull } from '../ui/parts/StorageFull'
import { t } from '../ui/words/i18n'
import { GuideFoot } from './guide/GuideFoot'
import { GuideView } from './guide/GuideView'
import { Head } from './Head'
import type { Panel, PanelView } from './model'
import { MonitorsFoot } from './monitors/MonitorsFoot'
import { MonitorsView } from './monitors/MonitorsView'
import { AlertFoot } from './victorops/AlertFoot'
import { VictorOpsView } from './victorops/VictorOpsView'

interface AppProps {
  panel: Panel
}

const NAMES = {
  guide: 'panelTab_guide',
  monitors: 'panelTab_monitors',
  victorops: 'panelTab_victorops',
} as const satisfies Record<PanelView, string>

/** The panel: how far everything is, one of three views, and at the bottom the view's one primary action. */
export function App({ panel }: AppProps) {
  const phase = panel.saved.phase.value
  const view = panel.view.value
  return (
    <>
      <Head panel={panel} names={NAMES} />
      <StorageFull saved={panel.saved} />
      <HostsWithheld withheld={panel.withheld} />
      <main aria-busy={phase === 'loading'}>
        <div id="view" role="tabpanel" aria-label={t(NAMES[view])}>
          {phase === 'failed' && <EmptyState title={t('loadFailedTitle')} text={t('loadFailedText')} />}
          {phase === 'ready' && view === 'guide' && <GuideView panel={panel} />}
          {phase === 'ready' && view === 'monitors' && <MonitorsView panel={panel} />}
          {phase === 'ready' && view === 'victorops' && <VictorOpsView panel={panel} />}
        </div>
      </main>
      {phase === 'ready' && view === 'guide' && <GuideFoot panel={panel} />}
      {phase === 'ready' && view === 'monitors' && <MonitorsFoot panel={panel} />}
      {phase === 'ready' && view === 'victorops' && <AlertFoot panel={panel} />}
    </>
  )
}
