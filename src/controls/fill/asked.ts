import type { Form } from '../../dom/switches/form'
import { ask } from '../../messaging/pagePort'
import type { PageReport, Value } from '../../messaging/protocol'
import type { Wish } from '../../model/forms/fill'

/** A value that is on its way, and for what. */
export interface Asked {
  what: Form['what']
  wanted: Form['wanted']
  answer: Promise<Value | undefined>
}

/** Asks the background for the one value of a form; only a person's press may lead here. */
export function askFor({ what, wanted }: Form, wish: Wish, monitor: PageReport['monitor']): Asked {
  return { what, wanted, answer: ask('fill.value', { what, ...wish, wanted, monitor }) }
}
