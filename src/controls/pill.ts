import { ask, isAlive } from '../messaging/pagePort'
import type { PageReport } from '../messaging/protocol'
import type { FillResult } from '../model/fill'
import type { Offer } from '../model/offer'
import type { FillKind } from '../model/page'
import { isDoubtful } from '../model/routingKey'
import { showChoices } from './choices'
import type { Filled } from './fill'
import { follow } from './follow'
import { make, makeLayer } from './layer'
import { watchSteady } from './steady'
import { refusalText, say, warningText } from './words'

export interface Pill {
  /** Shows what the page is offered now. */
  offer(offer: Offer): void
  /** Shows what a fill came to, with Undo. */
  show(filled: Filled): void
  /** The extension is gone: says that the page has to be refreshed. */
  stale(): void
  remove(): void
}

/** What the pill needs of the page it is on. */
export interface PillNeeds {
  field: Element
  what: FillKind
  monitor(): PageReport['monitor']
  press(routingKey: string | null): Promise<Filled>
  /** A person begins to press. */
  getReady?(): void
  /** The field left the page. */
  gone(): void
}

/** The small control beside a field: Fill, Choose routing key, and after a fill what was filled, with Undo. */
export function makePill({ field, what, monitor, press, getReady, gone }: PillNeeds): Pill {
  const end = new AbortController()
  const layer = makeLayer(field)
  const steady = watchSteady(layer.host, end.signal)
  const bar = make('div', '', { class: 'bar' })
  const status = make('span', '', { role: 'status' })
  layer.root.append(bar)
  let list: HTMLElement | null = null
  let busy = false
  // While what was filled still stands there, the pill goes on saying so, with Undo.
  let filledText: string | null = null
  /** The offer that the bar shows; null when it shows something else. */
  let drawn: string | null = null

  const remove = () => {
    end.abort()
    layer.remove()
  }
  const place = follow(layer, bar, field, end.signal, steady.moved, () => {
    remove()
    gone()
  })
  layer.root.addEventListener('pointerdown', ({ isTrusted }) => isTrusted && getReady?.(), {
    signal: end.signal,
  })
  layer.host.addEventListener('pointerover', () => (isAlive() ? void ask('fill.soon', {}) : stale()), {
    signal: end.signal,
    once: true,
  })

  const button = (text: string, run: (event: Event) => void, attributes: Record<string, string> = {}) => {
    const el = make('button', text, { type: 'button', ...attributes })
    el.addEventListener('click', (event) => {
      if (busy) return
      if (!isAlive()) return stale()
      if (steady.allows(event)) run(event)
      else refuse(event)
    })
    return el
  }
  /** The extension was updated under the open page: nothing can be filled until it is refreshed. */
  const stale = () => {
    status.textContent = say('refusal_stale')
    draw(status)
  }
  /** Says why a person's press was not taken. */
  const refuse = (event: Event) => {
    if (!event.isTrusted) return
    drawn = null
    status.textContent = say(steady.word())
    status.hidden = false
    if (!status.isConnected) bar.prepend(status)
    place()
  }
  /** Whether somebody works here by keyboard: they are to go on where what had the focus is replaced. */
  const hasKeyboard = () => layer.root.activeElement?.matches(':focus-visible') ?? false
  const goOn = () => bar.querySelector<HTMLElement>('button, a')?.focus({ preventScroll: true })
  const draw = (...parts: Node[]) => {
    drawn = null
    const keyboard = hasKeyboard()
    list?.remove()
    list = null
    status.hidden = !parts.includes(status)
    bar.replaceChildren(...parts)
    if (keyboard) goOn()
    // What a button says now was not read yet.
    steady.moved()
    place()
  }
  const run = async (routingKey: string | null) => {
    busy = true
    const keyboard = hasKeyboard()
    const filled = await press(routingKey)
    busy = false
    show(filled)
    // Writing took the focus into the field and out of it again.
    if (keyboard && document.activeElement === document.body) goOn()
  }
  /** A key with characters that no routing key has is filled only after a word. */
  const choose = (key: string) => {
    if (!isDoubtful(key)) return void run(key)
    filledText = null
    status.textContent = say('pageDoubtful')
    draw(
      status,
      button(say('pageFillKey', key), () => void run(key)),
      chooser(),
    )
  }
  const chooser = () =>
    button(
      '▾',
      async () => {
        if (list) {
          list.remove()
          list = null
          return place()
        }
        list = await showChoices(monitor(), (key, event) => {
          if (event && !steady.allows(event)) return refuse(event)
          const keyboard = hasKeyboard()
          list?.remove()
          list = null
          place()
          if (keyboard) bar.querySelector<HTMLElement>('[aria-haspopup]')?.focus({ preventScroll: true })
          if (key !== null) choose(key)
        })
        layer.root.append(list)
        // Near the bottom of the window the list opens upwards.
        const { bottom, top } = bar.getBoundingClientRect()
        if (bottom + list.offsetHeight + 8 > innerHeight && top > list.offsetHeight)
          list.style.cssText = `position:absolute;left:0;bottom:${bar.clientHeight + 4}px`
        const chosen = list.querySelector('[aria-selected=true]') ?? list.firstElementChild
        ;(chosen as HTMLElement | null)?.focus()
      },
      { 'aria-label': say('pageChoose'), 'aria-haspopup': 'listbox', title: say('pageChoose') },
    )

  const fillApiKey = () => button(say('pageFillApiKey'), () => void run(null), { class: 'main' })

  const offer = (now: Offer) => {
    // What stands there already is not drawn anew: an open list, the focus and the half second would be lost.
    const words = JSON.stringify(now)
    if (words === drawn) return
    if (busy || (filledText !== null && (field as HTMLInputElement).value === filledText)) return
    filledText = null
    offerTo(now)
    drawn = words
  }
  const offerTo = (now: Offer) => {
    if (now.state === 'nothing') return draw()
    const routing = now.what === 'routing-key'
    const wrong = now.warning
      ? make('span', warningText(now.warning, 'organisation' in now ? now.organisation : ''), {
          role: 'alert',
          class: 'wrong',
        })
      : null
    if (now.state === 'missing') {
      const missing = say(routing ? 'pageMissingRoutingKeys' : 'pageMissingApiKey')
      status.textContent = wrong ? `${wrong.textContent} ${missing}` : missing
      const link = make('a', say('pageOpenPortal'), {
        href: now.link,
        target: '_blank',
        rel: 'noopener noreferrer',
      })
      return draw(status, link)
    }
    status.textContent = ''
    const key = now.suggestion?.key
    const main = routing
      ? button(say('pageFillKey', key ?? ''), () => void run(key ?? null), { class: 'main' })
      : fillApiKey()
    const fix = now.warning?.fix ?? key
    const parts: Node[] = wrong ? [wrong] : []
    if (wrong && (fix || !routing)) parts.push(button(say('pageFix'), () => void run(fix ?? null)))
    if (key && isDoubtful(key)) parts.push(make('span', say('pageDoubtful')))
    else if (key || !routing) parts.push(main)
    else if (!wrong) parts.push(make('span', say('pageNoSuggestion')))
    draw(...parts, ...(routing ? [chooser()] : []))
  }
  /** What can be pressed next, after a refusal or an Undo. */
  const onward = () => (what === 'routing-key' ? chooser() : fillApiKey())
  const show = ({ result, undo }: Filled) => {
    status.textContent = resultText(result)
    const parts: Node[] = [status]
    filledText = undo ? (field as HTMLInputElement).value : null
    if (undo)
      parts.push(
        button(say('pageUndo'), async () => {
          const remembered = await undo()
          // What was brought back is told for as long as it stands there.
          filledText = (field as HTMLInputElement).value
          status.textContent = told(say('pageUndone'), remembered)
          draw(status, onward())
        }),
      )
    draw(...parts, ...(what === 'api-key' && result.done ? [] : [onward()]))
  }
  return { offer, show, stale, remove }
}

function resultText(result: FillResult): string {
  if (!result.done) return refusalText(result.refusal)
  const filled = result.what === 'api-key' ? say('pageFilledApiKey') : say('pageFilledKey', result.name)
  return told(filled, !result.unremembered)
}

/** What was done, and that the browser would not store it where that is so. */
function told(what: string, remembered: boolean): string {
  return remembered ? what : `${what} ${say('notRemembered')}`
}
