import { beforeAll, describe, expect, it } from 'vitest'
import { Recogniser } from './inPage'
import { PARTS } from './markups/partLists'
import { WHOLE } from './markups/wholeLists'

let recogniser: Recogniser
beforeAll(async () => {
  recogniser = await Recogniser.shared()
})

describe('a list of routing keys', () => {
  it.each(WHOLE)('is whole: $name', async ({ page }) => {
    const seen = await recogniser.lookAt(page)
    expect(seen).toMatchObject({ kind: 'portal-routing-keys', isWhole: true })
  })

  it.each(PARTS)('may be a part: $name', async ({ page }) => {
    const seen = await recogniser.lookAt(page)
    expect(seen).toMatchObject({ kind: 'portal-routing-keys', isWhole: false })
    // What is there is read all the same.
    expect(seen.routingKeys.length).toBeGreaterThan(0)
  })
})
