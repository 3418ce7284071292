import { TOOLS } from '../attack/pages'

/** Ways in which dialogs keep the focus in them, as the common libraries do it, each in as few lines as it takes. */

const INSIDE = 'dialog.contains(event.target)'
const BACK = 'last.focus()'

const LED = `document.addEventListener('keydown', (event) => {
      const all = event.shiftKey ? stops().reverse() : stops(), at = all.indexOf(document.activeElement)
      if (event.key !== 'Tab' || at < 0) return
      event.preventDefault()
      all.slice(at + 1).concat(all).find((stop) => { stop.focus(); return document.activeElement === stop })
    })`

/** Statements that run as the dialog opens; `last` is what had the focus in it last. */
export const TRAPS: Record<string, string> = {
  'a listener of the window, and one that hears where the focus goes': `addEventListener('focus', (event) => { if (!(event.target instanceof Element) || ${INSIDE}) return; event.preventDefault(); event.stopPropagation(); ${BACK} }, true)
    dialog.addEventListener('focusout', ({ relatedTarget }) => { if (relatedTarget && !dialog.contains(relatedTarget)) ${BACK} })`,
  'a listener of the document': `document.addEventListener('focusin', (event) => { if (!${INSIDE}) ${BACK} })`,
  'a listener that puts the focus back a moment later': `document.addEventListener('focus', (event) => { if (!${INSIDE}) setTimeout(() => { if (!dialog.contains(document.activeElement)) stops().at(0).focus() }) }, true)`,
  'stops before and after it': `for (const [side, at] of [['beforebegin', -1], ['afterend', 0]]) {
      const stop = document.createElement('div'); stop.tabIndex = 0
      stop.addEventListener('focus', () => stops().at(at).focus())
      dialog.insertAdjacentElement(side, stop)
    }`,
  'Tab led on by hand, and every press outside swallowed': `document.addEventListener('keydown', (event) => {
      if (event.key !== 'Tab') return
      const all = stops(), at = all.indexOf(document.activeElement), to = at + (event.shiftKey ? -1 : 1)
      event.preventDefault()
      all.at(to % all.length).focus()
    }, true)
    for (const type of ['pointerdown', 'mousedown', 'click']) document.addEventListener(type, (event) => { if (${INSIDE}) return; event.preventDefault(); event.stopImmediatePropagation() }, true)`,
  'Tab led on by hand to the first stop that keeps the focus': LED,
  'Tab led on by hand, and a look a moment later whether the focus is there': `${LED}
    document.addEventListener('keydown', ({ key }) => { if (key === 'Tab') setTimeout(() => { if (!stops().includes(document.activeElement)) stops()[0].focus() }) })`,
  'a look at where the focus is, after each move of it': `for (const type of ['focusin', 'focusout']) document.addEventListener(type, () => requestAnimationFrame(() => { if (!dialog.contains(document.activeElement)) ${BACK} }))`,
}

/**
 * Monitor - Edit in a dialog over a page, opened with a press; Escape closes it.
 * @param trap how it keeps the focus
 * @param more further controls after the routing key's field
 */
export function trapPage(trap: string, more = '<button id="send">SUBMIT</button>'): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Dashboard</title></head>
<body style="margin:0;font:14px sans-serif"><h1>Dashboard</h1><button id="open">New</button><a href="#">Help</a>
<div id="dialog" role="dialog" aria-modal="true" hidden style="position:fixed;top:40px;left:200px;width:600px;padding:20px;background:#fff">
<form onsubmit="return false"><h2>Monitor - Edit</h2><p>Advanced - This page lets you edit a monitor in your account.</p>
<p><label for="notes">NOTES:</label><br><input id="notes" style="width:300px"></p><p style="height:60px"></p>
<p><label for="key">VICTOROPS ROUTING KEY:</label><br><input id="key" style="width:300px"></p>${more}</form></div><a href="#">Imprint</a>${TOOLS}
<script>
const dialog = document.querySelector('#dialog')
const stops = () => [...dialog.querySelectorAll('input, button')]
let last = null
addEventListener('keydown', ({ key }) => { if (key === 'Escape') dialog.hidden = true })
document.querySelector('#open').onclick = () => {
  dialog.hidden = false
  last = stops()[0]
  last.focus()
  dialog.addEventListener('focusin', ({ target }) => { if (stops().includes(target)) last = target })
  ${trap}
}
globalThis.at = () => document.activeElement === ours() ? 'ours' : document.activeElement.id || document.activeElement.localName
</script></body></html>`
}
