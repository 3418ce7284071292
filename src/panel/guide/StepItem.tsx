import { type GuideStep, isOfAccount } from '../../guide/steps'
import { Button } from '../../ui/parts/Button'
import { Icon } from '../../ui/parts/Icon'
import { hintOf } from '../../ui/words/capturing'
import { number, t } from '../../ui/words/i18n'
import { go, leave, show } from '../actions'
import type { Panel } from '../model'

interface StepItemProps {
  panel: Panel
  step: GuideStep
}

/** One step: its title opens it, its tick says that it was seen done. */
export function StepItem({ panel, step }: StepItemProps) {
  const { done, next } = panel.guide.value
  const { id } = step
  const isNext = next?.id === step.id
  const isDone = done.has(id)
  const open = panel.openStep.value === id || (isNext && panel.openStep.value === null)
  const state = t(isDone ? 'panelStep_done' : isNext ? 'panelStep_next' : 'panelStep_todo')
  return (
    <li
      class={`step ${isDone ? 'done' : isNext ? 'next' : 'todo'}`}
      aria-current={isNext ? 'step' : undefined}
    >
      <button
        type="button"
        class="title"
        aria-expanded={open}
        aria-label={t('panelStepName', t(step.title), state)}
        onClick={() => (panel.openStep.value = open && !isNext ? null : id)}
      >
        <span class="tick">{isDone && <Icon name="check" />}</span>
        <span>{t(step.title)}</span>
      </button>
      {open && (
        <div class="inside">
          <p>{explained(panel, step)}</p>
          <span class="actions">
            <Button name={t('panelShowStep', t(step.title))} onPress={() => void show(panel, step.landmark)}>
              {t('panelShow')}
            </Button>
            {!isNext && (
              <Button look="quiet" onPress={() => leave(panel, () => void go(panel, step))}>
                {t('panelGo')}
              </Button>
            )}
          </span>
        </div>
      )}
    </li>
  )
}

/** The step's sentence; for a monitor's steps, with the monitor it is about; and what was filled and not submitted. */
function explained(panel: Panel, step: GuideStep): string {
  const hint = t(hintOf(step, panel.saved.settings.value.capture, panel.tab.state.value))
  // On a form that is filled, what its step says of filling it is done.
  const isFilled = panel.pending.value !== null && /^fill-/.test(step.id)
  const andThen = (sentence: string) => (isFilled ? sentence : t('twoSentences', hint, sentence))
  if (isOfAccount(step)) return panel.unsavedKey.value ? andThen(t('panelKeyUnsaved')) : hint
  const name = panel.next.value?.name
  const { left, filled } = panel.counts.value
  if (!name || !/^(monitors|edit|advanced|fill-routing-key)$/.test(step.id)) return hint
  if (left > 0) return step.id === 'monitors' ? hint : andThen(t('panelNextIs', name, number(left)))
  return filled > 0 ? andThen(t('panelMonitorUnsaved', name)) : hint
}
