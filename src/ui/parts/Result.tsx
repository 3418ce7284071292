import { t } from '../words/i18n'
import { Button } from './Button'
import { Status } from './Status'

interface ResultProps {
  /** Null before the first press. */
  result: { text: string; refused: boolean; undo?: (() => void) | null } | null
}

/** What the last press came to, with the button that takes it back where that can be done. */
export function Result({ result }: ResultProps) {
  return (
    <Status text={result?.text ?? ''} of={result} refused={result?.refused ?? false}>
      {result?.undo && (
        <Button look="quiet" onPress={result.undo} autoFocus>
          {t('undo')}
        </Button>
      )}
    </Status>
  )
}
