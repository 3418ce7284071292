import { beforeAll, expect, it } from 'vitest'
import { Recogniser } from './inPage'
import { AFTER } from './markups/after'
import { CROWDED } from './markups/crowded'
import { SERVICES } from './markups/services'

let recogniser: Recogniser
beforeAll(async () => {
  recogniser = await Recogniser.shared()
})

it.each([...CROWDED, ...AFTER, ...SERVICES])(
  'the field is found where a person sees it, and no other: $name',
  async ({ page, kind, field, refusal = null }) => {
    const seen = await recogniser.lookAt(page)
    expect(seen).toMatchObject({ kind, field, refusal })
    if (field && kind === 'extras-victorops') expect(seen).toMatchObject({ toggle: 'status', status: 'off' })
  },
)
