import { account, type Examined, FLIP, noAccount, RIGHT, STATUS } from './examined'

/** STATUS in ways of telling a state that were not met before, or that only look like one. */

const KEY = `<div class="row"><div class="label">API KEY:</div><input ${RIGHT}></div>`
const form = (status: string) =>
  `${KEY}<div class="row"><div class="label">STATUS:</div>${status}</div><button>SUBMIT</button>`
const turns = (name: string, status: string, css = '', more: { status?: 'on' | 'off' } = {}) =>
  account(`STATUS as ${name}`, form(status), { css, ...more })
/** What STATUS is cannot be told, or it is not turned by a press that is sure: nothing is filled. */
const refused = (name: string, status: string, css = '') =>
  noAccount(`STATUS as ${name}`, form(status), { css })
const told = (name: string, status: string, css = '', state: 'off' | 'unknown' = 'off') =>
  account(`STATUS as ${name}`, form(status), { css, status: state, stays: true })

const SEGMENT = '.seg{display:inline-flex;border:1px solid #888}.seg>*{padding:6px 14px;cursor:pointer}'

/** Two buttons as wide as the form, one below the other, of which one is pressed. */
const stack = (...words: string[]) => {
  const button = (word: string) =>
    `<div role="button" tabindex="0" aria-pressed="${word === 'OFF'}" style="padding:12px" ${word === 'ON' ? STATUS : ''}>${word}</div>`
  return `<div onclick="for (const one of this.children) one.setAttribute('aria-pressed', one === event.target)">${words.map(button).join('')}</div>`
}

/** A button of a form's own kind, whose word is its value, with a label tied to it. */
const valued = (label: string) =>
  `<div class="row"><label for="b">${label}:</label> <input type="button" id="b" value="OFF" onclick="this.value = this.value === 'OFF' ? 'ON' : 'OFF'; this.setAttribute('aria-pressed', this.value === 'ON')" ${STATUS}></div>`

/** What turns the alerts off when it is turned on. */
const OFF_WHEN_ON = [
  `<input type="checkbox" ${STATUS}> Suspend delivery to VictorOps`,
  `<input type="checkbox" checked ${STATUS}> Do not send alerts`,
  `<button type="button" role="switch" aria-checked="false" ${FLIP} style="width:40px;height:20px" ${STATUS}></button> Pause alerts`,
  `<button type="button" role="switch" aria-checked="true" ${FLIP} aria-label="Disable integration" style="width:40px;height:20px" ${STATUS}></button>`,
]

