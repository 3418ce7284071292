import { beforeAll, describe, expect, it } from 'vitest'
import { Recogniser } from './inPage'
import { DOUBTFUL } from './markups/doubtful'
import { pageWith } from './markups/shell'
import { TITLED } from './markups/titles'

let recogniser: Recogniser
beforeAll(async () => {
  recogniser = await Recogniser.shared()
})

describe('a field that may be another', () => {
  it.each(DOUBTFUL)('$name', async ({ form, html, field = null }) => {
    const seen = await recogniser.lookAt(pageWith(form, html))
    expect(seen.refusal === null ? seen.field : null).toBe(field)
    if (field) expect(seen.wanted).toBe('routing-key')
  })
})

describe('the form of the integration, on a page that is titled', () => {
  it.each(TITLED)('$name', async ({ title, body, css = '', found }) => {
    const html = `<!doctype html><style>.row { margin: 18px 0 } ${css}</style>${title}<form>${body}</form>`
    const seen = await recogniser.lookAt({ address: 'https://app.pingometer.com/account/extras/7', html })
    if (!found) return expect(seen.refusal === null ? seen.field : null).toBeNull()
    expect(seen).toMatchObject({ kind: 'extras-victorops', field: 'right', refusal: null, status: 'off' })
    expect(seen.toggle).toMatch(/^(?:status|unmarked)$/)
  })
})
