import type { ComponentChildren } from 'preact'
import { onEscape } from '../ui/manners/escape'
import { Button } from '../ui/parts/Button'
import { Result } from '../ui/parts/Result'
import { Status } from '../ui/parts/Status'
import { t } from '../ui/words/i18n'
import { show } from './actions'
import type { Panel } from './model'

interface FootProps {
  panel: Panel
  /** The view's one primary action. */
  children: ComponentChildren
  /** What else stands above it. */
  above?: ComponentChildren
}

/** What came of the last press, and the primary action; in its place, the question before a filled form is left. */
export function Foot({ panel, children, above }: FootProps) {
  const told = panel.result.value
  const result = told?.isOver?.() ? null : told
  const leaving = panel.leaving.value
  const goOn = () => {
    panel.leaving.value = null
    leaving?.()
  }
  const stay = () => {
    panel.leaving.value = null
    void show(panel, 'submit')
  }
  if (leaving)
    return (
      <footer
        role="group"
        aria-label={t('panelNotSubmitted')}
        onKeyDown={onEscape(() => (panel.leaving.value = null))}
      >
        <Status text={t('panelNotSubmitted')} refused>
          <Button look="quiet" onPress={goOn}>
            {t('panelLeave')}
          </Button>
        </Status>
        <Button look="primary" onPress={stay} autoFocus>
          {t('panelShowSubmit')}
        </Button>
      </footer>
    )
  return (
    <footer aria-busy={panel.busy.value > 0}>
      {above}
      <Result result={result} />
      {children}
    </footer>
  )
}
