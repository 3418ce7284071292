import { beforeAll, expect, it } from 'vitest'
import { Recogniser } from './inPage'
import { pageWith } from './markups/shell'

let recogniser: Recogniser
beforeAll(async () => {
  recogniser = await Recogniser.shared()
})

const row = (label: string, is: string) =>
  `<div class="row"><label for="${is}">${label}:</label><input id="${is}" data-is="${is}"></div>`
const FORM = ['EXPECT DATA', 'PROXY', 'VICTOROPS ROUTING KEY', 'NOTES', 'TAGS']
  .map((label) => row(label, label === 'VICTOROPS ROUTING KEY' ? 'right' : label.replace(' ', '-')))
  .join('')
/** Rows with no room between them, fields as wide as the window. */
const TIGHT = `body, main, section { margin: 0; padding: 0 } aside { display: none } .row { margin: 0 0 4px; width: auto; display: block }
  label { display: block; width: auto; font: bold 13px/1.3 sans-serif } input { width: calc(100% - 40px); height: 22px; box-sizing: border-box; margin: 0; padding: 0 }`
const BESIDE = `${TIGHT} .row { display: flex } label { flex: none; width: 130px }`

it.each([
  ['above', TIGHT, 240],
  ['before', BESIDE, 180],
])('in a narrow window the control stands in its own row, with labels %s', async (_where, css, width) => {
  const page = pageWith('routing', FORM, { css })
  expect(await recogniser.lookAt(page, 360)).toMatchObject({ field: 'right' })
  expect(await recogniser.rowsUnder(page, width, 29)).toEqual(['right'])
})

/** A sentence as high as two lines, and wider than its field. */
const SENTENCE = [330, 46] as const
const SPACED = `${TIGHT} .row { margin: 0 0 14px } footer { margin: 160px 0 0 }`

it('a sentence that finds no room beside its field in a narrow window stands beyond the rows, and covers nothing', async () => {
  const rows = [
    row('EXPECT DATA', 'EXPECT'),
    row('VICTOROPS ROUTING KEY', 'right'),
    row('NOTES', 'NOTES'),
  ].join('')
  const page = pageWith('routing', rows, { css: SPACED })
  expect(await recogniser.lookAt(page, 360)).toMatchObject({ field: 'right' })
  expect(await recogniser.labelsUnder(page, ...SENTENCE)).toEqual([])
  expect(await recogniser.rowsUnder(page, ...SENTENCE)).toEqual([])
})

/** Rows as Pingometer has them, in a window that leaves room for a sentence at the right alone. */
const AIRY = `body, main, section { margin: 0; padding: 0 } aside { display: none } .row { margin: 0 0 40px; padding: 0 0 0 278px; width: auto; display: block }
  label { display: block; width: max-content; font: bold 13px/20px sans-serif; margin: 0 0 8px } input { width: 380px; height: 46px; box-sizing: border-box; margin: 0; padding: 0 }`

it('a sentence as wide as its field covers neither its label nor the next one', async () => {
  const page = pageWith('routing', FORM, { css: AIRY })
  expect(await recogniser.lookAt(page, 800)).toMatchObject({ field: 'right' })
  expect(await recogniser.labelsUnder(page, 360, 45)).toEqual([])
})

/** Labels in their fields, as long as those are empty: the pointer goes through them. */
const INSIDE = `${TIGHT} .row { position: relative; margin: 0 0 14px } .row input { width: 288px; height: 56px; padding: 22px 12px 4px }
  .row label { position: absolute; left: 13px; top: 18px; width: max-content; pointer-events: none }`

it('a label that stands in its field is not covered', async () => {
  const page = pageWith('routing', FORM, { css: INSIDE })
  expect(await recogniser.lookAt(page, 320)).toMatchObject({ field: 'right' })
  expect(await recogniser.labelsUnder(page, 170, 29)).toEqual([])
  expect(await recogniser.rowsUnder(page, 170, 29)).toEqual(['right'])
})

it('from right to left the end of a field is at its left', async () => {
  const page = pageWith('routing', FORM, { css: `${TIGHT} section { direction: rtl }` })
  expect(await recogniser.lookAt(page, 640)).toMatchObject({ field: 'right' })
  expect(await recogniser.coveredBeside(page, 225, 29)).toEqual([])
})
