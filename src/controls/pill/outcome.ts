import type { FillResult } from '../../model/forms/fill'
import type { Undone } from '../fill/filled'
import { refusalText, say } from '../layer/words'

/** What a fill came to, as a sentence. What stood there already was not filled. */
export function resultText(result: FillResult): string {
  if (!result.done) return refusalText(result.refusal)
  return told(doneText(result), !result.unremembered)
}

function doneText({ what, name, already, alone }: Extract<FillResult, { done: true }>): string {
  if (alone) return say('resultApiKeyAlone', name)
  if (what === 'api-key') return say(already ? 'pageSetApiKey' : 'pageFilledApiKey')
  return say(already ? 'pageSetKey' : 'pageFilledKey', name)
}

/** What the form holds already, and that it is not saved yet where that is known. */
export function standsText({ stands, unsaved }: { stands: string | null; unsaved: boolean }): string {
  if (stands === null) return say(unsaved ? 'pageFilledApiKey' : 'pageSetApiKey')
  return say(unsaved ? 'pageFilledKey' : 'pageSetKey', stands)
}

/** What an Undo came to. */
export function undoneText({ statusStays, statusIsOff, textStays, remembered }: Undone): string {
  if (textStays) return say('pageUndoneNot')
  if (statusIsOff) return told(say('pageUndoneOff'), remembered)
  return told(statusStays ? say('pageUndoneButStatus') : say('pageUndone'), remembered)
}

/** What was done, and that the browser would not store it where that is so. */
function told(what: string, remembered: boolean): string {
  return remembered ? what : say('twoSentences', what, say('notRemembered'))
}
