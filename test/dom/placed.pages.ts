import { beforeAll, describe, expect, it } from 'vitest'
import { Recogniser } from './inPage'
import { PLACED } from './markups/placed'

let recogniser: Recogniser
beforeAll(async () => {
  recogniser = await Recogniser.shared()
})

/** A button, one with the list's, what is said where none fits. */
const SMALL = [
  [96, 29],
  [150, 29],
  [225, 29],
] as const
/** What is said after a fill. */
const LARGE = [360, 46] as const

describe.each(PLACED)(
  'the control beside a field covers no words and nothing to press: $name',
  ({ name, page }) => {
    it.each([1600, 1200, 1000])('%i pixels wide', async (width) => {
      expect(await recogniser.lookAt(page, width)).toMatchObject({ field: 'right' })
      // Between two columns a sentence finds no room before the window is wider.
      const roomy = /two columns/.test(name) ? 1600 : 1200
      for (const [wide, high] of width < roomy ? SMALL : [...SMALL, LARGE])
        expect(await recogniser.coveredBeside(page, wide, high), `${wide}`).toEqual([])
    })
  },
)
