import { ask, isAlive } from '../../messaging/pagePort'
import { keysOffered } from '../../model/forms/offer'
import { bringIntoView, followField } from '../layer/follow'
import { homeFor } from '../layer/home'
import { makeLayer, putOnTop } from '../layer/layer'
import { madeBy } from '../layer/presses'
import { watchSteady } from '../layer/steady'
import { makeTabStop } from '../layer/tabStop'
import { say } from '../layer/words'
import { watchField } from './checks'
import { makeDeeds } from './deeds'
import { makeFace } from './face'
import { makeKeyList } from './list'
import { takeOffers } from './offers'
import type { Pill, PillNeeds, PillNow } from './pillShape'
import { begin, chosen, filled, viewOf } from './state'
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
  let stands = () => true
  const wasTouched = watchTouches(signal)

  const pill: PillNow = {
    state: begin(needs.what, needs.alone ?? false, needs.told ?? null),
    form: () => ({
      text: form.text,
      stands,
      time: performance.now(),
      isPages: (since) => !deeds.isUnderWay() && !wasTouched(since),
    }),
    become(next) {
      const wasRefused = pill.state.refused
      pill.state = next
      const isOther = face.show(viewOf(next, pill.form()), next.refused)
      if (isOther) {
        list.close()
        // What a button says now was not read yet.
        steady.moved()
      }
      if (isOther || next.refused !== wasRefused) follower.place()
    },
  }
  const refuse = (refused: string | null) => pill.become({ ...pill.state, refused })
  /** The extension was updated under the open page: nothing can be filled until it is refreshed. */
  const stale = () =>
    pill.become({ ...pill.state, told: null, refused: null, said: saying(say('refusal_stale')) })
  /** Whether a press is a person's, on what they saw; they are told why it was not taken. */
  const allows = (event: Event) => {
    if (steady.allows(event)) return true
    if (madeBy(event).isTrusted) {
      bringIntoView(face.bar, field)
      // Refused again for the same reason, they are to hear it again.
      refuse(null)
      refuse(say(steady.word()))
    }
    return false
  }
  const press = (act: Act, event: Event) => {
    if (deeds.isUnderWay()) return
    if (!isAlive()) return stale()
    if (!allows(event)) return
    // Nobody who was asked to press again is asked for longer than until they did.
    if (pill.state.refused !== null) refuse(null)
    if (act.do === 'choose') void list.toggle()
    else
      void (act.do === 'fill' ? deeds.fill({ organisation: act.whose, routingKey: act.key }) : deeds.undo())
  }
  const face = makeFace(layer.root, press)
  const deeds = makeDeeds(pill, face, () => field, needs)
  /** The routing key that was surely meant where another stands. */
  const meant = () => (pill.state.offer?.state === 'ready' ? keysOffered(pill.state.offer).fix : null)
  const list = makeKeyList(
    layer.root,
    face,
    needs.monitor,
    meant,
    (choice, whose) => {
      const asks = chosen(pill.state, choice, whose)
      if (asks) pill.become(asks)
      else void deeds.fill({ organisation: whose, routingKey: choice.key })
    },
    (event) => !deeds.isUnderWay() && allows(event),
    () => follower.place(),
  )
  makeTabStop(layer, () => field, signal)
  const follower = followField(layer, face.bar, field, signal, steady.moved, needs.gone)

  const standOnTop = () => {
    home = putOnTop(layer.host, field)
    steady.moved()
  }
  addEventListener('fullscreenchange', standOnTop, { signal, capture: true })

  const offers = takeOffers(pill, layer.root, signal, deeds.isUnderWay, needs.getReady)
  const form = watchField(pill, field, signal, () => deeds.isUnderWay() || offers.areHeld(), needs.changed)
  layer.host.addEventListener('pointerover', () => (isAlive() ? void ask('fill.soon', {}) : stale()), {
    signal,
    once: true,
  })
  return {
    offer(offer, stillStands = () => true) {
      stands = stillStands
      offers.take(offer)
    },
    show: (came) => pill.become(filled(pill.state, came, pill.form())),
    goTo(next) {
      const isElsewhere = homeFor(next) !== home
      if (signal.aborted || !layer.host.isConnected || isElsewhere) return false
      field = next
      form.goTo(field)
      follower.goTo(field)
      return true
    },
    isThere: () => layer.host.isConnected,
    told: () => pill.state.told,
    stale,
    remove() {
      end.abort()
      layer.remove()
    },
  }
}
