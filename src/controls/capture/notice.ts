import { ask } from '../../messaging/pagePort'
import { type Notice, ONE_BREATH } from '../../messaging/protocol'
import type { PageWord } from '../../model/text/pageWords'
import { type BarButton, showBar } from '../layer/bar'
import { inWords, say, sayNamed } from '../layer/words'

interface Shown {
  text: string
  many: string
  count: number
  undos: readonly string[]
  at: number
}

let current: (Shown & { end: AbortController }) | null = null

/**
 * Tells the person in a corner of the page, in a `status`, with Undo where it can be undone.
 * Further routing keys of a list that scrolls by are added to the notice that is there.
 * @param mine what takes back what is told
 */
export function showNotice(
  notice: Notice,
  confirm: (() => void) | null,
  mine: readonly string[] = notice.undo ? [notice.undo] : [],
): void {
  const many = notice.many ?? ''
  const at = performance.now()
  const same = many !== '' && current?.many === many && at - current.at < ONE_BREATH
  const count = (notice.count ?? 0) + (same ? (current?.count ?? 0) : 0)
  const undos = [...(same ? (current?.undos ?? []) : []), ...mine]
  const text =
    count > 1
      ? sayNamed(many, notice.args[0] ?? '', inWords(count))
      : sayNamed(notice.message, ...notice.args)
  show({ text, many, count, undos, at }, confirm ? [[say('noticeSaveAnyway'), confirm]] : [])
}

/** Tells something more beside what the notice in view tells, which can still be undone there. */
export function tellMore(name: PageWord, ...args: string[]): void {
  const more = say(name, ...args)
  const before = current ?? { text: '', many: '', count: 0, undos: [], at: 0 }
  show({ ...before, text: before.text ? say('twoSentences', before.text, more) : more }, [])
}

function show(shown: Shown, buttons: BarButton[]): void {
  const { text, undos } = shown
  current?.end.abort()
  if (undos.length) buttons.push([say('pageUndo'), () => void undoAll(undos)])
  const end = showBar(text, buttons, () => {
    if (current?.end === end) current = null
  })
  current = { ...shown, end }
}

/** What is said when all that could be taken back was changed or forgotten meanwhile. */
const FORGOTTEN: Notice = { message: 'noticeUndoForgotten', args: [], undo: null }
/** What is said when nobody answered. */
export const FAILED: Notice = { message: 'failed', args: [], undo: null }

async function undoAll(undos: readonly string[]): Promise<void> {
  let told: Notice | null = null
  const left = [...undos]
  for (let undo = left.at(-1); undo !== undefined; undo = left.at(-1)) {
    const answer = await ask('capture.undo', { undo })
    told = answer === undefined ? FAILED : (answer ?? told)
    // It was not stored, or nobody answered: this one and those before it can be tried again.
    if (answer === undefined || told?.undo) break
    left.pop()
  }
  showNotice(told ?? FORGOTTEN, null, left)
}

/** Takes the notice in view away. */
export function hideNotice(): void {
  current?.end.abort()
}
