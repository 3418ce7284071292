import { account, type Examined, monitor, noMonitor, RIGHT, STATUS } from './examined'

/** Forms whose labels have no box of their own, or are there for those alone who hear the page. */

const ROWS = [
  ['CACHET COMPONENT ID:', 'data-is="cachet"'],
  ['STATUSPAGE.IO COMPONENT ID:', 'data-is="statuspage"'],
  ['VICTOROPS ROUTING KEY:', RIGHT],
  ['NOTES:', 'data-is="notes"'],
] as const
const rows = (row: (label: string, is: string, at: number) => string) =>
  ROWS.map(([label, is], at) => row(label, is, at)).join('')
/** Labels without a box around them and their field, each naming the field that is so many after it. */
const heard = (off: number, how: string) =>
  rows(
    (label, is, at) =>
      `<span ${how} id="l${at}">${label}</span><input aria-labelledby="l${at - off}" ${is}><br>`,
  )
const CONTENTS = 'style="display: contents"'

export const BY_HEARING: Examined[] = [
  monitor(
    'labels that have no boxes of their own',
    rows((label, is) => `<div class="row"><span ${CONTENTS}>${label}</span><br><input ${is}></div>`),
  ),
  noMonitor(
    'labels that have no boxes of their own, each tied to the next field',
    rows(
      (label, is, at) =>
        `<div class="row"><span ${CONTENTS} id="l${at}">${label}</span><br><input aria-labelledby="l${at - 1}" ${is}></div>`,
    ),
  ),
  noMonitor(
    'labels that nobody sees, each in a row with a field and tied to the next one',
    rows(
      (label, is, at) =>
        `<div class="row"><span hidden id="l${at}">${label}</span><input aria-labelledby="l${at - 1}" ${is}></div>`,
    ),
  ),
  ...[
    ['hidden', 'hidden'],
    ['cut off', 'class="sr"'],
  ].flatMap(([name, how = '']) => [
    noMonitor(`labels that are ${name}, each tied to the next field`, heard(1, how)),
    noMonitor(`labels that are ${name}, each tied to the field before`, heard(-1, how)),
    monitor(`labels that are ${name}, each tied to its own field`, heard(0, how)),
  ]),
  account(
    'labels below their fields, the one of the key tied to it, in smaller letters',
    `<h4>Details</h4><p><input id="key" ${RIGHT}><label class="small" for="key">API KEY</label></p><p><input type="checkbox" ${STATUS}><small class="small">STATUS</small></p>`,
    { css: '.small { display: block; font-size: 11px }' },
  ),
]
