import { ask } from '../messaging/pagePort'
import type { Notice } from '../messaging/protocol'
import { type Layer, make, makeLayer } from './layer'
import { watchSteady } from './steady'
import { say } from './words'

const SHOWN_FOR = 12_000
/** A list that scrolls by is one thing to tell; what comes later than this is another. */
const ONE_BREATH = 1500
let current: { end: AbortController; many: string; count: number; undos: string[]; at: number } | null = null

/**
 * Tells the person in a corner of the page, in a `status`, with Undo where it can be undone.
 * Further routing keys of a list that scrolls by are added to the notice that is there.
 */
export function showNotice(notice: Notice, confirm: (() => void) | null): void {
  const many = notice.many ?? ''
  const at = performance.now()
  const same = many !== '' && current?.many === many && at - current.at < ONE_BREATH
  const count = (notice.count ?? 0) + (same ? (current?.count ?? 0) : 0)
  const undos = [...(same ? (current?.undos ?? []) : []), ...(notice.undo ? [notice.undo] : [])]
  current?.end.abort()
  const end = new AbortController()
  current = { end, many, count, undos, at }
  const text = same ? say(many, notice.args[0] ?? '', String(count)) : say(notice.message, ...notice.args)
  const layer = makeLayer(null)
  end.signal.addEventListener('abort', () => {
    layer.remove()
    if (current?.end === end) current = null
  })
  const steady = watchSteady(layer.host, end.signal)
  const bar = make('div', '', { class: 'bar' })
  const status = make('span', '', { role: 'status' })
  bar.append(status)
  layer.root.append(bar)
  // A live region speaks when it changes, not when it comes.
  status.textContent = text
  const button = (text: string, run: () => void) => {
    const el = make('button', text, { type: 'button' })
    el.addEventListener('click', (event) => {
      if (!steady.allows(event)) {
        if (event.isTrusted) status.textContent = say(steady.word())
        return
      }
      end.abort()
      run()
    })
    bar.append(el)
  }
  if (confirm) button(say('noticeSaveAnyway'), confirm)
  if (undos.length) button(say('pageUndo'), () => void undoAll(undos))
  const close = make('button', '✕', { type: 'button', 'aria-label': say('pageClose') })
  close.addEventListener('click', () => end.abort())
  bar.append(close)
  corner(layer)
  addEventListener('resize', () => corner(layer), { signal: end.signal })
  leave(layer, end)
}

async function undoAll(undos: string[]): Promise<void> {
  let told: Notice | null = null
  for (const undo of undos.reverse()) told = (await ask('capture.undo', { undo })) ?? told
  if (told) showNotice(told, null)
}

function corner({ host }: Layer): void {
  for (const [side, value] of Object.entries({ right: '16px', bottom: '16px', left: 'auto', top: 'auto' }))
    host.style.setProperty(side, value, 'important')
}

/** Goes away by itself, but not while the person is on it. */
function leave({ host }: Layer, end: AbortController): void {
  const timer = setInterval(() => !host.matches(':hover,:focus-within') && end.abort(), SHOWN_FOR)
  end.signal.addEventListener('abort', () => clearInterval(timer))
}

/** Takes the notice in view away. */
export function hideNotice(): void {
  current?.end.abort()
}
