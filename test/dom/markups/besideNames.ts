import type { ListMarkup } from './monitorList'

/** What stands in a monitor's cell before its name. */

const HEADS = ['TYPE', 'NAME', 'STATUS', 'ACTIONS']
const css = 'table { width: 100% } .tag { display: inline-block; background: #cde } .far { float: right }'
const list = (name: string, nameCell: (name: string) => string): ListMarkup => ({
  name,
  css,
  render: (monitors) =>
    `<table><tr>${HEADS.map((head) => `<th>${head}</th>`).join('')}</tr>${monitors.map(({ id, name }) => `<tr><td>HTTP</td><td>${nameCell(name)}</td><td>UP</td><td><a href="/monitors/${id}/edit">Edit</a></td></tr>`).join('')}</table>`,
})

export const BESIDE_NAMES: ListMarkup[] = [
  list('a badge before the name', (name) => `<span class="tag">prod</span> ${name}`),
  list('a badge before the name’s link', (name) => `<span class="tag">2</span> <a href="#">${name}</a>`),
  list('a word at the far end, told first', (name) => `<span class="far">prod</span>${name}`),
]
