import { t } from '../../ui/words/i18n'

/** Files of the person's own: given to them, and taken from them. */

/** Offers a text to be saved under a name, as a download. */
export function offerDownload(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/**
 * The text of a table that some program saved. Spreadsheets write the system's own encoding, or two bytes for each
 * character, where nobody told them otherwise; what is not UTF-8 is read as they write it in the person's language.
 */
export async function readTableText(file: File, mostBytes: number): Promise<string | null> {
  return file.size > mostBytes ? null : decode(new Uint8Array(await file.arrayBuffer()), t('languageTag'))
}

/** Text out of a file's bytes. @param language decides where the encoding cannot be told */
export function decode(bytes: Uint8Array, language: string): string {
  const [one, two] = bytes
  if (one === 0xff && two === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (one === 0xfe && two === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder(language === 'ja' ? 'shift_jis' : 'windows-1252').decode(bytes)
  }
}

/** @returns the text of a file; null when it is larger than anything that can be meant: then it is not read at all */
export async function readText(file: File, mostBytes: number): Promise<string | null> {
  return file.size > mostBytes ? null : file.text()
}
