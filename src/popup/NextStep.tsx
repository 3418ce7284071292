import { hostsFor } from '../guide/hosts'
import { type GuideStep, isOfAccount, STEPS, whereToBegin } from '../guide/steps'
import { Link } from '../ui/parts/Link'
import { hintOf } from '../ui/words/capturing'
import { plural, t } from '../ui/words/i18n'
import type { Popup } from './model'

interface NextStepProps {
  popup: Popup
}

const MONITORS = STEPS.find(({ id }) => id === 'monitors')

/** What the guide wants next, with a link to where it begins. */
export function NextStep({ popup }: NextStepProps) {
  const next = nextStep(popup)
  if (!next)
    return (
      <nav class="next" aria-label={t('guide')}>
        <b>{t('guideDone')}</b>
        <span>{plural('guideMonitors', popup.counts.value.saved)}</span>
      </nav>
    )
  return (
    <nav class="next" aria-label={t('guide')}>
      <b>{t('guideNext')}</b>
      <What popup={popup} next={next} />
      <span class="progress">{unsaved(popup, next) ?? progressOf(next)}</span>
      {popup.pending.value === null && !isHere(popup, next) && (
        <span class="hint">{t(hintOf(next, popup.saved.settings.value.capture, popup.tab.state.value))}</span>
      )}
    </nav>
  )
}

/** The guide's next step; where the monitor in view has its key, the way to the others. */
function nextStep({ guide, tab, inView, rows }: Popup): GuideStep | null {
  const { next } = guide.value
  const shown = tab.state.value
  if (next?.id !== 'fill-routing-key' || shown?.state !== 'page' || shown.offer?.state !== 'ready')
    return next
  const isSaved = rows.value.some(({ id, state }) => id === inView.value && state === 'saved')
  return isSaved && shown.offer.already && !shown.offer.warning ? (MONITORS ?? next) : next
}

/** Whether the tab shows where a step is done: what is said of the page says how, too. */
function isHere({ tab }: Popup, { on }: GuideStep): boolean {
  const shown = tab.state.value
  return shown?.state === 'page' && (on as readonly string[]).includes(shown.kind)
}

/** The step; its own page needs no link to it, and a form that is filled there wants its SUBMIT pressed alone. */
function What({ popup, next }: NextStepProps & { next: GuideStep }) {
  if (popup.pending.value !== null) return <span>{t('guideSubmit')}</span>
  if (isHere(popup, next)) return <span>{t(next.title)}</span>
  const there = hostsFor(next, {
    organisation: popup.saved.organisation.value?.name ?? null,
    noted: popup.saved.noted.value,
    further: popup.saved.settings.value.hosts,
    learned: popup.saved.places.value,
    inView: null,
    monitor: null,
  })
  return <Link href={whereToBegin(next.id, there)}>{t(next.title)}</Link>
}

/**
 * What the step is only about: a form that was filled routes nothing before it is submitted. While it is in view, the
 * line is about that form, whatever step comes next.
 */
function unsaved(popup: Popup, next: GuideStep): string | null {
  const pending = popup.pending.value
  if (pending === null && next.site !== 'pingometer') return null
  const ofAccount = pending === null ? isOfAccount(next) : pending === 'api-key'
  if (ofAccount) return popup.unsavedKey.value ? t('guideKeyUnsubmitted') : null
  const { filled, left } = popup.counts.value
  return filled > 0 && (left === 0 || pending !== null) ? plural('guideUnsubmitted', filled) : null
}

function progressOf(next: GuideStep): string {
  return t('guideProgress', String(STEPS.indexOf(next) + 1), String(STEPS.length))
}
