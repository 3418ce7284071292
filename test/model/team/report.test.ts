import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvOf, markdownOf } from '../../../src/model/team/report'

const head = { monitor: 'Monitor', key: 'Routing key', state: 'State', seen: 'Seen' }
const row = (monitor: string) => ({ monitor, key: 'ops', state: 'Saved', seen: '' })
const cell = (monitor: string) => csvOf(head, [row(monitor)]).slice(csvOf(head, []).length)

describe('the report as CSV', () => {
  test('has a head, a row for each monitor and line ends of the standard', () => {
    expect(csvOf(head, [row('Checkout API')])).toBe(
      'Monitor,Routing key,State,Seen\r\nCheckout API,ops,Saved,\r\n',
    )
  })

  test('quotes what would end a cell', () => {
    expect(cell('a,b "c"')).toBe('"a,b ""c""",ops,Saved,\r\n')
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\r=1', '＝1'])(
    'lets no spreadsheet run %j',
    (name) => {
      const text = cell(name)
      expect(text.startsWith("'") || text.startsWith(`"'`)).toBe(true)
    },
  )

  // A sign further on runs nothing; what could end a cell, or be lost at its edge, is quoted.
  test.each([
    ['a=1 -b +c @d', 'a=1 -b +c @d'],
    ['＋1', '"\'＋1"'],
    ['－1', '"\'－1"'],
    ['＠A1', '"\'＠A1"'],
    ['\tname', '"\'\tname"'],
    ['\nname', '"\'\nname"'],
    ['\rname', '"\'\rname"'],
    ['two\tparts', 'two\tparts'],
    ['two\nlines', '"two\nlines"'],
    ['two\rlines', '"two\rlines"'],
    ['a,b', '"a,b"'],
    ['5" disk', '"5"" disk"'],
    ["it's", '"it\'s"'],
    [' name', '" name"'],
    ['name ', '"name "'],
  ])('writes %j as %j', (name, written) => {
    expect(cell(name)).toBe(`${written},ops,Saved,\r\n`)
  })

  test('never begins a cell with a formula’s sign, whatever a monitor is called', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(cell(name)).not.toMatch(/^"?\s*[=+\-@]/)
      }),
    )
  })
})

describe('the report as Markdown', () => {
  test('shows what looks like the name of a sign as it is written', () => {
    expect(markdownOf(head, [row('R&D &lt;b&gt; &#124;')])).toContain('R&D \\&lt;b\\&gt; &\\#124;')
  })

  test('is a table that names cannot break', () => {
    const text = markdownOf(head, [row('a | b\n`c` <img> [x](http://y)')])
    expect(text.split('\n')).toHaveLength(4)
    expect(text.split('\n')[2]).toBe('| a \\| b \\`c\\` \\<img\\> \\[x\\]\\(http\\://y\\) | ops | Saved |  |')
  })

  test.each([
    [' two  words \n', 'two words'],
    ['a\\b', 'a\\\\b'],
    ['*a* _b_ ~c~', '\\*a\\* \\_b\\_ \\~c\\~'],
    ['{a} !b #c', '\\{a\\} \\!b \\#c'],
    ['v1.2 a=b a@b a+b a-b a:b', 'v1.2 a=b a@b a+b a-b a:b'],
    ['+ a', '\\+ a'],
    ['= a', '\\= a'],
    ['- a', '\\- a'],
    ['12. a', '12\\. a'],
    ['see http://a and ftp://b', 'see http\\://a and ftp\\://b'],
  ])('writes %j as %j', (name, written) => {
    expect(markdownOf(head, [row(name)]).split('\n')[2]).toBe(`| ${written} | ops | Saved |  |`)
  })

  test('has one row for each monitor, whatever its name', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const rows = markdownOf(head, [row(name)])
          .trimEnd()
          .split('\n')
        expect(rows).toHaveLength(3)
        expect(rows[2]?.replace(/\\./g, '').match(/\|/g)).toHaveLength(5)
      }),
    )
  })
})
