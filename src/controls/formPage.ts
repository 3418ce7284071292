import { noteChanges, type Unchanged } from '../dom/changes'
import { hasFocus } from '../dom/focused'
import type { Form } from '../dom/form'
import { reading } from '../dom/reading'
import type { Seen } from '../dom/seen'
import { isReachable } from '../dom/visible'
import type { PageState } from '../messaging/controls'
import { ask } from '../messaging/pagePort'
import type { PageReport } from '../messaging/protocol'
import type { FillResult, Refusal } from '../model/fill'
import type { Offer } from '../model/offer'
import { monitorOf, type PageKind } from '../model/page'
import { formOf } from '../sites/pingometer/forms'
import { monitorName } from '../sites/pingometer/monitorNames'
import { pingometer } from '../sites/pingometer/site'
import { lookAtPage } from '../sites/site'
import { askFor, type Filled, fill } from './fill'
import { keepLastWord } from './lastWord'
import { makePill } from './pill'
import type { Pill } from './pillShape'
import { makeTelling } from './telling'

/** What the content script does on Pingometer's pages: offer, fill, and learn the monitors' names. */
export interface FormPage {
  look(kind: PageKind, seen: Seen): void
  /** Asks what the page is offered, if it has changed since. */
  ask(): void
  /** The form in view, as the last look found it, and whose it is. */
  form(): Form | null
  monitor(): PageReport['monitor']
  /** Something captured changed: ask for the offer anew. */
  news(): Promise<null>
  state(): Promise<PageState>
  fill(routingKey: string | null): Promise<FillResult>
  /** The extension is gone: the pill says so. */
  stale(): void
  /** Takes the pill away. */
  drop(): void
}

/** The form as it was read, and whether the page is still the same. */
interface Reading {
  form: Form | null
  unchanged: Unchanged
}

/** How long a press may take from its beginning, in milliseconds. */
const READY_FOR = 3000

/** How long a page may take to put away what a press has opened, in milliseconds. */
const SETTLES = 1500

const textOf = (form: Form | null) => form?.field?.value.slice(0, 1000) ?? null

