import { outer } from '../../dom/seeing/visible'
import type { PointKind } from '../../model/pages/pointed'
import type { PageWord } from '../../model/text/pageWords'
import type { Candidate } from './candidates'
import { makeChoice } from './choice'
import { makeMarking } from './marking'

/**
 * Lets the person point at a field or a key: with the mouse, or with Tab or the arrows and Enter; Escape ends it.
 * The press is taken from the page.
 * @param read what can be pointed at
 * @param over ends it, too
 * @returns what was pointed at, or null when it was ended, the person changed their mind or there is nothing to point at
 */
export function pointAt(
  what: PointKind,
  read: () => Candidate[],
  over: AbortSignal,
): Promise<Candidate | null> {
  const choice = makeChoice(read)
  const marking = makeMarking(choice.isEmpty() ? 'pagePointNothing' : TEXTS[what])
  const show = () => marking.show(choice.marked())
  const markUnder = (event: Event) => choice.mark(({ el }) => isUnder(el, event))
  const end = new AbortController()
  const { signal } = end
  const options = { signal, capture: true }
  return new Promise((done) => {
    const finish = (candidate: Candidate | null) => {
      end.abort()
      marking.remove()
      done(candidate)
    }
    const move = (event: Event) => {
      if (!event.isTrusted) return
      choice.renew()
      markUnder(event)
      show()
    }
    const click = (event: Event) => {
      take(event)
      if (!event.isTrusted) return
      choice.renew()
      // What is taken was marked before: a page may move another one under the pointer.
      const marked = choice.marked()
      const pressed = markUnder(event)
      if (pressed && pressed === marked) finish(pressed)
      else show()
    }
    const key = (event: KeyboardEvent) => {
      if (!event.isTrusted) return
      choice.renew()
      if (event.key === 'Escape') finish(null)
      else if (event.key === 'Enter') finish(choice.marked())
      else if (/^(Tab|ArrowDown|ArrowUp)$/.test(event.key) && !choice.isEmpty()) {
        const isBack = event.key === 'ArrowUp' || (event.key === 'Tab' && event.shiftKey)
        choice.step(isBack ? -1 : 1)?.el.scrollIntoView({ block: 'center' })
        show()
      } else return
      take(event)
    }
    over.addEventListener('abort', () => finish(null), { signal })
    addEventListener('pointermove', move, options)
    for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup'])
      addEventListener(type, take, options)
    addEventListener('click', click, options)
    addEventListener('keydown', key, options)
    addEventListener('scroll', show, { ...options, passive: true })
    show()
  })
}

const TEXTS: Record<PointKind, PageWord> = {
  'api-key': 'pagePointApiKey',
  'routing-key': 'pagePointRoutingKey',
  'portal-key': 'pagePointPortalKey',
}

/** Takes an event from the page. */
function take(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** Whether a press went to an element, or to a small box around it. */
function isUnder(el: Element, event: Event): boolean {
  const path = event.composedPath()
  return path.includes(el) || path.some((node) => isAround(node, el, event))
}

/** Whether a press went to a small box around an element: a styled wrapper takes presses meant for its field. */
function isAround(node: EventTarget, el: Element, event: Event): boolean {
  if (!(node instanceof Element) || outer(el) !== node) return false
  const { clientX, clientY } = event as MouseEvent
  const box = el.getBoundingClientRect()
  return clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom
}
