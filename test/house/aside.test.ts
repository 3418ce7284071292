import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, it, vi } from 'vitest'
import { aside, attempt } from '../../src/background/aside'

/** What the background does without anybody waiting for it has one way for its errors to go. */

const background = fileURLToPath(new URL('../../src/background', import.meta.url))
const files = readdirSync(background, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join(background, file))
/** The code without what is only said: prose may say any word. */
const codeOf = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
const findIn = (pattern: RegExp) =>
  files.flatMap((file) =>
    (codeOf(file).match(pattern) ?? []).map((at) => `${relative(background, file)}: ${at}`),
  )

afterEach(() => vi.restoreAllMocks())

it('is given to `aside`: with `void` alone an error there is an unhandled rejection', () => {
  expect(findIn(/\bvoid +\(?\w[\w.?]*\(.*/g)).toEqual([])
})

it('alone writes to the console', () => {
  expect(findIn(/\bconsole\.\w+/g)).toEqual(['aside.ts: console.warn'])
})

it('tells the kind of an error, and nothing of what it says', async () => {
  const written = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  aside(Promise.reject(new TypeError('0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d')))
  aside(Promise.reject('0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d'))
  aside(Promise.resolve())
  await new Promise((done) => setTimeout(done))
  expect(written.mock.calls).toEqual([
    ['Not done:', 'TypeError'],
    ['Not done:', 'string'],
  ])
})

it('is only tried where a failure is none, and then nothing is written of it', async () => {
  expect(findIn(/(?<!function )\baside\([^;]*?\.catch\(\(\) => (?:undefined|null)\)/g)).toEqual([])
  const written = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  attempt(Promise.reject(new Error('Receiving end does not exist')))
  attempt(undefined)
  await new Promise((done) => setTimeout(done))
  expect(written).not.toHaveBeenCalled()
})
