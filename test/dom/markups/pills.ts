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
  ...['✗ ON', '✕ Enabled', '✓ ON'].map((word) => ({
    name: `a word with a sign, which may mean either: ${word}`,
    html: status(`<b ${IS}>${word}</b>`),
    refusal: 'no-switch',
  })),
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
  {
    name: 'button of an input',
    html: status(
      `<input type="button" value="OFF" ${IS} onclick="this.value = this.value === 'ON' ? 'OFF' : 'ON'">`,
    ),
  },
  {
    name: 'two buttons of inputs, the chosen one filled',
    css: '.seg input { background: white } .seg .active { background: green }',
    html: status(
      `<div class="seg" ${IS} onclick="for (const one of this.children) one.className = one === event.target ? 'active' : ''"><input type="button" value="ON"><input type="button" value="OFF" class="active"></div>`,
    ),
  },
  {
    name: 'picture that says what it is',
    html: status(
      `<img alt="OFF" src="data:," width="60" height="26" ${IS} onclick="this.alt = this.alt === 'ON' ? 'OFF' : 'ON'">`,
    ),
  },
  {
    name: 'button with a drawing, named by its state',
    css: PILL,
    html: status(
      `<button type="button" class="pill" aria-label="Off" ${IS} onclick="this.setAttribute('aria-label', this.getAttribute('aria-label') === 'On' ? 'Off' : 'On')"><svg width="20" height="20"><title>Off</title><circle r="9" cx="9" cy="9" /></svg></button>`,
    ),
  },
]
