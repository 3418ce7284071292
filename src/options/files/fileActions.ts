import { sure, tell } from '../../messaging/uiPort'
import type { RoutingKey } from '../../model/keys/routingKey'
import { plural, t } from '../../ui/words/i18n'
import { attempt, say } from '../actions'
import type { Options, OptionsPart } from '../model'
import { offerDownload } from './files'
import { fileSentence } from './fileWords'

/** What the person can do with files: one of everything that is saved, and lists of routing keys. */

/** @param passphrase null for a file without secrets */
export function exportData(options: Options, passphrase: string | null): Promise<void> {
  return attempt(options, 'export', async () => {
    const file = sure(await tell('data.export', { passphrase }))
    offerDownload(file.name, file.text)
    say(options, 'export', t(passphrase === null ? 'exported' : 'exportedEncrypted', file.name))
  })
}

/** @returns whether the file is done with */
export async function importData(
  options: Options,
  text: string,
  passphrase: string | null,
): Promise<boolean> {
  let done = false
  await attempt(options, 'import', async () => {
    const telling = crypto.randomUUID()
    const answer = sure(await tell('data.import', { text, passphrase, telling }))
    done = answer.read
    if (!answer.read && answer.refusal !== 'needs-passphrase')
      return say(options, 'import', fileSentence(answer.refusal), { refused: true })
    if (!answer.read) return
    const undo = answer.undo === null ? null : takeBack(options, 'import', answer.undo)
    const { changed, leftOut } = answer
    const others = leftOut.length ? t('importedOthers', leftOut.join(', ')) : ''
    // That all of it was here already is not so then.
    const told = changed > 0 ? plural('imported', changed) : others ? '' : t('importedNothing')
    say(options, 'import', [told, others].filter(Boolean).join(' '), { undo })
  })
  return done
}

/** Adds routing keys out of a file to an organisation's. */
export function importKeyList(
  options: Options,
  organisation: string,
  keys: readonly RoutingKey[],
): Promise<void> {
  return attempt(options, 'key-list', async () => {
    const telling = crypto.randomUUID()
    const answer = sure(await tell('data.importKeys', { organisation, keys: [...keys], telling }))
    const { added, changed } = answer
    const undo = answer.undo === null ? null : takeBack(options, 'key-list', answer.undo)
    const text =
      added + changed === 0 ? t('keysImportedNothing') : plural('keysImported', added + changed, organisation)
    say(options, 'key-list', text, { undo })
  })
}

function takeBack(options: Options, place: OptionsPart, undo: string): () => void {
  return () =>
    void attempt(options, place, async () => {
      const { undone } = sure(await tell('keys.undo', { undo }))
      say(options, place, t(undone ? 'importUndone' : 'noticeUndoForgotten'))
    })
}