export const BY_STATUS: Examined[] = [
  ...OFF_WHEN_ON.map((html) => told(`what turns alerts off: ${html.slice(-60)}`, html, '', 'unknown')),
  told(
    'a switch that is on, and says Paused',
    `<button type="button" role="switch" aria-checked="true" ${FLIP} style="width:40px;height:20px" ${STATUS}></button> Paused`,
    '',
    'unknown',
  ),
  turns(
    'a box to tick that says Paused, and Running once it is ticked',
    `<input type="checkbox" onchange="this.nextElementSibling.textContent = this.checked ? 'Running' : 'Paused'" ${STATUS}> <span>Paused</span>`,
  ),
  account('STATUS as a button whose value is its word', KEY + valued('STATUS')),
  told(
    'a button that is told as pressed, and says OFF',
    `<button type="button" aria-pressed="true" ${STATUS}>OFF</button>`,
    '',
    'unknown',
  ),
  account(
    'STATUS as two buttons in their own line, right below a field whose label is beside it',
    `<div><label>API KEY:</label><input ${RIGHT}></div><div><label style="letter-spacing:2px">STATUS:</label>${stack('ON', 'OFF')}</div>`,
  ),
  ...[
    [
      'a pill',
      `<div role="switch" aria-checked="false" ${FLIP} style="width:40px;height:20px" ${STATUS}></div>`,
    ],
    ['a box to tick', `<p><input type="checkbox" ${STATUS}></p>`],
  ].map(([what, html]) =>
    account(`STATUS as ${what} below the state it is in`, `${KEY}<p>STATUS: OFF</p>${html}`),
  ),
  noAccount(
    'a box to tick below the contrary of the state it is in',
    `${KEY}<p>STATUS: ON</p><p><input type="checkbox" data-is="other"></p>`,
  ),
  noAccount('another thing as such a button', KEY + valued('DEBUG'), { stays: true }),
  account(
    'STATUS as two wide buttons, close under a field whose label is beside it',
    `<div><label for="wide">API KEY</label><input id="wide" style="width:260px;height:44px" ${RIGHT}></div><label style="letter-spacing:.5px">STATUS</label>${stack('ON', 'OFF')}<button>SUBMIT</button>`,
  ),
  told(
    'two pressed buttons, each with a word besides its state',
    `<div class="seg">${['off', 'on'].map((word) => `<button type="button" aria-pressed="${word === 'off'}" ${word === 'off' ? STATUS : ''}>Alerts ${word}</button>`).join('')}</div>`,
    SEGMENT,
    'unknown',
  ),
  turns(
    'a group of two toggles, each told by data-state and aria-checked',
    `<div role="group" class="seg" ${STATUS} onclick="for (const one of this.children) { const on = one === event.target; one.setAttribute('aria-checked', on); one.dataset.state = on ? 'on' : 'off' }"><button type="button" role="radio" aria-checked="false" data-state="off">ON</button><button type="button" role="radio" aria-checked="true" data-state="on">OFF</button></div>`,
    SEGMENT,
  ),
  turns(
    'a segmented control of labels over hidden radio buttons',
    `<div class="seg">${['On', 'Off'].map((word, at) => `<input type="radio" name="seg" id="sg${at}" ${at ? 'checked' : STATUS} style="position:absolute;clip:rect(0,0,0,0)"><label for="sg${at}" ${at ? '' : STATUS}>${word}</label>`).join('')}</div>`,
    SEGMENT,
  ),
  turns(
    'radio buttons in cards with a sentence each',
    `<div>${[
      ['On', 'Alerts are sent to VictorOps.'],
      ['Off', 'Nothing is sent.'],
    ]
      .map(
        ([word, sentence], at) =>
          `<label style="display:block;border:1px solid #ccc;padding:8px;width:300px"><input type="radio" name="card" ${at ? 'checked' : STATUS}> <b>${word}</b><p>${sentence}</p></label>`,
      )
      .join('')}</div>`,
  ),
  refused(
    'a box to tick with a sentence that says what it does for whom',
    `<label><input type="checkbox" ${STATUS}> Send alerts of this monitor to VictorOps</label>`,
  ),
  turns(
    'a box to tick with help below',
    `<input type="checkbox" ${STATUS}><p class="help-block">While this is off, no alert leaves Pingometer.</p>`,
  ),
  turns(
    'a switch that is drawn by what stands beside its hidden box, without a label',
    `<span class="wrap"><input type="checkbox" class="js" style="position:absolute;left:-9999px" ${STATUS}><span class="sw" onclick="this.previousElementSibling.click()"><span></span></span></span>`,
    '.sw{display:inline-block;width:46px;height:24px;background:#bbb;border-radius:12px}',
  ),
  turns(
    'a list with a third word for tests',
    `<select ${STATUS}><option>Disabled</option><option>Enabled</option><option>Test</option></select>`,
  ),
  turns(
    'a list with its states in words of a sentence, the sent ones plain',
    `<select ${STATUS}><option value="0" selected>Off</option><option value="1">On</option></select> <small>(changes at once)</small>`,
  ),
  turns(
    'a pressed button without a word, its state in a hidden text',
    `<button type="button" aria-pressed="false" ${STATUS} onclick="this.setAttribute('aria-pressed', this.getAttribute('aria-pressed') !== 'true')"><span style="display:inline-block;width:40px;height:18px;background:#999"></span><span class="sr">Toggle status</span></button>`,
  ),
  turns(
    'a switch at the end of a line of settings, with a sentence under its label',
    `</div><ul><li style="display:flex;justify-content:space-between;width:520px"><div><div>STATUS</div><small>Send the alerts of this account.</small></div><button type="button" role="switch" aria-checked="false" style="width:44px;height:22px" ${STATUS} ${FLIP}></button></li></ul><div>`,
  ),
  turns(
    'a box to tick in a table cell with a word of its own, which says the contrary of nothing',
    `<table><tr><td><input type="checkbox" ${STATUS}></td><td>Active</td></tr></table>`,
  ),
  turns(
    'a switch that is ON, with a badge for what was tried last',
    `<button type="button" role="switch" aria-checked="true" ${STATUS} ${FLIP}>ON</button> <span style="background:#fdd;padding:2px 6px">Failed</span>`,
    '',
    { status: 'on' },
  ),
  told(
    'a range that is a switch by its role alone',
    `<input type="range" role="switch" min="0" max="1" value="0" aria-checked="false" ${STATUS}>`,
  ),
  told(
    'a list of German words',
    `<select ${STATUS}><option value="0">Aus</option><option value="1">Ein</option></select>`,
    '',
    'unknown',
  ),
  refused(
    'a sentence of another thing, and a button for the contrary of what it says',
    `<p>The server is <b>disabled</b>.</p><button type="button" onclick="this.dataset.pressed = ''">Enable</button>`,
  ),
  refused('a button that enables', '<button type="button">Enable</button>'),
  refused('a link that enables', '<a href="#" role="button">Enable</a>'),
  told(
    'a word, and a button that says what it does',
    `<span ${STATUS}>Inactive</span> <button type="button">Activate</button>`,
  ),
  refused(
    'three boxes to tick, of which none is the whole',
    ['Alerts', 'Recoveries', 'Notes']
      .map((word) => `<label><input type="checkbox" data-is="part"> ${word}</label>`)
      .join(' '),
  ),
  refused(
    'a lamp',
    '<span style="display:inline-block;width:12px;height:12px;border-radius:6px;background:#c33"></span>',
  ),
  refused('a badge that says what was seen last', '<span class="badge">Not connected</span>'),
  refused(
    'a picture of a switch without words',
    '<img src="data:," alt="" width="60" height="24"> <img src="data:," alt="" width="60" height="24">',
  ),
  refused('a word that is ON for another thing', '<p>Server: <span>Online</span></p>'),
]
