import { beforeAll, describe, expect, it } from 'vitest'
import { gapIn, type ListPart, withPart } from '../../src/model/keys/listPart'
import { Recogniser } from './inPage'
import { PARTS } from './markups/partLists'
import { HEADS, type Key, keysPage, rowsOf, table } from './markups/tableParts'
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

const key = (at: number): Key => ({ key: `key-${at}`, policies: ['Web : On'] })
const keys = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => key(first + at))
const list = (all: Key[]) =>
  table(
    HEADS,
    rowsOf(all, (one) => `<tr><td>${one.key}</td><td>Web : On</td></tr>`),
    '',
  )
const within = (style: string, html: string) => `<div style="${style}">${html}</div>`
/** Rows that a list moves down to where it is scrolled to. */
const drawn = (from: number, all: Key[]) =>
  within(`height:${from}px`, '') + list(all) + within(`height:${3000 - from}px`, '')
const LOW = 'height:150px;overflow:auto'

describe('rows that went by unread', () => {
  const gapOver = async (pages: string[]) => {
    let all: ListPart[] = []
    for (const html of pages) {
      const { part } = await recogniser.lookAt(keysPage({ name: '', render: () => html }))
      expect(part?.keys.length).toBeGreaterThan(1)
      if (part) all = withPart(all, part)
    }
    return gapIn(all)
  }

  it.each([
    {
      name: 'the second of two teams is opened, and the first one shut',
      pages: [
        list(keys(1, 3)) + within('height:100px', 'Two'),
        within('height:240px', 'One') + list(keys(4, 6)),
      ],
    },
    {
      name: 'the last page of a list in a box that scrolls no more',
      pages: [within(LOW, list(keys(1, 9))), within(`margin-top:350px;${LOW}`, list(keys(10, 11)))],
    },
    { name: 'the next page of a long list', pages: [list(keys(1, 50)), list(keys(51, 60))] },
    { name: 'more at the end of a list', pages: [list(keys(1, 20)), list(keys(1, 60))] },
    { name: 'rows of a filter', pages: [list(keys(1, 20)), list([key(3), key(19)])] },
    { name: 'rows the other way round', pages: [list(keys(1, 30)), list(keys(1, 60).reverse())] },
  ])('are none: $name', async ({ pages }) => {
    expect(await gapOver(pages)).toBeNull()
  })

  it('are told of a list that moves its rows by style alone, and numbers them', async () => {
    const numbered = (first: number, last: number) =>
      Array.from({ length: last - first + 1 }, (_, at) => first + at).reduce(
        (html, at) => html.replace(`<tr><td>key-${at}<`, `<tr aria-rowindex="${at + 1}"><td>key-${at}<`),
        list(keys(first, last)),
      )
    expect(await gapOver([numbered(1, 10), numbered(11, 20)])).toBeNull()
    expect(await gapOver([numbered(1, 10), numbered(50, 60)])).toEqual(['key-10', 'key-50'])
  })

  it('are told where rows are drawn far below', async () => {
    expect(await gapOver([drawn(0, keys(1, 10)), drawn(2000, keys(50, 60))])).toEqual(['key-10', 'key-50'])
  })
})
