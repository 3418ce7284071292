import type { Made } from '../inPage'
import { FORMS } from '../markups/shell'
import type { DocumentSpec, RowSpec } from './document'

const CSS = `
  body { font: 15px sans-serif; margin: 20px; width: 1000px } .up { text-transform: uppercase } p { margin: 4px 0 }
  .hint, small { font-size: 12px; color: #888; display: block } .tip, .icon { display: inline-block } .addon { padding: 2px; background: #eee }
  .above, .rev { display: flex; flex-direction: column; align-items: flex-start } .rev { flex-direction: column-reverse }
  .left { display: flex; gap: 12px; align-items: center } .left.rev { flex-direction: row-reverse; justify-content: flex-end }
  .left > .l { width: 280px; flex: none } .inside, .raised { position: relative; width: 340px }
  .inside > .l, .raised > .l { position: absolute; inset-inline-start: 8px; pointer-events: none }
  .inside > .l { top: 5px } .raised > .l { top: -9px; font-size: 12px } .inside input, .raised input { width: 300px }
  [data-drawn]::before { content: attr(data-drawn) ':' } .l > *, .l { margin: 0 } h4 { margin: 0 }`

/** The fields of the two forms; the one that is wanted is marked `right`, whatever order they come in. */
const fieldsOf = (form: DocumentSpec['form']) =>
  form === 'routing'
    ? FORMS.routing.rows
    : ['API KEY', 'STATUS', 'WEBHOOK TOKEN', 'CHANNEL', 'USER NAME', 'NOTES'].map((label) => ({
        label,
        is: label === 'API KEY' ? 'right' : label.toLowerCase(),
        tag: label === 'STATUS' ? ('switch' as const) : ('input' as const),
      }))

const boxed = (boxes: string[], inner: string) =>
  boxes.reduce((text, box) => `<${box}>${text}</${box.split(' ')[0]}>`, inner)

function fieldOf(spec: RowSpec, field: { label: string; is: string; tag: string }, id: string): string {
  const attributes =
    spec.by === 'for' || spec.by === 'wrap'
      ? `id="${id}"`
      : spec.by === 'aria-label'
        ? `aria-label="${field.label}"`
        : spec.by === 'labelledby'
          ? `aria-labelledby="l-${id}"`
          : spec.by === 'placeholder'
            ? `placeholder="${field.label}"`
            : ''
  const mark = `data-is="${field.is}" ${attributes}`
  if (field.tag === 'switch') return `<input type="checkbox" ${mark}>`
  if (field.tag === 'textarea') return `<textarea ${mark}></textarea>`
  // A routing key may be chosen from a list; an API key is none of a few.
  const isChosen = field.label.includes('ROUTING')
  switch (field.is === 'right' ? spec.instead : field.tag) {
    case 'password':
      return `<input type="password" ${mark}>`
    case 'textarea':
      return `<textarea rows="1" ${mark}></textarea>`
    case 'select':
      return `<select data-is="${field.is === 'right' && !isChosen ? 'wrong' : field.is}" ${attributes}><option>ops</option></select>`
    case 'text':
      return '<span>ops</span>'
    case 'hidden':
      return `<input ${mark} style="display:none">`
    case 'frame':
      return '<iframe width="200" height="30"></iframe>'
    default:
      return `<input ${mark}>`
  }
}

/** The label and the field of one row, still apart. */
function partsOf(spec: RowSpec, field: { label: string; is: string; tag: string }, id: string) {
  const words =
    spec.capital === 'written' ? field.label : field.label.charAt(0) + field.label.slice(1).toLowerCase()
  const tag = spec.by === 'for' ? `label for="${id}"` : spec.tag
  const text = `<${tag} id="l-${id}" class="${spec.capital === 'css' ? 'up' : ''}">${words}${spec.mark}</${tag.split(' ')[0]}>`
  const label = spec.by === 'drawn' ? `<${tag} data-drawn="${words}"></${tag}>` : text
  const none = spec.by === 'aria-label' || spec.by === 'placeholder'
  const input = boxed(spec.fieldBoxes, `${spec.addon}${fieldOf(spec, field, id)}`)
  return { label: none ? '' : boxed(spec.labelBoxes, label), input }
}

