import type { Form } from '../dom/form'
import type { Seen } from '../dom/seen'
import { isReachable } from '../dom/visible'
import { meet, type PageState } from '../messaging/controls'
import { ask } from '../messaging/pagePort'
import type { PageReport } from '../messaging/protocol'
import type { FillResult } from '../model/fill'
import type { Offer } from '../model/offer'
import { monitorOf, type PageKind } from '../model/page'
import { lookAtPage } from '../sites'
import { formOf } from '../sites/pingometer/form'
import { monitorName } from '../sites/pingometer/monitorNames'
import { type Filled, fill } from './fill'
import { makePill, type Pill } from './pill'

/** What the content script does on Pingometer's pages: offer, fill, and learn the monitors' names. */
export interface FormPage {
  look(kind: PageKind, seen: Seen): void
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

/** @param wake asks for another look soon */
export function makeFormPage(wake: (after: number) => void, signal: AbortSignal): FormPage {
  let kind: PageKind = 'none'
  let form: Form | null = null
  let pill: Pill | null = null
  let pillField: Element | null = null
  let told = ''
  let offer: Offer = { state: 'nothing' }
  // The name was shown on the tab General; on Advanced it is not.
  const names = new Map<string, string>()

  const monitor = (): PageReport['monitor'] => {
    const id = monitorOf(location.href)
    return { id, name: (id && names.get(id)) ?? null }
  }
  const report = (): PageReport => ({
    kind,
    monitor: monitor(),
    text: form?.field?.value.slice(0, 1000) ?? null,
    status: form?.toggle?.state() ?? null,
    wanted: form?.wanted ?? 'routing-key',
    refusal: form?.refusal ?? null,
  })
  const drop = () => {
    pill?.remove()
    pill = null
    pillField = null
  }
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
    const words = JSON.stringify(now)
    if (words === told && !again) return
    told = words
    const answer = await ask('page.seen', now)
    offer = answer ?? { state: 'nothing' }
    // Nobody heard it: the next look tells it again.
    if (!answer && told === words) told = ''
    if (signal.aborted || (told && told !== words)) return
    pill?.offer(offer)
  }
  const show = ({ what }: Form, field: Element) => {
    const gone = () => {
      drop()
      wake(0)
    }
    pill = makePill({ field, what, monitor, press: pressBeside(field), gone })
    pill.offer(offer)
  }
  /** The page may have changed since it was last looked at: the fields are found anew for every press. */
  const find = (): Form | null => {
    const looked = lookAtPage('pingometer', location.pathname + location.hash)
    kind = looked.kind
    form = formOf(kind, looked.seen)
    return form
  }
  const press = async (routingKey: string | null): Promise<Filled> => {
    const now = find()
    return now
      ? fill(now, routingKey, monitor(), find)
      : { result: { done: false, refusal: 'not-here' }, undo: null }
  }
  /** The pill fills the field it stands beside, and no other. */
  const pressBeside =
    (field: Element) =>
    async (routingKey: string | null): Promise<Filled> =>
      find()?.field === field
        ? press(routingKey)
        : { result: { done: false, refusal: 'no-field' }, undo: null }

  return {
    look(nowKind, seen) {
      kind = nowKind
      form = formOf(kind, seen)
      learnName(seen)
      // A field that nobody can see would lose its pill at once, and be looked for again at once.
      const field = form?.field && !form.refusal && isReachable(form.field) ? form.field : null
      if (field !== pillField) {
        drop()
        pillField = field
        if (form && field) show(form, field)
      }
      void tell(false)
    },
    form: () => form,
    monitor,
    drop,
    stale: () => pill?.stale(),
    news: () => tell(true).then(() => null),
    async state() {
      // Whoever asks may have changed the page a moment ago: the last look is not good enough.
      if (meet().vendor === 'pingometer') find()
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
