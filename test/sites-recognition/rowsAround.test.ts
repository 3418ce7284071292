// @vitest-environment jsdom
import { expect, it } from 'vitest'
import type { Line } from '../../src/dom/outline/outline'
import { seenOf } from '../../src/dom/outline/seen'
import { rowsAround } from '../../src/sites/victorops/routingKeys/whole/rowsAround'

/** What a page says, element by element. */
function seen(root: Element | ShadowRoot) {
  const all = [...root.querySelectorAll('th,td,p')]
  const lines = all.map(
    (el, at): Line => ({
      text: el.textContent ?? '',
      key: (el.textContent ?? '').toLowerCase(),
      el,
      nodes: [],
      act: null,
      head: false,
      at,
      broken: true,
    }),
  )
  const controls = [...root.querySelectorAll('input')].map((el, at) => ({ el, at }))
  return seenOf({ lines, controls, signs: [], roots: [], cut: false })
}
const keys = (...names: string[]) => names.map((key) => ({ key, policies: [], multiResponder: false }))
const HEAD = '<tr><th>Routing Key</th><th>Escalation Policies</th></tr>'
const page = (html: string) => {
  document.body.innerHTML = `<main><section>${html}</section><aside><p>News</p></aside></main>`
  return seen(document.body)
}

it('is the list, without what stands beside it', () => {
  const table = page(`<table>${HEAD}<tr><td>database</td></tr><tr><td>web</td></tr></table>`)
  expect(rowsAround(table, keys('database', 'web'))?.localName).toBe('tbody')
  const parted = page(
    `<table>${HEAD}</table><div><table><tr><td>database</td></tr><tr><td>web</td></tr></table></div>`,
  )
  expect(rowsAround(parted, keys('database', 'web'))?.localName).toBe('section')
})

it('holds keys that stand in fields', () => {
  const rows = page(`<table>${HEAD}<tr><td><input value="database"></td></tr></table>`)
  expect(rowsAround(rows, keys('database'))?.localName).toBe('tbody')
})

it('is unknown without a key, where a key is not found, and across shadow roots', () => {
  const table = page(`<table>${HEAD}<tr><td>database</td></tr></table>`)
  expect(rowsAround(table, [])).toBeNull()
  expect(rowsAround(table, keys('database', 'web'))).toBeNull()
  document.body.innerHTML = '<p>Routing Key</p><div></div>'
  const inner = document.body.lastElementChild?.attachShadow({ mode: 'open' })
  if (!inner) throw new Error('jsdom has shadow roots.')
  inner.innerHTML = '<p>database</p>'
  const both = seenOf({ ...seen(document.body), lines: [...seen(document.body).lines, ...seen(inner).lines] })
  expect(rowsAround(both, keys('database'))).toBeNull()
})
