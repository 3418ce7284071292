import { judgeField } from '../dom/writing/anyField'
import type { Editable } from '../dom/writing/editable'
import { focusedIn } from '../dom/writing/focused'
import { type AfterTelling, ANY_FIELD, type AnyField } from '../messaging/anyField'
import type { OwnWorld } from '../messaging/controls'
import { browserApi, isAlive } from '../messaging/pagePort'
import { pause, RECHECK, TWO_FRAMES } from './fill/pause'
import { watchTyping } from './fill/typing'
import { showBar } from './layer/bar'
import { arrange, makeLayer, moveLayer } from './layer/layer'
import { make } from './layer/made'
import { say } from './layer/words'

/** What a browser tells content scripts of the element under the pointer, and of closed roots. */
interface TellsMore {
  menus?: { getTargetElement(id: number): Element | null }
  dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null }
}
const { menus, dom } = browserApi() as TellsMore

function rootOf(host: Element): ShadowRoot | null {
  try {
    return dom?.openOrClosedShadowRoot(host) ?? host.shadowRoot
  } catch {
    // Asked of what can have no root, the browser throws.
    return host.shadowRoot
  }
}

/**
 * The element the context menu was opened on. Firefox names it. Chromium does not, but a press of the right button puts
 * the focus into a field, as does whatever opens the menu by keyboard: it is the element with the focus.
 * @param opened what the menu was seen to be opened on: a page may keep a press from moving the focus
 */
function elementOf(target: number | null, opened: Element | null): Element | null {
  if (menus) return target === null ? null : menus.getTargetElement(target)
  return opened?.isConnected ? opened : focusedIn(document, rootOf)
}

/** The innermost element a menu is opened on, in closed roots too. */
function pressedIn(event: MouseEvent): Element | null {
  let [el] = event.composedPath() as [Element?]
  for (let root = el && rootOf(el); root; root = el && rootOf(el)) {
    const inside: Element | null = root.elementFromPoint(event.clientX, event.clientY) ?? root.activeElement
    if (!inside || inside === el) break
    el = inside
  }
  return el ?? null
}

const textOf = (el: HTMLElement) =>
  el.matches('input,textarea') ? (el as HTMLInputElement).value : el.textContent

const words = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Fills the one field the context menu was opened on. */
function start(): AnyField {
  let found: Editable | null = null
  /** What it was filled with last, and by which press, as long as that was not taken back. */
  let filled: { value: string; press: string } | null = null
  let told: AbortController | null = null
  // Seen from the second use in a page on: before the first there is no script of ours in it.
  let opened: Element | null = null
  if (!menus)
    addEventListener(
      'contextmenu',
      (event) => {
        if (event.isTrusted) opened = pressedIn(event)
      },
      { capture: true, passive: true },
    )
  const undo = () => {
    const isBack = filled !== null && Boolean(found?.el.isConnected) && found?.restore() === true
    if (isBack) filled = null
    return isBack
  }
  return {
    isAlive,
    find(target, selection, length) {
      const [last, lastFilled] = [found, filled]
      found = filled = null
      const el = elementOf(target, opened)
      opened = null
      const isWhole = el === document.body || el === document.documentElement
      if (!el || (isWhole && !document.body.isContentEditable) || /^i?frame$/.test(el.localName))
        return { found: false, refusal: 'unsure' }
      const judged = judgeField(el, length)
      if ('refusal' in judged) return { found: false, refusal: judged.refusal }
      // A page that keeps a press from moving the focus has it in another field than the one pressed.
      const selected = menus ? null : judged.field.selected()
      if (selection && selected !== null && words(selected) !== words(selection))
        return { found: false, refusal: 'unsure' }
      // Pressed twice, it still knows what stood there before the first.
      const isLast = last?.el === judged.field.el
      found = isLast ? last : judged.field
      filled = isLast ? lastFilled : null
      return { found: true, origin: self.origin }
    },
    async fill(value, origin, press) {
      const field = found
      if (!field?.el.isConnected || field.el.ownerDocument !== document || self.origin !== origin)
        return { filled: false, refusal: 'gone' }
      const judged = judgeField(field.el, value.length)
      if ('refusal' in judged) return { filled: false, refusal: judged.refusal }
      const already = field.holds(value)
      if (!already) {
        const stood = textOf(field.el)
        filled = { value, press }
        field.write(value)
        const typing = watchTyping(() => field.el)
        await pause(TWO_FRAMES)
        if (field.el.isConnected && !typing.isTyped() && !field.took(value)) field.insist(value)
        await pause(RECHECK)
        typing.end()
        if (!field.el.isConnected) return { filled: false, refusal: 'field-gone' }
        if (!field.took(value)) {
          // Should it stand there later, a person wrote it: nothing to take back.
          filled = null
          const isBack = textOf(field.el) === stood
          return {
            filled: false,
            refusal: typing.isTyped() ? 'typed-over' : isBack ? 'changed-back' : 'changed',
          }
        }
      }
      ring(field.el)
      return { filled: true, already, earlier: already && filled?.value === value ? filled.press : null }
    },
    undo,
    tell(text, button, undoes) {
      told?.abort()
      return new Promise((done) => {
        let came: AfterTelling = null
        const press = () => {
          if (!undoes || !filled) came = 'pressed'
          else {
            if (undo()) came = 'undone'
            told = showBar(say(came ? 'pageUndone' : 'menuNotUndone'), [], () => undefined)
          }
        }
        told = showBar(text, button === null ? [] : [[button, press]], () => done(came))
      })
    },
  }
}

const RING_FOR = 2500
const ROOM = 4

/** Draws a line around the field for a moment, so that the person sees which one it was. */
function ring(field: HTMLElement): void {
  const { left, top, width, height } = field.getBoundingClientRect()
  const layer = makeLayer(field)
  arrange(layer, { 'pointer-events': 'none' })
  const line = make('div', '', { class: 'ring', 'aria-hidden': 'true' })
  line.style.width = `${width + 2 * ROOM}px`
  line.style.height = `${height + 2 * ROOM}px`
  layer.root.append(line)
  moveLayer(layer, left - ROOM, top - ROOM)
  const end = new AbortController()
  const go = () => end.abort()
  end.signal.addEventListener('abort', () => layer.remove())
  addEventListener('scroll', go, { signal: end.signal, capture: true, passive: true })
  addEventListener('resize', go, { signal: end.signal })
  setTimeout(go, RING_FOR)
}

// Brought once more, the one that is there goes on: it knows the field.
const world = globalThis as OwnWorld<AnyField>
if (isAlive() && !world[ANY_FIELD]?.isAlive()) world[ANY_FIELD] = start()
