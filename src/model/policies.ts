/** What may stand between the policies of one text; a policy's own name may hold any of it. */
const JOINTS = /\s*[,;•|]\s+| (?:and|&) /
/** A policy with its team. */
const WITH_TEAM = /\S ?: ?\S/
const JOINT = /^(?:and|or|then)$/i
/** A count, a step, an initial, the short form of a flag or what a policy does; teams stand before a policy's name, with a colon. */
const MARK = /^(?:\(?\d{1,3}[.)]?|[\p{Lu}\d]{1,3}|[→⇒➜›»].*)$/u

/**
 * The escalation policies of a routing key, out of the pieces of text in its row.
 * @param pieces the text nodes in reading order: `Operations : Test`, the badge `E`, perhaps a cross
 * @returns one name for each chip
 */
export function policiesFrom(pieces: readonly string[]): string[] {
  const names: string[] = []
  let open = false
  for (const piece of pieces) {
    const text = piece.replace(/\s+/g, ' ').trim()
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
  const hasTeams = all.some((name) => WITH_TEAM.test(name))
  return hasTeams ? all.filter((name) => !JOINT.test(name) && !MARK.test(name)) : all
}

/** Several policies in one text: each then has its team, or the comma belongs to a name. */
function split(name: string): string[] {
  const parts = name.split(JOINTS)
  return parts.every((part) => WITH_TEAM.test(part)) ? parts : [name]
}

/** The little letter that tells an escalation policy (E) from a team (T), a cross, or any other mark. */
function isBadge(text: string): boolean {
  return /^[ET×x]$/.test(text) || !/[\p{L}\p{N}:]/u.test(text)
}
