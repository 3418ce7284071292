import * as v from 'valibot'
import browser from 'webextension-polyfill'
import type { AfterTelling, AnyField } from '../../messaging/anyField'
import type { Meeting, OwnWorld } from '../../messaging/controls'
import { FIELD_REFUSALS, type FieldFilled, type FieldFound } from '../../model/forms/anyField'
import type { Settings } from '../../storage/kinds'
import { readSettings } from '../records/known'
import { withWords } from '../words'

/** The script that comes into any page the context menu is used on, by the access the press itself gives. */

export interface Frame {
  tab: number
  frame: number
}

/** Thrown for pages and frames that the browser lets no extension into, or not by this press. */
export class NoAccess extends Error {
  override name = 'NoAccess'
}

const refusal = v.picklist(FIELD_REFUSALS)
const foundSchema: v.GenericSchema<unknown, FieldFound> = v.union([
  v.object({ found: v.literal(true), origin: v.pipe(v.string(), v.maxLength(300)) }),
  v.object({ found: v.literal(false), refusal }),
])
const filledSchema: v.GenericSchema<unknown, FieldFilled> = v.union([
  v.object({
    filled: v.literal(true),
    already: v.boolean(),
    earlier: v.nullable(v.pipe(v.string(), v.maxLength(100))),
  }),
  v.object({ filled: v.literal(false), refusal }),
])

const toldSchema: v.GenericSchema<unknown, AfterTelling> = v.nullable(v.picklist(['pressed', 'undone']))

/** @throws NoAccess */
async function bring({ tab, frame }: Frame): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId: tab, frameIds: [frame] }, files: withWords('field.js') })
    .catch((error) => {
      throw new NoAccess(String(error))
    })
}

/** Runs in the page, in the extension's own world there: it can use nothing from around it. */
function call(method: 'find' | 'fill' | 'undo' | 'tell', args: unknown[], theme: Settings['theme']): unknown {
  const field = (globalThis as OwnWorld<AnyField>)[Symbol.for('pingometerVictorOpsField')]
  const place = (globalThis as OwnWorld<Meeting>)[Symbol.for('pingometerVictorOps')]
  if (place) place.theme = theme
  return (field?.[method] as ((...args: unknown[]) => unknown) | undefined)?.(...args) ?? null
}

async function run<K extends 'find' | 'fill' | 'undo' | 'tell'>(
  { tab, frame }: Frame,
  method: K,
  ...args: Parameters<AnyField[K]>
): Promise<unknown> {
  const { theme } = await readSettings()
  const [answer] = await browser.scripting
    .executeScript({
      target: { tabId: tab, frameIds: [frame] },
      func: call as () => void,
      args: [method, args, theme],
    })
    .catch(() => [])
  return answer?.result ?? null
}

/** Finds the field the menu was opened on; the page keeps it for the fill. @throws NoAccess */
export async function findField(
  place: Frame,
  target: number | null,
  selection: string | null,
  length: number,
): Promise<FieldFound> {
  await bring(place)
  const told = v.safeParse(foundSchema, await run(place, 'find', target, selection, length))
  return told.success ? told.output : { found: false, refusal: 'unsure' }
}

/** Writes into the field that was found before, if it is still that site's. */
export async function fillField(
  place: Frame & { origin: string },
  value: string,
  press: string,
): Promise<FieldFilled> {
  const told = v.safeParse(filledSchema, await run(place, 'fill', value, place.origin, press))
  return told.success ? told.output : { filled: false, refusal: 'gone' }
}

/** Takes a fill back. @returns whether the field holds again what it held before */
export async function undoField(place: Frame): Promise<boolean> {
  return (await run(place, 'undo')) === true
}

/**
 * Tells the person what came of a press: in a corner of the page, else at the toolbar button.
 * @param undoes whether the button takes a fill back
 */
export async function tellOnPage(
  tab: number,
  text: string,
  button: string | null = null,
  undoes = false,
): Promise<AfterTelling> {
  const top = { tab, frame: 0 }
  try {
    await bring(top)
    const told = v.safeParse(toldSchema, await run(top, 'tell', text, button, undoes))
    return told.success ? told.output : null
  } catch {
    // Left there until the tab shows another page.
    await browser.action.setBadgeText({ tabId: tab, text: '!' }).catch(() => undefined)
    await browser.action.setTitle({ tabId: tab, title: text }).catch(() => undefined)
    return null
  }
}
