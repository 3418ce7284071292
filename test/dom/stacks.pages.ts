import { beforeAll, describe, expect, it } from 'vitest'
import { Recogniser } from './inPage'
import type { Inspection } from './inspect'
import { HAND_MADE } from './markups/handMade'
import { LIBRARIES } from './markups/libraries'
import { stackPage } from './markups/stack'

let recogniser: Recogniser
beforeAll(async () => {
  recogniser = await Recogniser.shared()
})

const STACKS = [...LIBRARIES, ...HAND_MADE]

describe.each([1200, 420])('in a window %i pixels wide', (width) => {
  let routing: Inspection[]
  beforeAll(async () => {
    const pages = STACKS.flatMap((stack) =>
      ['', 'typed'].map((value) => stackPage(stack, 'routing', value, false)),
    )
    routing = await recogniser.lookAtAll(pages, width)
  })

  it.each(STACKS.map((stack, index) => ({ ...stack, index })))(
    'the routing key field is found: $name',
    ({ index }) => {
      for (const seen of routing.slice(index * 2, index * 2 + 2))
        expect(seen).toMatchObject({ kind: 'monitor-advanced', field: 'right', refusal: null })
    },
  )

  it.each(STACKS)('the API key field is found, and STATUS turned on: $name', async (stack) => {
    for (const [value, on] of [
      ['', false],
      ['typed', true],
    ] as const) {
      const page = stackPage(stack, 'api', value, on)
      const seen = await recogniser.lookAt(page, width)
      const status = on ? 'on' : 'off'
      expect(seen).toMatchObject({ kind: 'extras-victorops', field: 'right', refusal: null, status })
      expect((await recogniser.press(page)).at(-1)).toBe('on')
      expect(await recogniser.isOn(page)).toBe(true)
    }
  })
})
