import { isLayerCovered } from '../../src/controls/layer/above'
import { isIntact } from '../../src/controls/layer/intact'
import { type Layer, makeLayer, moveLayer } from '../../src/controls/layer/layer'
import { make, retell } from '../../src/controls/layer/made'
import { isPlain, isUnder, isWhole } from '../../src/controls/layer/plain'

/** What is thought of a layer, each question asked alone: in a press one may answer for another. */

type Trick = (
  host: HTMLElement,
  root: ShadowRoot,
  another: () => HTMLElement,
  say: typeof retell,
) => (() => void) | null

export interface Thought {
  plain: boolean
  intact: boolean
  covered: boolean
  under: boolean
  whole: boolean
  /** Where it stands, by its tag. */
  home: string
}

/** How a layer is pressed, and where it stands. */
export interface Pressed {
  left?: number
  top?: number
  /** Whether by keyboard, which has no place. */
  byKey?: boolean
  /** What its field stands in: one element, which is opened as a dialog or popover where it is one. */
  around?: string
}

/**
 * Makes a layer as a pill is, lets a page do something to it, and tells what is thought of it then.
 * @param trick statements with `host` and `root`; with `another`, which makes a second layer in the same place, and
 * `retell`, as what is ours says something else; `undo` takes them back
 */
export function layerAfter(
  trick: string,
  { left = 300, top = 300, byKey = false, around = '' }: Pressed = {},
): Thought {
  // The page's own world has no browser to ask for words.
  Object.assign(globalThis, {
    browser: { runtime: { id: 'ours' }, i18n: { getMessage: (name: string) => name } },
  })
  // What the page before this one left of its looks is no part of it.
  document.head.replaceChildren()
  document.body.setHTMLUnsafe(around)
  const surroundings = document.body.firstElementChild
  if (surroundings instanceof HTMLDialogElement) surroundings.showModal()
  if (surroundings instanceof HTMLElement && surroundings.popover) surroundings.showPopover()
  const field = (surroundings?.shadowRoot ?? document).querySelector('input')
  const layers = [makeLayer(field)]
  const button = make('button', 'Fill API key', { type: 'button' })
  const [{ host, root }] = layers as [Layer]
  const option = make('div', 'checkout', { role: 'option' })
  const list = make('div', '', { class: 'list', hidden: '' }, option)
  root.append(make('div', '', { class: 'bar' }, make('span', '', { role: 'status' }), button), list)
  const another = () => {
    const layer = makeLayer(null)
    layers.push(layer)
    layer.root.append(make('div', 'as wide as the other one', { class: 'bar' }))
    moveLayer(layer, left, top)
    return layer.host
  }
  moveLayer({ host, root, remove() {} }, left, top)
  const play = new Function(
    'host',
    'root',
    'another',
    'retell',
    `let undo = null; ${trick}; return undo`,
  ) as Trick
  const undo = play(host, root, another, retell)
  const box = button.getBoundingClientRect()
  const place = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 }
  const press = new MouseEvent('click', { ...place, detail: byKey ? 0 : 1, bubbles: true, composed: true })
  let [under, whole] = [false, false]
  root.addEventListener('click', (event) => {
    under = isUnder(host, event)
    whole = isWhole(event)
  })
  button.dispatchEvent(press)
  const thought = {
    plain: isPlain(host),
    intact: isIntact(host),
    covered: isLayerCovered(host, true),
    under,
    whole,
    home: (host.parentElement ?? (host.parentNode as ShadowRoot).host).localName,
  }
  undo?.()
  for (const layer of layers) layer.remove()
  surroundings?.remove()
  return thought
}
