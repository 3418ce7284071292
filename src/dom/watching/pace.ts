import { elementAfter } from '../outline/part'

/** How a page that may become another one is looked at: when for the first times, and where it says that it has. */

export const FIRST_PAUSE = 60
/** A page that never rests is looked at that often all the same. */
export const LONGEST_PAUSE = 1500
/** How long late content is waited for after the last sign of change, in milliseconds. */
export const PATIENCE = 20_000
/**
 * When a page that was just loaded is looked at again, whatever happens, in milliseconds: a shadow root that comes later
 * is no change of the document.
 */
export const SECOND_LOOK = 900

const MOST_LOOKED_THROUGH = 2000

/** Whether a page of usual size holds elements that are still to be defined: their shadow root may come at any time. */
export function isUnfinished(): boolean {
  return !elementAfter(document, MOST_LOOKED_THROUGH) && !!document.querySelector(':not(:defined)')
}

/** Where changes of the address are told. The browser's own word for all of them, where it has one, spares a listener. */
export function addressSigns(): [target: EventTarget, type: string][] {
  const { navigation } = globalThis as { navigation?: EventTarget }
  if (navigation) return [[navigation, 'navigatesuccess']]
  return ['popstate', 'hashchange'].map((type) => [globalThis, type])
}
