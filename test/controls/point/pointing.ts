import type { KeyCandidate } from '../../../src/controls/point/candidates'
import type { Pointed, PointKind } from '../../../src/model/pages/pointed'

/** Stands for a page on which something was pointed at, and for what the background tells it of that. */

let all: KeyCandidate[] = []

/** What can be pointed at on the page now. */
export const candidates = () => all

/** Puts things that can be pointed at on the page, called alike unless told. */
export function seen(...things: { text?: string; el?: Element; label?: string }[]): void {
  all = things.map(({ text = '', el = document.createElement('input'), label = 'key' }) => ({
    ...{ el, text, label, name: label, type: 'text' },
    ...{ index: 0, count: 1 },
  }))
}

/** What the page does with each message, by its type. */
export const HANDLERS: Record<string, (data: unknown) => unknown> = {}

/** Listens to the background. */
export function answer(handlers: typeof HANDLERS): void {
  Object.assign(HANDLERS, handlers)
}

/** What the background remembers of such a thing. */
export const POINTED: Omit<Pointed, 'what'> = { label: 'key', name: 'key', type: 'text', index: 0, count: 1 }

/** The background tells that something was pointed at here before. */
export async function pointTo(what: PointKind): Promise<unknown> {
  const told = await HANDLERS['point.show']?.({ pointed: { ...POINTED, what }, offer: { state: 'nothing' } })
  await new Promise((done) => setTimeout(done))
  return told
}
