import type { Field } from '../../dom/labels/field'
import type { Seen } from '../../dom/outline/seen'
import { isReachable } from '../../dom/seeing/visible'
import { hasFocus } from '../../dom/writing/focused'
import { isList, textIn } from '../../dom/writing/lists'
import type { PageState } from '../../messaging/controls'
import type { FillResult, Wish } from '../../model/forms/fill'
import type { PageKind } from '../../model/pages/page'
import { type Filled, refused } from '../fill/filled'
import { rehearse } from '../fill/rehearse'
import { makePill } from '../pill/pill'
import type { Pill } from '../pill/pillShape'
import type { Word } from '../pill/state'
import { watchForm } from './formInView'
import { type Beside, makePress } from './formPress'
import { makeFormWatch } from './formWatch'
import { keepLastWord } from './lastWord'
import { watchLeft } from './leftForm'
import { watchMonitor, whoseOf } from './monitorShown'
import { makeOffering } from './offering'
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

/** How long a page that drew its form anew is not read at once again, in milliseconds; and the most of the time it takes. */
const READ_AGAIN = 250
const SHARE = 1 / 8

/** @param wake asks for another look soon */
export function makeFormPage(wake: (after: number) => void, signal: AbortSignal): FormPage {
  const view = watchForm()
  const work = watchWork(wake)
  const monitor = watchMonitor(work.isSettling)
  const whose = () => whoseOf(monitor.now())
  const left = watchLeft(monitor, signal)
  const forms = makeFormWatch(left, signal)
  const offering = makeOffering(view, monitor, left, signal)
  const lastWord = keepLastWord(signal)
  const press = makePress(view, monitor, work)
  /** The pill, and the field it stands beside; the field alone until the pill is drawn. */
  let pill: Pill | null = null
  let beside: Beside | null = null
  /** What was told beside the field that is not there any more, for when its form comes back with the same in it. */
  let kept: { beside: Beside; told: Word | null } | null = null
  /** What the person typed last, as it stood in the field. */
  let typed: string | null = null
  let readAgainAt = 0

  const drop = () => {
    if (pill && beside) kept = { beside, told: pill.told() }
    pill?.remove()
    pill = null
    beside = null
  }
  const offer = () => {
    const { now, stands } = offering.now()
    pill?.offer(now, stands)
  }
  const tell = async (again: boolean) => {
    if (await offering.tell(again)) offer()
  }
  // One for all: a field that is shown anew gets no second one.
  const noteTyped = ({ isTrusted, currentTarget }: Event) => {
    const field = currentTarget as Field
    // What is chosen from a list is done.
    if (isTrusted && !isList(field)) typed = field.value
  }
  /** Whoever types is asked about when they have done: till then the page's own changes are no reason to. */
  const isTyping = () => {
    const field = view.form()?.field
    return field?.value === typed && Boolean(field && hasFocus(field))
  }
  /** The form is told anew by a look: what it shows goes before what it is offered. */
  const changed = () => {
    if (!isTyping() && offering.isNews()) wake(0)
    else void tell(false)
  }
  const show = (stood: Beside, text: string) => {
    const isSame = kept?.beside.what === stood.what && kept.beside.monitor === stood.monitor
    const told = isSame && kept?.told?.text === text ? kept.told : null
    kept = null
    beside = stood
    pill = makePill({
      field: stood.field,
      what: stood.what,
      told,
      monitor: monitor.now,
      press: pressBeside,
      isWorking: work.isUnderWay,
      changed,
      getReady() {
        view.getReady()
        const form = view.form()
        if (form) rehearse(form)
      },
      gone,
    })
    offer()
  }
  /**
   * Says what a press came to.
   * @param monitor whose form it was for
   * @param teller the control that tells it by itself
   */
  const conclude = (filled: Filled, monitor: string | null, teller: Pill | null) => {
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
    const mine = pill
    const stood = beside
    if (!stood) return refused('no-field')
    const filled = await press(wish, stood)
    conclude(filled, stood.monitor, mine)
    return filled
  }
  /** The field to stand beside: one that can be seen, or the last one while its form looks like another's. */
  const fieldNow = (now: string | null): Element | null => {
    const form = view.form()
    // A field that nobody can see would lose its pill at once, and be looked for again at once.
    if (form?.field && !form.refusal && isReachable(form.field)) return form.field
    // With the list open that STATUS is chosen from, a form may look like another one.
    if (!beside || now !== beside.monitor || !work.isSettling()) return null
    return isReachable(beside.field) ? beside.field : null
  }
  /** Has a pill stand beside the field of the form in view: the same one, where that form was only drawn anew. */
  const stand = () => {
    const now = whose()
    const form = view.form()
    const field = fieldNow(now)
    // The same field may come to be another monitor's: what was said, and could be undone, was the last one's.
    if (field === (beside?.field ?? null) && now === beside?.monitor) return
    if (!form || !field) return drop()
    const next = { what: form.what, field, monitor: now }
    if (beside?.what === next.what && beside.monitor === now && pill?.goTo(field)) beside = next
    else {
      drop()
      show(next, textIn(field))
    }
    typed = null
    field.addEventListener('input', noteTyped, { signal })
  }
  /** The field has left the page. Where another one stands in its place already, the pill stays where it is. */
  const gone = () => {
    // A page that draws its form again and again is not read each time.
    const start = performance.now()
    if (start > readAgainAt) {
      view.find()
      const end = performance.now()
      readAgainAt = end + Math.max(READ_AGAIN, (end - start) / SHARE)
      stand()
    } else drop()
    wake(0)
  }

  return {
    look(kind, seen) {
      view.take(kind, seen)
      monitor.learn(kind, seen)
      const isElsewhere = beside !== null && whose() !== beside.monitor
      stand()
      if (isElsewhere && !work.isUnderWay()) lastWord.sayElsewhere()
      else if (!pill && !work.isUnderWay()) lastWord.say()
      // What the form shows is told first: the offer goes by it.
      forms.look(view.form(), monitor.now(), seen)
      if (!isTyping()) void tell(false)
    },
    drop,
    stale: () => pill?.stale(),
    news: () => tell(true).then(() => null),
    async state() {
      // Whoever asks may have changed the page a moment ago: the last look is not good enough.
      const form = view.find()
      await tell(true)
      return { state: 'page', kind: view.kind(), offer: offering.now().now, refusal: form?.refusal ?? null }
    },
    async fill(wish) {
      const stood = whose()
      const isSeen = pill !== null
      const filled = await press(offering.meant(wish), null)
      const field = view.form()?.field
      if (field && field !== beside?.field) wake(0)
      // What has no control is told by whoever asked.
      if (isSeen) conclude(filled, stood, null)
      else if (whose() === stood) pill?.show(filled)
      return filled.result
    },
  }
}
