import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_KEY_LIST, readKeyList } from '../../../src/model/keys/keyList'
import { isRoutingKeyText } from '../../../src/model/keys/routingKey'
import { readCsv } from '../../../src/model/text/csv'

const keys = (text: string) => {
  const list = readKeyList(text)
  return list.read ? list.keys.map(({ key }) => key) : list.refusal
}

describe('routing keys out of a file', () => {
  it('one in each line, with remarks and empty lines between', () => {
    expect(keys('\uFEFFcheckout\r\n\r\n# the database team\nDB-Team\n  edge_1  \n')).toEqual([
      'checkout',
      'DB-Team',
      'edge_1',
    ])
  })

  it('the key’s column of a table, wherever it stands, in any of the usual separators', () => {
    for (const separator of [',', ';', '\t']) {
      const table = [
        ['Team', 'Routing Key', 'Escalation Policies', 'Multi-Responder'],
        ['Ops', 'checkout', '"Ops : Standard|Ops : 24-7"', 'yes'],
        ['DB', '"database"', 'Data : Standard', ''],
      ]
      expect(readKeyList(table.map((row) => row.join(separator)).join('\r\n'))).toEqual({
        read: true,
        keys: [
          { key: 'checkout', policies: ['Ops : Standard', 'Ops : 24-7'], multiResponder: true },
          { key: 'database', policies: ['Data : Standard'], multiResponder: false },
        ],
        twins: [],
        skipped: [],
      })
    }
  })

  it('the key’s column in each language the report is copied in, and after a line that names the separator', () => {
    for (const head of [
      'Clave de enrutamiento',
      'Clé de routage',
      'ルーティングキー',
      'Chave de roteamento',
      'Routing-Schlüssel',
    ])
      expect(keys(`Monitor,${head},x\r\nCheckout,db-team,y`), head).toEqual(['db-team'])
    expect(
      readKeyList(
        '\uFEFFsep=;\r\nMonitor;Routing Key;Eskalationsrichtlinien\r\nA;ops;Ops : Standard\r\nB;no key;',
      ),
    ).toEqual({
      read: true,
      keys: [{ key: 'ops', policies: ['Ops : Standard'], multiResponder: null }],
      twins: [],
      skipped: [{ line: 4, text: 'no key' }],
    })
  })

  it('no API key, which is not shown either, and of two spellings the first', () => {
    expect(
      readKeyList(
        `DB-Team\n3c2b1a0f-4d5e-4f60-8a7b-9c8d7e6f5a4b\n${'0123456789abcdef'.repeat(2)}\ndb-team\nDB-Team`,
      ),
    ).toEqual({
      read: true,
      keys: [{ key: 'DB-Team', policies: [], multiResponder: null }],
      twins: ['db-team'],
      skipped: [
        { line: 2, text: '••••••••-5a4b' },
        { line: 3, text: '••••••••-cdef' },
      ],
    })
  })

  it('a key on several lines gets the policies of all', () => {
    expect(readKeyList('key,policy\nops,A : 1\nops,B : 2\n')).toMatchObject({
      keys: [{ key: 'ops', policies: ['A : 1', 'B : 2'] }],
    })
  })

  it('names the lines that hold none, and takes the others', () => {
    expect(readKeyList('ops\nnot a key\n=HYPERLINK("x")\n\'edge\n.+\nops\u202Egnp')).toEqual({
      read: true,
      keys: [
        { key: 'ops', policies: [], multiResponder: null },
        { key: 'edge', policies: [], multiResponder: null },
      ],
      twins: [],
      skipped: [
        { line: 2, text: 'not a key' },
        { line: 3, text: '=HYPERLINK("x")' },
        { line: 5, text: '.+' },
        { line: 6, text: 'opsgnp' },
      ],
    })
  })

  it('refuses what is empty, no text, no list, cut short, or too much', () => {
    expect(keys(' \n ')).toBe('empty')
    expect(keys('PK\u0003\u0004\0\0ops')).toBe('junk')
    expect(keys('GIF89a\uFFFD\uFFFD')).toBe('junk')
    expect(keys('ops\u0001\u0002')).toBe('junk')
    expect(keys('this is\na letter to you\n')).toBe('no-keys')
    expect(keys('key,policy\nops,"Ops : St')).toBe('truncated')
    expect(keys('x'.repeat(LONGEST_KEY_LIST + 1))).toBe('huge')
    expect(keys(Array.from({ length: 5001 }, (_, index) => `key-${index}`).join('\n'))).toBe('too-many-keys')
  })

  it('gives keys that can be one, of any text at all, and each line is told', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.stringMatching(/^[\w-]{1,20}$/),
      fc.constantFrom('"', '""', '"a,b"', ',', ';', '\t', '#', 'routing key', '__proto__'),
    )
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }),
        fc.constantFrom('\n', '\r\n', ',', '\r'),
        (lines, joint) => {
          const list = readKeyList(lines.join(joint))
          if (!list.read) return
          expect(list.keys.every(({ key }) => isRoutingKeyText(key))).toBe(true)
          expect(new Set(list.keys.map(({ key }) => key)).size).toBe(list.keys.length)
          expect(list.skipped.every(({ text }) => text.length <= 60)).toBe(true)
        },
      ),
      { numRuns: 10_000 },
    )
  })

  it('every cell that was written is read again', () => {
    const cell = fc.string({ maxLength: 12 }).map((text) => text.replace(/\0/g, '').trim())
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        (table) => {
          const text = table
            .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
            .join('\r\n')
          const full = table.filter((row) => row.some((one) => one !== ''))
          expect(readCsv(text, ',')?.map(({ cells }) => cells)).toEqual(full)
        },
      ),
      { numRuns: 10_000 },
    )
  })
})
