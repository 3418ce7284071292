/** What may stand between the policies of one text, one kind of it at a time; a policy's own name may hold any of it. */
const JOINTS = [/\s*[,;•·|]\s*(?:(?:and|then) )?/, / (?:and|then|&) /, / [/+] /]
/** A policy with its team. */
const WITH_TEAM = /\S ?: ?\S/
/** The same as the portal writes it; what stands beside it, as *Step 1: notify*, may have a colon as well. */
const SET_APART = /^[^:]*\S : \S/
/** What takes a chip away, where it is no text of its own, and what stands between two texts. */
const CROSS = /^[×✕✖✗]\s+|\s+[×✕✖✗]$|\s*[,;]$/

/** Stands for policies of a key that the page has, and did not show. */
export const MORE = '…'
/** What says so, alone or at the end of a policy's text. */
const AND_MORE =
  /(?:,\s*(?:…|\.{3})|(?:^|[,\s]\s*)(?:(?:and|&|show|view|see) )?\(?(?:\+ ?\d{1,2}(?: (?:more|others?))?|\d{1,2} (?:more|others?))\)?(?:…|\.{3})?|\s(?:[→➔➜⇒⟶]|[-=]>) ?\d{1,2} polic(?:y|ies))$/i

/** How many there are, alone or with the arrow that opens them. */
const COUNT = /^\(?\d{1,3}\)?(?:\s*[▸▾▶▼›⌄])?$/
/** The mark of an escalation policy, or of a team, which may have a number for its name. */
const LETTER = /^[ET]$/

/** What stands before each of several in a list, or before all of them. */
const BULLET = /^(?:[→➔➜▸▶►›»•·‣●◦]|\d{1,3} polic(?:y|ies):)\s+/i

/** Whether a text may be a policy with its team before it. */
export const namesTeam = (text: string): boolean => WITH_TEAM.test(text)

/** Whether a text is a policy with its team, as the portal writes both. */
export const isTeamAndPolicy = (text: string): boolean => SET_APART.test(text)

/**
 * The escalation policies of a routing key, out of the pieces of text in its row.
 * @param pieces the text nodes in reading order: `Operations : Test`, the badge `E`, perhaps a cross
 * @returns one name for each chip; `MORE` at the end where there are others
 */
export function policiesFrom(pieces: readonly string[]): string[] {
  const names: string[] = []
  let open = false
  let isPart = false
  for (const piece of pieces) {
    const said = piece.replace(/\s+/g, ' ').trim().replace(CROSS, '').replace(BULLET, '')
    const text = said.replace(AND_MORE, '')
    isPart ||= said === MORE || text !== said
    if (isBadge(text)) {
      open = false
      continue
    }
    const last = names[names.length - 1]
    // A chip may be several pieces: the team, a colon, the policy.
    if (open && last !== undefined && (text.startsWith(':') || last.endsWith(':')))
      names[names.length - 1] = `${last} ${text}`
    else names.push(text)
    open = true
  }
  const areMarked = pieces.some((piece) => LETTER.test(piece.trim()))
  if (names[0] && !areMarked && names.every((name) => COUNT.test(name)))
    return names.every((name) => Number.parseInt(name.replace('(', ''), 10) === 0) ? [] : [MORE]
  const all = names.flatMap(split)
  // Counts, steps, initials and what a policy does stand beside it; its own name has the team before a colon.
  const own = all.filter(namesTeam)
  const apart = own.filter(isTeamAndPolicy)
  const named = [apart, own, all].find(([name]) => name) ?? []
  return isPart ? [...named, MORE] : named
}

/** How many policies more a text tells of, that says nothing else; 0 where it is none such. */
export function countMore(text: string): number {
  const said = text.trim()
  return said && !said.replace(AND_MORE, '') ? Number(/\d+/.exec(said)?.[0] ?? 0) : 0
}

/** Several policies in one text: each then has its team, or the comma belongs to a name. */
function split(name: string): string[] {
  return JOINTS.reduce(
    (names, joint) =>
      names.flatMap((one) => {
        const parts = one.split(joint)
        return parts.every(namesTeam) ? parts : [one]
      }),
    [name],
  )
}

/** The little letter that tells an escalation policy (E) from a team (T), a cross, or any other mark. */
function isBadge(text: string): boolean {
  return /^[ET×x]$/.test(text) || !/[\p{L}\p{N}:]/u.test(text)
}
