import { hostsFor } from '../guide/hosts'
import { STEPS, whereToBegin } from '../guide/steps'
import { knownKeys, monitorState } from '../model/monitorState'
import { plural, t } from '../ui/i18n'
import { Link } from '../ui/Link'
import type { Popup } from './model'

interface NextStepProps {
  popup: Popup
}

/** What the guide wants next, with a link to where it begins. */
export function NextStep({ popup }: NextStepProps) {
  const { next } = popup.guide.value
  const shown = popup.tab.state.value
  if (!next) {
    const monitors = [...popup.saved.monitorsOf.value.values()].flat()
    // A key that is filled routes nothing before its form is submitted; which keys there are does not matter for that.
    const filled = monitors.filter((monitor) => monitorState(monitor, knownKeys([])) === 'filled').length
    return (
      <nav class="next" aria-label={t('guide')}>
        <b>{t('guideDone')}</b>
        <span>{filled ? plural('guideUnsubmitted', filled) : plural('guideMonitors', monitors.length)}</span>
      </nav>
    )
  }
  const there = hostsFor(next, {
    organisation: popup.saved.organisation.value?.name ?? null,
    noted: popup.saved.noted.value,
    further: popup.saved.settings.value.hosts,
    learned: popup.saved.places.value,
    inView: null,
    monitor: null,
  })
  // Whoever is on the step's page needs no link to it.
  const here = shown?.state === 'page' && (next.on as readonly string[]).includes(shown.kind)
  return (
    <nav class="next" aria-label={t('guide')} title={t(next.hint)}>
      <b>{t('guideNext')}</b>
      {here ? <span>{t(next.title)}</span> : <Link href={whereToBegin(next.id, there)}>{t(next.title)}</Link>}
      <span class="progress">
        {t('guideProgress', String(STEPS.indexOf(next) + 1), String(STEPS.length))}
      </span>
    </nav>
  )
}
