import { afterAll, beforeAll, expect, it } from 'vitest'
import { Recogniser } from './inPage'
import type { Inspection } from './inspect'
import { MONITOR_WORDINGS, WORDINGS } from './markups/wordings'

let recogniser: Recogniser
let all: Inspection[]
const CASES = [...WORDINGS, ...MONITOR_WORDINGS]
beforeAll(async () => {
  recogniser = await Recogniser.launch()
  all = await recogniser.lookAtAll(CASES.map(({ page }) => page))
})
afterAll(() => recogniser.close())

it.each(CASES.map((one, index) => ({ ...one, index })))(
  'the form is found whatever its words: $name',
  ({ index, refusal = null }) => {
    const kind = index < WORDINGS.length ? 'extras-victorops' : 'monitor-advanced'
    expect(all[index]).toMatchObject({ kind, refusal, field: refusal ? null : 'right' })
    if (!refusal && kind === 'extras-victorops') expect(all[index]).toMatchObject({ toggle: 'status' })
  },
)
