import { describe, expect, it } from 'vitest'
import {
  exportName,
  exportText,
  LEAST_ITERATIONS,
  LONGEST_EXPORT,
  readContent,
  readExport,
  type Sealed,
  sealedHead,
} from '../../../src/model/team/exportFile'

const MADE = '2026-11-28T12:00:00.000Z'
const CONTENT = { organisations: { version: 1, records: { acme: { name: 'acme' } } } }
const base64 = (bytes: number) => Buffer.alloc(bytes, 7).toString('base64')
const SEALED: Sealed = {
  kdf: 'PBKDF2',
  hash: 'SHA-256',
  iterations: LEAST_ITERATIONS,
  salt: base64(16),
  cipher: 'AES-GCM',
  iv: base64(12),
  data: base64(40),
}
const PLAIN = exportText(MADE, { content: CONTENT })
/** The file with something in it changed. */
const changed = (part: Record<string, unknown>) => JSON.stringify({ ...JSON.parse(PLAIN), ...part })
const withSealed = (part: Record<string, unknown>) =>
  readExport(exportText(MADE, { sealed: { ...SEALED, ...part } as Sealed }))
const DAMAGED = { is: 'refused', refusal: 'damaged' }

describe('an exported file is read', () => {
  it('as it was written, also after an editor put its mark before it', () => {
    for (const text of [PLAIN, `\uFEFF${PLAIN}`, `\n ${PLAIN}\n\n`])
      expect(readExport(text)).toEqual({ is: 'plain', made: MADE, content: CONTENT })
    expect(withSealed({})).toEqual({ is: 'sealed', made: MADE, sealed: SEALED })
    expect(withSealed({ iterations: 10_000_000 })).toMatchObject({ is: 'sealed' })
    // Every letter there is.
    const data = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)).toString('base64')
    expect(withSealed({ data })).toMatchObject({ sealed: { data } })
  })

  it.each([
    ['nothing in it', ' \n', 'empty'],
    ['no JSON', 'routing keys', 'junk'],
    ['a list', '[]', 'junk'],
    ['nothing but null', 'null', 'junk'],
    ['another format', changed({ format: 'another-helper' }), 'junk'],
    ['a later version', changed({ version: 2 }), 'newer'],
    ['no whole version', changed({ version: 1.5 }), 'damaged'],
    ['a version before the first', changed({ version: 0 }), 'damaged'],
    ['a version in words', changed({ version: '1' }), 'damaged'],
    ['no date', changed({ made: 'yesterday' }), 'damaged'],
    ['a number for a date', changed({ made: 1 }), 'damaged'],
    ['a date and a novel', changed({ made: `November 28, 2026 (${'x'.repeat(40)})` }), 'damaged'],
    ['no content', changed({ content: undefined }), 'damaged'],
    ['a list for its content', changed({ content: [] }), 'damaged'],
    ['a section without a version', changed({ content: { monitors: { records: {} } } }), 'damaged'],
    ['a section of version 0', changed({ content: { monitors: { version: 0, records: {} } } }), 'damaged'],
    ['half a version', changed({ content: { monitors: { version: 1.5, records: {} } } }), 'damaged'],
    ['a list of records', changed({ content: { monitors: { version: 1, records: [] } } }), 'damaged'],
    ['one section that is none beside one', changed({ content: { ...CONTENT, monitors: [] } }), 'damaged'],
    ['a section that is none', changed({ content: { monitors: null } }), 'damaged'],
  ])('not with %s', (_what, text, refusal) => {
    expect(readExport(text)).toEqual({ is: 'refused', refusal })
  })

  it('not where it is longer than all that can be kept', () => {
    const fill = ' '.repeat(LONGEST_EXPORT - PLAIN.length)
    expect(readExport(PLAIN + fill)).toMatchObject({ is: 'plain' })
    expect(readExport(`${PLAIN + fill} `)).toEqual({ is: 'refused', refusal: 'huge' })
  })

  it('as one that was cut short, wherever that is behind its first words, and no other text is', () => {
    const end = PLAIN.trimEnd().length
    for (let cut = 20; cut < end; cut += 7)
      expect(readExport(PLAIN.slice(0, cut)), String(cut)).toEqual({ is: 'refused', refusal: 'truncated' })
    for (const other of [
      '{',
      '{"format"',
      '{"format":"pingometer-vikings',
      '{"formats":"pingometer-victorops-helper"',
    ])
      expect(readExport(other), other).toEqual({ is: 'refused', refusal: 'junk' })
    expect(readExport(`{"name":"x"${' '.repeat(300)}{"format":"pingometer-victorops-helper"`)).toMatchObject({
      refusal: 'junk',
    })
  })
})

describe('a sealed file is read with nothing else than', () => {
  it.each<[string, Record<string, unknown>]>([
    ['another way to a key', { kdf: 'scrypt' }],
    ['another hash', { hash: 'SHA-1' }],
    ['another cipher', { cipher: 'AES-CBC' }],
    ['fewer rounds', { iterations: LEAST_ITERATIONS - 1 }],
    ['more rounds than a browser gets through', { iterations: 10_000_001 }],
    ['half a round', { iterations: LEAST_ITERATIONS + 0.5 }],
    ['rounds in words', { iterations: String(LEAST_ITERATIONS) }],
    ['a shorter salt', { salt: base64(15) }],
    ['no salt', { salt: null }],
    ['a shorter iv', { iv: base64(9) }],
    ['less than a tag', { data: base64(12) }],
    ['data that was cut', { data: base64(40).slice(0, -1) }],
    ['data in other letters', { data: base64(40).replace('B', '-') }],
    ['a list of bytes', { data: Array.from({ length: 40 }, () => 'B') }],
  ])('not %s', (_what, part) => {
    expect(withSealed(part)).toEqual(DAMAGED)
  })

  it('what it says of itself, to the last word', () => {
    const heads = [
      sealedHead(MADE, SEALED),
      sealedHead('2026-11-28T12:00:01.000Z', SEALED),
      sealedHead(MADE, { ...SEALED, iterations: LEAST_ITERATIONS + 1 }),
      sealedHead(MADE, { ...SEALED, salt: base64(17) }),
    ]
    expect(new Set(heads).size).toBe(4)
  })
})

it('what a sealed file holds is content, or nothing', () => {
  expect(readContent(JSON.stringify(CONTENT))).toEqual(CONTENT)
  for (const text of ['', '{', '[]', 'null', '{"monitors":{"version":1}}'])
    expect(readContent(text)).toBeNull()
})

it('a file’s name says whose it is, of which day, and whether it is encrypted', () => {
  expect(exportName(MADE, false)).toBe('pingometer-victorops-helper-2026-11-28.json')
  expect(exportName(MADE, true)).toBe('pingometer-victorops-helper-2026-11-28-encrypted.json')
})
