import { KEY, type KeyPage, LABEL, OTHER, REVOKE, strip } from './keyPages'

/** Parts of a page of which one is open, or chosen: what is shown may be that of another label than the key's. */

const page = (name: string, told: KeyPage['told'], html: string, css = ''): KeyPage => ({
  name,
  told,
  html,
  css,
})
const SHUT = `<div hidden>${KEY}</div>`
const tab = (name: string, attributes: string, tag = 'button') => `<${tag} ${attributes}>${name}</${tag}>`
const TABS =
  '.tabs { display: flex; gap: 10px } .on { font-weight: bold; border-bottom: 2px solid } .line { border-bottom: 2px solid }'
const tabs = (...all: string[]) => `<div class="tabs">${all.join('')}</div>`

const ACCORDIONS: KeyPage[] = ['Webhook', 'Webhook token'].flatMap((name) => [
  page(
    `headings that tell it, and ${name} is open`,
    null,
    `<h3><button aria-expanded="false">${LABEL}</button></h3>${SHUT}<h3><button aria-expanded="true">${name}</button></h3><div>${OTHER}</div>`,
  ),
  page(
    `buttons alone, and ${name} is open`,
    null,
    `<div><button>${LABEL}</button></div>${SHUT}<div><button>${name}</button></div><div>${OTHER}</div>`,
  ),
  page(`headings, and ${name} is open`, null, `<h4>${LABEL}</h4>${SHUT}<h4>${name}</h4><div>${OTHER}</div>`),
  page(
    `bars, and ${name} is open`,
    null,
    `<div class="strip">${LABEL}</div>${SHUT}<div class="strip">${name}</div><div>${OTHER}</div>`,
    '.strip { padding: 6px }',
  ),
  page(
    `details, and ${name} is open`,
    null,
    `<details><summary>${LABEL}</summary><p>${KEY}</p></details><details open><summary>${name}</summary><p>${OTHER}</p></details>`,
  ),
  page(
    `details, and ${name} is shut`,
    KEY,
    `<details><summary>${name}</summary><p>${OTHER}</p></details><details open><summary>${LABEL}</summary><p>${KEY}</p></details>`,
  ),
])

const CHOSEN: KeyPage[] = [
  page(
    'tabs that tell it, and another is chosen',
    null,
    `<div role="tablist">${tab(LABEL, 'role="tab" aria-selected="false"')}${tab('Webhook', 'role="tab" aria-selected="true"')}</div><p>${OTHER}</p>`,
  ),
  page(
    'tabs that tell it, and ours is chosen',
    KEY,
    `<div role="tablist">${tab(LABEL, 'role="tab" aria-selected="true"')}${tab('Webhook', 'role="tab" aria-selected="false"')}</div><p>${KEY}</p>`,
  ),
  ...['History', 'Key history', 'Revoked', 'Previous keys'].flatMap((past) =>
    [past, 'Key'].map((open) =>
      page(
        `tabs of a key and of those before it (${past}), and ${open} is chosen`,
        open === past ? null : KEY,
        `<div role="tablist">${['Key', past].map((name) => tab(name, `role="tab" aria-selected="${name === open}"`)).join('')}</div><div role="tabpanel">${strip(open === past ? OTHER : KEY)}</div>`,
      ),
    ),
  ),
  page(
    'a choice of something else that is disabled',
    KEY,
    `<p>Automatic resolving</p><div role="tablist">${tab('On', 'role="tab" aria-selected="false"')}${tab('Disabled', 'role="tab" aria-selected="true"')}</div>${strip(KEY)}`,
  ),
  ...['div', 'a'].flatMap((tag) =>
    ['on', 'line'].flatMap((mark) => [
      page(
        `<${tag}> for a tab, and another has the mark (${mark})`,
        null,
        `${tabs(tab(LABEL, 'href="#"', tag), tab('Webhook secret', `href="#" class="${mark}"`, tag))}<div>${OTHER}</div>`,
        TABS,
      ),
      page(
        `<${tag}> for a tab, and ours has the mark (${mark})`,
        KEY,
        `${tabs(tab(LABEL, `href="#" class="${mark}"`, tag), tab('Webhook secret', 'href="#"', tag))}<div>${KEY}</div>`,
        TABS,
      ),
    ]),
  ),
  ...[
    ['a colour', '.tabs > * { color: #888 } .on { color: #06c }'],
    ['what is darker', '.tabs > * { color: #888 } .on { color: #000 }'],
    [
      'a line drawn by the style sheet',
      '.tabs > * { position: relative } .on::after { content: ""; position: absolute; inset: auto 0 0; height: 2px; background: #06c }',
    ],
  ].flatMap(([mark, css]) => [
    page(
      `${mark} for a mark, and another has it`,
      null,
      `${tabs(tab(LABEL, '', 'div'), tab('Webhook', 'class="on"', 'div'))}<div>${OTHER}</div>`,
      `.tabs { display: flex; gap: 10px } ${css}`,
    ),
    page(
      `${mark} for a mark, and ours has it`,
      KEY,
      `${tabs(tab(LABEL, 'class="on"', 'div'), tab('Webhook', '', 'div'))}<div>${KEY}</div>`,
      `.tabs { display: flex; gap: 10px } ${css}`,
    ),
  ]),
  ...[LABEL, 'Webhook'].map((chosen) =>
    page(
      `one of two is chosen: ${chosen}`,
      chosen === LABEL ? KEY : null,
      `${[LABEL, 'Webhook'].map((name) => `<label><input type="radio" ${name === chosen ? 'checked' : ''}> ${name}</label>`).join(' ')}<div>${chosen === LABEL ? KEY : OTHER}</div>`,
    ),
  ),
  page(
    'a header that is sorted by, beside ours',
    KEY,
    `<table><tr><th>${LABEL}</th><th class="line">Created</th></tr><tr><td>${KEY}</td><td>Jan 3, 2024</td></tr></table>${REVOKE}`,
    TABS,
  ),
]

