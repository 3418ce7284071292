import type { Seen } from '../../dom/outline/seen'
import { makeLookClock } from '../../dom/watching/lookClock'
import type { PageState } from '../../messaging/controls'
import type { FillResult, Wish } from '../../model/forms/fill'
import type { PageKind } from '../../model/pages/page'
import { hearEdits } from '../capture/edits'
import { type Filled, refused } from '../fill/filled'
import { rehearse } from '../fill/rehearse'
import type { Pill } from '../pill/pillShape'
import { makeBesideField } from './besideField'
import { watchForm } from './formInView'
import { makePress } from './formPress'
import { makeFormWatch } from './formWatch'
import { keepLastWord } from './lastWord'
import { watchLeft } from './leftForm'
import { watchMonitor, whoseOf } from './monitorShown'
import { makeOffering } from './offering'
import { watchStanding } from './standing'
import { watchTypist } from './typist'
import { watchWork } from './work'

/** What the content script does on Pingometer's pages: offer, fill, and learn the monitors' names. */
export interface FormPage {
  look(kind: PageKind, seen: Seen): void
  /** Something captured changed: ask for the offer anew. */
  news(): Promise<null>
  state(): Promise<PageState>
  fill(wish: Wish): Promise<FillResult>
  /** The extension is gone: the pill says so. */
  stale(): void
  /** Takes the pill away. */
  drop(): void
}

/** How long a page that drew its form anew is not read at once again, in milliseconds. */
const READ_AGAIN = 250

/** @param wake asks for another look soon */
export function makeFormPage(wake: (after: number) => void, signal: AbortSignal): FormPage {
  const view = watchForm()
  const work = watchWork(wake)
  const isEdited = hearEdits(signal)
  const monitor = watchMonitor(work.isSettling, wake, isEdited)
  const whose = () => whoseOf(monitor.now())
  const left = watchLeft(monitor, isEdited)
  const forms = makeFormWatch(left, signal)
  const offering = makeOffering(view, monitor, left, signal)
  const lastWord = keepLastWord(signal)
  const press = makePress(view, monitor, work)
  const typist = watchTypist(view, signal)
  const clock = makeLookClock(READ_AGAIN)
  const standing = watchStanding(() => view.form()?.field ?? null)

  const offer = () => {
    const { now, stands } = offering.now()
    beside.pill()?.offer(now, stands)
  }
  const tell = async (again: boolean) => {
    if (await offering.tell(again)) offer()
  }
  /** The form is told anew by a look: what it shows goes before what it is offered. */
  const changed = () => {
    if (!typist.isTyping() && offering.isNews()) wake(0)
    else void tell(false)
  }
  const getReady = () => {
    view.getReady()
    const form = view.form()
    if (form) rehearse(form)
  }
  /**
   * Says what a press came to.
   * @param monitor whose form it was for
   * @param teller the control that tells it by itself
   */
  const conclude = (filled: Filled, monitor: string | null, teller: Pill | null) => {
    const pill = beside.pill()
    lastWord.keep(filled)
    if (monitor !== whose()) {
      lastWord.sayElsewhere()
      // What it was offered while the fill was under way is shown now.
      offer()
    } else if (pill !== teller) {
      // The form was drawn anew meanwhile: the control beside its new field tells what came of it.
      if (pill) pill.show(filled)
      else lastWord.say()
    }
  }
  const pressBeside = async (wish: Wish) => {
    const [mine, stood] = [beside.pill(), beside.at()]
    if (!stood) return refused('no-field')
    const filled = await press(wish, stood)
    conclude(filled, stood.monitor, mine)
    return filled
  }
  /** The field has left the page. Where another one stands in its place already, the pill stays where it is. */
  const gone = () => {
    // A page that draws its form again and again is not read each time.
    if (clock.pause() === 0) {
      clock.look(view.find)
      stand()
    } else beside.drop()
    wake(0)
  }
  const needs = { press: pressBeside, isWorking: work.isUnderWay, changed, getReady, gone }
  const beside = makeBesideField(view, monitor, work, needs, offer)
  const stand = () => {
    const field = beside.stand()
    if (field) typist.follow(field)
  }

  return {
    look(kind, seen) {
      view.take(kind, seen)
      monitor.learn(kind, seen)
      standing.see()
      const stood = beside.at()
      const isElsewhere = stood !== null && whose() !== stood.monitor
      stand()
      if (isElsewhere && !work.isUnderWay()) lastWord.sayElsewhere()
      else if (!beside.pill() && !work.isUnderWay()) lastWord.say()
      // What the form shows is told first: the offer goes by it.
      forms.look(view.form(), monitor.now(), seen)
      if (!typist.isTyping()) void tell(false)
    },
    drop: beside.drop,
    stale: () => beside.pill()?.stale(),
    news: () => tell(true).then(() => null),
    async state() {
      // Whoever asks may have changed the page a moment ago: the last look is not good enough.
      const form = view.find()
      await tell(true)
      return { state: 'page', kind: view.kind(), offer: offering.now().now, refusal: form?.refusal ?? null }
    },
    async fill(wish) {
      // What was looked at a moment ago, and is there still, is read once more by the press alone.
      if (!view.form()?.field?.isConnected) view.find()
      await standing.settled()
      const stood = whose()
      const isSeen = beside.pill() !== null
      const filled = await press(offering.meant(wish), null)
      const field = view.form()?.field
      if (field && field !== beside.at()?.field) wake(0)
      // What has no control is told by whoever asked.
      if (isSeen) conclude(filled, stood, null)
      else if (whose() === stood) beside.pill()?.show(filled)
      return filled.result
    },
  }
}
