import type { Key } from './tableParts'

/** What lists of routing keys are made of. */

export const chips = ({ policies }: Key) =>
  policies.map((name) => `<span class="chip">${name}</span>`).join(' ')

export const box = (on: boolean | undefined) => `<input type="checkbox" ${on ? 'checked' : ''}>`

export const HEADS = ['Routing Key', 'Escalation Policies']

export const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`

export const flexRow = (...cells: string[]) =>
  `<div class="r">${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`

export const table = (heads: string[], body: string) =>
  `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${body}</tbody></table>`

export const grid = (heads: string[], cells: string[]) =>
  `<div style="display:grid;grid-template-columns:repeat(${heads.length},1fr)">${[...heads, ...cells].map((cell) => `<div>${cell}</div>`).join('')}</div>`

export const placed = (heads: string[], rows: string[][]) => {
  const cells = (texts: string[]) =>
    texts
      .map((text, at) => `<div style="position:absolute;left:${at * 300}px;width:300px">${text}</div>`)
      .join('')
  return `<div style="position:relative;height:40px">${cells(heads)}</div><div style="position:relative;height:${rows.length * 120}px">${rows.map((texts, at) => `<div style="position:absolute;top:${at * 120}px;height:120px;width:900px">${cells(texts)}</div>`).join('')}</div>`
}
