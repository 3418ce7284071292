import type { Form } from '../dom/form'
import { readPage } from '../dom/page'
import type { Seen } from '../dom/seen'
import type { Filled, Pill } from '../messaging/controls'
import { ask } from '../messaging/pagePort'
import type { PageReport, TabState } from '../messaging/protocol'
import type { FillResult } from '../model/fill'
import type { Offer } from '../model/offer'
import { monitorOf, type PageKind } from '../model/page'
import { recognise } from '../sites'
import { formOf } from '../sites/pingometer/form'
import { listedMonitors, monitorName } from '../sites/pingometer/monitorNames'
import { controls } from './controls'

/** What the content script does on Pingometer's pages: offer, fill, and learn the monitors' names. */
export interface FormPage {
  look(kind: PageKind, seen: Seen): void
  /** Something captured changed: ask for the offer anew. */
  news(): Promise<void>
  state(): Promise<Extract<TabState, { state: 'page' }>>
  fill(routingKey: string | null): Promise<FillResult>
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
  const learnNames = (seen: Seen) => {
    const id = monitorOf(location.href)
    const name = kind === 'monitor-general' && id ? monitorName(seen) : null
    const found = kind === 'monitors' ? listedMonitors(seen) : id && name ? [{ id, name }] : []
    const news = found.filter((one) => names.get(one.id) !== one.name)
    for (const one of news) names.set(one.id, one.name)
    if (news.length) void ask('capture.monitors', { monitors: news })
  }
  /** Tells the background what the page is, when that changed, and shows what it offers. */
  const tell = async (again: boolean) => {
    const now = report()
    const words = JSON.stringify(now)
    if (words === told && !again) return
    told = words
    offer = (await ask('page.seen', now)) ?? { state: 'nothing' }
    if (!signal.aborted && told === words) pill?.offer(offer)
  }
  const show = async (field: Element) => {
    const come = await controls()
    if (!come || pillField !== field || signal.aborted) return
    const gone = () => {
      drop()
      wake(0)
    }
    pill = come.pill({ field, monitor, press, gone })
    pill.offer(offer)
  }
  const press = async (routingKey: string | null): Promise<Filled> => {
    // The page may have changed since it was last looked at: the fields are found anew for every press.
    const seen = readPage()
    kind = recognise(seen, 'pingometer', location.pathname + location.hash)
    form = formOf(kind, seen)
    const filled = form && (await controls())?.fill(form, routingKey, monitor())
    return filled ?? { result: { done: false, refusal: form ? 'failed' : 'not-here' }, undo: null }
  }

  return {
    look(nowKind, seen) {
      kind = nowKind
      form = formOf(kind, seen)
      learnNames(seen)
      const field = form && !form.refusal ? form.field : null
      if (field !== pillField) {
        drop()
        pillField = field
        if (field) void show(field)
      }
      void tell(false)
    },
    news: () => tell(true),
    async state() {
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
