import { outer } from '../../dom/seeing/visible'
import type { PointKind } from '../../model/pages/pointed'
import type { PageWord } from '../../model/text/pageWords'
import { arrange, makeLayer, moveLayer } from '../layer/layer'
import { make } from '../layer/made'
import { say } from '../layer/words'
import type { Candidate } from './candidates'

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
  let candidates = read()
  const end = new AbortController()
  const { signal } = end
  const frame = makeLayer(null)
  const told = makeLayer(null)
  const mark = make('div', '', { class: 'mark' })
  frame.root.append(mark)
  arrange(frame, { 'pointer-events': 'none' })
  told.root.append(
    make(
      'div',
      '',
      { class: 'bar' },
      make('span', say(candidates.length ? TEXTS[what] : 'pagePointNothing'), { role: 'status' }),
    ),
  )
  // What stands under it can be pointed at, too.
  arrange(told, { 'pointer-events': 'none' })
  moveLayer(told, 16, 16)
  let at = -1

  const show = (index: number) => {
    at = index
    const candidate = candidates[index]
    mark.hidden = !candidate
    if (!candidate) return
    const box = candidate.el.getBoundingClientRect()
    moveLayer(frame, box.left - 4, box.top - 4)
    mark.style.cssText = `width:${box.width + 8}px;height:${box.height + 8}px`
    const label = candidate.label || candidate.name || String(index + 1)
    told.root.querySelector('[role=status]')?.replaceChildren(say('pagePointHere', label))
  }
  /** A page that was drawn anew meanwhile is read anew: what was marked goes on being, if it is there still. */
  const renew = () => {
    if (candidates.length && candidates.every(({ el }) => el.isConnected)) return
    const marked = candidates[at]
    candidates = read()
    const same = ({ label, name, type, index }: Candidate) =>
      label === marked?.label && name === marked.name && type === marked.type && index === marked.index
    show(candidates.findIndex(same))
  }
  const under = (event: Event) => {
    renew()
    const path = event.composedPath()
    return candidates.findIndex(
      ({ el }) => path.includes(el) || path.some((node) => isAround(node, el, event)),
    )
  }
  return new Promise((done) => {
    const finish = (candidate: Candidate | null) => {
      end.abort()
      frame.remove()
      told.remove()
      done(candidate)
    }
    const swallow = (event: Event) => {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    over.addEventListener('abort', () => finish(null), { signal })
    const options = { signal, capture: true }
    addEventListener('pointermove', (event) => event.isTrusted && show(under(event)), options)
    for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup'])
      addEventListener(type, swallow, options)
    addEventListener(
      'click',
      (event) => {
        swallow(event)
        const index = under(event)
        if (!event.isTrusted) return
        // What is taken was marked before: a page may move another one under the pointer.
        if (index === at && candidates[index]) finish(candidates[index])
        else show(index)
      },
      options,
    )
    addEventListener(
      'keydown',
      (event) => {
        const step = event.key === 'ArrowUp' || (event.key === 'Tab' && event.shiftKey) ? -1 : 1
        if (!event.isTrusted) return
        renew()
        if (event.key === 'Escape') finish(null)
        else if (event.key === 'Enter') finish(candidates[at] ?? null)
        else if (/^(Tab|ArrowDown|ArrowUp)$/.test(event.key) && candidates.length) {
          show((at + step + candidates.length) % candidates.length)
          candidates[at]?.el.scrollIntoView({ block: 'center' })
          show(at)
        } else return
        swallow(event)
      },
      options,
    )
    addEventListener('scroll', () => show(at), { signal, capture: true, passive: true })
    if (candidates.length === 1) show(0)
  })
}

const TEXTS: Record<PointKind, PageWord> = {
  'api-key': 'pagePointApiKey',
  'routing-key': 'pagePointRoutingKey',
  'portal-key': 'pagePointPortalKey',
}

/** Whether a press went to a small box around an element: a styled wrapper takes presses meant for its field. */
function isAround(node: EventTarget, el: Element, event: Event): boolean {
  if (!(node instanceof Element) || outer(el) !== node) return false
  const { clientX, clientY } = event as MouseEvent
  const box = el.getBoundingClientRect()
  return clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom
}
