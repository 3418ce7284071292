import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { type Entry, filesOf, pack } from './pack'

const folder = mkdtempSync(join(tmpdir(), 'pack-'))
afterAll(() => rmSync(folder, { recursive: true }))

const entry = (path: string, text = path): Entry => ({ path, bytes: new TextEncoder().encode(text) })

test('the same files give the same bytes in any order, on any day', () => {
  const entries = [entry('b.js'), entry('a/c.css'), entry('a.html')]
  expect(pack(entries)).toEqual(pack(entries.toReversed()))
  for (const day of [1_000_000_000, 1_700_000_000]) {
    writeFileSync(join(folder, 'one.txt'), 'one')
    writeFileSync(join(folder, '.hidden'), 'not to be published')
    utimesSync(join(folder, 'one.txt'), day, day)
    expect(pack(filesOf(folder))).toEqual(pack([entry('one.txt', 'one')]))
  }
})

test('the same files give the same bytes in any time zone', () => {
  const here = JSON.stringify(import.meta.dirname)
  const script = `import(${here} + '/pack.ts').then(({ pack }) =>
    console.log(Buffer.from(pack([{ path: 'a', bytes: Buffer.from('a') }])).toString('hex')))`
  const packedIn = (zone: string) =>
    execFileSync(process.execPath, ['--import', 'tsx', '-e', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    })
  expect(packedIn('Pacific/Auckland')).toBe(packedIn('America/Los_Angeles'))
})

test('what is packed can be unpacked', () => {
  const unpacked = unzipSync(pack([entry('a/ü.txt', 'hello')]))
  expect(Object.keys(unpacked)).toEqual(['a/ü.txt'])
  expect(new TextDecoder().decode(unpacked['a/ü.txt'])).toBe('hello')
})
