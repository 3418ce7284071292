import { KEY, type KeyPage, LABEL, OTHER, strip } from './keyPages'

/** Keys of several integrations, each in a row with its name. */

const THIRD = 'e07f52d8-1b9a-4c36-8d40-7a25c9e3b160'
const page = (name: string, html: string, told: KeyPage['told'] = KEY): KeyPage => ({ name, html, told })
const table = (heads: readonly string[], ...rows: readonly (readonly string[])[]) =>
  `<table style="text-align:left">${[heads.map((one) => `<th>${one}</th>`), ...rows.map((row) => row.map((one) => `<td>${one}</td>`))].map((cells) => `<tr>${cells.join('')}</tr>`).join('')}</table>`
const HEADS = ['Integration', LABEL]
const list = (...all: readonly string[]) =>
  `<div class="strip">${LABEL}</div><ul>${all.map((one) => `<li>${one}</li>`).join('')}</ul>`

export const KEY_ROWS: KeyPage[] = [
  page('another’s row first', table(HEADS, ['Nagios', OTHER], ['Pingometer', KEY])),
  page('our row first', table(HEADS, ['Pingometer', KEY], ['Nagios', OTHER])),
  page('our row between', table(HEADS, ['Nagios', OTHER], ['Pingometer', KEY], ['Pingdom', THIRD])),
  page('the names after the keys', table(HEADS.toReversed(), [OTHER, 'Nagios'], [KEY, 'Pingometer'])),
  page(
    'with buttons',
    table(
      [...HEADS, ''],
      ['Nagios', OTHER, '<button>Revoke</button>'],
      ['Pingometer', KEY, '<button>Revoke</button>'],
    ),
  ),
  page('no row of ours', table(HEADS, ['Nagios', OTHER], ['Pingdom', THIRD]), null),
  page('two rows of ours', table(HEADS, ['Pingometer', OTHER], ['Pingometer', THIRD]), null),
  page('a row without a name', table(HEADS, ['', OTHER], ['Pingometer', THIRD], ['Nagios', KEY]), null),
  page(
    'our row says that it is disabled',
    table([...HEADS, 'Status'], ['Nagios', KEY, 'Enabled'], ['Pingometer', OTHER, 'Disabled']),
    null,
  ),
  page('a name before each key', list(`Nagios: ${OTHER}`, `Pingometer: ${KEY}`)),
  page('ours first', list(`Pingometer: ${KEY}`, `Nagios: ${OTHER}`)),
  page('names in bold', list(`<b>Nagios:</b> ${OTHER}`, `<b>Pingometer:</b> ${KEY}`)),
  page('others alone', list(`Nagios: ${OTHER}`, `Pingdom: ${THIRD}`), null),
  page('what the key is for in brackets', strip(KEY, 'API Key (Service)')),
  page(
    'beside the public one',
    `${strip(KEY, 'API Key (Service)')}${strip('0123456789abcdef0123456789abcdef', 'API Key (Public)')}`,
  ),
]
