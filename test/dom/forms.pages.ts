import { beforeAll, describe, expect, it } from 'vitest'
import { Recogniser } from './inPage'
import type { Inspection } from './inspect'
import { BEHIND } from './markups/behind'
import { DRAWN_LABELS, DRAWN_LITERALLY } from './markups/drawnLabels'
import { LABEL_STYLES } from './markups/labels'
import { LAYOUTS } from './markups/layouts'
import { MANNERS } from './markups/manners'
import { ABOVE, BELOW } from './markups/piles'
import { control, FORMS, type FormName, pageWith } from './markups/shell'
import { plainForm, SURROUNDINGS } from './markups/surroundings'

let recogniser: Recogniser
beforeAll(async () => {
  recogniser = await Recogniser.shared()
})

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

  it.each([...SURROUNDINGS, ...BEHIND, ...MANNERS].filter(({ only }) => !only || only === form))(
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

describe.each<FormName>(['api', 'routing'])('the form %s', (form) => {
  it('has its fields found where hidden ones are named like whatever a form has of itself', async () => {
    const tab = await recogniser.tabOf(pageWith(form, ''))
    const members = await tab.evaluate(() => {
      const names: string[] = []
      for (const name in document.createElement('form')) names.push(name)
      return names
    })
    expect(members).toContain('parentElement')
    const named = (names: string[]) => names.map((name) => `<input type="hidden" name="${name}">`).join('')
    const hidden = named(members)
    const few = named(members.filter((name) => /parent|sibling|elements|contains|text|rect/i.test(name)))
    const rows = FORMS[form].rows.map(
      (row) => `<div class="row"><div>${row.label}</div>${control(row)}</div>`,
    )
    for (const body of [
      `<form>${hidden}${rows.join('')}</form>`,
      // Text that stands right in the form.
      `<form>${hidden}${FORMS[form].rows.map((row) => `${row.label}: ${control(row)}<br>`).join('')}</form>`,
      // Beyond what is read of a large page in one go.
      `${'<p>Lorem <b>ipsum</b></p>'.repeat(450)}<form>${few}${rows.join('')}</form>`,
    ])
      expect(await recogniser.lookAt(pageWith(form, body))).toMatchObject({
        kind: KIND[form],
        field: 'right',
        refusal: null,
      })
  })
})
