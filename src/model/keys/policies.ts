/** What may stand between the policies of one text; a policy's own name may hold any of it. */
const JOINTS = /\s*[,;•|]\s*| (?:and|&) /
/** A policy with its team. */
const WITH_TEAM = /\S ?: ?\S/
/** The same as the portal writes it; what stands beside it, as *Step 1: notify*, may have a colon as well. */
const SET_APART = /^[^:]*\S : \S/
/** What takes a chip away, where it is no text of its own. */
const CROSS = /^[×✕✖✗]\s+|\s+[×✕✖✗]$/

/** What stands before each of several in a list. */
const BULLET = /^[→➔➜▸▶►›»•·‣●◦]\s+/

/** Whether a text may be a policy with its team before it. */
export const namesTeam = (text: string): boolean => WITH_TEAM.test(text)

/** Whether a text is a policy with its team, as the portal writes both. */
export const isTeamAndPolicy = (text: string): boolean => SET_APART.test(text)

/**
 * The escalation policies of a routing key, out of the pieces of text in its row.
 * @param pieces the text nodes in reading order: `Operations : Test`, the badge `E`, perhaps a cross
 * @returns one name for each chip
 */
export function policiesFrom(pieces: readonly string[]): string[] {
  const names: string[] = []
  let open = false
  for (const piece of pieces) {
    const text = piece.replace(/\s+/g, ' ').trim().replace(CROSS, '').replace(BULLET, '')
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
  const all = names.flatMap(split)
  // Counts, steps, initials and what a policy does stand beside it; its own name has the team before a colon.
  const own = all.filter(namesTeam)
  const apart = own.filter(isTeamAndPolicy)
  return [apart, own, all].find(([name]) => name) ?? []
}

/** Several policies in one text: each then has its team, or the comma belongs to a name. */
function split(name: string): string[] {
  const parts = name.split(JOINTS)
  return parts.every(namesTeam) ? parts : [name]
}

/** The little letter that tells an escalation policy (E) from a team (T), a cross, or any other mark. */
function isBadge(text: string): boolean {
  return /^[ET×x]$/.test(text) || !/[\p{L}\p{N}:]/u.test(text)
}
