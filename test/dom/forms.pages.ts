import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Recogniser } from './inPage'
import type { Inspection } from './inspect'
import { BEHIND } from './markups/behind'
import { DRAWN_LABELS, DRAWN_LITERALLY } from './markups/drawnLabels'
import { LABEL_STYLES } from './markups/labels'
import { LAYOUTS } from './markups/layouts'
import { ABOVE, BELOW } from './markups/piles'
import { FORMS, type FormName, pageWith } from './markups/shell'
import { plainForm, SURROUNDINGS } from './markups/surroundings'

let recogniser: Recogniser
beforeAll(async () => {
  recogniser = await Recogniser.launch()
})
afterAll(() => recogniser.close())

const KIND = { api: 'extras-victorops', routing: 'monitor-advanced' }
const STYLES = [...LABEL_STYLES, ...LAYOUTS, ...DRAWN_LABELS, ...ABOVE]
/** Wide and narrow windows, and zoomed pages. */
const WINDOWS = [
  { width: 1200, zoom: 1 },
  { width: 380, zoom: 1 },
  { width: 1200, zoom: 0.5 },
  { width: 1200, zoom: 0.75 },
  { width: 1200, zoom: 1.5 },
  { width: 1200, zoom: 2 },
]

describe.each<FormName>(['api', 'routing'])('the form %s', (form) => {
  describe.each(WINDOWS)('in a window $width pixels wide at zoom $zoom', ({ width, zoom }) => {
    let all: Inspection[]
    beforeAll(async () => {
      const pages = STYLES.map(({ css = '', render }) =>
        pageWith(form, render(FORMS[form].rows), { css: `html { zoom: ${zoom} } ${css}` }),
      )
      all = await recogniser.lookAtAll(pages, width)
    })
    it.each(STYLES.map(({ name }, index) => ({ name, index })))(
      'has its fields found: $name',
      ({ index }) => {
        expect(all[index]).toMatchObject({ kind: KIND[form], field: 'right', refusal: null })
        if (form === 'api') expect(all[index]).toMatchObject({ toggle: 'status', status: 'off' })
      },
    )
  })

  it.each([...SURROUNDINGS, ...BEHIND].filter(({ only }) => !only || only === form))(
    'stands its surroundings: $name',
    async ({ css = '', wrap, refusal = null }) => {
      const seen = await recogniser.lookAt(pageWith(form, wrap(plainForm(form), form), { css }))
      expect(seen).toMatchObject({ kind: KIND[form], refusal })
      expect(seen.field).toBe(refusal === null || refusal === 'read-only' ? 'right' : null)
    },
  )
})

it.each(BELOW)('no other field is taken for the right one: $name', async ({ css = '', render }) => {
  for (const form of ['api', 'routing'] as const) {
    const seen = await recogniser.lookAt(pageWith(form, render(FORMS[form].rows), { css }))
    expect([null, 'right']).toContain(seen.field)
  }
})

it('has its fields found where the style sheet itself holds the labels', async () => {
  const seen = await recogniser.lookAt(pageWith('api', DRAWN_LITERALLY.html, { css: DRAWN_LITERALLY.css }))
  expect(seen).toMatchObject({ field: 'right', toggle: 'status', refusal: null })
})
