import { beforeAll, describe, expect, it } from 'vitest'
import { PAGES } from '../sites-recognition/examples'
import { Recogniser } from './inPage'
import type { Inspection } from './inspect'

let recogniser: Recogniser
beforeAll(async () => {
  recogniser = await Recogniser.shared()
})

/** The same lines in other elements: no definition may know one of them. */
const MARKUPS: Record<string, (lines: string[]) => string> = {
  paragraphs: (lines) => lines.map((line) => `<p>${line}</p>`).join(''),
  'table cells': (lines) =>
    `<table>${lines.map((line) => `<tr><td>${line}</td><td></td></tr>`).join('')}</table>`,
  'spans in a flex row': (lines) =>
    `<div style="display:flex;flex-wrap:wrap;gap:9px">${lines.map((line) => `<span>${line}</span>`).join('')}</div>`,
  'text and br': (lines) => lines.join('<br>'),
  'links and icons': (lines) =>
    lines
      .map((line) => `<div><svg></svg><i style="display:inline-block">★</i> <a href="#">${line}</a></div>`)
      .join(''),
  'bold capitals': (lines) =>
    lines.map((line) => `<h4><b>${line.slice(0, 2)}</b>${line.slice(2).toUpperCase()}</h4>`).join(''),
  'open shadow roots': (lines) =>
    lines.map((line) => `<x-l><template shadowrootmode="open"><div>${line}</div></template></x-l>`).join(''),
  'slots of a shadow root': (lines) =>
    `<x-l><template shadowrootmode="open"><main><slot></slot></main></template>${lines.map((line) => `<b style="display:block">${line}</b>`).join('')}</x-l>`,
  'hidden copies of other pages around': (lines) =>
    `<div hidden>${PAGES.map((page) => page.lines.replaceAll('\n', '<br>')).join('<hr>')}</div>${lines.map((line) => `<div>${line}</div>`).join('')}<div style="position:absolute;left:-9999px">${PAGES.map((page) => page.lines.replaceAll('\n', '<br>')).join('<hr>')}</div>`,
}

describe.each(Object.entries(MARKUPS))('lines as %s', (_, render) => {
  const made = PAGES.map(({ address, lines }) => ({
    address,
    html: `<!doctype html><body>${render(lines.split('\n'))}`,
  }))
  let all: Inspection[]
  beforeAll(async () => {
    const origins = [...new Set(made.map(({ address }) => new URL(address).origin))]
    const read = new Map<object, Inspection>()
    for (const origin of origins) {
      const own = made.filter(({ address }) => new URL(address).origin === origin)
      const seen = await recogniser.lookAtAll(own)
      own.forEach((page, index) => {
        const one = seen[index]
        if (one) read.set(page, one)
      })
    }
    all = made.map((page) => read.get(page)).filter((one) => one !== undefined)
  })

  it.each(PAGES.map(({ kind, address }, index) => ({ kind, address, index })))(
    'are $kind at $address',
    ({ kind, index }) => {
      expect(all[index]).toMatchObject({ kind, matching: kind === 'none' ? [] : [kind] })
    },
  )
})
