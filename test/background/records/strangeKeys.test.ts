import { beforeEach, describe, expect, it, vi } from 'vitest'
import { captureNotEnabled, captureValues } from '../../../src/background/capture/capture'
import { inTurn } from '../../../src/background/records/queue'
import {
  apiKeyTest,
  isFormerSince,
  knownAs,
  noteFormer,
  noteOthers,
} from '../../../src/background/records/strangeKeys'
import { readAll } from '../../../src/storage/records'
import { strangeKeys } from '../../../src/storage/secretKinds'
import { resetBrowser } from '../../ui/fakeBrowser'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

const ORG = 'acme'
const KEY = '0f6d2b1c-3a4e-4c5d-9e8f-7a6b5c4d3e2f'
const OTHER = '9b8a7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d'
const ODD = 'Zk3-not_a_uuid-81XQ'
const FORMER = { as: 'former' }
const becomesFormer = (key: string) => inTurn((made) => noteFormer(made, ORG, key))

beforeEach(resetBrowser)

describe('a key that must not stand in API KEY', () => {
  it('is known in whatever case and with whatever space around it somebody typed it', async () => {
    await becomesFormer(KEY)
    expect(await knownAs(ORG, ` ${KEY.toUpperCase()}\n`)).toEqual(FORMER)
    expect(await knownAs(ORG, OTHER)).toBeNull()
    expect(await knownAs('globex', KEY)).toBeNull()
  })

  it('is known by what its page shows as a key, and by nothing else there', async () => {
    await noteOthers(ORG, 'Grafana', [
      'not enabled',
      `https://alert.victorops.com/integrations/generic/20131114/alert/${KEY}/$routing_key`,
    ])
    expect(await knownAs(ORG, KEY)).toEqual({ as: 'integration', name: 'Grafana' })
    expect((await readAll(strangeKeys)).size).toBe(1)
  })

  it.each([
    ['letters and digits', ODD],
    ['32 hexadecimal digits', '0f6d2b1c3a4e4c5d9e8f7a6b5c4d3e2f'],
    ['base 64', 'bm90LWEta2V5/WF0+WFsbA=='],
    ['parts with points between', 'eyJhbGciOi.eyJzdWIiOjF9.c2ln'],
  ])('is known by another shape that a page shows in its place: %s', async (_shape, key) => {
    await noteOthers(ORG, 'Grafana', [
      ...['Ask your administrator for it', 'unavailable', 'not-available-here'],
      ...[`Ask for ${ODD}`, `${ODD} is gone`, `//hooks.example/${ODD}`, ODD.slice(0, 15)],
      key,
    ])
    expect(await knownAs(ORG, key)).toEqual({ as: 'integration', name: 'Grafana' })
    expect((await readAll(strangeKeys)).size).toBe(1)
  })

  it('that was replaced stays known as that, wherever it is shown later', async () => {
    await becomesFormer(KEY)
    await noteOthers(ORG, 'Grafana', [KEY])
    expect(await knownAs(ORG, KEY)).toEqual(FORMER)
  })

  it('is none any more once Pingometer’s own page shows it', async () => {
    await noteOthers(ORG, 'Grafana', [KEY, OTHER])
    await captureValues(ORG, [KEY], false)
    expect(await knownAs(ORG, KEY)).toBeNull()
    expect(await knownAs(ORG, OTHER)).not.toBeNull()
  })
})

describe('a key that comes with a file', () => {
  const seen = (seenAt: number) => ({ organisation: ORG, key: KEY, seenAt })

  it('was replaced since if that was not before it was seen', async () => {
    const now = vi.spyOn(Date, 'now').mockReturnValue(100)
    expect(await isFormerSince(seen(50))).toBe(false)
    await becomesFormer(KEY)
    now.mockRestore()
    expect(await isFormerSince(seen(50))).toBe(true)
    expect(await isFormerSince(seen(100))).toBe(true)
    expect(await isFormerSince(seen(101))).toBe(false)
  })

  it('was not replaced where another integration’s page shows it', async () => {
    await noteOthers(ORG, 'Grafana', [KEY])
    expect(await isFormerSince(seen(1))).toBe(false)
  })
})

describe('a text that is to be saved as something else', () => {
  const isApiKey = async (text: string) => (await apiKeyTest(ORG))(text)

  it('is an API key where any organisation uses it, in whatever case', async () => {
    await captureValues('globex', [OTHER], false)
    await captureValues(ORG, [KEY.toUpperCase()], false)
    expect(await isApiKey(KEY)).toBe(true)
    expect(await isApiKey(OTHER.toUpperCase())).toBe(true)
  })

  it('is one where it was replaced, or is another integration’s', async () => {
    await captureValues(ORG, [KEY], false)
    await captureNotEnabled(ORG)
    await noteOthers(ORG, 'Grafana', [OTHER])
    expect(await isApiKey(KEY)).toBe(true)
    expect(await isApiKey(OTHER)).toBe(true)
  })

  it('is one of any shape where the person said that it is the key, or where that was replaced', async () => {
    await captureValues(ORG, [ODD], true)
    expect(await isApiKey(ODD)).toBe(true)
    await captureNotEnabled(ORG)
    expect(await isApiKey(ODD.toLowerCase())).toBe(true)
  })

  it('is a name where only its letters are those of an odd text on another integration’s page', async () => {
    await noteOthers(ORG, 'Grafana', [ODD])
    expect(await isApiKey(ODD)).toBe(false)
  })

  it('is none where nobody knows it', async () => {
    await captureValues(ORG, [OTHER], false)
    expect(await isApiKey(KEY)).toBe(false)
    expect(await isApiKey('database')).toBe(false)
  })
})
