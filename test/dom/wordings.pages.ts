import { beforeAll, expect, it } from 'vitest'
import { Recogniser } from './inPage'
import type { Inspection } from './inspect'
import { BARE_LABELS, BARE_TITLES, NOT_OURS } from './markups/bareWords'
import { MONITOR_WORDINGS, WORDINGS } from './markups/wordings'

let recogniser: Recogniser
let all: Inspection[]
const ACCOUNT = [...WORDINGS, ...BARE_TITLES]
const CASES = [...ACCOUNT, ...MONITOR_WORDINGS, ...BARE_LABELS]
beforeAll(async () => {
  recogniser = await Recogniser.shared()
  all = await recogniser.lookAtAll(CASES.map(({ page }) => page))
})

it.each(CASES.map((one, index) => ({ ...one, index })))(
  'the form is found whatever its words: $name',
  ({ index, refusal = null }) => {
    const kind = index < ACCOUNT.length ? 'extras-victorops' : 'monitor-advanced'
    expect(all[index]).toMatchObject({ kind, refusal, field: refusal ? null : 'right' })
    if (!refusal && kind === 'extras-victorops') expect(all[index]).toMatchObject({ toggle: 'status' })
  },
)

it.each(NOT_OURS)('no form is found where there is none of ours: $name', async ({ page }) => {
  expect(await recogniser.lookAt(page)).toMatchObject({ kind: 'extras', field: null })
})
