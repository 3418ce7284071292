import type { SwitchMarkup } from './switchParts'

/** STATUS in boxes to tick and radio buttons that cannot be seen, beside labels that are drawn as buttons and pills. */

const IS = 'data-is="status"'
const CSS =
  '.off { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip: rect(0 0 0 0) } .b { display: inline-block; border: 1px solid; padding: 4px 10px } .b i { display: inline-block; width: 16px; height: 16px } .bare { position: absolute; opacity: 0; z-index: -1 }'
const status = (html: string) =>
  `<div class="row" ${IS}><div class="label">STATUS:</div><div>${html}</div></div>`
const radio = (id: string, more: string) => `<input type="radio" name="r" id="${id}" class="off" ${more}>`
const flips = `onclick="this.setAttribute('aria-checked', this.getAttribute('aria-checked') !== 'true')"`
const host = (content: string) => `<template shadowrootmode="open">${content}</template>`

export const DRAWN_BOXES: SwitchMarkup[] = [
  {
    name: 'radio buttons whose labels are buttons with a state',
    css: CSS,
    html: status(
      `${radio('on', '')}<label for="on" class="b" role="button" aria-pressed="false"><span>On</span></label>${radio('no', 'checked')}<label for="no" class="b" role="button" aria-pressed="true"><span>Off</span></label>`,
    ),
  },
  {
    name: "radio buttons after their labels, each before the next one's",
    css: CSS,
    html: `<fieldset ${IS}><legend>STATUS: </legend><div><label for="on" class="b"><i></i><i> </i>On</label>${radio('on', '')}<label for="no" class="b"><i></i><i> </i>Off</label>${radio('no', 'checked')}</div></fieldset>`,
  },
  {
    name: 'a checkbox before a wide label that is tied to nothing',
    css: CSS,
    html: status(
      `<div onclick="if (event.target !== box) box.click()"><input type="checkbox" id="box" class="bare"><label style="display:block">On</label></div>`,
    ),
  },
  {
    name: 'a word beside a hidden checkbox that says otherwise',
    css: CSS,
    html: status(`<p><input type="checkbox" class="bare"><b></b> <span>On</span></p>`),
    refusal: 'no-switch',
  },
  {
    name: 'a host with a state, around a checkbox in its shadow root that never turns',
    html: `<div class="row"><span>STATUS</span> <a-toggle role="switch" aria-checked="false" style="display:inline-block" ${IS} ${flips}>${host('<style>input { display: none } div { width: 40px; height: 20px; background: #bbb }</style><div></div><input type="checkbox" onclick="return false">')}</a-toggle></div>`,
  },
]
