/** Version 1 had nothing to choose but whether the key is kept; version 2 has all of the options page. */
export function choicesAndHosts(old: unknown): unknown {
  return { ...(old as object), capture: 'automatic', notices: true, theme: 'system', hosts: [] }
}
