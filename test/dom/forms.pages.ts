import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Recogniser } from './inPage'
import { LABEL_STYLES } from './markups/labels'
import { LAYOUTS } from './markups/layouts'
import { FORMS, type FormName, pageWith } from './markups/shell'

let recogniser: Recogniser
beforeAll(async () => {
  recogniser = await Recogniser.launch()
})
afterAll(() => recogniser.close())

const NAMES: FormName[] = ['api', 'routing']

describe.each(NAMES)('the form %s', (form) => {
  it.each([...LABEL_STYLES, ...LAYOUTS])('is read: $name', async ({ css = '', render }) => {
    const seen = await recogniser.lookAt(pageWith(form, render(FORMS[form].rows), { css }))
    expect(seen.kind).toBe(form === 'api' ? 'extras-victorops' : 'monitor-advanced')
    expect(seen).toMatchObject({ field: 'right', refusal: null })
    if (form === 'api') expect(seen).toMatchObject({ toggle: 'status', status: 'off' })
  })
})
