import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { agreedKey, readKey } from '../../src/model/keys/endpoint'
import { policiesFrom } from '../../src/model/keys/policies'
import { documentOf } from './generated/document'
import { integrationPage } from './generated/integrationPages'
import { keyListPage } from './generated/keyLists'
import { render } from './generated/render'
import { servicesPage } from './generated/services'
import { type Made, Recogniser } from './inPage'

let recogniser: Recogniser
beforeAll(async () => {
  recogniser = await Recogniser.shared()
})

/** Documents looked at in one go: the browser is asked seldom. */
const BATCH = 250
/** How many documents with a field to find, of all sorts together. `GENERATED=1000` looks at fewer. */
const COUNT = Math.ceil(Number(process.env.GENERATED ?? 10_000) / BATCH) * BATCH
/** In milliseconds: a busy machine takes its time for as many. */
const TIMEOUT = Math.max(300_000, COUNT * 60)
/** A change is judged by the same documents in each run; to look for faults of old, begin elsewhere: `SEED=$RANDOM`. */
const FIRST = Number(process.env.SEED ?? 1)
const SEED = fc.integer({ min: 1, max: 2 ** 31 - 1 })

/**
 * Looks at pages made at random, batch by batch, and throws the first of which a wrong field would be filled.
 * @returns of how many the right field would be
 */
async function rightAmong(pageOf: (seed: number) => Made, count: number): Promise<number> {
  let right = 0
  await fc.assert(
    fc.asyncProperty(SEED, async (seed) => {
      const pages = Array.from({ length: BATCH }, (_, at) => pageOf(seed + at))
      const fields = await recogniser.fieldsOf(pages)
      const wrong = fields.findIndex((field) => field !== null && field !== 'right')
      if (wrong >= 0) throw new Error(`The field ${fields[wrong]} would be filled in ${pages[wrong]?.html}`)
      right += fields.filter((field) => field === 'right').length
    }),
    {
      seed: FIRST,
      numRuns: count / BATCH,
      endOnFailure: true,
      // One document, not the batch it came in.
      reporter({ failed, seed, counterexamplePath, errorInstance }) {
        if (failed) throw new Error(`With seed ${seed}, path ${counterexamplePath}: ${errorInstance}`)
      },
    },
  )
  return right
}

const inBatches = (part: number) => Math.ceil((COUNT * part) / BATCH) * BATCH
/** How many documents are fair, and how many show the parts of several integrations; the others are as they come. */
const FAIR = inBatches(0.1)
const OF_SEVERAL = inBatches(0.25)

it('in generated documents the right field is found, or none', { timeout: TIMEOUT }, async () => {
  const count = Math.max(COUNT - FAIR - OF_SEVERAL, BATCH)
  const right = await rightAmong((seed) => render(documentOf(seed, false)), count)
  console.log(
    `Generated documents, fair or not: the right field in ${((right / count) * 100).toFixed(1)} %, a wrong one in none.`,
  )
  // A search that refuses everything would never be wrong, either.
  expect(right).toBeGreaterThan(count * 0.4)
})

it('among the parts of several integrations the field in ours is found, or none', {
  timeout: TIMEOUT,
}, async () => {
  // On most of these pages our part is closed, or missing.
  expect(await rightAmong(servicesPage, OF_SEVERAL)).toBeGreaterThan(OF_SEVERAL * 0.1)
})

it('in generated documents that are fair the field is hardly ever refused', async () => {
  const refused = FAIR - (await rightAmong((seed) => render(documentOf(seed, true)), FAIR))
  console.log(`Fair documents: ${((refused / FAIR) * 100).toFixed(2)} % refused.`)
  expect(refused / FAIR).toBeLessThan(0.03)
})

it('in generated lists of routing keys each is read as it stands there, or none', async () => {
  const [seed = 1] = fc.sample(SEED, { seed: FIRST, numRuns: 1 })
  const count = Math.ceil(COUNT / 10 / BATCH) * BATCH
  let whole = 0
  for (let at = 0; at < count; at += BATCH) {
    const pages = Array.from({ length: BATCH }, (_, index) => keyListPage(seed + at + index))
    const seen = await recogniser.lookAtAll(pages)
    seen.forEach(({ kind, routingKeys }, index) => {
      const { keys, html } = pages[index] ?? { keys: [], html: '' }
      const found = kind === 'portal-routing-keys' ? routingKeys : []
      const read = found.map(({ key, policies, multiResponder }) => [
        key,
        policiesFrom(policies),
        multiResponder,
      ])
      const shown = new Set(keys.map((key) => JSON.stringify(key)))
      const wrong = read.filter((key) => !shown.has(JSON.stringify(key)))
      expect(wrong, html).toEqual([])
      whole += Number(read.length === keys.length)
    })
  }
  console.log(`Generated lists of routing keys: all of it read in ${((whole / count) * 100).toFixed(1)} %.`)
  expect(whole).toBeGreaterThan(count * 0.6)
})

it('on generated pages of the integration its own key is read, or none', { timeout: TIMEOUT }, async () => {
  const [seed = 1] = fc.sample(SEED, { seed: FIRST, numRuns: 1 })
  const count = Math.ceil(COUNT / 40 / BATCH) * BATCH
  let shown = 0
  let right = 0
  for (let at = 0; at < count; at += BATCH) {
    const pages = Array.from({ length: BATCH }, (_, index) => integrationPage(seed + at + index))
    const all = await recogniser.valuesOf(pages)
    pages.forEach(({ key, whose, html }, index) => {
      const agreed = agreedKey((all[index] ?? []).map(readKey))
      const read = agreed?.is === 'key' ? agreed.key : agreed?.is === 'odd' ? agreed.text : null
      if (read !== null && read !== key)
        throw new Error(`The key ${read} (${whose.get(read) ?? 'none'}) would be saved of ${html}`)
      shown += Number(key !== null)
      right += Number(read !== null)
    })
  }
  console.log(`Generated pages of the integration: ${((right / shown) * 100).toFixed(1)} % of the keys read.`)
  expect(right).toBeGreaterThan(shown * 0.6)
})
