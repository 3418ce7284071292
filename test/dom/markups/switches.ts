import { BESIDE } from './beside'
import { CHOICES } from './choices'
import { COMBO_BOXES } from './comboBoxes'
import { COMPONENT_SWITCHES } from './componentSwitches'
import { CONTRADICTIONS } from './contradictions'
import { CONTRASTS } from './contrasts'
import { DRAWN_BOXES } from './drawnBoxes'
import { DRAWN_LISTS } from './drawnLists'
import { DRAWN_WORDS } from './drawnWords'
import { LISTS } from './lists'
import { PILLS } from './pills'
import { FLIP, IS, PILL, type SwitchMarkup, status } from './switchParts'

const boxes: SwitchMarkup[] = [
  { name: 'plain checkbox', html: status(`<input type="checkbox" ${IS}>`) },
  { name: 'plain checkbox with a word', html: status(`<input type="checkbox" ${IS}> Enabled`) },
  {
    name: 'checkbox in a label of its own',
    html: status(`<label><input type="checkbox" ${IS}> Enabled</label>`),
  },
  {
    name: 'checkbox before its label',
    html: `<div class="row"><input type="checkbox" ${IS}> <span>STATUS</span></div>`,
  },
  {
    name: 'checkbox wrapped by its label',
    html: `<label class="row"><input type="checkbox" ${IS}> STATUS</label>`,
  },
  {
    name: 'hint between, no colon',
    html: `<div class="row"><div>STATUS</div><p>Whether alerts are sent to this integration.</p><input type="checkbox" ${IS}></div>`,
  },
  {
    name: 'transparent checkbox under a pill',
    css: `${PILL} .pill input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0 }`,
    html: status(`<div class="pill"><input type="checkbox" ${IS}></div>`),
  },
  {
    name: 'checkbox not displayed behind its styled label',
    css: `${PILL} #s { display: none }`,
    html: status(`<input type="checkbox" id="s" ${IS}><label class="pill" for="s" ${IS}></label>`),
  },
  {
    name: 'iOS-style: label around checkbox and slider',
    css: '.sw { position: relative; display: inline-block; width: 60px; height: 34px } .sw input { opacity: 0; width: 0; height: 0 } .sw span { position: absolute; inset: 0; background: #ccc; border-radius: 34px }',
    html: status(`<label class="sw"><input type="checkbox" ${IS}><span></span></label>`),
  },
  {
    name: 'onoffswitch: clipped ON and OFF by CSS content',
    css: '.o { width: 90px; position: relative } .o input { position: absolute; opacity: 0; pointer-events: none } .o label { display: block; overflow: hidden; height: 30px } .o .in { display: block; width: 200%; margin-left: -100% } .o .in::before, .o .in::after { content: "ON"; float: left; width: 50% } .o .in::after { content: "OFF" }',
    html: status(
      `<div class="o"><input type="checkbox" id="oo" ${IS}><label for="oo"><span class="in"></span></label></div>`,
    ),
  },
  {
    name: 'Bootstrap form-switch',
    html: `<div class="row form-switch"><input class="form-check-input" type="checkbox" role="switch" id="fs" ${IS}><label for="fs">Status</label></div>`,
  },
  {
    name: 'label for the checkbox, sliding span beside it',
    css: `${PILL} #q { position: absolute; left: -9999px }`,
    html: `<div class="row"><label for="q">STATUS:</label><div><input type="checkbox" id="q" ${IS}><span class="pill" ${IS} onclick="q.click()"></span></div></div>`,
  },
  {
    name: 'both words in the label of a hidden checkbox, a lever between them',
    css: '.lever { display: inline-block; width: 36px; height: 14px; background: #888 }',
    html: status(
      `<label>OFF<input type="checkbox" style="position:absolute;opacity:0;pointer-events:none" ${IS}><span class="lever"></span>ON</label>`,
    ),
  },
  {
    name: 'label without a word, drawn by the style sheet beside its own box',
    css: '.c { position: relative; padding-left: 40px } .c input { position: absolute; left: 0; z-index: -1; opacity: 0 } .c label { position: relative; vertical-align: top; margin: 0 } .c label::before { content: ""; position: absolute; left: -36px; width: 28px; height: 16px; background: #999; border-radius: 8px }',
    html: status(
      `<div class="c" style="min-height:24px"><input type="checkbox" id="cw" ${IS}><label for="cw"></label></div>`,
    ),
    isLate: true,
  },
  {
    name: 'Fluent: its box unseen over all of it, the drawing beside the box',
    css: '.f { display: flex; position: relative } .f input { position: absolute; left: 0; width: 56px; height: 100%; margin: 0; opacity: 0 } .f div { width: 40px; height: 20px; margin: 8px; border-radius: 10px; border: 1px solid; pointer-events: none }',
    html: status(
      `<div class="f"><input type="checkbox" role="switch" ${IS}><div aria-hidden="true" ${IS}></div></div>`,
    ),
  },
  {
    name: 'Vuetify: its box unseen over the thumb, further down than the window reaches',
    css: '.v { position: relative; width: 33px; height: 33px } .v input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0 } .v div { width: 20px; height: 20px; border-radius: 10px; background: #888; pointer-events: none }',
    html: `<div style="height:2000px"></div>${status(`<div class="v" ${IS}><input type="checkbox"><div></div></div>`)}`,
  },
  {
    name: 'two radio buttons, each unseen over the button that is drawn after it',
    css: '.r { position: relative; width: 400px } .r input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; z-index: 1 } .r span { display: inline-block; padding: 6px 12px; border: 1px solid }',
    html: status(
      ['ON', 'OFF']
        .map(
          (word) =>
            `<div class="r"><input type="radio" name="ro" ${word === 'ON' ? IS : 'checked'}><span ${IS}>${word}</span></div>`,
        )
        .join(''),
    ),
  },
  {
    name: 'Switchery: hidden checkbox, pill after it',
    css: PILL,
    html: status(
      `<input type="checkbox" style="display:none" id="sy" ${IS}><span class="pill" ${IS} onclick="sy.click()"><small></small></span>`,
    ),
  },
  {
    name: 'a second checkbox of another label under it, no colons',
    html: `<div>STATUS</div><div><input type="checkbox" ${IS}></div><div>NOTIFY ME BY MAIL</div><div><input type="checkbox" data-is="mail"></div>`,
  },
  {
    name: 'a second checkbox of another label above it',
    html: `<div class="row"><input type="checkbox" data-is="mail"> Send a digest</div>${status(`<input type="checkbox" ${IS}>`)}`,
  },
  {
    name: 'in a table row with other switches',
    html: `<table><tr><td>TEST MODE</td><td><input type="checkbox" data-is="test"></td></tr><tr><td>STATUS</td><td><input type="checkbox" ${IS}></td></tr><tr><td>DIGEST</td><td><input type="checkbox" data-is="digest"></td></tr></table>`,
  },
  {
    name: 'under a column header with other switches',
    html: `<table><tr><th>TEST MODE</th><th>STATUS</th><th>DIGEST</th></tr><tr><td><input type="checkbox" data-is="test"></td><td><input type="checkbox" ${IS}></td><td><input type="checkbox" data-is="digest"></td></tr></table>`,
  },
  {
    name: 'STATUS twice, each with a switch',
    html: status(`<input type="checkbox" ${IS}>`) + status('<input type="checkbox" data-is="other">'),
    refusal: 'many-switches',
  },
  { name: 'no switch under STATUS', html: status('<span>Connected</span>'), refusal: 'no-switch' },
  {
    name: 'text under STATUS, then the switch of another label',
    html: `${status('<span>Connected</span>')}<div class="row"><div class="label">DIGEST:</div><input type="checkbox" data-is="digest"></div>`,
    refusal: 'no-switch',
  },
]

