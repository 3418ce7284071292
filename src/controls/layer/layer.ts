import { OUR_MARK } from '../../dom/watching/own'
import { meetingPlace } from '../../messaging/controls'
import { type Home, homeFor, moveIn } from './home'
import { takeKeyboard } from './keyboard'
import { make } from './made'
import { takePresses } from './presses'
import { type OWN_STYLE, propertyOf, styleNow } from './style'
import { language } from './words'

/**
 * Where our own controls live: an element in the top layer with a closed root, that the page's styles cannot reach
 * and that takes no place on the page.
 */
export interface Layer {
  host: HTMLElement
  root: ShadowRoot
  remove(): void
}

/** Shared by all scripts of the extension in a page, so that none takes another's layer for a leftover. */
const place = meetingPlace()
place.layers ??= new WeakMap()
const roots = place.layers

/** The inside of a layer; undefined for every element that is none of ours. */
export function rootOfLayer(host: Element): ShadowRoot | undefined {
  return roots.get(host)
}

/** Firefox ends the scripts of an extension that is updated, and leaves what they showed: dead, and over ours. */
function clearLeftovers(): void {
  for (const el of document.querySelectorAll(`[${OUR_MARK}]`)) if (!roots.has(el)) el.remove()
}

/** Where layers were put. */
const homes = new WeakMap<Element, Home>()

/** Whether a layer stands where it was put: a page may move all of itself to a window of its own. */
export function isAtHome(host: Element): boolean {
  const { ownerDocument, parentNode } = host
  return ownerDocument === document && parentNode !== null && parentNode === homes.get(host)
}

/**
 * Puts a layer on the page.
 * @param over the field it belongs to
 */
export function makeLayer(over: Element | null): Layer {
  const host = document.createElement('div')
  host.popover = 'manual'
  host.setAttribute(OUR_MARK, '')
  host.lang = language()
  // What is around it has words, too, that would come up beside the pointer.
  host.title = ''
  const root = host.attachShadow({ mode: 'closed' })
  roots.set(host, root)
  root.append(make('style', styleNow()))
  root.addEventListener('keydown', ignoreHeld, { capture: true })
  const end = new AbortController()
  takePresses(host, root, takeKeyboard(host, root, end.signal), end.signal)
  clearLeftovers()
  putOnTop(host, over)
  return {
    host,
    root,
    remove() {
      end.abort()
      host.remove()
    },
  }
}

/**
 * Has a layer stand over all that is on top, in what is on top with its field.
 * @returns where it was meant to stand
 */
export function putOnTop(host: HTMLElement, over: Element | null): Home {
  const home = homeFor(over)
  if (host.isConnected) host.hidePopover()
  homes.set(host, moveIn(host, home))
  host.showPopover()
  return home
}

/** What a press puts in its button's place has the focus: an Enter that is held down would press that, too. */
function ignoreHeld(event: Event): void {
  const { repeat, key } = event as KeyboardEvent
  if (!repeat || (key !== 'Enter' && key !== ' ')) return
  event.preventDefault()
  event.stopPropagation()
}

/** Changes what a layer may change of its looks. */
export function arrange({ host }: Layer, style: Partial<Record<(typeof OWN_STYLE)[number], string>>): void {
  for (const [name, value] of Object.entries(style))
    host.style.setProperty(propertyOf(name), value, 'important')
}

/** Moves a layer to a place in the viewport. */
export function moveLayer(layer: Layer, left: number, top: number): void {
  arrange(layer, { left: `${Math.round(left)}px`, top: `${Math.round(top)}px` })
}
