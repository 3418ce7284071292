import { IS, PILL, type SwitchMarkup, status } from './switchParts'

/** Words that are pressed, without a state of their own. */
export const PILLS: SwitchMarkup[] = [
  {
    name: 'pill of text',
    css: PILL,
    html: status(
      `<div class="pill" ${IS} onclick="this.textContent = this.textContent === 'ON' ? 'OFF' : 'ON'">OFF</div>`,
    ),
  },
  {
    name: 'pill of text, grey while it is on',
    css: PILL,
    html: status(`<div class="pill" ${IS}><b>ON</b></div>`),
    states: ['on', 'on'],
  },
  {
    name: 'pill with both words, one clipped',
    css: `${PILL} .pill b { left: -70px } .pill i { left: 10px } .pill.on b { left: 10px } .pill.on i { left: 80px }`,
    html: status(`<div class="pill" ${IS} onclick="this.classList.toggle('on')"><b>ON</b><i>OFF</i></div>`),
  },
  {
    name: 'pill with both words, one hidden',
    css: `${PILL} .pill b { display: none } .pill.on b { display: block } .pill.on i { display: none }`,
    html: status(`<div class="pill" ${IS} onclick="this.classList.toggle('on')"><b>ON</b><i>OFF</i></div>`),
  },
  {
    name: 'pill with both words, one transparent',
    css: `${PILL} .pill b { opacity: 0 } .pill.on b { opacity: 1 } .pill.on i { opacity: 0 } .pill i { left: 30px }`,
    html: status(
      `<a href="#s" class="pill" ${IS} onclick="this.classList.toggle('on')"><b>ON</b><i>OFF</i></a>`,
    ),
  },
  {
    name: 'both words to be seen, no state',
    html: status(`<div class="seg" ${IS}><span>ON</span><span>OFF</span></div>`),
    refusal: 'many-switches',
  },
  {
    name: 'pill of text and another checkbox below',
    css: PILL,
    html: `<div>STATUS</div><div class="pill" ${IS} onclick="this.textContent = 'ON'">OFF</div><div>DIGEST</div><input type="checkbox" data-is="digest">`,
  },
  {
    name: 'pill beside its label, a word above that is no switch',
    css: PILL,
    html: `<p>Monitors: <span>Active</span></p><div class="row"><span>STATUS:</span> <span class="pill" ${IS} onclick="this.textContent = 'ON'">OFF</span></div>`,
  },
]
