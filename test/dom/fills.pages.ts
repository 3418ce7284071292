import { beforeAll, expect, it } from 'vitest'
import { KIND, Recogniser } from './inPage'
import { FILLS, type FillMarkup } from './markups/fills'
import { FILLS_ANEW } from './markups/fillsAnew'
import { FILLS_CHOSEN } from './markups/fillsChosen'
import { FILLS_KEPT } from './markups/fillsKept'
import { FILLS_LISTED } from './markups/fillsListed'
import { FILLS_ONWARD } from './markups/fillsOnward'
import { FILLS_SENDING } from './markups/fillsSending'
import { FILLS_TAGGED } from './markups/fillsTagged'
import { FILLS_TAKEN_BACK } from './markups/fillsTakenBack'
import { pageWith } from './markups/shell'

/** A fill waits more than it works: as many go on at a time as Vitest begins, each in a tab of its own that is in front. */
const all = KIND === 'chrome' ? it.concurrent : it
const idle: Recogniser[] = []
let shared: Recogniser
beforeAll(async () => {
  shared = await Recogniser.shared()
})

const VALUE = { api: '3f9a1c52-7d64-4b0e-9c1b-2a6f58d0e7b4', routing: 'checkout' }

const ALL = [
  ...[...FILLS, ...FILLS_ANEW, ...FILLS_ONWARD, ...FILLS_TAGGED, ...FILLS_CHOSEN, ...FILLS_LISTED],
  ...[...FILLS_KEPT, ...FILLS_SENDING, ...FILLS_TAKEN_BACK],
]
const pageOf = ({ form, html, script }: FillMarkup) =>
  pageWith(form, `${html}<script>{ const key = document.querySelector('#key'); ${script} }</script>`)

all.each(ALL)('a form is filled as a person would, and what came of it is told: $name', async (fill) => {
  const { form, holds, never, refusal = null, undo } = fill
  const page = pageOf(fill)
  const recogniser = idle.pop() ?? shared.beside()
  expect(await recogniser.lookAt(page)).toMatchObject({ field: 'right', refusal: null })
  // A press that begins changes nothing yet, and no page hears of it.
  expect(await recogniser.getReady(page)).toEqual([])
  const tab = await recogniser.tabOf(page)
  expect(await recogniser.fill(page, VALUE[form])).toBe(refusal)
  if (!refusal) expect(await tab.evaluate(holds)).toBe(form === 'api' ? 'ON' : VALUE.routing)
  if (never) expect(await tab.evaluate(never)).toBe(false)
  if (undo) expect(await recogniser.undo(page)).toMatchObject(undo)
  idle.push(recogniser)
})
