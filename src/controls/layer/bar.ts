import { arrange, type Layer, makeLayer } from './layer'
import { make, retell } from './made'
import { madeBy } from './presses'
import { watchSteady } from './steady'
import { say } from './words'

const SHOWN_FOR = 12_000
/** How often it is looked whether that time is over, in milliseconds. */
const EVERY = 500

/** A button of a bar: its words, and what a person's press on it does; the bar goes first. */
export type BarButton = [name: string, run: () => void]

/**
 * Tells the person something in a corner of the page, in a `status`, with buttons and one that closes it.
 * @param ended called once when the bar has gone, whatever made it go
 * @returns what takes it away
 */
export function showBar(text: string, buttons: readonly BarButton[], ended: () => void): AbortController {
  const end = new AbortController()
  const layer = makeLayer(null)
  end.signal.addEventListener('abort', () => {
    layer.remove()
    ended()
  })
  const steady = watchSteady(layer.host, end.signal)
  const bar = make('div', '', { class: 'bar' })
  const status = make('span', '', { role: 'status' })
  bar.append(status)
  layer.root.append(bar)
  // A live region speaks when it changes, not when it comes.
  setTimeout(() => status.textContent || retell(status, text))
  for (const [name, run] of buttons) {
    const el = make('button', name, { type: 'button' })
    el.addEventListener('click', (event) => {
      if (!steady.allows(event)) {
        if (madeBy(event).isTrusted) retell(status, say(steady.word()))
        return
      }
      run()
      end.abort()
    })
    bar.append(el)
  }
  const close = make('button', '✕', { type: 'button', 'aria-label': say('pageClose') })
  close.addEventListener('click', () => end.abort())
  bar.append(close)
  arrange(layer, { right: '16px', bottom: '16px' })
  leave(layer, end)
  return end
}

/** Goes away by itself, but not while the person is on it; in a tab that is not in view nobody has seen it yet. */
function leave({ host }: Layer, end: AbortController): void {
  let left = SHOWN_FOR
  const timer = setInterval(() => {
    if (document.hidden || host.matches(':hover,:focus-within')) return
    left -= EVERY
    if (left <= 0) end.abort()
  }, EVERY)
  end.signal.addEventListener('abort', () => clearInterval(timer))
}
