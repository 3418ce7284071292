/**
 * Tells what was left of another page: after a change of route the new page's name may stand there while the old one's
 * values still do. Values that stand unchanged since they stood under another name are that one's.
 * @returns whether values that are read under a name now were left there by another one
 */
export function leftOvers<T = string>(): (name: string, values: readonly T[]) => boolean {
  let owner: string | null = null
  let stood: readonly T[] = []
  return (name, values) => {
    const stands = values.length === stood.length && values.every((value, at) => value === stood[at])
    if (owner === null || !stands) [owner, stood] = [name, values]
    return owner !== name
  }
}

/**
 * The same for the button *Enable Integration*: every integration's says the same, so it is the one of the page it
 * first stood on until no button stands there any more.
 * @returns whether the button under a name now was left there by another page. A page nobody knows, as while one makes
 * way for the next, has no name: the button stays whose it was
 */
export function leftButtons(): (name: string | null, stands: boolean) => boolean {
  const areLeft = leftOvers()
  return (name, stands) => {
    if (!stands) areLeft('', [])
    return stands && name !== null && areLeft(name, ['enable'])
  }
}
