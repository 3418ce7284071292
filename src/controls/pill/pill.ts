import { dialogAround } from '../../dom/labels/dialog'
import { hasFocus } from '../../dom/writing/focused'
import { textIn } from '../../dom/writing/lists'
import { ask, isAlive } from '../../messaging/pagePort'
import type { Wish } from '../../model/forms/fill'
import { keysOffered, type Offer } from '../../model/forms/offer'
import { bringIntoView, followField } from '../layer/follow'
import { watchHeld } from '../layer/held'
import { homeFor } from '../layer/home'
import { makeLayer, putOnTop } from '../layer/layer'
import { madeBy } from '../layer/presses'
import { watchSteady } from '../layer/steady'
import { makeTabStop } from '../layer/tabStop'
import { say } from '../layer/words'
import { checkAgainAndAgain } from './checks'
import { makeFace } from './face'
import { makeKeyList } from './list'
import type { Pill, PillNeeds } from './pillShape'
import {
  begin,
  checked,
  chosen,
  type FormNow,
  filled,
  offered,
  type PillState,
  undone,
  viewOf,
} from './state'
import { watchTouches } from './touched'
import { type Act, saying } from './view'

/** The small control beside a field: Fill, Choose routing key, and after a fill what was filled, with Undo. */
export function makePill(needs: PillNeeds): Pill {
  let { field } = needs
  let home = homeFor(field)
  const end = new AbortController()
  const { signal } = end
  const layer = makeLayer(field)
  const steady = watchSteady(layer.host, signal)
  let state = begin(needs.what, needs.alone ?? false, needs.told ?? null)
  let stands = () => true
  let busy = false
  // What the page is offered while a finger is down is taken when it is lifted.
  let postponed = false

  const remove = () => {
    end.abort()
    layer.remove()
  }
  const wasTouched = watchTouches(signal)
  /** Whether a fill is under way, be it pressed here, in the popup or by a shortcut. */
  const isFilling = () => busy || Boolean(needs.isWorking?.())
  const text = () => textIn(field)
  const now = (): FormNow => ({
    text,
    stands,
    time: performance.now(),
    isPages: (since) => !isFilling() && !wasTouched(since),
  })

  /** The state is another: what is shown of it is drawn, where that is another, too. */
  const become = (next: PillState) => {
    const wasRefused = state.refused
    state = next
    const isOther = face.show(viewOf(state, now()), state.refused)
    if (isOther) {
      list.close()
      // What a button says now was not read yet.
      steady.moved()
    }
    if (isOther || state.refused !== wasRefused) follower.place()
  }
  /** The extension was updated under the open page: nothing can be filled until it is refreshed. */
  const stale = () => become({ ...state, told: null, refused: null, said: saying(say('refusal_stale')) })
  /** Whether a press is a person's, on what they saw; they are told why it was not taken. */
  const allows = (event: Event) => {
    if (steady.allows(event)) return true
    if (madeBy(event).isTrusted) {
      bringIntoView(face.bar, field)
      // Refused again for the same reason, they are to hear it again.
      become({ ...state, refused: null })
      become({ ...state, refused: say(steady.word()) })
    }
    return false
  }
  const during = async (work: () => Promise<PillState>) => {
    busy = true
    const keyboard = face.hasKeyboard()
    const next = await work().finally(() => (busy = false))
    become(next)
    // What is offered for it now is known before the next news of it.
    needs.changed?.()
    // Writing took the focus into the field and out of it again, to the dialog around it where there is one; or back.
    const dialog = dialogAround(field)
    const isLeft =
      document.activeElement === document.body || hasFocus(field) || (dialog !== null && hasFocus(dialog))
    if (keyboard && isLeft) face.goOn()
  }
  const run = (wish: Wish) =>
    during(async () => {
      const came = await needs.press(wish)
      return filled(state, came, now())
    })
  const undo = () =>
    during(async () => {
      const came = await state.told?.undo?.()
      return came ? undone(state, came, now()) : state
    })
  const press = (act: Act, event: Event) => {
    if (isFilling()) return
    if (!isAlive()) return stale()
    if (!allows(event)) return
    // Nobody who was asked to press again is asked for longer than until they did.
    if (state.refused !== null) become({ ...state, refused: null })
    if (act.do === 'choose') void list.toggle()
    else void (act.do === 'fill' ? run({ organisation: act.whose, routingKey: act.key }) : undo())
  }
  const face = makeFace(layer.root, press)
  /** The routing key that was surely meant where another stands. */
  const meant = () => (state.offer?.state === 'ready' ? keysOffered(state.offer).fix : null)
  const list = makeKeyList(
    layer.root,
    face,
    needs.monitor,
    meant,
    (choice, whose) => {
      const asks = chosen(state, choice, whose)
      if (asks) become(asks)
      else void run({ organisation: whose, routingKey: choice.key })
    },
    (event) => !isFilling() && allows(event),
    () => follower.place(),
  )
  makeTabStop(layer, () => field, signal)
  const follower = followField(layer, face.bar, field, signal, steady.moved, needs.gone)

  const standOnTop = () => {
    home = putOnTop(layer.host, field)
    steady.moved()
  }
  addEventListener('fullscreenchange', standOnTop, { signal, capture: true })

  const take = (offer: Offer) => {
    // What the click comes to is not drawn over; a fill that is under way goes by what was offered, and draws it then.
    if (isHeld()) postponed = true
    if (isHeld() || isFilling()) state = { ...state, offer }
    else become(offered(state, offer, now()))
  }
  const isHeld = watchHeld(
    layer.root,
    signal,
    () => needs.getReady?.(),
    () => {
      if (postponed && !signal.aborted && !state.said && state.offer) take(state.offer)
      postponed = false
    },
  )
  /** What the form holds may change without a word of the page: the pill says only what is still so. */
  const check = () => {
    // Without the extension there are no other words than the one that says so: it comes when somebody does.
    if (isFilling() || isHeld() || signal.aborted || !isAlive()) return
    const { told, offer } = state
    const warns = !told && offer !== null && 'warning' in offer && offer.warning !== null
    const isSaid = told ? told.text === text() : !offer || stands()
    become(checked(state, now()))
    // Whoever types is asked about when they have done; but no word stays beside a value that it is not about.
    if (!isSaid && (warns || !hasFocus(field))) needs.changed?.()
  }
  const listen = (own: AbortSignal) => field.addEventListener('input', check, { signal: own })
  let beside = new AbortController()
  signal.addEventListener('abort', () => beside.abort())
  listen(beside.signal)
  checkAgainAndAgain(check, signal)
  layer.host.addEventListener('pointerover', () => (isAlive() ? void ask('fill.soon', {}) : stale()), {
    signal,
    once: true,
  })
  return {
    offer(offer, stillStands = () => true) {
      stands = stillStands
      take(offer)
    },
    show: (came) => become(filled(state, came, now())),
    goTo(next) {
      const isElsewhere = homeFor(next) !== home
      if (signal.aborted || !layer.host.isConnected || isElsewhere) return false
      field = next
      beside.abort()
      beside = new AbortController()
      listen(beside.signal)
      follower.goTo(field)
      return true
    },
    isThere: () => layer.host.isConnected,
    told: () => state.told,
    stale,
    remove,
  }
}
