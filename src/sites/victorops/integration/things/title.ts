import type { Line } from '../../../../dom/outline/outline'
import { type Seen, sight } from '../../../../dom/outline/seen'
import { sizeIn } from '../../../../dom/seeing/type'
import { INTEGRATION_HEAD, NAMED_SO, OURS_HEAD } from '../../words'

/** What an integration's page is titled by. */
export interface Title {
  /** Where its head begins: the breadcrumb, or the name itself. */
  head: Line
  /** The name, where it is set largest. */
  name: Line
  /** The name in small letters. */
  said: string
  /** The reading place where the head ends: what is the page's comes after it. */
  end: number
  /** Whether a line says the same name. */
  isSame: (line: Line) => boolean
}

/** The title of the integration's page in view; ours, where a page is both. */
export function titleOf(seen: Seen): Title | null {
  const ours = sight(seen, OURS_HEAD)
  const found = ours ?? sight(seen, INTEGRATION_HEAD)
  if (!found) return null
  const said = ours ? 'pingometer' : (found.groups[1] ?? '')
  const isSame = ({ key }: Line) => key.startsWith(said) && NAMED_SO.test(key.slice(said.length))
  const from = seen.lines.indexOf(found.line)
  const until = from + (found.groups[0]?.split('\n').length ?? 1)
  const end = seen.lines.slice(from, until).findLast(isSame)
  // A logo may stand for the name, and the name be written after it.
  const names = seen.lines.slice(from, until + 1).filter(isSame)
  const [name = found.line] = names.toSorted((one, other) => sizeIn(other.el) - sizeIn(one.el))
  return { head: found.line, name, said, end: end?.at ?? found.line.at, isSame }
}