/** @param wake asks for another look soon */
export function makeFormPage(wake: (after: number) => void, signal: AbortSignal): FormPage {
  let kind: PageKind = 'none'
  let form: Form | null = null
  let roots: readonly ShadowRoot[] = []
  let ready: Reading | null = null
  let pill: Pill | null = null
  let pillField: Element | null = null
  /** The monitor that the pill speaks of, by its id. */
  let pillMonitor: string | null = null
  const telling = makeTelling(signal)
  const lastWord = keepLastWord(signal)
  let offer: Offer = { state: 'nothing' }
  /** Whether the form still is as it was when that was offered. */
  let stands = () => false
  /** What the person typed last, as it stood in the field. */
  let typed: string | null = null
  // The name was shown on the tab General; on Advanced it is not.
  const names = new Map<string, string>()

  const monitor = (): PageReport['monitor'] => {
    const id = monitorOf(location.href)
    return { id, name: (id && names.get(id)) ?? null }
  }
  /** How many presses are being done, and until when what comes of the last one may still be on its way. */
  let working = 0
  let unsettled = 0
  async function during<T>(work: () => Promise<T>): Promise<T> {
    working++
    try {
      return await work()
    } finally {
      working--
      unsettled = performance.now() + SETTLES
      wake(SETTLES)
    }
  }
  const report = (): PageReport => ({
    kind,
    monitor: monitor(),
    text: textOf(form),
    status: form?.toggle?.state() ?? null,
    wanted: form?.wanted ?? 'routing-key',
    refusal: form?.refusal ?? null,
  })
  const drop = () => {
    pill?.remove()
    pill = null
    pillField = null
  }
  // One for all: a field that is shown anew gets no second one.
  const noteTyped = ({ isTrusted, currentTarget }: Event) => {
    if (isTrusted) typed = (currentTarget as HTMLInputElement).value
  }
  /** Whoever types is asked about when they have done: till then the page's own changes are no reason to. */
  const isTyping = () => form?.field?.value === typed && Boolean(form?.field && hasFocus(form.field))
  const learnName = (seen: Seen) => {
    const id = monitorOf(location.href)
    const name = kind === 'monitor-general' && id ? monitorName(seen) : null
    if (!id || !name || names.get(id) === name) return
    names.set(id, name)
    void ask('capture.monitors', { monitors: [{ id, name }] })
  }
  /** Tells the background what the page is, when that changed, and shows what it offers. */
  const tell = async (again: boolean) => {
    const now = report()
    const asked = form
    const heard = await telling(now, again)
    if (!heard) return
    offer = heard.offer
    stands = () =>
      asked?.field === form?.field &&
      textOf(asked) === now.text &&
      (asked?.toggle?.state() ?? null) === now.status
    if (heard.isLatest) pill?.offer(offer, stands)
  }
  const show = ({ what }: Form, field: Element) => {
    const gone = () => {
      drop()
      wake(0)
    }
    const changed = () => void tell(false)
    const isWorking = () => working > 0
    pill = makePill({ field, what, monitor, press: pressBeside(field), isWorking, changed, getReady, gone })
    pill.offer(offer, stands)
    typed = null
    field.addEventListener('input', noteTyped, { signal })
  }
  /** The page may have changed since it was last looked at: the fields are found anew for every press. */
  const find = (): Form | null =>
    reading(() => {
      const looked = lookAtPage(pingometer)
      kind = looked.kind
      roots = looked.seen.roots
      form = formOf(kind, looked.seen)
      return form
    })
  const read = (): Reading => ({ form: find(), unchanged: noteChanges(roots) })
  /** What was read when the person began to press, if the page still is as it was then. */
  const takeReady = (): Reading | null => {
    const taken = ready?.unchanged.holds() ? ready : null
    if (!taken) ready?.unchanged.end()
    ready = null
    return taken
  }
  const getReady = () => {
    ready?.unchanged.end()
    const mine = read()
    ready = mine
    setTimeout(() => ready === mine && mine.unchanged.end(), READY_FOR)
  }
  /** @param beside the field the press was made beside: that one is filled, and no other */
  const press = async (routingKey: string | null, beside: Element | null = null): Promise<Filled> => {
    const refused = (refusal: Refusal): Filled => ({ result: { done: false, refusal }, undo: null })
    // The background answers while the page is read: one after the other takes more than a frame.
    const early = beside && form?.field === beside ? askFor(form, routingKey, monitor()) : null
    const { form: now, unchanged } = takeReady() ?? read()
    const again = () => (unchanged.holds() ? now : find())
    try {
      if (beside && (now?.field !== beside || monitorOf(location.href) !== pillMonitor))
        return refused('no-field')
      if (!now) return refused('not-here')
      const { result, undo } = await during(() => fill(now, routingKey, monitor(), again, early))
      return { result, undo: undo && (() => during(undo)) }
    } catch {
      // A page may do at a press what nobody thought of: the person gets a word, and can press again.
      return refused('failed')
    } finally {
      unchanged.end()
    }
  }
  const pressBeside = (field: Element) => async (routingKey: string | null) => {
    const mine = pill
    const filled = await press(routingKey, field)
    lastWord.keep(filled)
    // The form was drawn anew meanwhile: the control beside its new field tells what came of it.
    if (pill && field !== pillField) pill.show(filled)
    else if (pill !== mine) lastWord.say()
    return filled
  }

  return {
    look(nowKind, seen) {
      kind = nowKind
      form = formOf(kind, seen)
      learnName(seen)
      // A field that nobody can see would lose its pill at once, and be looked for again at once.
      const found = form?.field && !form.refusal && isReachable(form.field) ? form.field : null
      // The same field may come to be another monitor's: what was said, and could be undone, was the last one's.
      const id = monitorOf(location.href)
      // With the list open that STATUS is chosen from, a form may look like another one.
      const isBusy = working > 0 || performance.now() < unsettled
      const stays = !found && isBusy && id === pillMonitor && pillField && isReachable(pillField)
      const field = stays ? pillField : found
      if (field !== pillField || id !== pillMonitor) {
        drop()
        pillField = field
        pillMonitor = id
        if (form && field) show(form, field)
      }
      if (!pill && working === 0) lastWord.say()
    },
    ask: () => isTyping() || void tell(false),
    form: () => form,
    monitor,
    drop,
    stale: () => pill?.stale(),
    news: () => tell(true).then(() => null),
    async state() {
      // Whoever asks may have changed the page a moment ago: the last look is not good enough.
      find()
      await tell(true)
      return { state: 'page', kind, offer, refusal: form?.refusal ?? null }
    },
    async fill(routingKey) {
      const filled = await press(routingKey)
      if (form?.field && form.field !== pillField) wake(0)
      pill?.show(filled)
      return filled.result
    },
  }
}
