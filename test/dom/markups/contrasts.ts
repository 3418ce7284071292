import { IS, type SwitchMarkup, status } from './switchParts'

/** STATUS as a choice whose words go on with what they mean, or of which one says that the other is not so. */

const NAME = 'name="r"'
const radios = (on: string, off: string) =>
  status(
    `<label><input type="radio" ${NAME} ${IS}> ${on}</label> <label><input type="radio" ${NAME} checked> ${off}</label>`,
  )
const TURN = `onclick="for (const one of this.closest('[role=radiogroup]').querySelectorAll('[role=radio]')) one.setAttribute('aria-checked', one === this)"`
const drawn = (write: (word: string, attributes: string) => string) =>
  status(
    `<div role="radiogroup">${['On', 'Off'].map((word) => write(word, `role="radio" aria-checked="${word === 'Off'}" ${TURN} ${word === 'On' ? IS : ''}`)).join('')}</div>`,
  )
const MEANS: Record<string, string> = { On: 'Alerts are sent', Off: 'Nothing is sent' }

/** What one of two choices says, and what the other one does. */
const DENIED: [on: string, off: string][] = [
  ['Send alerts', 'Do not send alerts'],
  ['Send alerts to VictorOps', 'Don’t send alerts'],
  ['Enable integration', 'Disable integration'],
  ['Activate the integration', 'Deactivate the integration'],
  ['Alerts', 'No alerts'],
]

export const CONTRASTS: SwitchMarkup[] = [
  {
    name: 'radio pair whose words go on after a dash',
    html: radios('On – alerts are sent', 'Off – silence'),
  },
  {
    name: 'radio pair whose words go on after a comma',
    html: radios('Yes, send alerts', 'No, do not send them'),
  },
  {
    name: 'role=radio cards that say what they mean',
    html: drawn((word, more) => `<div ${more}><div>${word}</div><div>${MEANS[word]}</div></div>`),
  },
  {
    name: 'role=radio buttons, each with its label',
    html: drawn(
      (word, more) =>
        `<p><button type="button" id="r${word}" style="width:16px;height:16px" ${more}></button> <label for="r${word}">${word === 'On' ? 'Send alerts' : 'Do not send alerts'}</label></p>`,
    ),
  },
  ...DENIED.flatMap(([on, off]) => [
    { name: `radio pair of ${on} and ${off}`, html: radios(on, off) },
    {
      name: `select of ${off} and ${on}`,
      html: status(`<select ${IS}><option>${off}</option><option>${on}</option></select>`),
    },
  ]),
  {
    name: 'select of which neither says that the other is not so',
    html: status(`<select ${IS}><option>Send warnings</option><option>Send alerts</option></select>`),
    states: ['unknown', 'unknown'],
  },
  {
    name: 'select of which a third says something else',
    html: status(
      `<select ${IS}><option>Do not send alerts</option><option>Send alerts</option><option>Send reports</option></select>`,
    ),
    states: ['unknown', 'unknown'],
  },
  {
    name: 'pair of another question before STATUS',
    html: `${radios('Send alerts', 'Do not send alerts').replace('STATUS', 'RECOVERY').replace(IS, '')}${status(`<input type="checkbox" ${IS}>`)}`,
  },
  {
    name: 'box to tick that names the notifications of this product',
    html: status(`<label><input type="checkbox" ${IS}> Enable VictorOps notifications</label>`),
  },
]
