import type { ComponentChildren } from 'preact'
import { onEscape } from '../manners/escape'
import { t } from '../words/i18n'
import { Button } from './Button'

interface AskingProps {
  question: string
  /** The button that answers with yes. */
  yes: string
  /** For a yes that does harm to others. */
  danger?: boolean
  /** What has to be ticked before a yes; no has the focus then. */
  children?: ComponentChildren
  /** Whether yes can be said. */
  able?: boolean
  onYes: () => void
  onNo: () => void
}

/**
 * A question before something is gone for good, in the place of the button that asked for it. It names the group of its
 * answers, so that whoever hears the page hears it before the answer that has the focus.
 */
export function Asking({ question, yes, danger, children, able = true, onYes, onNo }: AskingProps) {
  return (
    <div class="asking" role="group" aria-label={question} onKeyDown={onEscape(onNo)}>
      <p>{question}</p>
      {children}
      <div class="actions">
        <Button look={danger ? 'danger' : 'usual'} disabled={!able} onPress={onYes} autoFocus={!children}>
          {yes}
        </Button>
        <Button look="quiet" onPress={onNo} autoFocus={Boolean(children)}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  )
}
