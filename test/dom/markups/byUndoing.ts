import { account, type Examined, noAccount, RIGHT, STATUS } from './examined'

/** Forms that take a key for it to go, and forms that are saved, with what undoes them near by. */

const KEY = `<div class="row"><label>API KEY:</label><br><input ${RIGHT}></div>`
const BOX = `<div class="row"><label>STATUS:</label><br><input type="checkbox" ${STATUS}></div>`
const card = (inner: string) => `<div style="border:1px solid #ccc;padding:16px;margin:16px 0">${inner}</div>`
const form = (inner: string) => card(`<form>${inner}</form>`)
const SAVED = form(`${BOX}<button>Save</button>`)
const REMOVE = '<button type="button">Remove VictorOps</button>'

const UNDONE = ['Disconnect', 'Remove VictorOps', 'Revoke a key', 'Delete integration']

export const BY_UNDOING: Examined[] = [
  ...UNDONE.flatMap((text) => [
    noAccount(`a card of its own with the key, headed ${text}`, `${SAVED}${card(`<h3>${text}</h3>${KEY}`)}`),
    noAccount(
      `a card of its own with the key, under large letters: ${text}`,
      `${card(`<div style="font-size:22px">${text}</div><p>The key is taken out.</p>${KEY}`)}${SAVED}`,
    ),
    noAccount(`the key and the switch under a head: ${text}`, card(`<h3>${text}</h3>${KEY}${BOX}`)),
    noAccount(
      `a form with the key alone that is sent by: ${text}`,
      `${SAVED}${form(`${KEY}<button>${text}</button>`)}`,
    ),
    account(
      `a form that is saved, and beside that: ${text}`,
      form(`${KEY}${BOX}<button>Save</button> <button>${text}</button>`),
    ),
    account(
      `a form with the key alone that is saved, and beside that: ${text}`,
      `${form(`${KEY}<button>${text}</button> <button>Submit</button>`)}${SAVED}`,
    ),
    account(
      `a form with the switch that may save itself: ${text}`,
      form(`${KEY}${BOX}<button>${text}</button>`),
    ),
    account(
      `a form that is saved, below a part without a field that is headed: ${text}`,
      `<section><h3>${text}</h3><p>No more alerts are sent.</p><button type="button">${text}</button></section>${KEY}${BOX}<button type="button">Save</button>`,
    ),
    account(
      `a form that is saved, above such a part: ${text}`,
      `${KEY}${BOX}<button type="button">Save</button><section><h3>${text}</h3><button type="button">${text}</button></section>`,
    ),
  ]),
  account(
    'what takes the key out right beside its field',
    `${form(KEY.replace('</div>', `${REMOVE}</div>`))}${SAVED}`,
  ),
  account(
    'a form that is saved from elsewhere',
    `${card(`<form id="own">${KEY}<button>Remove</button></form>`)}${SAVED}<button form="own">Save key</button>`,
  ),
  noAccount(
    'a form with the key alone that is sent by what revokes it, beside a way out',
    `${SAVED}${form(`${KEY}<button>Cancel</button> <input type="submit" value="Revoke a key">`)}`,
  ),
]
