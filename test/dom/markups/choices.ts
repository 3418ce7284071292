import type { SwitchMarkup } from './switchParts'

/** STATUS as a choice between words: selects and pairs of radio buttons. */

const IS = 'data-is="status"'
const status = (html: string) => `<div class="row"><div class="label">STATUS:</div>${html}</div>`

export const CHOICES: SwitchMarkup[] = [
  { name: 'select', html: status(`<select ${IS}><option>Off</option><option>On</option></select>`) },
  {
    name: 'select of Enabled and Disabled',
    html: status(
      `<select ${IS}><option value="0">Disabled</option><option value="1">Enabled</option></select>`,
    ),
  },
  {
    name: 'select with nothing chosen',
    html: status(`<select ${IS}><option>Choose…</option><option>On</option><option>Off</option></select>`),
  },
  {
    name: 'select whose choices go on with what they mean',
    html: status(
      `<select ${IS}><option>Off: alerts are kept back</option><option>On: alerts are sent</option></select>`,
    ),
  },
  {
    name: 'select of which one choice is recommended',
    html: status(`<select ${IS}><option>Off</option><option>On (recommended)</option></select>`),
  },
  {
    name: 'select whose choices go on with a state',
    html: status(`<select ${IS}><option selected>Active: no</option><option>Active: yes</option></select>`),
    states: ['unknown', 'unknown'],
  },
  {
    name: 'select at a third word',
    html: status(
      `<select ${IS}><option>On</option><option>Off</option><option selected>Paused</option></select>`,
    ),
  },
  {
    name: 'select with two words for ON',
    html: status(`<select ${IS}><option>Choose…</option><option>On</option><option>Yes</option></select>`),
    // Nothing is filled there: neither word is the one.
    states: ['unknown', 'on'],
  },
  {
    name: 'radio pair with labels',
    html: status(
      `<label><input type="radio" name="r" ${IS}> On</label> <label><input type="radio" name="r" checked> Off</label>`,
    ),
  },
  {
    name: 'radio pair with bare words',
    html: status(
      `<span><input type="radio" name="r" ${IS}> On</span> <span><input type="radio" name="r" checked> Off</span>`,
    ),
  },
  {
    name: 'radio pair in one line of bare words',
    html: status(
      `<input type="radio" name="r" ${IS}> Enabled <input type="radio" name="r" checked> Disabled`,
    ),
  },
  {
    name: 'radio pair of words for those alone who hear the page, the same as are sent',
    html: status(
      `<input type="radio" name="r" value="On" aria-label="On" ${IS}> <input type="radio" name="r" value="Off" aria-label="Off" checked>`,
    ),
  },
  {
    name: 'radio pair in a fieldset',
    html: `<fieldset><legend>Status</legend><div><input type="radio" name="r" id="ra" ${IS}><label for="ra">Active</label></div><div><input type="radio" name="r" id="rb" checked><label for="rb">Inactive</label></div></fieldset>`,
  },
  {
    name: 'role=radio pair',
    html: status(
      `<div role="radiogroup">${['On', 'Off'].map((word) => `<span role="radio" aria-checked="${word === 'Off'}" ${word === 'On' ? IS : ''} onclick="for (const b of this.parentElement.children) b.setAttribute('aria-checked', b === this)">${word}</span> `).join('')}</div>`,
    ),
  },
  {
    name: 'radio pair beside another pair',
    html: `<div class="row"><div class="label">PRIORITY:</div><label><input type="radio" name="p" checked> High</label> <label><input type="radio" name="p"> Low</label></div>${status(`<label><input type="radio" name="r" ${IS}> On</label> <label><input type="radio" name="r" checked> Off</label>`)}`,
  },
  ...[
    ['True', 'False'],
    ['1', '0'],
    ['Activated', 'Deactivated'],
    ['Turned on', 'Turned off'],
    ['Running', 'Paused'],
  ].flatMap(([on, off]) => [
    {
      name: `select of ${on} and ${off}`,
      html: status(
        `<select ${IS}><option value="a">${off}</option><option value="b">${on}</option></select>`,
      ),
    },
    {
      name: `radio pair of ${on} and ${off}`,
      html: status(
        `<label><input type="radio" name="r" ${IS}> ${on}</label> <label><input type="radio" name="r" checked> ${off}</label>`,
      ),
    },
  ]),
  {
    name: 'select of what may become of it',
    html: status(
      `<select ${IS}><option>Paused</option><option>Running</option><option>Failed</option></select>`,
    ),
    states: ['unknown', 'unknown'],
  },
  ...[
    ['chosen by a class', 'active', '.p .active { background: #4cb96b; color: #fff }'],
    ['chosen by a colour', 'z', '.p .z { background: #c33; color: #fff }'],
  ].map(([name, mark, css]) => ({
    name: `two words side by side, ${name}`,
    css: `.p button { border: 1px solid #aaa; background: #f4f4f4; padding: 6px 14px } ${css}`,
    html: status(
      `<div class="p" onclick="for (const b of this.children) b.className = b === event.target ? '${mark}' : ''"><button type="button" ${IS}>ON</button><button type="button" class="${mark}">OFF</button></div>`,
    ),
  })),
  {
    name: 'two words side by side in no box of their own',
    css: '.active { background: #4cb96b }',
    html: status(
      `<br>${['ON', 'OFF'].map((word) => `<button type="button" class="${word === 'OFF' ? 'active' : ''}" onclick="for (const one of this.parentElement.querySelectorAll('button')) one.className = one === this ? 'active' : ''" ${word === 'ON' ? IS : ''}>${word}</button>`).join(' ')}`,
    ),
  },
  {
    name: 'two words side by side in no box of their own, and two more below a break',
    css: '.active { background: #4cb96b }',
    html: `<p>STATUS: <button type="button" onclick="this.className = 'active'; this.nextElementSibling.className = ''" ${IS}>ON</button> <button type="button" class="active">OFF</button><br>RECOVERY: <button type="button">ON</button> <button type="button" class="active">OFF</button></p>`,
  },
  {
    name: 'two words with another text between them',
    css: '.active { background: #4cb96b }',
    html: status(
      `<br><button type="button" ${IS}>ON</button> since May <button type="button" class="active">OFF</button>`,
    ),
    refusal: 'no-switch',
  },
  {
    name: 'two words side by side, ON in green for good',
    css: '.p button { border: 1px solid #aaa; background: #f4f4f4; padding: 6px } .p .on { background: #4cb96b }',
    html: status(
      `<div class="p"><button type="button" class="on" ${IS}>ON</button><button type="button">OFF</button></div>`,
    ),
  },
  {
    name: 'two wide words under a short label, the other one marked',
    html: status(
      `<div ${IS} style="display:flex" onclick="for (const one of this.children) { one.classList.toggle('is-selected', one === event.target) }">${['ON', 'OFF'].map((word) => `<button type="button" style="width:150px" class="button ${word === 'OFF' ? 'is-selected' : ''}">${word}</button>`).join('')}</div>`,
    ),
  },
  {
    name: 'two wide tabs under a short label, the other one selected',
    html: status(
      `<div role="tablist" style="display:flex" ${IS} onclick="for (const one of this.children) one.setAttribute('aria-selected', one === event.target)">${['ON', 'OFF'].map((word) => `<button type="button" role="tab" style="width:150px" aria-selected="${word === 'OFF'}">${word}</button>`).join('')}</div>`,
    ),
  },
  {
    name: 'two wide words under a short label, nothing telling which is chosen',
    html: status(
      `<div style="display:flex"><button type="button" style="width:150px">ON</button><button type="button" style="width:150px">OFF</button></div>`,
    ),
    refusal: 'many-switches',
  },
]
