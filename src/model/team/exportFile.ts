/** The file that everything saved is exported to and imported from: JSON with a version of its own. */

const EXPORT_FORMAT = 'pingometer-victorops-helper'
export const EXPORT_VERSION = 1
/** In characters. More than the browser keeps for an extension cannot have come from it. */
export const LONGEST_EXPORT = 15_000_000

/** The records of one kind, by name; `version` is that of the kind, so that old files can be brought up to date. */
export interface ExportSection {
  version: number
  records: Record<string, unknown>
}
export type Content = Record<string, ExportSection>

/** Content that only a passphrase opens. Everything that is needed for it but the passphrase stands here. */
export interface Sealed {
  kdf: 'PBKDF2'
  hash: 'SHA-256'
  iterations: number
  /** Base 64, as `iv` and `data`. */
  salt: string
  cipher: 'AES-GCM'
  iv: string
  data: string
}

/** In characters. What a passphrase protects can be tried without end. */
export const SHORTEST_PASSPHRASE = 10
/** Fewer are tried too quickly. */
export const LEAST_ITERATIONS = 600_000
/** More would only make the browser stand still. */
const MOST_ITERATIONS = 10_000_000

/** What a file holds, in numbers. */
export interface FileSummary {
  made: string
  organisations: number
  routingKeys: number
  monitors: number
  secrets: number
  /** What else is in it. */
  also: ('settings' | 'pointedThings' | 'publicApi')[]
}

/** Why a file is not taken. */
export const FILE_REFUSALS = [
  'huge',
  'empty',
  'junk',
  'truncated',
  'newer',
  'damaged',
  'wrong-passphrase',
  'needs-passphrase',
] as const
export type FileRefusal = (typeof FILE_REFUSALS)[number]

/** What a file is at first sight: what it holds, or what opens it, or why it is not taken. */
export type FileReading =
  | { is: 'plain'; made: string; content: Content }
  | { is: 'sealed'; made: string; sealed: Sealed }
  | { is: 'refused'; refusal: FileRefusal }

const refused = (refusal: FileRefusal): FileReading => ({ is: 'refused', refusal })

/** Reads a file's text. What the records in it hold is checked later, by their kinds. */
export function readExport(text: string): FileReading {
  if (text.length > LONGEST_EXPORT) return refused('huge')
  // An editor's mark at the beginning goes with the space around it.
  const trimmed = text.trim()
  if (trimmed === '') return refused('empty')
  let file: unknown
  try {
    file = JSON.parse(trimmed)
  } catch {
    // It begins as ours and breaks off: a copy that did not come to its end.
    return refused(isOursSoFar(trimmed) ? 'truncated' : 'junk')
  }
  if (!isObject(file) || file.format !== EXPORT_FORMAT) return refused('junk')
  if (typeof file.version !== 'number' || !Number.isInteger(file.version) || file.version < 1)
    return refused('damaged')
  if (file.version > EXPORT_VERSION) return refused('newer')
  const { made } = file
  if (typeof made !== 'string' || Number.isNaN(Date.parse(made)) || made.length > 40)
    return refused('damaged')
  if (isSealed(file.sealed)) return { is: 'sealed', made, sealed: file.sealed }
  return isContent(file.content) ? { is: 'plain', made, content: file.content } : refused('damaged')
}

/** What a sealed file holds, once it was opened. */
export function readContent(text: string): Content | null {
  try {
    const content: unknown = JSON.parse(text)
    return isContent(content) ? content : null
  } catch {
    return null
  }
}

/** In characters. The browser keeps no more for an extension, nor in memory for what takes an import back. */
const ROOM = 10_485_760

/** Whether the browser would not store all of it: records lie there as texts in texts. */
export function isTooMuch(content: Content): boolean {
  let length = 0
  for (const { records } of Object.values(content)) length += JSON.stringify(JSON.stringify(records)).length
  return length > ROOM
}

/** The text of a file. The format comes first, so that a file cut short is still known for what it was. */
export function exportText(made: string, what: { content: Content } | { sealed: Sealed }): string {
  return `${JSON.stringify({ format: EXPORT_FORMAT, version: EXPORT_VERSION, made, ...what }, null, 2)}\n`
}

/** What a file is called: whose it is and when it was made. */
export function exportName(made: string, sealed: boolean): string {
  return `${EXPORT_FORMAT}-${made.slice(0, 10)}${sealed ? '-encrypted' : ''}.json`
}

/** The part of a sealed file that cannot be changed without its passphrase being refused. */
export function sealedHead(made: string, sealed: Omit<Sealed, 'iv' | 'data'>): string {
  const { kdf, hash, iterations, salt, cipher } = sealed
  return JSON.stringify([EXPORT_FORMAT, EXPORT_VERSION, made, kdf, hash, iterations, salt, cipher])
}

function isOursSoFar(text: string): boolean {
  const head = `{"format":"${EXPORT_FORMAT}"`
  const start = text.slice(0, 200).replace(/\s+/g, '')
  return start.startsWith(head) || (start.length > 12 && head.startsWith(start))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isContent(value: unknown): value is Content {
  return (
    isObject(value) &&
    Object.values(value).every(
      (section) =>
        isObject(section) &&
        Number.isInteger(section.version) &&
        Number(section.version) >= 1 &&
        isObject(section.records),
    )
  )
}

function isSealed(value: unknown): value is Sealed {
  return (
    isObject(value) &&
    value.kdf === 'PBKDF2' &&
    value.hash === 'SHA-256' &&
    value.cipher === 'AES-GCM' &&
    Number.isInteger(value.iterations) &&
    Number(value.iterations) >= LEAST_ITERATIONS &&
    Number(value.iterations) <= MOST_ITERATIONS &&
    isBase64(value.salt, 16) &&
    isBase64(value.iv, 12) &&
    isBase64(value.data, 16)
  )
}

/** @param least how many bytes it must stand for at least */
function isBase64(value: unknown, least: number): value is string {
  return (
    typeof value === 'string' &&
    value.length % 4 === 0 &&
    value.length >= (least * 4) / 3 &&
    /^[A-Za-z0-9+/]*={0,2}$/.test(value)
  )
}
