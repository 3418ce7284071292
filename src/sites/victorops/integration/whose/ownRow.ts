import { isInColumn, isLevel, startsAt } from '../../../../dom/outline/place'
import { OUR_NAME } from '../../words'
import { isKeyText } from '../things/keyTexts'
import { keyIn, type Thing } from '../things/valueThings'
import { isOtherName } from '../words/ownWords'

/** Tables and lists that have a row for the key of each of several integrations. */

/** A name and a key in one line. */
const NAMED = /^(.+?)\s*[:|→–—-]\s+(\S+)$/

interface Row {
  key: Thing
  /** What names the row, and how. */
  name: Thing
  said: string
}

/**
 * What is shown under a strip, of such rows only the one that is named as ours; all of it, where a row is not named, or
 * more than one is ours.
 * @param strip where the header of the keys stands
 */
export function ownRowOf(all: readonly Thing[], strip: DOMRect): readonly Thing[] {
  const things = withoutOtherColumns(all, strip)
  const rows = things.flatMap((thing) => rowOf(thing, things) ?? [])
  const own = rows.filter(({ said }) => said.toLowerCase() === OUR_NAME)
  const [ours, more] = own
  const others = rows.filter((row) => row !== ours)
  const isNamed = ({ name, said }: Row) =>
    isOtherName(said, OUR_NAME) && !!ours && startsAt(name.box(), ours.name.box())
  const keys = things.filter((thing) => keyIn(thing) && !rows.some(({ key }) => key.at === thing.at))
  if (!ours || more || !others[0] || keys[0] || !others.every(isNamed)) return all
  const isInOther = ({ box }: Thing) => others.some(({ key }) => isLevel(key.box(), box()))
  return things
    .filter((thing) => !isInOther(thing))
    .map((thing) => (thing.at === ours.key.at ? ours.key : thing))
}

/** Without numbers that stand in a row with a key and, unlike that, not under its header: ids look like keys. */
function withoutOtherColumns(things: readonly Thing[], strip: DOMRect): readonly Thing[] {
  const keys = things.filter((thing) => keyIn(thing))
  const own = keys.filter(({ box }) => isInColumn(box(), strip))
  const isOther = (thing: Thing) => !own.includes(thing) && own.some(({ box }) => isLevel(box(), thing.box()))
  return things.filter((thing) => !keys.includes(thing) || !isOther(thing))
}

/** The row that a thing is the key of; null where it is none, or nothing names it. */
function rowOf(thing: Thing, things: readonly Thing[]): Row | null {
  const [, said = '', key = ''] = NAMED.exec(thing.text) ?? []
  if (isKeyText(key)) return { key: { ...thing, text: key }, name: thing, said }
  if (!keyIn(thing)) return null
  const names = things.filter(
    (one) => one !== thing && !one.act && one.text && !keyIn(one) && isLevel(one.box(), thing.box()),
  )
  const name = names.find(({ text }) => text.toLowerCase() === OUR_NAME || isOtherName(text, OUR_NAME))
  return name ? { key: thing, name, said: name.text } : null
}
