import type { Tab } from '../browsers/index'

/**
 * What a person does on a web page, knowing no markup: reads words, points at them, presses, types. Works alike in
 * every replica, through open shadow roots, with the real mouse.
 */

export interface Aim {
  /** The words pointed at, whole, in any case; a trailing colon does not matter. */
  words: string
  /** Words that stand above or before it: of several, the one that follows these is meant. */
  after?: string
}

interface Spot {
  x: number
  y: number
}

/** Runs in the page. */
function spotOf({ words, after }: Aim): Spot | null {
  const plain = (text: string) =>
    text
      .replace(/\s+/g, ' ')
      .replace(/[\s:?]+$/, '')
      .trim()
      .toLowerCase()
  const found: { text: string; el: Element }[] = []
  const visit = (node: Element | ShadowRoot) => {
    for (const el of node.children) {
      const shown = el.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      const own = [...el.childNodes]
        .filter((child) => child.nodeType === 3)
        .map((child) => child.nodeValue ?? '')
      const value = el.localName === 'input' && /button|submit/.test((el as HTMLInputElement).type)
      const texts = [
        own.join(' '),
        el.getAttribute('aria-label') ?? '',
        value ? (el as HTMLInputElement).value : '',
      ]
      if (shown && !/^(SCRIPT|STYLE)$/.test(el.tagName))
        for (const text of texts) if (text.trim()) found.push({ text: plain(text), el })
      if (el.shadowRoot) visit(el.shadowRoot)
      visit(el)
    }
  }
  visit(document.body)
  const open = [...document.querySelectorAll('dialog[open],[aria-modal=true]')].at(-1)
  const inDialog = (el: Element) => {
    let at: Node | null = el
    while (at && at !== open) at = at.parentNode ?? (at as ShadowRoot).host ?? null
    return at === open
  }
  const start = after ? found.findIndex(({ text }) => text === after.toLowerCase()) : -1
  if (after && start < 0) return null
  const hits = found.slice(start + 1).filter(({ text }) => text === words.toLowerCase())
  const hit = (open && hits.find(({ el }) => inDialog(el))) || (after ? hits[0] : hits.at(-1))
  if (!hit) return null
  hit.el.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { left, top, width, height } = hit.el.getBoundingClientRect()
  const spot = { x: left + width / 2, y: top + height / 2 }
  // Whatever lies over it takes the press: a dialog that is still closing, for one.
  let under = document.elementFromPoint(spot.x, spot.y)
  while (under?.shadowRoot) {
    const deeper = under.shadowRoot.elementFromPoint(spot.x, spot.y)
    if (!deeper || deeper === under) break
    under = deeper
  }
  const meets =
    under &&
    (hit.el.contains(under) || under.contains(hit.el) || hit.el.getRootNode() !== under.getRootNode())
  return width && height && meets && !(open && !inDialog(hit.el)) ? spot : null
}

function spotIn(tab: Tab, aim: Aim): Promise<Spot | null> {
  // The TypeScript runner names functions with a helper that the page does not have.
  const source = `(() => { const __name = (it) => it; return (${spotOf.toString()})(${JSON.stringify(aim)}) })()`
  return tab.evaluate<Spot | null, []>(source).catch(() => null)
}

/** Waits until the words are gone from the page; where they stay, for so many milliseconds. */
export async function gone(tab: Tab, aim: Aim, patience = 3000): Promise<void> {
  const end = Date.now() + patience
  while (Date.now() < end && (await spotIn(tab, aim))) await new Promise((done) => setTimeout(done, 60))
}

/** Waits until the words stand still somewhere on the page. @returns their middle, in viewport pixels */
export async function find(tab: Tab, aim: Aim, timeout = 15_000): Promise<Spot> {
  const end = Date.now() + timeout
  let last: Spot | null = null
  while (Date.now() < end) {
    const spot = await spotIn(tab, aim)
    if (spot && last && Math.abs(spot.x - last.x) + Math.abs(spot.y - last.y) < 2) return spot
    last = spot
    await new Promise((done) => setTimeout(done, 60))
  }
  throw new Error(`“${aim.words}”${aim.after ? ` after “${aim.after}”` : ''} is not on ${tab.url()}`)
}

/** Presses words with the real mouse. */
export async function press(tab: Tab, words: string, after?: string): Promise<void> {
  const { x, y } = await find(tab, after === undefined ? { words } : { words, after })
  await tab.page.mouse.move(x, y)
  await tab.page.mouse.click(x, y)
}
