import { box, chip, chips, KEYS, rowsOf, SENTENCE, type TableMarkup } from './tableParts'

/** Rows and cells that are no tables. */
export const DIVS: TableMarkup[] = [
  {
    name: 'flex rows of divs',
    css: '.r { display: flex; border-bottom: 1px solid } .r > * { flex: 1; padding: 8px }',
    render: (keys) =>
      `<div class="r"><div>Routing Key</div><div>Escalation Policies</div></div>${rowsOf(keys, (key) => `<div class="r"><div>${key.key}</div><div>${chips(key)}</div></div>`)}<div class="r"><div>${SENTENCE}</div><div>${chip('D : D')}</div></div>`,
  },
  {
    name: 'keys in pieces that stand side by side, a dash alone among them',
    css: '.k { display: flex }',
    render: (keys) =>
      `<table><tr><th>Routing Key</th><th>Escalation Policies</th></tr>${rowsOf(keys, (key) => `<tr><td><span class="k">${key.key.replace(/[a-z]+|\W/gi, '<span>$&</span>')}</span></td><td>${chips(key)}</td></tr>`)}</table>`,
  },
  {
    name: 'keys in letters that stand apart',
    css: '.k { display: flex; gap: 6px }',
    render: (keys) =>
      `<table><tr><th>Routing Key</th><th>Escalation Policies</th></tr>${rowsOf(keys, (key) => `<tr><td><span class="k">${key.key.replace(/./g, '<span>$&</span>')}</span></td><td>${chips(key)}</td></tr>`)}</table>`,
    expect: [],
  },
  {
    name: 'keys with places to break a line in, put in by the page',
    render: (keys) =>
      `<table><tr><th>Routing Key</th><th>Escalation Policies</th></tr>${rowsOf(keys, (key) => `<tr><td>${key.key.replace(/[-_]/g, '$&\u200b')}</td><td>${chips(key)}</td></tr>`)}</table>`,
  },
  {
    name: 'a place to break a line in one key alone',
    render: (keys) =>
      `<table><tr><th>Routing Key</th><th>Escalation Policies</th></tr>${rowsOf(keys, (key) => `<tr><td>${key.key}</td><td>${chips(key)}</td></tr>`)}<tr><td>cu\u200brl</td><td>A : B</td></tr></table>`,
    expect: ['operations', '247', 'team-nQclfQLlIrzZmYUp', 'DB_Team', 'CURL', 'cu\u200brl'],
  },
  {
    name: 'list items with spans',
    css: 'li { display: grid; grid-template-columns: 300px 1fr; padding: 9px 0 }',
    render: (keys) =>
      `<ul><li><b>Routing Key</b><b>Escalation Policies</b></li>${rowsOf(keys, (key) => `<li><span>${key.key}</span><span>${chips(key)}</span></li>`)}</ul><h4>Default Routing Policy</h4><p>${SENTENCE}</p>`,
  },
  {
    name: 'flat cells in a grid',
    css: '.g { display: grid; grid-template-columns: 1fr 2fr; row-gap: 14px }',
    render: (keys) =>
      `<div class="g"><div>Routing Key</div><div>Escalation Policies</div>${rowsOf(keys, (key) => `<div>${key.key}</div><div>${chips(key)}</div>`)}<div>Default Routing Policy</div><div></div><div>${SENTENCE}</div><div>${chip('D : D')}</div></div>`,
  },
  {
    name: 'flat spans in a grid with multi-responder',
    multi: true,
    css: '.g { display: grid; grid-template-columns: 1fr 2fr 1fr; row-gap: 14px }',
    render: (keys) =>
      `<div class="g"><span>Routing Key</span><span>Escalation Policies</span><span>Multi-Responder</span>${rowsOf(keys, (key) => `<span>${key.key}</span><span>${chips(key)}</span><span>${box(key)}</span>`)}</div><b>Default Routing Policy</b>`,
  },
  {
    name: 'columns one after another',
    css: '.c { display: flex } .c > div { width: 300px } .c p { height: 60px; margin: 0 }',
    render: (keys) =>
      `<div class="c"><div><p>Routing Key</p>${rowsOf(keys, (key) => `<p>${key.key}</p>`)}</div><div><p>Escalation Policies</p>${rowsOf(keys, (key) => `<p>${chips(key)}</p>`)}</div></div><b>Default Routing Policy</b>`,
  },
  {
    name: 'roles of a grid',
    css: '[role=row] { display: flex } [role=row] > * { width: 320px; padding: 8px }',
    multi: true,
    render: (keys) =>
      `<div role="grid"><div role="row"><div role="columnheader">Routing Key</div><div role="columnheader">Escalation Policies</div><div role="columnheader">Multi-responder</div></div>${rowsOf(keys, (key) => `<div role="row"><div role="gridcell">${key.key}</div><div role="gridcell">${chips(key)}</div><div role="gridcell"><span role="checkbox" aria-checked="${!!key.multi}">${key.multi ? '☑' : '☐'}</span></div></div>`)}</div>`,
  },
  {
    name: 'virtualised rows, in another order in the markup',
    css: '.v { position: relative; height: 400px; overflow: auto } .v > div { position: absolute; display: flex; height: 60px; width: 100% } .h { display: flex } .h > *, .v > div > * { width: 40% }',
    render: (keys) =>
      `<div class="h"><div>Routing Key</div><div>Escalation Policies</div></div><div class="v">${rowsOf([...keys].reverse(), (key) => `<div style="transform:translateY(${KEYS.indexOf(key) * 60}px)"><div>${key.key}</div><div>${chips(key)}</div></div>`)}</div><p>${SENTENCE}</p>`,
  },
  {
    name: 'rows in shadow roots',
    css: '',
    render: (keys) =>
      `<div style="display:flex"><div style="width:300px">Routing Key</div><div>Escalation Policies</div></div>${rowsOf(keys, (key) => `<x-row style="display:block"><template shadowrootmode="open"><div style="display:flex;padding:8px 0"><div style="width:300px">${key.key}</div><div>${chips(key)}</div></div></template></x-row>`)}<p>${SENTENCE}</p>`,
  },
]
