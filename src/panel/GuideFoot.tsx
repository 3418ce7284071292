import { useSignal } from '@preact/signals'
import { Button } from '../ui/Button'
import { type MessageName, t } from '../ui/i18n'
import { tabSentence, warningSentence } from '../ui/sentences'
import { fill, go, show } from './actions'
import { Foot } from './Foot'
import type { Panel } from './model'

interface GuideFootProps {
  panel: Panel
}

/** The guide's one action: go there, fill, show what to press, or at the end the test alert. */
export function GuideFoot({ panel }: GuideFootProps) {
  const busy = useSignal(false)
  const { text, run } = actionOf(panel)
  const press = async () => {
    if (busy.value) return
    busy.value = true
    panel.openStep.value = null
    await run()
    busy.value = false
  }
  return (
    <Foot panel={panel} above={<Fills panel={panel} />}>
      <Button look="primary" onPress={() => void press()}>
        {t(text)}
      </Button>
    </Foot>
  )
}

/** On a page with a form: what would be filled, and what is wrong with what stands there. */
function Fills({ panel }: GuideFootProps) {
  const tab = panel.tab.state.value
  const offer = tab?.state === 'page' ? tab.offer : null
  if (!offer || offer.state === 'nothing') return null
  const organisation = panel.saved.organisation.value?.name ?? ''
  return (
    <div class="offer">
      <p>{panel.pending.value === null ? tabSentence(tab) : t('panelPressSubmit')}</p>
      {offer.warning && <p class="wrong">{warningSentence(offer.warning, organisation)}</p>}
    </div>
  )
}

interface Action {
  text: MessageName
  run: () => Promise<void> | void
}

function showView(panel: Panel): void {
  panel.view.value = 'victorops'
}

function actionOf(panel: Panel): Action {
  const { next } = panel.guide.value
  const way = panel.way.value
  const tab = panel.tab.state.value
  if (panel.pending.value !== null) return { text: 'panelShowSubmit', run: () => show(panel, 'submit') }
  if (!next || !way) return { text: 'panelToTest', run: () => showView(panel) }
  if (way.by !== 'here') return { text: 'panelGo', run: () => go(panel, next) }
  const ready = tab?.state === 'page' && tab.refusal === null && tab.offer.state === 'ready'
  if (ready) return { text: 'fillPage', run: () => fill(panel) }
  return { text: 'panelShow', run: () => show(panel, next.landmark) }
}
