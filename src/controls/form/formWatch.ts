import { labelKey } from '../../dom/outline/labelKey'
import type { Seen } from '../../dom/outline/seen'
import { membersOf } from '../../dom/seeing/members'
import { holds } from '../../dom/seeing/visible'
import type { Form } from '../../dom/switches/form'
import { wordsIn } from '../../dom/writing/lists'
import { ask } from '../../messaging/pagePort'
import type { PageReport } from '../../messaging/protocol'
import type { Origin } from '../../model/monitors/monitorState'
import { SUBMIT } from '../../sites/pingometer/saving'
import { isHeldBack, resume } from '../capture/heldBack'
import type { LeftForm } from './leftForm'
import { whoseOf } from './monitorShown'
import { makeOrigins } from './origins'

/**
 * Says how a form's value came to stand where it is seen, so that nothing counts as saved that stands in the form only.
 * A value is the server's when its form came with the document, or was drawn anew while nobody had touched it or after
 * it was submitted; everything else is `kept`.
 */
export interface FormWatch {
  look(form: Form | null, monitor: PageReport['monitor'], seen: Seen): void
}

/** One form that is in view: one thing of one monitor. */
interface Current {
  name: string
  form: Form & { field: NonNullable<Form['field']> }
  /** Null as long as what stands there was left by another monitor's. */
  origin: Origin | null
  /** What the background was told of it last. */
  told: string
}

/** @param left what the last monitor's form left in this one */
export function makeFormWatch(left: LeftForm, signal: AbortSignal): FormWatch {
  const forms = new WeakMap<Element, string>()
  const origins = makeOrigins()
  const tell = makeFormTelling()
  const roots = new WeakSet<EventTarget>()
  let current: Current | null = null
  let opened = false

  const submit = () => {
    resume()
    if (current) origins.submitted(current.name)
  }
  const touch = (event: Event) => {
    const target = event.composedPath()[0]
    const { field, toggle } = current?.form ?? {}
    if (!current || !(target instanceof Element)) return
    // Whether STATUS was pressed is quickly told, and every press of ours asks it.
    const isTurned = event.type === 'click' && toggle && holds(toggle.face, target)
    if (event.type === 'click' && !isTurned && isSubmit(event)) {
      submit()
      // Without a form around the field nothing tells whether the page itself sends the values on.
      if (!field?.form) void ask('form.submitted', {})
    } else if (event.type === 'click' ? isTurned : target === field || toggle) {
      origins.touched(current.name)
      // What was written here before the page goes on was no other one's.
      left.is(current.form)
    }
  }
  /** Submit events do not leave the shadow root they happen in: each is listened to. */
  const listen = (root: EventTarget) => {
    if (roots.has(root)) return
    roots.add(root)
    const mine = (event: Event) => current?.form.field.form === event.target
    root.addEventListener('submit', (event) => mine(event) && submit(), { signal, capture: true })
    root.addEventListener(
      'submit',
      (event) => mine(event) && !event.defaultPrevented && void ask('form.submitted', {}),
      { signal },
    )
  }

  const options = { signal, passive: true, capture: true }
  document.addEventListener('input', touch, options)
  document.addEventListener('click', touch, options)
  return {
    look(form, monitor, seen) {
      // Told twice, it would pass for two pages.
      if (!opened) void ask('page.opened', {}, false)
      opened = true
      const field = form?.field
      if (!form || !field || (form.refusal && form.refusal !== 'read-only')) {
        current = null
        return
      }
      const name = `${form.what} ${whoseOf(monitor)}`
      const isKnown = forms.get(field) === name
      if (!isKnown) {
        forms.set(field, name)
        const root = field.getRootNode()
        listen(root === document ? window : root)
      }
      const now = { ...form, field }
      if (isKnown && current?.name === name) current.form = now
      else current = { name, form: now, origin: isKnown ? 'drawn' : null, told: '' }
      if (left.is(form)) return
      const isFirst = current.origin === null
      current.origin ??= origins.of(field, name, seen)
      // The same field as before: what is in it is still the server's while nobody touched it.
      if (isFirst || (!origins.isTouched(name) && current.origin !== 'kept')) tell(current, monitor)
    },
  }
}

/** Tells the background what a form shows where it was not told so last, one telling after the other. */
function makeFormTelling(): (now: Current, monitor: PageReport['monitor']) => void {
  let telling: Promise<unknown> | null = null
  return (now, monitor) => {
    const { what, field, toggle } = now.form
    const report = { what, monitor, ...wordsIn(field), status: toggle?.state() ?? null }
    const words = JSON.stringify(report)
    if (words === now.told || isHeldBack()) return
    now.told = words
    const send = async () => {
      // Whether a submit came before is answered once: asked again, its answer would pass for the server's.
      const answer = await ask('form.seen', { ...report, origin: now.origin ?? 'kept' }, false)
      // What the background knows of the tab decides for all that this form shows later.
      if (answer) now.origin = answer.trusted ? 'drawn' : 'kept'
    }
    // At once where nothing is under way: what is asked of the page next goes by it.
    const mine = telling ? telling.then(send) : send()
    telling = mine
    void mine.then(() => {
      if (telling === mine) telling = null
    })
  }
}

const BUTTONS = 'button,a,[role=button],input[type=submit],input[type=button],[tabindex],[onclick]'

/** Whether a press is one on the button that saves the form. */
function isSubmit(event: Event): boolean {
  return event
    .composedPath()
    .some(
      (el) =>
        el instanceof Element &&
        (membersOf(el).matches(BUTTONS) || getComputedStyle(el).cursor === 'pointer') &&
        SUBMIT.test(labelKey((el as HTMLInputElement).value || el.textContent || '')),
    )
}
