import type { Filled } from '../fill/filled'
import { showBar } from '../layer/bar'
import { say } from '../layer/words'
import { resultText, undoneText } from '../pill/outcome'
import { watchTouches } from '../pill/touched'

/** How long somebody may take to read what came of their press, in milliseconds. */
const READ_IN = 5000

/** What came of the last press beside a field, for when the page takes the field away, or what names it. */
export interface LastWord {
  keep(filled: Filled): void
  /** Says it in the corner of the page, where nobody went on meanwhile. */
  say(): void
  /**
   * The same where another monitor's page came: what was filled is told by that page's own control, and what was not is
   * said with nothing to take back, for the field is another monitor's now.
   */
  sayElsewhere(): void
}

/** @returns keeps the word of the last press for as long as it may not have been read beside its field */
export function keepLastWord(signal: AbortSignal): LastWord {
  let kept: { filled: Filled; at: number } | null = null
  const wasTouched = watchTouches(signal)
  const sayKept = (isSaid: (filled: Filled) => boolean, takesBack: boolean) => {
    const word = kept
    kept = null
    if (!word || signal.aborted || performance.now() - word.at > READ_IN || wasTouched(word.at)) return
    const { result, undo } = word.filled
    if (!isSaid(word.filled)) return
    const takeBack = () => void undo?.().then((undone) => tell(undoneText(undone)))
    showBar(resultText(result), undo && takesBack ? [[say('pageUndo'), takeBack]] : [], () => undefined)
  }
  return {
    keep(filled) {
      kept = { filled, at: performance.now() }
    },
    say: () => sayKept(() => true, true),
    sayElsewhere: () => sayKept(({ result }) => !result.done, false),
  }
}

function tell(text: string): void {
  showBar(text, [], () => undefined)
}
