import type { SwitchMarkup } from './switchParts'

/** STATUS in switches whose words and states must be put together with care. */

const IS = 'data-is="status"'
const status = (html: string) => `<div class="row"><div class="label">STATUS:</div>${html}</div>`
const PILL =
  '.pill { display: inline-block; width: 70px; height: 30px; border-radius: 15px; background: #bbb; color: #fff; cursor: pointer } .pill i { display: inline-block; width: 20px; height: 20px; border-radius: 10px; background: #fff }'
/** A form that tells, once it is sent, what a press has done. */
const form = (html: string) =>
  `<form onsubmit="document.querySelector('[data-is=status]').textContent = 'ON'; return false">${status(html)}</form>`
const UNTOUCHED: [string, string] = ['off', 'off']
/** Turned as it is now, and not what is wanted. */
const STAYS: [string, string] = ['off', 'unknown']

export const CONTRADICTIONS: SwitchMarkup[] = [
  { name: 'a button that sends the form', html: form(`<button ${IS}>OFF</button>`), states: UNTOUCHED },
  {
    name: 'a button that sends the form, and hears of it first',
    html: form(`<button name="toggle" value="1" ${IS} onclick="this.textContent = 'ON'">OFF</button>`),
    states: UNTOUCHED,
  },
  {
    name: 'a button without a type that a script turns',
    html: form(`<button ${IS} onclick="this.textContent = 'ON'; return false">OFF</button>`),
  },
  {
    name: 'a link to another page',
    html: status(`<a href="/extras?toggle=1" ${IS} onclick="this.textContent = 'ON'; return false">OFF</a>`),
    states: UNTOUCHED,
  },
  {
    name: 'a list that sends the form',
    html: form(
      `<select ${IS} onchange="this.form.submit()"><option>Off</option><option>On</option></select>`,
    ),
    states: UNTOUCHED,
  },
  {
    name: 'a box to tick that sends the form',
    html: form(`<input type="checkbox" ${IS} onclick="setTimeout(&quot;__doPostBack('a', '')&quot;, 0)">`),
    states: UNTOUCHED,
  },
  {
    name: 'a pill with its knob beside the word',
    css: PILL,
    html: status(
      `<div class="pill" ${IS} onclick="this.firstChild.data = this.innerText.includes('ON') ? 'OFF' : 'ON'">OFF<i></i></div>`,
    ),
  },
  {
    name: 'a pill with its knob beside the word ON',
    css: PILL,
    html: status(`<div class="pill" ${IS}>ON<i></i></div>`),
    states: ['on', 'on'],
  },
  {
    name: 'a box to tick that means OFF',
    html: status(`<label><input type="checkbox" ${IS}> OFF</label>`),
    states: STAYS,
  },
  {
    name: 'a box that means OFF, ticked',
    html: status(`<input type="checkbox" checked ${IS}> <span>OFF</span>`),
    states: ['unknown', 'unknown'],
  },
  {
    name: 'a box that is ticked for OFF',
    html: status(`<input type="checkbox" checked ${IS}> <span>Disabled</span>`),
    states: ['off', 'on'],
  },
  {
    name: 'a box that is ticked for OFF, its words with it',
    html: status(
      `<label><input type="checkbox" checked ${IS} onchange="this.nextElementSibling.textContent = this.checked ? 'Inactive' : 'Active'"> <span>Inactive</span></label>`,
    ),
    states: ['off', 'on'],
  },
  {
    name: 'a switch that is on and says Disabled',
    css: '.sw { appearance: none; width: 40px; height: 20px; background: #ccc }',
    html: status(`<input type="checkbox" class="sw" checked ${IS}> <span>Disabled</span>`),
    states: ['unknown', 'unknown'],
  },
  {
    name: 'a box whose word goes with it',
    html: status(
      `<label><input type="checkbox" ${IS} onchange="this.nextElementSibling.textContent = this.checked ? 'ON' : 'OFF'"> <b>OFF</b></label>`,
    ),
  },
  {
    name: 'a pressed button that names itself',
    html: `<div class="row"><div role="button" tabindex="0" aria-pressed="false" ${IS} onclick="this.setAttribute('aria-pressed', this.getAttribute('aria-pressed') !== 'true')"><span>Status:</span></div></div>`,
  },
]
