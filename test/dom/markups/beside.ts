import type { SwitchMarkup } from './switchParts'

/** A hidden checkbox with something beside it that a press must not meet: it would take the switch away here. */

const IS = 'data-is="status"'
const GONE = `onclick="document.querySelector('[type=checkbox]').remove(); return false"`
const OFF =
  '<span style="display:inline-block;width:40px;height:20px;background:#bbb;border-radius:10px"></span>'
const row = (beside: string) =>
  `<form onsubmit="return false"><label for="st" ${IS}>STATUS: ${OFF}</label><input type="checkbox" id="st" hidden>${beside}</form>`

export const BESIDE: SwitchMarkup[] = [
  { name: 'a button that sends the form beside it', html: row(`<button ${GONE}>SEND</button>`) },
  { name: 'a link beside it', html: row(`<a href="/delete" ${GONE}>Delete integration</a>`) },
  { name: 'a button of another kind beside it', html: row(`<button type="button" ${GONE}>Test</button>`) },
  { name: 'a sign that sends the form beside it', html: row(`<button ${GONE}><i>★</i></button>`) },
  {
    name: 'a small box around it and a button',
    html: `<form onsubmit="return false"><div style="width:200px;height:40px"><input type="checkbox" hidden aria-label="Status"><button ${GONE}>SEND</button></div></form>`,
    refusal: 'no-switch',
  },
  {
    name: 'a link in its label',
    html: `<form onsubmit="return false"><label for="st" ${IS}>STATUS <a href="/help" ${GONE}>What is this and what is it good for?</a></label><input type="checkbox" id="st" hidden></form>`,
  },
]
