import { expect, it } from 'vitest'
import { onJourney } from '../../../src/background/guide/underWay'

it('a journey that is over ends no other that began in its tab', async () => {
  let opened: () => void = () => undefined
  const opening = new Promise<void>((done) => {
    opened = done
  })
  const older = onJourney(1, async (journey) => {
    await opening
    journey.into(1)
    journey.signal.throwIfAborted()
  })
  const newer = onJourney(1, async ({ signal }) => {
    opened()
    await older
    return signal.aborted
  })
  expect([await older, await newer]).toEqual([null, false])
})
