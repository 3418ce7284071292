import type { Dice } from './dice'

/** How what an integration's page says may be written: a value with its label, and the parts of a page. */

/** A value with its label, each still to be put into its place. */
export interface Labelled {
  label: string
  value: string
}

/** How the values of a page are written; all of one page alike. */
export type Writes = (values: readonly Labelled[]) => string

const inTag = (tag: string, inner: string) => `<${tag}>${inner}</${tag.split(' ')[0]}>`
const LABELS = ['div', 'div class="strip"', 'h4', 'b', 'span class="small"', 'p', 'label', 'strong'] as const
const VALUES = ['div', 'div class="value"', 'p', 'div class="mono"'] as const
const BOXES = ['div', 'section', 'div class="card"', 'article', 'div class="box"', 'li'] as const

/** One way of writing labels and their values. */
export function writesOf(roll: Dice): Writes {
  const label = roll.pick('div', ...LABELS)
  const value = roll.pick('div', ...VALUES)
  const end = roll.pick('', '', '', ':')
  const box = roll.pick('div', ...BOXES)
  const each = (write: (one: Labelled) => string) => (values: readonly Labelled[]) =>
    values.map(write).join('')
  const ways: Writes[] = [
    each((one) => inTag(label, one.label + end) + inTag(value, one.value)),
    each((one) => inTag(label, one.label + end) + inTag(value, one.value)),
    each((one) => inTag(box, inTag(label, one.label + end) + inTag(value, one.value))),
    each((one) => `<div class="flex">${inTag('div', one.label + end)}${inTag('div', one.value)}</div>`),
    each((one) => `<p>${inTag(roll.pick('b', 'span', 'strong'), `${one.label}:`)} ${one.value}</p>`),
    each((one) => `<fieldset><legend>${one.label}</legend>${one.value}</fieldset>`),
    each((one) => `<div class="card"><div class="card-head">${one.label}</div><div>${one.value}</div></div>`),
    (values) =>
      `<dl class="${roll.pick('', 'grid')}">${each((one) => `<dt>${one.label}${end}</dt><dd>${one.value}</dd>`)(values)}</dl>`,
    (values) =>
      `<table>${each((one) => `<tr><th>${one.label}${end}</th><td>${one.value}</td></tr>`)(values)}</table>`,
    (values) =>
      `<table>${each((one) => `<tr><td>${one.label}${end}</td><td>${one.value}</td></tr>`)(values)}</table>`,
    (values) =>
      `<table><tr>${each((one) => `<th>${one.label}</th>`)(values)}</tr><tr>${each((one) => `<td>${one.value}</td>`)(values)}</tr></table>`,
    (values) =>
      `<ul class="plain">${each((one) => `<li><span>${one.label}${end}</span> <span>${one.value}</span></li>`)(values)}</ul>`,
    (values) =>
      `<div class="cols">${each((one) => `<div>${inTag(label, one.label + end)}${inTag(value, one.value)}</div>`)(values)}</div>`,
  ]
  return ways[roll.upTo(ways.length - 1)] ?? each(({ label: said, value: shown }) => said + shown)
}

/** A part of a page under its heading. */
export interface Part {
  name: string
  body: string
}

/** How parts are headed and put together; all of one page alike. */
export function partsOf(roll: Dice): (parts: readonly Part[]) => string {
  const head = roll.pick(
    'h2',
    'h3',
    'h4',
    'b',
    'div class="bold"',
    'div class="big"',
    'div class="head"',
    'legend',
  )
  const box = roll.pick<string | null>(
    'div',
    'section',
    'div class="card"',
    'fieldset',
    'article',
    null,
    null,
  )
  const one = ({ name, body }: Part) => {
    const inner = (name ? inTag(head, name) : '') + body
    return box ? inTag(box, inner) : inner
  }
  const layouts = [
    (parts: readonly Part[]) => parts.map(one).join(''),
    (parts: readonly Part[]) => parts.map(one).join(''),
    (parts: readonly Part[]) => parts.map(one).join('<hr>'),
    (parts: readonly Part[]) =>
      `<div class="cols">${parts.map((part) => inTag('div class="card"', one(part))).join('')}</div>`,
    (parts: readonly Part[]) =>
      parts
        .map(({ name, body }) => (name ? `<details open><summary>${name}</summary>${body}</details>` : body))
        .join(''),
    (parts: readonly Part[]) =>
      `<main><div class="main">${one(parts[0] ?? { name: '', body: '' })}</div><div>${parts.slice(1).map(one).join('')}</div></main>`,
  ]
  return layouts[roll.upTo(layouts.length - 1)] ?? ((parts) => parts.map(one).join(''))
}
