import type { Made } from '../inPage'

/** What the tab General of a monitor's form shows of its name, and what may be read of that. */
interface NamedMonitor {
  name: string
  html: string
  shown: string | null
}

const LABEL = 'style="display:block;font:bold 12px sans-serif;color:#666"'
const label = (text: string) => `<span ${LABEL}>${text}</span>`
const INTERVAL = `<div>${label('INTERVAL:')}<select><option>1 minute</option></select></div>`

export const NAMED_MONITORS: NamedMonitor[] = [
  {
    name: 'a field',
    html: `<label ${LABEL}>NAME:<input value="Checkout API"></label>`,
    shown: 'Checkout API',
  },
  {
    name: 'a field that was written in',
    html: `<label ${LABEL}>NAME:<input value="Checkout" data-edited></label>`,
    shown: null,
  },
  { name: 'a text below', html: `${label('NAME:')}<div>Checkout API</div>`, shown: 'Checkout API' },
  {
    name: 'a text beside',
    html: '<div style="display:flex;gap:20px"><b>Name</b><span>Checkout API</span></div>',
    shown: 'Checkout API',
  },
  {
    name: 'a list of terms',
    html: '<dl><dt style="font-weight:bold">Monitor name</dt><dd>Checkout API</dd></dl>',
    shown: 'Checkout API',
  },
  { name: 'the rest of a line', html: '<p>NAME: Checkout API</p>', shown: 'Checkout API' },
  { name: 'a line with a bold label', html: '<p><b>Name:</b> Checkout API</p>', shown: 'Checkout API' },
  {
    name: 'nothing before the next label',
    html: `<div>${label('NAME')}</div><div>${label('URL')}<div>shop.example</div></div>`,
    shown: null,
  },
  {
    name: 'a list, and a text beside it',
    html: '<div style="display:flex"><b>Name</b><select><option>Checkout</option></select><span>Shop</span></div>',
    shown: null,
  },
  {
    name: 'nothing before a label in other looks',
    html: `${label('NAME:')}<p>Address:</p><p>shop.example</p>`,
    shown: null,
  },
  { name: 'two of them', html: '<p>Name: Checkout API</p><p>Name: Search</p>', shown: null },
  {
    name: 'help alone',
    html: `${label('NAME:')}<small>What the monitor is called in alerts</small>`,
    shown: null,
  },
  {
    name: 'a button alone',
    html: `${label('NAME:')}<button type="button" style="font:14px serif">Rename</button>`,
    shown: null,
  },
  {
    name: 'something far below',
    html: `${label('NAME:')}<div style="margin-top:120px">Checkout</div>`,
    shown: null,
  },
]

const KEY = `<div>${label('VICTOROPS ROUTING KEY:')}<input value="shop-eu"></div>`
const NAME_FIELD = `<label ${LABEL}>NAME:<input value="Checkout API"></label>`

/** The same where the routing key stands in the same form. */
export const NAMED_WITH_KEY: NamedMonitor[] = [
  { name: 'a form without tabs', html: `${NAME_FIELD}${KEY}`, shown: 'Checkout API' },
  { name: 'one that tells it', html: `<p>NAME: Checkout API</p>${KEY}`, shown: 'Checkout API' },
  {
    name: 'headers, each with a name',
    html: `<div>${label('EXPECT DATA:')}<input value="ok"></div>${NAME_FIELD.replace('Checkout API', 'X-Probe')}<label ${LABEL}>VALUE:<input value="1"></label>${KEY}`,
    shown: null,
  },
  {
    name: 'a header that is told',
    html: `<div>${label('EXPECT DATA:')}<input value="ok"></div><p>NAME: X-Probe</p>${KEY}`,
    shown: null,
  },
]

export function generalPage(name: string): Made {
  return {
    address: 'https://app.pingometer.com/monitors/5f0c2a9be1a4c30017d2b9aa/edit',
    html: `<!doctype html><meta charset="utf-8"><h1>Monitor - Edit</h1><nav><a href="#">General</a> <a href="#">Advanced</a></nav>
<div><b>General</b> - <em>This page lets you edit a monitor in your account.</em></div><form>${name}${INTERVAL}<button>SUBMIT</button></form>`,
  }
}
