import { labelKey } from '../../../../dom/outline/labelKey'
import { says } from '../../../../dom/outline/names'
import type { Line } from '../../../../dom/outline/outline'
import { type Seen, seenOf } from '../../../../dom/outline/seen'
import { VALUE_STRIP } from '../../words'
import { isKeyText } from '../things/keyTexts'

/** Labels in sentences: what is done with the key, step by step, or which one it is. */

const ANY = /\bservice api[ -](?:key|endpoint)\b/
const TO_DO = '(?:(?:(?:please )?(?:copy|use|paste|enter|take|add)|this is|here is|here.s) )'
const WHOSE = "(?:(?:your|the|this|following|pingometer['’]s|pingometer) )"
const LABEL = '(?:service api[ -](?:key|endpoint)(?: url)?)'
const OF_OURS = '(?: (?:for|of) (?:pingometer|this integration))?'
/** A sentence up to its key. What else it may say, that the key was replaced or is another's, is not understood. */
const BEFORE = new RegExp(
  `^\\W*(?:\\d+[.)] )?${TO_DO}?${WHOSE}{0,2}(${LABEL})${OF_OURS}(?: is)?\\s?:?\\s?["“‘']?$`,
  'i',
)
/** The same where nothing but a colon tells that the key follows in the next line. */
const LEADS_TO = new RegExp(`^\\W*(?:\\d+[.)] )?${TO_DO}?${WHOSE}{0,2}(${LABEL})${OF_OURS}(?: is)?:$`, 'i')
/** What a sentence says after its key: where that belongs. */
const AFTER =
  /^["”’']?[.,;!]?(?: ?(?:and (?:paste|enter|put) it )?(?:in|into|to|with|for|on)\b(?: [\w>›→-]+){0,8}? pingometer\b[^:]{0,40})?$/i
/** How far after its label the value is read. */
const VALUE_AFTER = 0.375

/** What was read of a page, with the labels that are parts of sentences as lines of their own, each before its value. */
export function withSaidStrips(seen: Seen): Seen {
  if (!ANY.test(seen.words)) return seen
  const lines = seen.lines.flatMap((line, at) => parted(line, seen.lines[at + 1]))
  return seenOf({ ...seen, lines })
}

function parted(line: Line, next: Line | undefined): Line[] {
  const { text, act } = line
  if (act || !ANY.test(line.key) || says(VALUE_STRIP, line.key)) return [line]
  const [, leads] = LEADS_TO.exec(text) ?? []
  if (leads) return next && !next.act && isKeyText(next.text) ? [labelOf(line, leads)] : [line]
  const [key, more] = text.split(/[\s"'“”‘’]+/).flatMap((word) => {
    const bare = word.replace(/[.,;!]$/, '')
    return isKeyText(bare) ? bare : []
  })
  if (!key || more) return [line]
  const start = text.indexOf(key)
  const [, label] = BEFORE.exec(text.slice(0, start)) ?? []
  if (!label || !AFTER.test(text.slice(start + key.length))) return [line]
  return [labelOf(line, label), keyOf(line, key)]
}

function labelOf(line: Line, label: string): Line {
  return { ...line, text: label, key: labelKey(label) }
}

/** The key of a line, in the texts that it stands in. */
function keyOf(line: Line, key: string): Line {
  const begin = line.nodes.findIndex(({ data }) => data.includes(key.slice(0, 8)))
  const nodes = begin < 0 ? line.nodes : line.nodes.slice(begin)
  const [first] = nodes
  const el = first?.parentElement ?? line.el
  return { ...line, text: key, key: labelKey(key), nodes, el, at: line.at + VALUE_AFTER }
}
