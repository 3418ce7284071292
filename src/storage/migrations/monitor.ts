/** Version 1 knew only what was filled; version 2 also what a page showed, and the key chosen ahead. */
export function seenAndAssigned(old: unknown): unknown {
  return { ...(old as object), seen: null, assigned: null }
}

/** Version 3 knows which of Pingometer's hosts showed it. */
export function withHost(old: unknown): unknown {
  return { ...(old as object), host: null }
}
