import type { KeyListRefusal } from '../../model/keys/keyList'
import type { FileRefusal, FileSummary } from '../../model/team/exportFile'
import { type MessageName, plural, t } from '../../ui/words/i18n'
import { timeText } from '../../ui/words/when'

/** What files and their imports come to, in words. */

const FILES: Record<Exclude<FileRefusal, 'needs-passphrase'>, MessageName> = {
  huge: 'file_huge',
  empty: 'file_empty',
  junk: 'file_junk',
  truncated: 'file_truncated',
  newer: 'file_newer',
  damaged: 'file_damaged',
  'wrong-passphrase': 'file_wrongPassphrase',
}

/** Why a file cannot be imported. */
export function fileSentence(refusal: Exclude<FileRefusal, 'needs-passphrase'>): string {
  return t(FILES[refusal])
}

const LISTS: Record<KeyListRefusal, MessageName> = {
  huge: 'keyFile_huge',
  empty: 'file_empty',
  junk: 'keyFile_junk',
  truncated: 'keyFile_truncated',
  'no-keys': 'keyFile_noKeys',
  'too-many-keys': 'keyFile_tooMany',
}

/** Why no routing key can be read out of a file. */
export function keyListSentence(refusal: KeyListRefusal): string {
  return t(LISTS[refusal])
}

const ALSO: Record<FileSummary['also'][number], MessageName> = {
  settings: 'stored_settings',
  pointedThings: 'stored_pointed',
  publicApi: 'stored_publicApi',
}

/** What a file holds, in one sentence for each part. */
export function summaryLines(file: FileSummary): string[] {
  const { made, organisations, routingKeys, monitors, secrets, also } = file
  return [
    t('fileMade', timeText(Date.parse(made))),
    plural('fileOrganisations', organisations),
    plural('keysCount', routingKeys),
    plural('fileMonitors', monitors),
    secrets > 0 ? plural('fileSecrets', secrets) : t('fileNoSecrets'),
    ...also.map((part) => t(ALSO[part])),
  ]
}
