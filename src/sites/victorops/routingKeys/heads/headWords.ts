import type { Line } from '../../../../dom/outline/outline'
import { isLevel } from '../../../../dom/outline/place'
import { type Seen, seenOf } from '../../../../dom/outline/seen'
import { lookOf } from '../../../../dom/seeing/type'
import { isVisible } from '../../../../dom/seeing/visible'
import { headBoxOf } from '../../../../dom/tables/headers'
import { KEY, KEY_HEAD, KEYS_HEAD, POLICIES, POLICIES_HEAD } from '../../words'

/** What may stand over keys, and over their policies, beside a head that has its whole name. */
const KEY_WORDS = `${KEY}s|keys?|key names?`
const POLICY_WORDS =
  '(?:assigned )?(?:policy|policies)|(?:alerts? )?(?:routes?|routed|goes|go|sent|escalates?) to'
/** What tells that there is something to do: a head that says more than it has to, or one half of the two in other words. */
const ANY = new RegExp(
  `^.*\\b(?:${KEY}|${POLICIES})\\b.*[\\w)]$|^(?:${KEY_WORDS}|name|${POLICY_WORDS})$`,
  'm',
)
/** A head with a count, or with what else it may say before and after its name. */
const SAYS_MORE: [RegExp, string][] = [
  [new RegExp(`^(${KEY}) (?:names?|ids?|values?)$`), '$1'],
  [
    /^(?:(?:assigned|linked|mapped|attached|target|team) |teams? ?(?:&|and|\/|\+|:) ?)?escalation polic(?:y|ies|y ?\(s\)|y ?\(ies\)|y\/ies)(?: \([\p{L} :/]+\))?$/u,
    'escalation policies',
  ],
  [new RegExp(`^(${KEY}s?|${POLICIES}) ?\\(?\\d{1,4}\\)?$`), '$1'],
]
const SAYS_KEY = new RegExp(`^(?:${KEY_WORDS})$`)
const NAME = /^name$/
const SAYS_POLICIES = new RegExp(`^(?:${POLICY_WORDS})$`)

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
    !KEYS_HEAD.test(head.key) ||
    lines.some((line) => line !== head && KEYS_HEAD.test(line.key))
  // Anything has a name: what the table is about says the heading over it.
  const isUnderKeys = (head: Line) => {
    const heading = lines.findLast((line) => line.head && line.at < head.at && isVisible(line.el))
    return !!heading && KEYS_HEAD.test(heading.key)
  }
  nameBare(lines, isUnderKeys)
  rename(lines, SAYS_KEY, KEY_HEAD, POLICIES_HEAD, 'routing key', isOfKeys)
  rename(lines, NAME, KEY_HEAD, POLICIES_HEAD, 'routing key', isUnderKeys)
  rename(lines, SAYS_POLICIES, POLICIES_HEAD, KEY_HEAD, 'escalation policies')
  return seenOf({ ...seen, lines })
}

function named(key: string): string {
  return SAYS_MORE.reduce((said, [more, name]) => said.replace(more, name), key)
}

/**
 * Gives the head of the keys its whole name where neither head has its own: both stand beside each other below a heading
 * that says what is listed, and are set alike.
 */
function nameBare(lines: Line[], isUnderKeys: (head: Line) => boolean): void {
  if (lines.some(({ key }) => KEY_HEAD.test(key) || POLICIES_HEAD.test(key))) return
  const said = (says: RegExp) => lines.filter(({ key, act, el }) => !act && says.test(key) && isVisible(el))
  const keys = [...said(SAYS_KEY), ...said(NAME)].filter(isUnderKeys)
  const policies = said(SAYS_POLICIES)
  const pairs = keys.flatMap((head) =>
    policies
      .filter((other) => lookOf(other.el) === lookOf(head.el) && isLevel(headBoxOf(other), headBoxOf(head)))
      .map(() => head),
  )
  const [head, more] = pairs
  if (head && !more) head.key = 'routing key'
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
