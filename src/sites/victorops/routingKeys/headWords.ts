import type { Line } from '../../../dom/outline/outline'
import { isLevel } from '../../../dom/outline/place'
import { type Seen, seenOf } from '../../../dom/outline/seen'
import { isVisible } from '../../../dom/seeing/visible'
import { headBoxOf } from '../../../dom/tables/headers'
import { KEY_HEAD, POLICIES_HEAD } from '../words'

/** What tells that there is something to do: a head that says more than it has to, or one half of the two in other words. */
const ANY =
  /^.*\b(?:(?:routing|route) key|escalation (?:polic(?:y|ies)|teams?))\b.*[\w)]$|^(?:routing |route )?(?:keys?|key names?|name)$|^(?:assigned )?polic(?:y|ies)$|^(?:alerts? )?(?:routes?|routed|goes|go|sent) to$/m
/** A head with a count, or with what else it may say before and after its name. */
const SAYS_MORE: [RegExp, string][] = [
  [/^(routing|route) key (?:names?|ids?|values?)$/, '$1 key'],
  [
    /^(?:(?:assigned|linked|mapped|attached|target|team) |teams? ?(?:&|and|\/|\+|:) ?)?escalation polic(?:y|ies|y ?\(s\)|y ?\(ies\)|y\/ies)(?: \([\p{L} :/]+\))?$/u,
    'escalation policies',
  ],
  [/^((?:routing|route) keys?|escalation (?:policies|policy|teams?(?:\(s\))?)) ?\(?\d{1,4}\)?$/, '$1'],
]
const KEYS = /^(?:(?:routing|route) keys|keys?|key names?)$/
const NAME = /^name$/
const POLICIES = /^(?:assigned )?(?:policy|policies)$|^(?:alerts? )?(?:routes?|routed|goes|go|sent) to$/
const SEVERAL = /^(?:routing|route) keys$/

/**
 * What was read of a page, with the words over routing keys and their policies as they are looked for: they may be counted,
 * or say more, and of two heads that stand beside each other one may say less where the other says it all.
 */
export function withHeadWords(seen: Seen): Seen {
  if (!ANY.test(seen.words)) return seen
  const lines = seen.lines.map((line) => ({ ...line, key: named(line.key) }))
  // Behind each policy may be told how many keys lead to it, or which, where the page is about something else.
  const isOfKeys = (head: Line, policies: Line) =>
    head.at < policies.at ||
    !SEVERAL.test(head.key) ||
    lines.some((line) => line !== head && SEVERAL.test(line.key))
  // Anything has a name: what the table is about says the heading over it.
  const isUnderKeys = (head: Line) => {
    const heading = lines.findLast((line) => line.head && line.at < head.at && isVisible(line.el))
    return !!heading && SEVERAL.test(heading.key)
  }
  rename(lines, KEYS, KEY_HEAD, POLICIES_HEAD, 'routing key', isOfKeys)
  rename(lines, NAME, KEY_HEAD, POLICIES_HEAD, 'routing key', isUnderKeys)
  rename(lines, POLICIES, POLICIES_HEAD, KEY_HEAD, 'escalation policies')
  return seenOf({ ...seen, lines })
}

function named(key: string): string {
  return SAYS_MORE.reduce((said, [more, name]) => said.replace(more, name), key)
}

/** Gives a head its whole name where it stands beside one that has its own, and beside no other of the same name. */
function rename(
  lines: Line[],
  says: RegExp,
  named: RegExp,
  other: RegExp,
  name: string,
  isHead = (_head: Line, _other: Line) => true,
): void {
  const others = lines.filter((line) => other.test(line.key) && isVisible(line.el))
  for (const line of others) {
    const isBeside = (one: Line) => isLevel(headBoxOf(one), headBoxOf(line)) && isVisible(one.el)
    if (lines.some((one) => named.test(one.key) && isBeside(one))) continue
    const [head, more] = lines.filter((one) => says.test(one.key) && isBeside(one))
    if (head && !more && isHead(head, line)) head.key = name
  }
}
