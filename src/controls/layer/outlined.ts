import { isVisible } from '../../dom/seeing/visible'
import type { Landmark } from '../../model/pages/landmark'
import type { PageWord } from '../../model/text/pageWords'
import { arrange, makeLayer, moveLayer } from './layer'
import { make } from './made'
import { say } from './words'

const SHOWN_FOR = 10_000
const ROOM = 5

const WORDS: Record<Landmark, PageWord> = {
  'integration-tile': 'pageShowTile',
  enable: 'pageShowEnable',
  'service-key': 'pageShowKey',
  'routing-keys': 'pageShowKeys',
  account: 'pageShowAccount',
  extras: 'pageShowExtras',
  manage: 'pageShowManage',
  'api-key': 'pageShowApiKey',
  monitors: 'pageShowMonitors',
  edit: 'pageShowEdit',
  advanced: 'pageShowAdvanced',
  'routing-key': 'pageShowRoutingKey',
  submit: 'pageShowSubmit',
}

let current: AbortController | null = null

/**
 * Scrolls to a thing and draws a line around it, which goes with it and away once it was pressed. The line takes no
 * presses; the keyboard's focus is put on the thing.
 */
export function outlineOn(el: Element, landmark: Landmark, signal: AbortSignal): void {
  current?.abort()
  const end = new AbortController()
  current = end
  signal.addEventListener('abort', () => end.abort(), { signal: end.signal })
  // At once: a smooth scroll stops half-way where the page draws no frames, and nobody asked to watch it.
  el.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
  if (el instanceof HTMLElement) el.focus({ preventScroll: true })

  const layer = makeLayer(el)
  arrange(layer, { 'pointer-events': 'none' })
  const ring = make('div', '', { class: 'ring', role: 'img', 'aria-label': say(WORDS[landmark]) })
  const told = make('span', say(WORDS[landmark]), { role: 'status', class: 'told' })
  layer.root.append(ring, told)
  end.signal.addEventListener('abort', () => layer.remove())

  let at = ''
  const follow = () => {
    if (end.signal.aborted) return
    if (!el.isConnected || !isVisible(el)) return end.abort()
    const { left, top, width, height } = el.getBoundingClientRect()
    const now = [left, top, width, height].map(Math.round).join()
    if (now !== at) {
      at = now
      moveLayer(layer, left - ROOM, top - ROOM)
      ring.style.width = `${width + 2 * ROOM}px`
      ring.style.height = `${height + 2 * ROOM}px`
      // The words stand where there is room for them.
      told.classList.toggle('above', top + height + 40 > innerHeight)
      told.classList.toggle('left', left + told.offsetWidth > innerWidth)
    }
    requestAnimationFrame(follow)
  }
  follow()
  const timer = setTimeout(() => end.abort(), SHOWN_FOR)
  end.signal.addEventListener('abort', () => clearTimeout(timer))
  const options = { signal: end.signal, capture: true, passive: true }
  document.addEventListener('click', (event) => event.composedPath().includes(el) && end.abort(), options)
  document.addEventListener('keydown', (event) => event.key === 'Escape' && end.abort(), options)
}
