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
  return names
}

/** The little letter that tells an escalation policy (E) from a team (T), a cross, or any other mark. */
function isBadge(text: string): boolean {
  return /^[ET×x]$/.test(text) || !/[\p{L}\p{N}:]/u.test(text)
}
