import { Button } from '../ui/parts/Button'
import { t } from '../ui/words/i18n'
import { captureSentence } from '../ui/words/sentences'
import { undoCapture } from './actions'
import type { Popup } from './model'

interface LastCaptureProps {
  popup: Popup
}

/** What was captured last, with its Undo: the page's own notice has it for some seconds only. */
export function LastCapture({ popup }: LastCaptureProps) {
  const last = popup.saved.lastCapture.value
  const tab = popup.tab.state.value
  // What came of the last press stands in its place; over a form that can be filled the room is the list's.
  const isTaken = popup.result.value !== null || (tab?.state === 'page' && tab.offer.state === 'ready')
  if (!last || isTaken || last.undos[0] === popup.tried.value) return null
  const sentence = captureSentence(last.notice)
  return (
    <div class="last">
      <p class="hint">{sentence}</p>
      <Button look="quiet" name={t('undoOf', sentence)} onPress={() => void undoCapture(popup, last.undos)}>
        {t('undo')}
      </Button>
    </div>
  )
}
