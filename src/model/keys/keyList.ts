import { type CsvRow, readCsv } from '../text/csv'
import { clean } from '../text/text'
import { isPublicApiKey, isServiceKey, maskKeys } from './apiKey'
import { isRoutingKeyText, LONGEST_POLICY, MOST_KEYS, MOST_POLICIES, type RoutingKey } from './routingKey'

/** Routing keys out of a file: one in each line, or a table with or without a head. */

export const LONGEST_KEY_LIST = 1_000_000

/** Why a file gives no keys. */
export const KEY_LIST_REFUSALS = ['huge', 'empty', 'junk', 'truncated', 'no-keys', 'too-many-keys'] as const
export type KeyListRefusal = (typeof KEY_LIST_REFUSALS)[number]

/** What a file says. */
export type KeyList =
  | {
      read: true
      keys: RoutingKey[]
      /** Keys that differ from others of the file in case only: of two spellings one is wrong, and the first is taken. */
      twins: string[]
      /** Lines that hold no routing key, and what stands there. */
      skipped: { line: number; text: string }[]
    }
  | { read: false; refusal: KeyListRefusal }

// The portal's words, and those of the report that the panel copies in each of its languages.
const KEY_HEAD =
  /^(?:victorops)?\s*rout(?:ing|e)[\s_-]*(?:keys?|schlüssel):?$|^keys?$|^(?:claves? de enrutamiento|clés? de routage|chaves? de roteamento|ルーティング\s*キー)$/i
const POLICY_HEAD = /polic|polít|politique|richtlinie|ポリシー|^es[ck]ala/i
const MULTI_HEAD = /^multi[\s_-]*responder$/i
const YES = /^(?:yes|true|on|1|x|✓)$/i
const NO = /^(?:no|false|off|0|)$/i

/**
 * Reads routing keys out of a file's text. Whatever is not surely a key is left out and named by its line.
 * @returns a refusal when nothing in it can be taken for routing keys
 */
export function readKeyList(text: string): KeyList {
  if (text.length > LONGEST_KEY_LIST) return { read: false, refusal: 'huge' }
  if (text.trim() === '') return { read: false, refusal: 'empty' }
  // No text file holds these; programs, pictures and archives do.
  if (/[^\P{Cc}\t\n\v\f\r]|\uFFFD/u.test(text)) return { read: false, refusal: 'junk' }
  const rows = readTable(text)
  if (!rows) return { read: false, refusal: 'truncated' }
  const [first] = rows
  const head = first ? headOf(first) : null
  const found = new Map<string, RoutingKey>()
  const spelled = new Map<string, string>()
  const twins = new Set<string>()
  const skipped: { line: number; text: string }[] = []
  for (const row of head ? rows.slice(1) : rows) {
    const shown = row.cells[head?.key ?? 0] ?? ''
    // A remark, as in settings files.
    if (shown.startsWith('#')) continue
    const key = unquoted(shown)
    if (!isRoutingKeyText(key) || isServiceKey(key) || isPublicApiKey(key)) {
      skipped.push({ line: row.line, text: maskKeys(clean(shown, 60)) })
      continue
    }
    if ((spelled.get(key.toLowerCase()) ?? key) !== key) {
      twins.add(key)
      continue
    }
    spelled.set(key.toLowerCase(), key)
    found.set(key, joined(found.get(key), keyOf(key, row, head)))
    if (found.size > MOST_KEYS) return { read: false, refusal: 'too-many-keys' }
  }
  if (!found.size) return { read: false, refusal: 'no-keys' }
  return { read: true, keys: [...found.values()], twins: [...twins], skipped }
}

/** Some spreadsheets name the separator in a line before the table. */
function readTable(text: string): CsvRow[] | null {
  const named = /^\uFEFF?sep=([,;\t])\r?\n/i.exec(text)
  return named
    ? (readCsv(text.slice(named[0].length), named[1])?.map((row) => ({ ...row, line: row.line + 1 })) ?? null)
    : readCsv(text)
}

interface Head {
  key: number
  policies: number
  multi: number
}

/** Which column is which; null when the first row is no head. */
function headOf({ cells }: CsvRow): Head | null {
  const key = cells.findIndex((cell) => KEY_HEAD.test(cell))
  if (key < 0) return null
  return {
    key,
    policies: cells.findIndex((cell) => POLICY_HEAD.test(cell)),
    multi: cells.findIndex((cell) => MULTI_HEAD.test(cell)),
  }
}

function keyOf(key: string, { cells }: CsvRow, head: Head | null): RoutingKey {
  const named = head && head.policies >= 0 ? (cells[head.policies] ?? '') : ''
  const policies = named
    .split(/[;|\n]/)
    .map((one) => clean(one, LONGEST_POLICY))
    .filter(Boolean)
  const multi = head && head.multi >= 0 ? (cells[head.multi] ?? '') : null
  const multiResponder = multi === null ? null : YES.test(multi) ? true : NO.test(multi) ? false : null
  return { key, policies: [...new Set(policies)].slice(0, MOST_POLICIES), multiResponder }
}

/** A table may give a key several lines, one for each escalation policy. */
function joined(one: RoutingKey | undefined, other: RoutingKey): RoutingKey {
  if (!one) return other
  const policies = [...new Set([...one.policies, ...other.policies])].slice(0, MOST_POLICIES)
  return { ...other, policies, multiResponder: one.multiResponder ?? other.multiResponder }
}

/** Spreadsheets are told by an apostrophe that a cell is no formula. */
function unquoted(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell
}
