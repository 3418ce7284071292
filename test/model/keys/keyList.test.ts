import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_KEY_LIST, readKeyList } from '../../../src/model/keys/keyList'
import { isRoutingKeyText, MOST_KEYS, MOST_POLICIES } from '../../../src/model/keys/routingKey'
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

  it('what the columns say, wherever they stand, and nothing of columns that are not there', () => {
    const rows = (text: string) => {
      const list = readKeyList(text)
      return list.read ? list.keys.map(({ policies, multiResponder }) => [policies, multiResponder]) : list
    }
    expect(rows('Policies,Multi-Responder,Key\nOps : Day,no,ops\n,perhaps,db\n')).toEqual([
      [['Ops : Day'], false],
      [[], null],
    ])
    expect(rows('Multi-Responder,Key\nyes,ops')).toEqual([[[], true]])
    expect(rows('Key,Owner\nops,Ops : Day')).toEqual([[[], null]])
    // A row may end before its last columns.
    expect(rows('Key,Policies,Multi-Responder\nops')).toEqual([[[], false]])
    expect(readKeyList('Owner,Key\nme\nme,ops')).toMatchObject({
      keys: [{ key: 'ops' }],
      skipped: [{ line: 2, text: '' }],
    })
  })

  it('a key of several lines with the policies of all of them, and what one of them says of its tick', () => {
    const many = (from: number) => Array.from({ length: MOST_POLICIES }, (_, at) => `P${from + at}`).join('|')
    const list = readKeyList(
      `Key,Policies,Multi-Responder\nops,${many(0)},perhaps\nops,${many(5)}|more,yes\nops,,no`,
    )
    expect(list).toMatchObject({ keys: [{ key: 'ops', multiResponder: true }], twins: [] })
    expect(list.read && list.keys[0]?.policies).toEqual(many(0).split('|'))
    const long = readKeyList(`Key,Policies\nops,${many(0)}|one more`)
    expect(long.read && long.keys[0]?.policies).toHaveLength(MOST_POLICIES)
  })

  it('no key in another case than one before it, nor a remark, however many there are up to the limit', () => {
    expect(readKeyList('Ops\nOPS\nops\n#ops')).toMatchObject({
      keys: [{ key: 'Ops' }],
      twins: ['OPS', 'ops'],
      skipped: [],
    })
    const many = (count: number) => Array.from({ length: count }, (_, at) => `key-${at}`).join('\n')
    expect(keys(many(MOST_KEYS))).toHaveLength(MOST_KEYS)
    expect(keys(many(MOST_KEYS + 1))).toBe('too-many-keys')
    expect(keys('ops\n'.padEnd(LONGEST_KEY_LIST, '\n'))).toEqual(['ops'])
    expect(keys('ops\n'.padEnd(LONGEST_KEY_LIST + 1, '\n'))).toBe('huge')
    expect(keys('sep=;\nKey;x\n"ops;y')).toBe('truncated')
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

describe('a table in text', () => {
  const cells = (text: string, separator?: string) => readCsv(text, separator)?.map((row) => row.cells)

  it('begins after its byte order mark, in lines that end in one of three ways', () => {
    expect(cells('\uFEFFa,b')).toEqual([['a', 'b']])
    for (const end of ['\n', '\r\n', '\r'])
      expect(readCsv(`a${end}${end}b${end}`)).toEqual([
        { line: 1, cells: ['a'] },
        { line: 3, cells: ['b'] },
      ])
  })

  it('has the cells that stand empty, and what stands behind a quoted one', () => {
    expect(cells('a,,b,')).toEqual([['a', '', 'b', '']])
    expect(cells('"a,b" c,"d""e"')).toEqual([['a,b c', 'd"e']])
    expect(cells('a;b,c', ',')).toEqual([['a;b', 'c']])
  })

  it('is parted by what its beginning has most of, outside of quotes', () => {
    expect(cells('"a,b,c";d')).toEqual([['a,b,c', 'd']])
    expect(cells('a,b;c')).toEqual([['a', 'b;c']])
    const long = `a;b;c;d\n${'x'.repeat(10_000)}\n`
    expect(cells(`${long}${',,,,,'.repeat(10)}`)?.[0]).toEqual(['a', 'b', 'c', 'd'])
  })
})
