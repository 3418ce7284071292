import { hasFocus } from '../../dom/writing/focused'
import { ask, isAlive } from '../../messaging/pagePort'
import { isSet, keysOffered, type Offer } from '../../model/offer'
import { isDoubtful, type KeyChoice } from '../../model/routingKey'
import type { Filled } from '../fill/filled'
import { layOut } from '../layer/bar'
import { bringIntoView, follow } from '../layer/follow'
import { watchHeld } from '../layer/held'
import { makeLayer } from '../layer/layer'
import { make } from '../layer/made'
import { watchSteady } from '../layer/steady'
import { refusalText, say } from '../layer/words'
import { checkAgainAndAgain } from './checks'
import { hangFrom, showChoices } from './choices'
import { offered, portalLink } from './offered'
import { resultText, standsText, undoneText } from './outcome'
import type { Made, Pill, PillNeeds, Shown, Told } from './pillShape'
import { watchTouches } from './touched'

/** The small control beside a field: Fill, Choose routing key, and after a fill what was filled, with Undo. */
export function makePill(needs: PillNeeds): Pill {
  const { field, what, alone, monitor, press } = needs
  const end = new AbortController()
  const layer = makeLayer(field)
  const steady = watchSteady(layer.host, end.signal)
  const bar = make('div', '', { class: 'bar' })
  const status = make('span', '', { role: 'status' })
  const acts = make('div', '', { class: 'acts' })
  layer.root.append(bar)
  let list: HTMLElement | null = null
  let busy = false
  // While what was filled still stands there, the pill says so, with Undo; and so it does of what was brought back.
  let filled: Told | null = null
  let last: Made | null = null
  let shown: Shown = { is: 'said' }

  const remove = () => {
    end.abort()
    layer.remove()
  }
  const place = follow(layer, bar, field, end.signal, steady.moved, () => {
    remove()
    needs.gone()
  })
  // What the page is offered while a finger is down is drawn when it is lifted; what the click came to is not drawn over.
  let postponed = false
  const isHeld = watchHeld(
    layer.root,
    end.signal,
    () => needs.getReady?.(),
    () => {
      if (postponed && !end.signal.aborted && last && shown.is !== 'said') offer(last.now, last.stands)
      postponed = false
    },
  )
  const wasTouched = watchTouches(end.signal)
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
    bringIntoView(bar, field)
    shown = { is: 'said' }
    status.textContent = say(steady.word())
    status.hidden = false
    if (!status.isConnected) bar.prepend(status)
    place()
  }
  /** Whether somebody works here by keyboard: they are to go on where what had the focus is replaced. */
  const hasKeyboard = () => layer.root.activeElement?.matches(':focus-visible') ?? false
  const goOn = () => bar.querySelector<HTMLElement>('button, a')?.focus({ preventScroll: true })
  const draw = (...parts: Node[]) => {
    shown = { is: 'said' }
    const keyboard = hasKeyboard()
    list?.remove()
    list = null
    status.hidden = !parts.includes(status)
    layOut(bar, acts, parts)
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
  /** A key that the portal no longer has, or with characters that none has, is filled only after a word. */
  const choose = ({ key, isMissing }: KeyChoice) => {
    if (!isMissing && !isDoubtful(key)) return void run(key)
    filled = null
    status.textContent = say(isMissing ? 'pageMissingKey' : 'pageDoubtful')
    draw(
      status,
      button(say('pageFillKey', key), () => void run(key)),
      chooser(),
    )
  }
  /** The routing key that was surely meant where another stands. */
  const meant = () => (last?.now.state === 'ready' ? keysOffered(last.now).fix : null)
  const chooser = () =>
    button(
      '▾',
      async () => {
        if (list) {
          list.remove()
          list = null
          return place()
        }
        list = await showChoices(monitor(), meant(), (choice, event) => {
          if (event && !steady.allows(event)) return refuse(event)
          const keyboard = hasKeyboard()
          list?.remove()
          list = null
          place()
          if (keyboard) bar.querySelector<HTMLElement>('[aria-haspopup]')?.focus({ preventScroll: true })
          if (choice) choose(choice)
        })
        layer.root.append(list)
        hangFrom(bar, list)
      },
      { 'aria-label': say('pageChoose'), 'aria-haspopup': 'listbox', title: say('pageChoose') },
    )

  const fillWords = alone ? 'pageFillApiKeyAlone' : 'pageFillApiKey'
  const fillApiKey = (whose: Record<string, string> = {}) =>
    button(say(fillWords), () => void run(null), { class: 'main', ...whose })

  const text = () => (field as HTMLInputElement).value
  const offer = (now: Offer, stands: () => boolean = () => true) => {
    last = { now, stands }
    if (isHeld()) {
      postponed = true
      return
    }
    const isNow = !isSet(now) || stands()
    // What stands there already is not drawn anew: an open list, the focus and the half second would be lost.
    const words = JSON.stringify([now, isNow])
    if ((shown.is === 'offer' && shown.offer === words) || busy) return
    // STATUS came on by hand, or late: what was said of it is put right.
    if (filled?.failed && what === 'api-key' && isSet(now) && isNow)
      return tell(filled.undo, standsText(now), false, ...(filled.undo ? [filled.undo] : []))
    if (filled?.text === text()) {
      // The API key is half of what was filled: STATUS may have been switched since.
      const isHalf = filled.undo && now.state === 'ready' && now.what === 'api-key' && !now.already
      if (isHalf && isPagesDoing(filled)) return lost(filled, say('pageStatusLost'))
      if (!isHalf || filled.failed) return shown.is === 'said' ? undefined : filled.tell()
      offerTo(now)
      if (filled.undo) acts.append(filled.undo)
      shown = { is: 'offer', offer: words }
      return place()
    }
    filled = null
    if (isSet(now) && isNow) {
      status.textContent = standsText(now)
      draw(status, ...(now.stands === null ? [] : [chooser()]))
    } else offerTo(now)
    shown = { is: 'offer', offer: words }
  }
  /** Whether what was filled could only be changed by the page itself. */
  const isPagesDoing = ({ undo, failed, since }: Told) =>
    undo !== null && !failed && !busy && !needs.isWorking?.() && !wasTouched(since)
  /** What did not last is said as long as it is so, as if it had been seen at once. */
  const lost = ({ undo }: Told, words: string) => tell(undo, words, true, ...(undo ? [undo] : []), onward())
  /** What was filled is told until something else stands there, and again when it is back; Undo stays. */
  const tellWhileSo = ({ undo, tell }: Told, isSo: boolean) => {
    if (isSo && shown.is === 'typing') tell()
    if (isSo || shown.is === 'typing' || !last) return
    offerTo(last.now)
    if (undo) acts.append(undo)
    shown = { is: 'typing' }
    place()
  }
  /** What the form holds may change without a word of the page: the pill says only what is still so. */
  const check = () => {
    if (isHeld()) return
    const warns = !filled && Boolean(last && 'warning' in last.now && last.now.warning)
    const isSaid = filled ? filled.text === text() : !last || last.stands()
    if (filled && !isSaid && isPagesDoing(filled)) lost(filled, refusalText('changed-back'))
    else if (filled) tellWhileSo(filled, isSaid)
    else if (last && shown.is !== 'said') offer(last.now, last.stands)
    // Whoever types is asked about when they have done; but no word stays beside a value that it is not about.
    if (!isSaid && (warns || !hasFocus(field))) needs.changed?.()
  }
  checkAgainAndAgain(field, check, end.signal)
  const offerTo = (now: Offer) =>
    draw(...offered(now, { status, button, chooser, fillApiKey, run: (key) => void run(key) }))
  /** What can be pressed next, after a refusal or an Undo. */
  const onward = () => {
    if (last?.now.state === 'missing') return portalLink(last.now)
    return what === 'routing-key' ? chooser() : fillApiKey()
  }
  /** Says something of what stands in the field, for as long as it stands there. */
  const tell = (undo: HTMLElement | null, words: string, failed: boolean, ...parts: Node[]) => {
    const again = () => {
      status.textContent = words
      draw(status, ...parts)
    }
    filled = { text: text(), undo, failed, since: performance.now(), tell: again }
    again()
  }
  const show = ({ result, undo }: Filled) => {
    const earlier = filled
    filled = null
    // Nothing was filled that did not stand there: what the form holds is said, and looked after, as before the press.
    if (result.done && result.already && !result.unremembered && last && isSet(last.now) && last.stands())
      return offer(last.now, last.stands)
    const words = resultText(result)
    const next = what === 'api-key' && result.done ? [] : [onward()]
    if (undo) {
      const takeBack = button(say('pageUndo'), async () => {
        busy = true
        const words = undoneText(await undo().finally(() => (busy = false)))
        // What was brought back is told for as long as it stands there; was that filled, it can be taken back in turn.
        const more = earlier?.text === text() ? earlier.undo : null
        tell(more, words, false, ...(more ? [more] : []), onward())
      })
      tell(takeBack, words, !result.done, takeBack, ...next)
    } else {
      status.textContent = words
      draw(status, ...next)
    }
  }
  return { offer, show, stale, remove }
}
