import { hasOwnFill } from '../../model/forms/offer'
import { Button } from '../../ui/parts/Button'
import { CaptureButton } from '../../ui/parts/CaptureButton'
import { Pointing } from '../../ui/parts/Pointing'
import { pageWaits } from '../../ui/words/capturing'
import { type MessageName, t } from '../../ui/words/i18n'
import { tabSentence, warningSentence } from '../../ui/words/sentences'
import { capture, fill, forgetPointed, go, openMonitor, point, refresh, show } from '../actions'
import { Foot } from '../Foot'
import type { Panel } from '../model'

interface GuideFootProps {
  panel: Panel
}

/** The guide's one action: go there, fill, show what to press, or at the end the test alert. */
export function GuideFoot({ panel }: GuideFootProps) {
  const { text, run } = actionOf(panel)
  const press = async () => {
    if (panel.busy.value > 0) return
    panel.openStep.value = null
    await run()
  }
  const above = (
    <>
      <Fills panel={panel} />
      <Pointing
        tab={panel.tab.state.value}
        onPoint={(what) => void point(panel, what)}
        onForget={() => void forgetPointed(panel)}
      />
    </>
  )
  return (
    <Foot panel={panel} above={above}>
      <Button look="primary" onPress={() => void press()}>
        {t(text)}
      </Button>
    </Foot>
  )
}

/**
 * On a page with a form: what would be filled, and what is wrong with it; on the portal, Capture if it is wanted; Refresh
 * where neither is possible before.
 */
function Fills({ panel }: GuideFootProps) {
  const tab = panel.tab.state.value
  const offer = tab?.state === 'page' ? tab.offer : null
  const refused = tab?.state === 'page' && tab.refusal !== null
  if (tab?.state === 'stale')
    return (
      <div class="offer">
        <p>{tabSentence(tab)}</p>
        <Button onPress={() => void refresh(panel)}>{t('refreshPage')}</Button>
      </div>
    )
  const waiting = pageWaits(panel.saved.settings.value.capture, tab)
  if (waiting)
    return (
      <div class="offer">
        <p>{tabSentence(tab, { waiting })}</p>
        <CaptureButton waiting={waiting} onPress={() => void capture(panel)} />
      </div>
    )
  const offers = panel.site.value !== 'victorops' && offer !== null && offer.state !== 'nothing'
  if (!offers) return refused ? <p>{tabSentence(tab)}</p> : null
  const organisation = panel.saved.organisation.value?.name ?? ''
  // Right after a fill its result says the same.
  const told = panel.pending.value !== null && panel.result.value !== null && !panel.result.value.refused
  if (told && !offer.warning) return null
  return (
    <div class="offer">
      {!told && <p>{panel.pending.value === null ? tabSentence(tab) : t('panelPressSubmit')}</p>}
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
  const offer = tab?.state === 'page' && tab.refusal === null ? tab.offer : null
  // What would send alerts astray is put right before the way goes on to the next form.
  if (offer?.state === 'ready' && offer.warning && hasOwnFill(offer))
    return { text: 'fillPage', run: () => fill(panel) }
  if (!next || !way) return { text: 'panelToTest', run: () => showView(panel) }
  const monitor = panel.next.value
  // Whoever has one form behind them knows the way to the next, and is not shown it again.
  if (way.by !== 'here' && next.id === 'fill-routing-key' && monitor)
    return { text: 'panelNextMonitor', run: () => openMonitor(panel, monitor) }
  if (way.by !== 'here') return { text: 'panelGo', run: () => go(panel, next) }
  // What stands there already is not filled once more: it was not seen saved yet.
  if (offer?.state === 'ready' && offer.already)
    return { text: 'panelShowSubmit', run: () => show(panel, 'submit') }
  // Where no key suggests itself, one is chosen beside the field.
  if (offer && hasOwnFill(offer)) return { text: 'fillPage', run: () => fill(panel) }
  return { text: 'panelShow', run: () => show(panel, next.landmark) }
}
