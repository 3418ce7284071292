import { isReachable } from '../dom/visible'
import { type Layer, moveLayer } from './layer'
import { CONTROLS, type Found, labelsBeside, liesOver, NOTHING, WORDS } from './under'

const GAP = 5

/** A place beside a field: where the layer's left upper corner goes. */
type Place = (field: DOMRect, width: number, height: number) => [left: number, top: number]

// The label's row, beyond the site's own help icon, below, above. In a narrow window a long sentence slides along the
// field until it is whole: it would else lie over what it speaks of.
const PLACES: Place[] = [
  (field, width, height) => [along(field, field.right - width, width), field.top - height - GAP],
  (field, _width, height) => [field.right + 44, field.top + (field.height - height) / 2],
  (field, width) => [along(field, field.right - width, width), field.bottom + GAP],
  (field, width, height) => [along(field, field.left, width), field.top - height - GAP],
  (field) => [field.right + 44, field.top],
  (field, width) => [along(field, field.left, width), field.bottom + GAP],
]
/** Covers the field's end, never the window's edge nor the field's own labels. */
const lastResort =
  (labels: readonly DOMRect[]): Place =>
  (field, width, height) => {
    const start = Math.max(
      field.right - width - 4,
      ...labels.map(({ right }) => (right <= field.left ? right + GAP : 0)),
    )
    const top = Math.max(
      field.top + (field.height - height) / 2,
      ...labels.map(({ bottom }) => (bottom <= field.top ? bottom + 1 : Number.NEGATIVE_INFINITY)),
    )
    return [along(field, start, width), within(top, height, field.top, field.bottom, innerHeight)]
  }

function along(field: DOMRect, left: number, width: number): number {
  return within(left, width, field.left, field.right, innerWidth)
}

/** Out of view a layer goes with its field; beside one in view it is whole. */
function within(at: number, size: number, start: number, end: number, room: number): number {
  return start < 0 || end > room ? at : Math.max(0, Math.min(at, room - size))
}

/**
 * Keeps a layer beside a field, once it was placed there: through scrolling, resizing and moves of the page, until the
 * field is gone. Out of view it goes with the field; whoever comes to it by keyboard has the field brought into view.
 * @param bar the part of the layer that keeps to the field; a list may hang from it
 * @param moved called when the layer came to stand elsewhere
 * @param gone called once when the field is no longer on the page
 * @returns places the layer: for the first time when it has something to show, and again after its own size changed
 */
export function follow(
  layer: Layer,
  bar: Element,
  field: Element,
  signal: AbortSignal,
  moved: () => void,
  gone: () => void,
): () => void {
  let place: Place | undefined
  let isClear = false
  let at = ''
  let moves: IntersectionObserver | undefined

  const update = (event?: Event | unknown[]) => {
    if (signal.aborted) return
    // Its own size changed: what was a clear place may be none now.
    if (!event) place = undefined
    if (!field.isConnected || !isReachable(field)) return gone()
    const box = field.getBoundingClientRect()
    const { width, height } = bar.getBoundingClientRect()
    // A clear place is kept while it is in view; any other only until there is a clear one.
    if (!place || !isClear || !fits(place(box, width, height), width, height))
      [place, isClear] = choose(layer, field, width, height)
    const [left, top] = place(box, width, height)
    moveLayer(layer, left, top)
    const now = `${Math.round(left)},${Math.round(top)}`
    if (now !== at) moved()
    at = now
    watchMoves(box)
  }

  // Fires when the field leaves the very box it stands in: no polling is needed to notice a shifted page.
  const watchMoves = ({ top, right, bottom, left }: DOMRect) => {
    moves?.disconnect()
    const margins = [top, innerWidth - right, innerHeight - bottom, left].map(
      (side) => `${-Math.floor(side)}px`,
    )
    let first = true
    moves = new IntersectionObserver(
      () => {
        if (!first) update([])
        first = false
      },
      { rootMargin: margins.join(' '), threshold: [0.9, 1] },
    )
    moves.observe(field)
  }

  layer.host.addEventListener(
    'focusin',
    () => {
      const { top, bottom } = field.getBoundingClientRect()
      if (top < 0 || bottom > innerHeight) field.scrollIntoView({ block: 'center' })
    },
    { signal },
  )
  const sizes = new ResizeObserver(update)
  sizes.observe(field)
  const options = { signal, passive: true, capture: true }
  addEventListener('scroll', update, options)
  addEventListener('resize', update, options)
  signal.addEventListener('abort', () => {
    sizes.disconnect()
    moves?.disconnect()
  })
  return update
}

/** Where the window's edge cuts a layer off, no press on it counts: its field is brought into view, and it follows. */
export function bringIntoView(bar: Element, field: Element): void {
  const { left, right, top, bottom } = bar.getBoundingClientRect()
  if (left < 0 || right > innerWidth || top < 0 || bottom > innerHeight)
    field.scrollIntoView({ block: 'center', inline: 'center' })
}

function fits([left, top]: [number, number], width: number, height: number): boolean {
  return left >= 0 && top >= 0 && left + width <= innerWidth && top + height <= innerHeight
}

/**
 * The first place in view where the layer covers neither text nor anything that can be pressed. Where there is none,
 * a small layer covers the field's end; a large one would cover all of it, and rather covers words, or what stands
 * beside. Its field's label is never covered: what a layer says is about that.
 */
function choose({ host }: Layer, el: Element, width: number, height: number): [Place, isClear: boolean] {
  const field = el.getBoundingClientRect()
  const isLarge = width > field.width * 0.7 || height > field.height * 2
  const found: Found = new Map()
  const overWords: Place[] = []
  const overControls: Place[] = []
  for (const place of PLACES) {
    const [left, top] = place(field, width, height)
    if (!fits([left, top], width, height)) continue
    const under = liesOver(host, found, left, top, width, height, isLarge ? CONTROLS : WORDS)
    if (under === NOTHING) return [place, true]
    ;(under === WORDS ? overWords : overControls).push(place)
  }
  const labels = labelsBeside(host, found, el)
  const isOver = (place: Place) => {
    const [left, top] = place(field, width, height)
    return labels.some(
      (box) => left < box.right && left + width > box.left && top < box.bottom && top + height > box.top,
    )
  }
  const last = lastResort(labels)
  const places = isLarge ? [...overWords, ...overControls, last] : [last, ...overControls]
  return [places.find((place) => !isOver(place)) ?? last, false]
}
