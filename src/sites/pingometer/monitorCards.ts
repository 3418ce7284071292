import { isLineReachable } from '../../dom/outline/legible'
import type { Line } from '../../dom/outline/outline'
import type { Seen } from '../../dom/outline/seen'
import { largestWithout } from '../../dom/seeing/around'
import { holds } from '../../dom/seeing/visible'
import { everywhere } from '../../dom/tables/rowParts'
import { LONGEST_MONITOR_NAME } from '../../model/monitors/monitor'
import { clean } from '../../model/text/text'
import type { ListedRow } from './listedRow'
import { monitorOfLink, OWN_WORDS } from './rowIds'

/** What a card says of its monitor beside the name. */
const LABELLED = /^name\s*:\s*(?=\S)/i

/**
 * The monitors of a list without a header: each in a box of its own that links to its pages. Its name is what is labelled
 * so, the heading, or what stands out of the box's words.
 */
export function cardRows(seen: Seen): ListedRow[] {
  const links = everywhere('a[href]', seen.roots).flatMap((link) => {
    const id = monitorOfLink(link)
    return id ? [{ link, id }] : []
  })
  const titles = seen.lines.filter(({ key, act }) => key === 'monitors' && !act).map(({ el }) => el)
  const ids = [...new Set(links.map(({ id }) => id))]
  return ids.flatMap((id) => {
    const others = links.filter((one) => one.id !== id).map(({ link }) => link)
    const cards = new Set(
      links.filter((one) => one.id === id).map(({ link }) => largestWithout(link, [...others, ...titles])),
    )
    const [card, more] = cards
    // Another monitor's card may lead to this one, too.
    if (!card || more) return []
    const name = nameIn(seen, card)
    return name ? [{ name, id, isCut: false, cells: [card], menus: [] }] : []
  })
}

function nameIn({ lines }: Seen, card: Element): string {
  const own = lines.filter((line) => holds(card, line.el) && isLineReachable(line))
  const label = own.find(({ key, text }) => key === 'name' || LABELLED.test(text))
  // A card may be one link; in others, links that say what is done are no names.
  const isAct = ({ act, key, text }: Line) => !!act && OWN_WORDS.test(key) && act.textContent?.trim() === text
  const words = own.filter((one) => one.head || !isAct(one))
  const [head, more] = words.filter((line) => line.head)
  const line = label
    ? label.key === 'name'
      ? own[own.indexOf(label) + 1]
      : label
    : more
      ? undefined
      : (head ?? outstanding(words))
  const text = clean(line?.text.replace(LABELLED, '') ?? '', LONGEST_MONITOR_NAME)
  return /(?:…|\.{3})$/.test(text) ? '' : text
}

/** The one line that is larger than all others, or as large and bolder. */
function outstanding(lines: readonly Line[]): Line | undefined {
  const weighed = lines.map((line) => {
    const { fontSize, fontWeight } = getComputedStyle(line.el)
    return { line, weight: Number.parseFloat(fontSize) * 1000 + Number.parseFloat(fontWeight) }
  })
  const most = Math.max(...weighed.map(({ weight }) => weight))
  const [first, second] = weighed.filter(({ weight }) => weight === most)
  return second ? undefined : first?.line
}