/** Labels of a single word before a number: nothing stands in the key's own place. */
const NEXT: KeyPage[] = [
  page(
    'two lines, ours folded in',
    null,
    `<div>${LABEL}</div><div style="height:0;overflow:hidden">${KEY}</div><div>Webhook</div><div>${OTHER}</div>`,
  ),
  page(
    'cards with wide buttons, ours shut',
    null,
    ['', `<p>${OTHER}</p>`]
      .map(
        (own, at) =>
          `<section><button style="width:100%;text-align:left">${at ? 'Webhook' : LABEL}</button>${own}</section>`,
      )
      .join(''),
  ),
  page(
    'cards, ours empty',
    null,
    `<section><h4>${LABEL}</h4></section><section><h4>Token</h4><p>${OTHER}</p></section>`,
  ),
  page(
    'columns, ours empty',
    null,
    `<div class="tabs"><div style="width:300px">${LABEL}</div><div><div>Token</div><div>${OTHER}</div></div></div>`,
    TABS,
  ),
  page(
    'another order than that of the markup',
    null,
    `<div style="display:flex;flex-direction:column"><div>${LABEL}</div><div style="order:3">${OTHER}</div><div style="order:2">Webhook</div><div style="order:1">${KEY}</div></div>`,
  ),
  ...['Default', 'Active'].map((word) =>
    page(`${word}, and the key below`, KEY, `<h4>${LABEL}</h4><div>${word}</div><div>${KEY}</div>`),
  ),
  page(
    'labels with what they are for, and values beside them',
    KEY,
    [
      ['Integration ID', 'Tells which one it is.', OTHER],
      [LABEL, 'Use this key to send alerts.', KEY],
    ]
      .map(
        ([name, told, value]) =>
          `<div class="tabs"><div style="width:300px"><b>${name}</b><p>${told}</p></div><div>${value}</div></div>`,
      )
      .join(''),
    TABS,
  ),
]

/** Words that a label has beside those it is known by. */
const LABELS: KeyPage[] = [
  ...[`Pingometer ${LABEL}`, `Your VictorOps ${LABEL}`, `${LABEL} for Pingometer`, 'API Key (Primary)'].map(
    (label) => page(label, KEY, strip(KEY, label)),
  ),
  page(`${LABEL} for Grafana`, null, strip(OTHER, `${LABEL} for Grafana`)),
  page(
    'API Key (Primary) and (Secondary)',
    null,
    strip(KEY, 'API Key (Primary)') + strip(OTHER, 'API Key (Secondary)'),
  ),
  page('API Key (Primary), and a backup', null, strip(KEY, 'API Key (Primary)') + strip(OTHER, 'Backup key')),
  ...[`<b>${LABEL}</b> ••••••••••••`, `${LABEL} ************`].map((line) =>
    page(`dots in one line: ${line}`, 'part', `<p>${line}</p><p>Account ID: ${OTHER}</p>`),
  ),
  page('a label and a key in lines of one text', KEY, `<div>${LABEL}<br>${KEY}<br>${REVOKE}</div>`),
]

const LISTS: KeyPage[] = [
  ...['Service API Keys', 'API Keys (1)'].flatMap((title) =>
    [`<input readonly value="${KEY}">`, `<code>${KEY}</code>`].map((key) =>
      page(
        `${title}: a list of one, ${key.slice(0, 6)}`,
        KEY,
        `<h4>${title}</h4><ul><li>${key} ${REVOKE}</li></ul>`,
      ),
    ),
  ),
  page('Service API Keys: two', null, `<h4>Service API Keys</h4><ul><li>${KEY}</li><li>${OTHER}</li></ul>`),
  page(
    'API Keys of others',
    null,
    `<h4>API Keys</h4><table><tr><td>Grafana</td><td>${OTHER}</td></tr></table>`,
  ),
  page(
    'keys for two places, side by side',
    null,
    `<h4>${LABEL}</h4><div class="tabs"><div>Production<br>${KEY}</div><div>Staging<br>${OTHER}</div></div>`,
    TABS,
  ),
  page(
    'facts in a table, its cells padded',
    KEY,
    `<table>${[
      ['Organization ID', OTHER],
      [LABEL, KEY],
      ['Team ID', OTHER.replace('c41e', 'd52f')],
    ]
      .map(([name, value]) => `<tr><th>${name}</th><td>${value}</td></tr>`)
      .join('')}</table>`,
    'th, td { padding: 6px 12px; text-align: left }',
  ),
  page('a day and who, in its line', KEY, strip(`${KEY} <small>created Jan 3, 2024 by jsmith</small>`)),
]

export const KEY_OPEN: KeyPage[] = [...ACCORDIONS, ...CHOSEN, ...NEXT, ...LABELS, ...LISTS]
