import { onEscape } from '../../ui/manners/escape'
import { Button } from '../../ui/parts/Button'
import { t } from '../../ui/words/i18n'

interface AskingProps {
  question: string
  /** The button that answers with yes. */
  yes: string
  onYes: () => void
  onNo: () => void
}

/** A question before something is gone for good, in the place of the button that asked for it. */
export function Asking({ question, yes, onYes, onNo }: AskingProps) {
  return (
    <div class="asking" role="group" aria-label={question} onKeyDown={onEscape(onNo)}>
      <p>{question}</p>
      <div class="actions">
        <Button onPress={onYes} autoFocus>
          {yes}
        </Button>
        <Button look="quiet" onPress={onNo}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  )
}