const roles: SwitchMarkup[] = [
  {
    name: 'role=switch on a div',
    css: PILL,
    html: status(`<div role="switch" aria-checked="false" tabindex="0" class="pill" ${IS} ${FLIP}></div>`),
  },
  {
    name: 'role=switch on a button with text',
    html: status(`<button type="button" role="switch" aria-checked="false" ${IS} ${FLIP}>OFF</button>`),
  },
  {
    name: 'role=switch labelled by its label',
    css: PILL,
    html: `<div class="row"><div class="pill" role="switch" aria-checked="false" aria-labelledby="sl" ${IS} ${FLIP}></div><span id="sl">Status</span></div>`,
  },
  {
    name: 'role=switch around a hidden checkbox that never turns',
    css: PILL,
    html: status(
      `<div class="pill" role="switch" aria-checked="true" ${IS} ${FLIP}><input type="checkbox" hidden></div>`,
    ),
    states: ['on', 'on'],
  },
  {
    name: 'button input with role=checkbox',
    html: status(`<input type="button" role="checkbox" aria-checked="false" ${IS} ${FLIP}>`),
  },
  {
    name: 'a drawing inside a button',
    html: status(
      `<button type="button" role="switch" aria-checked="false" ${IS} ${FLIP}><svg width="40" height="20"><rect width="40" height="20"></rect></svg></button>`,
    ),
  },
  {
    name: 'a drawing that is the switch',
    html: status(
      `<svg width="40" height="20" role="switch" aria-checked="false" ${IS} ${FLIP}><rect width="40" height="20"></rect></svg>`,
    ),
  },
  {
    name: 'two tabs, one selected',
    html: status(
      `<div role="tablist" ${IS} onclick="for (const one of this.children) one.setAttribute('aria-selected', one === event.target)"><button type="button" role="tab" aria-selected="false">ON</button> <button type="button" role="tab" aria-selected="true">OFF</button></div>`,
    ),
  },
  {
    name: 'two words in a wide box, one hidden',
    html: status(
      `<div ${IS} onclick="for (const one of this.children) one.hidden = !one.hidden"><span hidden>ON</span><span>OFF</span></div>`,
    ),
  },
  {
    name: 'role=checkbox around a hidden checkbox',
    css: PILL,
    html: status(
      `<div class="pill" role="checkbox" aria-checked="false" onclick="this.firstElementChild.click()"><input type="checkbox" hidden ${IS} onclick="event.stopPropagation()"></div>`,
    ),
  },
  {
    name: 'button with aria-pressed',
    html: status(
      `<button type="button" aria-pressed="false" ${IS} onclick="this.setAttribute('aria-pressed', this.getAttribute('aria-pressed') !== 'true')">Active</button>`,
    ),
  },
  {
    name: 'button with aria-pressed, its word turns with it',
    html: status(
      `<button type="button" aria-pressed="false" ${IS} onclick="this.setAttribute('aria-pressed', this.textContent === 'OFF'); this.textContent = this.textContent === 'OFF' ? 'ON' : 'OFF'">OFF</button>`,
    ),
  },
  {
    name: 'two buttons with aria-pressed',
    html: status(
      ['ON', 'OFF']
        .map(
          (word) =>
            `<button type="button" aria-pressed="${word === 'OFF'}" ${word === 'ON' ? IS : ''} onclick="for (const b of this.parentElement.querySelectorAll('button')) b.setAttribute('aria-pressed', b === this)">${word}</button>`,
        )
        .join(''),
    ),
  },
]

const lists: SwitchMarkup[] = [
  {
    name: 'a list without roles that a press on its word opens',
    css: '.box { width: 120px; border: 1px solid } .box ul { display: none } .box.open ul { display: block }',
    html: status(
      `<div class="box" onclick="if (event.target.localName === 'li') this.firstElementChild.textContent = event.target.textContent; this.classList.toggle('open')"><b ${IS}>OFF</b><ul><li>OFF</li><li>ON</li></ul></div>`,
    ),
  },
  {
    name: 'a range from 0 to 1',
    html: status(`<input type="range" min="0" max="1" value="0" ${IS}> <output>OFF</output>`),
    states: ['off', 'unknown'],
  },
]

export const SWITCHES: SwitchMarkup[] = [
  ...boxes,
  ...roles,
  ...CHOICES,
  ...CONTRASTS,
  ...BESIDE,
  ...PILLS,
  ...lists,
  ...LISTS,
  ...DRAWN_LISTS,
  ...DRAWN_WORDS,
  ...COMBO_BOXES,
  ...DRAWN_BOXES,
  ...CONTRADICTIONS,
  ...COMPONENT_SWITCHES,
]
