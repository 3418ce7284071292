/**
 * Tells what was left of another page: after a change of route the new page's name may stand there while the old one's
 * values still do. Values that stand unchanged since they stood under another name are that one's.
 * @returns whether values that are read under a name now were left there by another one
 */
export function leftOvers(): (name: string, values: readonly string[]) => boolean {
  let owner = ''
  let stood = ''
  return (name, values) => {
    const reading = JSON.stringify(values)
    if (reading !== stood) [owner, stood] = [name, reading]
    return owner !== name
  }
}
