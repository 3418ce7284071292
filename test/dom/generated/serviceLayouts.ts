import type { Dice } from './dice'
import type { Manner, Part } from './services'

/** How the parts of several integrations may stand on a page. */

const SLACK: Part = { name: 'Slack', isOurs: false, body: 'form' }
const LAYOUTS = [
  'stacked',
  'stacked',
  'stacked',
  'cards',
  'flat',
  'table',
  'rows',
  'terms',
  'chosen',
  'over',
] as const

/** @returns the markup of all parts */
export function layOut(parts: readonly Part[], manner: Manner, roll: Dice): string {
  const { end, words, says, submit } = manner
  const field = (is: string) => `<input data-is="${is}">`
  const box = (is: string) => `<input type="checkbox" data-is="${is}">`
  const row = (word: string, control: string) =>
    `<div class="row">${inTag(manner.label, word)}<br>${control}</div>`
  const form = ({ isOurs, body }: Part) => {
    const key = body === 'closed' ? 'put away' : isOurs ? 'right' : 'other'
    const status = body === 'closed' ? 'put away' : isOurs ? 'status' : 'other status'
    return says + row(words[0], field(key)) + (words[1] ? row(words[1], box(status)) : '') + submit
  }
  const open = (part: Part) => form({ ...part, body: 'form' })
  const bodyOf = (part: Part) => {
    const bodies = {
      form: form(part),
      closed: `<div ${manner.hides}>${form(part)}</div>`,
      connected: '<p>Connected.</p><button>Disconnect</button>',
      off: '<p>Not connected.</p><button>Connect</button>',
      manage: '<a href="#">Manage</a>',
    }
    return bodies[part.body]
  }
  const headOf = (part: Part) => inTag(manner.head, part.name + end)
  const inBox = (inner: string) => (manner.box ? inTag(manner.box, inner) : inner)
  const each = (write: (part: Part) => string) => parts.map(write).join('')
  const one = roll.pick(parts[0] ?? SLACK, ...parts)

  const layouts = {
    stacked: () => each((part) => inBox(headOf(part) + bodyOf(part))),
    cards: () =>
      `<div class="cards">${each((part) => inTag('div class="card"', headOf(part) + bodyOf(part)))}</div>`,
    /** A grid without boxes around the parts: their names in one row of it, what is below them in the next. */
    flat: () => {
      const rows = [parts.slice(0, 3), parts.slice(3)].map((some) => [...some, null, null, null].slice(0, 3))
      const cells = (write: (part: Part) => string, some: (Part | null)[]) =>
        some.map((part) => `<div>${part ? write(part) : ''}</div>`).join('')
      return `<div class="flat">${rows.map((some) => cells(headOf, some) + cells(bodyOf, some)).join('')}</div>`
    },
    table: () =>
      `<table>${each((part) => `<tr><td>${part.name}${end}</td><td>${bodyOf(part)}</td></tr>`)}</table>`,
    /** A row for each, under heads that say once for all what is in it. */
    rows: () => {
      const cells = (part: Part) =>
        part.body === 'form'
          ? `<td>${field(part.isOurs ? 'right' : 'other')}</td><td>${box(part.isOurs ? 'status' : 'other status')}</td>`
          : '<td colspan="2"><a href="#">Connect</a></td>'
      return `<table><tr><th>Service</th><th>${words[0]}</th><th>${words[1] ?? 'Alerts'}</th></tr>${each((part) => `<tr><td>${part.name}</td>${cells(part)}</tr>`)}</table>`
    },
    terms: () => `<dl>${each((part) => `<dt>${part.name}${end}</dt><dd>${bodyOf(part)}</dd>`)}</dl>`,
    /** Names in a list or as tabs, and one's form beside or below it, titled or not. */
    chosen: () => {
      const tag = roll.pick('a href="#"', 'li', 'span', 'button type="button"')
      const names = each((part) => `${inTag(`${tag} class="${part === one ? 'active' : ''}"`, part.name)} `)
      const shown = (roll.chance(0.5) ? headOf(one) : '') + open(one)
      return roll.chance(0.5)
        ? `<div class="two"><div>${names}</div><div>${shown}</div></div>`
        : `<div class="tabs">${names}</div><div>${shown}</div>`
    },
    /** One's form in a box over the list. */
    over: () => {
      const role = roll.chance(0.6) ? 'role="dialog" aria-modal="true"' : ''
      const list = each((part) => inBox(`${headOf(part)}<a href="#">Manage</a>`))
      return `${list}<div class="over" ${role}>${headOf(one)}${open(one)}</div>`
    },
  }
  return layouts[roll.pick(...LAYOUTS)]()
}

function inTag(tag: string, inner: string): string {
  return `<${tag}>${inner}</${tag.split(' ')[0]}>`
}