function rowOf(spec: RowSpec, field: { label: string; is: string; tag: string }, id: string): string {
  const { label, input } = partsOf(spec, field, id)
  if (spec.by === 'wrap')
    return boxed(spec.rowBoxes, `<label>${label} ${spec.between} ${input}</label> ${spec.after}`)
  if (!label) return boxed(spec.rowBoxes, `${input} ${spec.after}`)
  // A label raised over the border would be cut off by its own boxes.
  const uncut = (boxes: string[]) =>
    spec.at === 'raised' ? boxes.filter((box) => !box.includes('hidden')) : boxes
  const over = field.tag === 'switch' && (spec.at === 'inside' || spec.at === 'raised')
  const place = over ? 'above' : spec.at
  const between = place === 'above' ? spec.between : ''
  const first = `<div class="l" style="margin-bottom:${place === 'above' ? spec.gap : 0}px">${label}</div>`
  const parts = spec.labelFirst
    ? `${first + between}<div>${input}</div>`
    : `<div>${input}</div>${between}${first}`
  return boxed(
    uncut(spec.rowBoxes),
    `<div class="${place} ${spec.labelFirst ? '' : 'rev'}">${parts}</div>${spec.after}`,
  )
}

/** Renders a generated document; `right` marks the one field that may be filled. */
export function render(doc: DocumentSpec): Made {
  const { title, bar, address } = FORMS[doc.form]
  const fields = fieldsOf(doc.form).map((field) =>
    doc.lists && field.is !== 'right' && field.tag === 'input' ? { ...field, tag: 'select' } : field,
  )
  const wanted = fields.findIndex(({ is }) => is === 'right')
  const order = doc.order.includes(wanted) ? doc.order : [...doc.order, wanted]
  const shown: Row[] = order.flatMap((index) => {
    const [field, spec] = [fields[index], doc.rows[index]]
    if (!field || !spec) return []
    // A prefix is no part of a form whose labels lie in its fields, or in another row of the table.
    const addon = /inside|raised/.test(spec.at) || doc.frame === 'headers' ? '' : spec.addon
    return [{ field, spec: { ...spec, addon }, id: `f${index}` }]
  })
  const gap = `style="margin-bottom:${doc.rowGap}px"`
  const body = layOut(doc, shown, gap)
  const copy = body
    .replaceAll(/data-is="[^"]*"/g, 'data-is="copy"')
    .replaceAll(/(id|for|labelledby)="/g, '$1="copy-')
  const COPIES = {
    '': '',
    hidden: `<div hidden>${copy}</div>`,
    off: `<div style="position:absolute;top:-9999px">${copy}</div>`,
    collapsed: `<div style="height:0;overflow:hidden">${copy}</div>`,
    template: `<template>${copy}</template>`,
  }
  const inner = COPIES[doc.copy] + body
  const form = doc.shadow
    ? `<x-form style="display:block"><template shadowrootmode="open"><style>${CSS}</style>${inner}</template></x-form>`
    : inner
  const half = doc.around.length >> 1
  return {
    address,
    html: `<html><head><style>${CSS} html { direction: ${doc.rightToLeft ? 'rtl' : 'ltr'} }</style></head><body>${doc.around.slice(0, half).join('')}<h1>${title}</h1><div>${bar}</div>${form}<button>SUBMIT</button>${doc.around.slice(half).join('')}</body></html>`,
  }
}

type Row = { field: { label: string; is: string; tag: string }; spec: RowSpec; id: string }

function layOut(doc: DocumentSpec, rows: Row[], gap: string): string {
  const whole = ({ spec, field, id }: Row) => rowOf(spec, field, id)
  const parts = rows.map(({ spec, field, id }) => partsOf(spec, field, id))
  switch (doc.frame) {
    case 'flat':
      return rows.map((row) => `${whole(row)}<div ${gap}></div>`).join('')
    case 'table':
      return `<table>${parts.map(({ label, input }) => `<tr><td>${label}</td><td>${input}</td></tr>`).join('')}</table>`
    case 'headers':
      return `<table><tr>${parts.map(({ label }) => `<th>${label}</th>`).join('')}</tr><tr>${parts.map(({ input }) => `<td>${input}</td>`).join('')}</tr></table>`
    case 'grid':
      return `<div style="display:grid;grid-template-columns:280px 1fr;gap:14px">${parts.map(({ label, input }) => `<div>${label}</div><div>${input}</div>`).join('')}</div>`
    case 'columns':
      return `<div style="display:grid;grid-template-columns:1fr 1fr;column-gap:40px">${rows.map((row) => `<div ${gap}>${whole(row)}</div>`).join('')}</div>`
    default:
      return `<form>${rows.map((row) => `<div ${gap}>${whole(row)}</div>`).join('')}</form>`
  }
}
