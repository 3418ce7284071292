import type { Form } from '../../dom/switches/form'
import { wordsIn } from '../../dom/writing/lists'
import type { PageReport } from '../../messaging/protocol'
import type { Wish } from '../../model/forms/fill'
import type { Made } from '../pill/pillShape'
import type { FormInView } from './formInView'
import type { LeftForm } from './leftForm'
import { type MonitorShown, whoseOf } from './monitorShown'
import { makeTelling } from './telling'

/** What the form in view is offered. */
export interface Offering {
  /** What the background offered last, and whether the form still is as it was then. */
  now(): Made
  /** What a press from elsewhere wishes: where it names no key, and one is told as set, that one and not another. */
  meant(wish: Wish): Wish
  /**
   * Tells the background what the page is, when that changed; or once more, where that is wanted.
   * @returns whether it answered with an offer that is still the latest
   */
  tell(again: boolean): Promise<boolean>
  /** Whether the page is another than it was told of; each time it is another, that is said once. */
  isNews(): boolean
}

const NOTHING: Made = { now: { state: 'nothing' }, stands: () => false }

/** @param left what the last monitor's form left in this one: that is no value of this one's */
export function makeOffering(
  view: FormInView,
  monitor: MonitorShown,
  left: LeftForm,
  signal: AbortSignal,
): Offering {
  const telling = makeTelling(signal)
  let made = NOTHING
  let madeFor: PageReport | null = null
  let noticed = ''
  /** What was offered to another monitor's form is none of this one's. */
  const now = () => {
    const isHere = madeFor?.kind === view.kind() && whoseOf(madeFor.monitor) === whoseOf(monitor.now())
    return isHere ? made : NOTHING
  }
  const report = (form: Form | null): PageReport => ({
    kind: view.kind(),
    monitor: monitor.now(),
    ...(form?.field && !left.is(form) ? wordsIn(form.field) : { text: null }),
    status: statusOf(form),
    wanted: form?.wanted ?? 'routing-key',
    refusal: form?.refusal ?? null,
  })
  return {
    now,
    meant(wish) {
      const { now: offer, stands } = now()
      if (wish.routingKey !== null || offer.state !== 'ready' || !offer.already || !stands()) return wish
      const isTheirs = wish.organisation === null || wish.organisation === offer.organisation
      return isTheirs ? { ...wish, routingKey: offer.stands } : wish
    },
    async tell(again) {
      const told = report(view.form())
      noticed = JSON.stringify(told)
      const heard = await telling(told, again)
      if (!heard) return false
      // A form that was drawn anew, with all that stood in it, is as it was.
      const stands = () => {
        const { kind, monitor, text, other, status } = report(view.form())
        const isHere = kind === told.kind && whoseOf(monitor) === whoseOf(told.monitor)
        return isHere && text === told.text && other === told.other && status === told.status
      }
      if (heard.isLatest) {
        made = { now: heard.offer, stands }
        madeFor = told
      }
      return heard.isLatest
    },
    isNews() {
      const words = JSON.stringify(report(view.form()))
      const isNews = words !== noticed
      noticed = words
      return isNews
    },
  }
}

const statusOf = (form: Form | null) => form?.toggle?.state() ?? null
