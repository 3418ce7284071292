import { useEffect, useRef } from 'preact/hooks'
import { STEPS } from '../../guide/steps'
import { t } from '../../ui/words/i18n'
import type { Panel } from '../model'
import { StepItem } from './StepItem'

interface GuideViewProps {
  panel: Panel
}

const SITES = [
  ['victorops', 'panelInVictorOps'],
  ['pingometer', 'panelInPingometer'],
] as const

/** The guide's steps in order: what was seen done is ticked, the next one is open. */
export function GuideView({ panel }: GuideViewProps) {
  const { next } = panel.guide.value
  const steps = useRef<HTMLDivElement>(null)
  const open = panel.openStep.value ?? next?.id
  // What stands at the bottom may grow, too, and cover the step that is open.
  const below = panel.result.value?.text ?? panel.pending.value
  useEffect(() => {
    if (open || below)
      steps.current?.querySelector('.step:has(.inside)')?.scrollIntoView({ block: 'nearest' })
  }, [open, below])
  return (
    <div class="guide" ref={steps}>
      {SITES.map(([site, title]) => (
        <section key={site} aria-label={t(title)}>
          <h2>{t(title)}</h2>
          <ol>
            {STEPS.filter((step) => step.site === site).map((step) => (
              <StepItem key={step.id} panel={panel} step={step} />
            ))}
          </ol>
        </section>
      ))}
      {!next && (
        <section class="through">
          <h2>{t('panelThroughTitle')}</h2>
          <p>{t('panelThroughText')}</p>
        </section>
      )}
    </div>
  )
}
