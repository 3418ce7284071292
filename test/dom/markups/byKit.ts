import { account, type Examined, monitor, noAccount, noMonitor, rows, STATUS } from './examined'

/**
 * Rows as libraries and frameworks write them, a whole form of each; and the same form with something else in the place of
 * the field that is wanted.
 */

type Kit = [
  name: string,
  row: (label: string, is: string, control?: string) => string,
  around?: (rows: string) => string,
]

const CHECK = `<input type="checkbox" ${STATUS}>`
const field = (is: string, more = '') => `<input data-is="${is}" ${more}>`
const KITS: Kit[] = [
  [
    'bs3 horizontal',
    (l, is, c) =>
      `<div style="display:flex;margin:12px 0"><label style="width:180px;text-align:right;padding-right:12px">${l}</label><div style="flex:1">${c ?? field(is)}<span style="color:#737373;display:block">Some help for ${is}</span></div></div>`,
  ],
  [
    'bs4 stacked with tooltip icon',
    (l, is, c) =>
      `<div style="margin:12px 0"><label>${l} <i data-toggle="tooltip" title="Where to find ${l.toLowerCase()}">ⓘ</i></label><div>${c ?? field(is, 'class="form-control"')}</div><small>Help for it.</small></div>`,
  ],
  [
    'bs4 input group prefix+suffix',
    (l, is, c) =>
      `<div style="margin:12px 0"><label>${l}</label><div style="display:flex"><span style="background:#eee;padding:6px">#</span>${c ?? field(is)}<span style="background:#eee;padding:6px">.id</span></div></div>`,
  ],
  [
    'bs5 floating labels',
    (l, is, c) =>
      c
        ? `<div style="margin:12px 0">${l} ${c}</div>`
        : `<div style="position:relative;margin:14px 0;width:320px">${field(is, 'placeholder=" " style="width:300px;height:50px;padding-top:22px"')}<label style="position:absolute;left:8px;top:4px;font-size:12px">${l}</label></div>`,
  ],
  [
    'material outlined',
    (l, is, c) =>
      c
        ? `<div style="margin:14px 0"><span>${l}</span>${c}</div>`
        : `<div style="position:relative;width:320px;margin:20px 0"><label style="position:absolute;top:-9px;left:10px;background:#fff;font-size:12px;padding:0 4px">${l}</label><div style="border:1px solid #888;border-radius:4px">${field(is, 'style="border:0;width:280px;height:36px"')}<fieldset aria-hidden="true" style="display:none"><legend><span>${l}</span></legend></fieldset></div><p style="font-size:11px;margin:2px 12px">Helper text</p></div>`,
  ],
  [
    'material legend notch',
    (l, is, c) =>
      c
        ? `<div style="margin:14px 0"><span>${l}</span>${c}</div>`
        : `<div style="position:relative;width:320px;margin:20px 0"><label style="position:absolute;top:-8px;left:10px;font-size:12px;z-index:1">${l}</label><div style="position:relative">${field(is, 'style="border:0;width:280px;height:40px"')}<fieldset aria-hidden="true" style="position:absolute;inset:-5px 0 0;pointer-events:none;border:1px solid #888"><legend style="visibility:hidden;font-size:12px"><span>${l}</span></legend></fieldset></div></div>`,
  ],
  [
    'ant horizontal',
    (l, is, c) =>
      `<div style="display:flex;margin:14px 0"><div style="width:200px;text-align:right"><label title="${l}">${l}</label></div><div style="flex:1"><div><div>${c ?? `<span style="border:1px solid #ccc"><span>@</span>${field(is)}<span><i aria-label="clear">✕</i></span></span>`}</div></div><div style="color:#999">Extra information</div></div></div>`,
  ],
  [
    'chakra',
    (l, is, c) =>
      `<div role="group" style="margin:14px 0"><label>${l}<span role="presentation" aria-hidden="true" style="color:red">*</span></label>${c ?? field(is, 'style="display:block"')}<div style="font-size:12px">We never share it.</div></div>`,
  ],
  [
    'angular material fill',
    (l, is, c) =>
      c
        ? `<div style="margin:14px 0">${l} ${c}</div>`
        : `<div style="margin:14px 0;width:320px"><div style="position:relative;background:#f5f5f5;padding:22px 12px 4px"><label style="position:absolute;top:6px;left:12px;font-size:12px"><span>${l}</span></label>${field(is, 'style="border:0;background:none;width:280px"')}</div><div style="font-size:12px"><span>Hint</span><span style="float:right">0 / 64</span></div></div>`,
  ],
  [
    'vuetify',
    (l, is, c) =>
      c
        ? `<div style="margin:14px 0">${l} ${c}</div>`
        : `<div style="margin:18px 0;width:340px"><div style="display:flex;border-bottom:1px solid"><div style="position:relative;flex:1"><label style="position:absolute;left:0;top:-2px;font-size:12px">${l}</label>${field(is, 'style="border:0;margin-top:14px;width:280px"')}</div><i role="button" aria-label="append">⌫</i></div><div style="font-size:12px;min-height:14px"></div></div>`,
  ],
  [
    'asp.net table',
    (l, is, c) =>
      `<tr><td align="right" width="200"><span>${l}:</span></td><td>${c ?? field(is)}<span style="color:red;visibility:hidden">*</span></td></tr>`,
    (s) => `<table>${s}</table>`,
  ],
  [
    'asp.net three columns',
    (l, is, c) =>
      `<tr><td width="200"><span>${l}</span></td><td width="8">:</td><td>${c ?? field(is)}</td><td><img src="data:," alt="Help" width="16" height="16"></td></tr>`,
    (s) => `<table>${s}</table>`,
  ],
  [
    'simple_form',
    (l, is, c) =>
      `<div style="margin:14px 0"><label><abbr title="required">*</abbr> ${l}</label>${c ?? field(is)}<span class="hint">no more than 64 signs</span></div>`,
  ],
  [
    'django admin',
    (l, is, c) =>
      `<div style="border-bottom:1px solid #eee;padding:10px"><div><div style="display:flex"><label style="width:170px">${l}:</label>${c ?? field(is)}</div><div style="margin-left:170px;color:#666"><div>Enter it as in the portal.</div></div></div></div>`,
  ],
  [
    'aria grid',
    (l, is, c) =>
      `<div role="row" style="display:flex;margin:8px 0"><div role="rowheader" style="width:220px">${l}</div><div role="gridcell">${c ?? field(is)}</div><div role="gridcell"><a href="#">?</a></div></div>`,
    (s) =>
      `<div role="grid"><div role="row" style="display:flex"><div role="columnheader" style="width:220px">Setting</div><div role="columnheader">Value</div></div>${s}</div>`,
  ],
  [
    'fieldset per field',
    (l, is, c) =>
      `<fieldset style="margin:12px 0;border:0"><legend>${l}</legend><p style="margin:0;font-size:12px">A sentence of help that stands between.</p>${c ?? field(is)}</fieldset>`,
  ],
  [
    'label after field',
    (l, is, c) => `<div style="margin:18px 0;display:flex;gap:10px">${c ?? field(is)}<span>${l}</span></div>`,
  ],
  [
    'label below field',
    (l, is, c) => `<div style="margin:26px 0">${c ?? field(is)}<div style="font-size:12px">${l}</div></div>`,
  ],
  [
    'label with badge',
    (l, is, c) =>
      `<div style="margin:14px 0"><div>${l} <span style="background:#06c;color:#fff;border-radius:8px;padding:1px 6px;font-size:10px">NEW</span></div>${c ?? field(is, 'placeholder="Not set"')}</div>`,
  ],
  [
    'help popover button',
    (l, is, c) =>
      `<div style="margin:14px 0"><div style="display:flex;gap:6px"><label>${l}</label><button type="button" aria-label="Help for this">?</button></div>${c ?? field(is, 'placeholder="Type here"')}</div>`,
  ],
  [
    'label row with clear link',
    (l, is, c) =>
      `<div style="margin:14px 0"><div style="display:flex;justify-content:space-between;width:320px"><label>${l}</label><a href="#">Clear</a></div>${c ?? field(is, 'style="width:320px"')}</div>`,
  ],
  [
    'label row with clear link, hint',
    (l, is, c) =>
      `<div style="margin:14px 0"><div style="display:flex;justify-content:space-between;width:320px"><label>${l}</label><button type="button">Clear</button></div>${c ?? field(is, 'style="width:320px" placeholder="None"')}<span>Optional</span></div>`,
  ],
  [
    'field with eye and copy',
    (l, is, c) =>
      `<div style="margin:14px 0"><div class="label">${l}:</div><span style="position:relative;display:inline-block">${c ?? field(is, 'type="password"')}<button type="button" aria-label="Show" style="position:absolute;right:2px"><svg width="12" height="12"></svg></button></span> <button type="button">Copy</button></div>`,
  ],
  [
    'dl grid',
    (l, is, c) => `<dt>${l}</dt><dd style="margin:0">${c ?? field(is)}</dd>`,
    (s) => `<dl style="display:grid;grid-template-columns:220px 1fr;gap:12px">${s}</dl>`,
  ],
  [
    'settings list, desc below label, hint',
    (l, is, c) =>
      `<div style="display:flex;justify-content:space-between;width:700px;border-bottom:1px solid #eee;padding:10px"><div><b>${l}</b><p style="margin:0">What is used for ${l.toLowerCase()} here</p></div><div>${c ?? field(is, 'placeholder="None"')}</div></div>`,
  ],
  [
    'rtl',
    (l, is, c) =>
      `<div dir="rtl" style="margin:14px 0;display:flex;gap:10px"><span style="width:220px">${l}:</span>${c ?? field(is)}</div>`,
  ],
  [
    'google translated',
    (l, is, c) =>
      `<div style="margin:14px 0"><label><font style="vertical-align:inherit"><font style="vertical-align:inherit">${l}</font></font></label><br>${c ?? field(is)}</div>`,
  ],
  [
    'zoom 1.3',
    (l, is, c) => `<div style="zoom:1.3;margin:14px 0"><div class="label">${l}:</div>${c ?? field(is)}</div>`,
  ],
  [
    'scaled',
    (l, is, c) => `<div style="margin:14px 0"><div class="label">${l}:</div>${c ?? field(is)}</div>`,
    (s) => `<div style="transform:scale(.8);transform-origin:0 0">${s}</div>`,
  ],
  [
    'inline spans with nbsp',
    (l, is, c) => `<p>&nbsp;${l.replace(' ', '&nbsp;')}&nbsp;:&nbsp;${c ?? field(is)}</p>`,
  ],
  ['br separated', (l, is, c) => `<b>${l}:</b><br>${c ?? field(is)}<br><br>`],
  [
    'label left in col, help right col',
    (l, is, c) =>
      `<div style="display:grid;grid-template-columns:200px 260px 1fr;gap:14px;margin:10px 0"><label>${l}</label><div>${c ?? field(is)}</div><div style="color:#777">Shown in the portal</div></div>`,
  ],
  [
    'counter',
    (l, is, c) =>
      `<div style="margin:14px 0"><div style="display:flex;justify-content:space-between;width:300px"><label>${l}</label><span>0/64</span></div>${c ?? field(is, 'maxlength="64"')}</div>`,
  ],
  [
    'required text',
    (l, is, c) =>
      `<div style="margin:14px 0"><label>${l}</label> <em>required</em><br>${c ?? field(is, 'required placeholder="…"')}</div>`,
  ],
]

/** What may stand in the field's place. */
const INSTEAD = {
  'a word of where it is set': '<span>Managed by your account</span>',
  'a chip': '<span style="background:#cde;border-radius:8px">ops-team</span>',
  'a link': '<a href="/x">Manage</a>',
  nothing: '<span></span>',
}

export const BY_KIT: Examined[] = KITS.flatMap(([name, row, around = (inner: string) => inner]) => {
  const form = (inner: string) => `<form>${around(inner)}</form>`
  return [
    monitor(name, form(rows((label, is) => row(label, is)))),
    account(name, form(row('API KEY', 'right') + row('STATUS', 'status', CHECK))),
    account(`${name}, the switch first`, form(row('STATUS', 'status', CHECK) + row('API KEY', 'right'))),
    ...Object.entries(INSTEAD).map(([what, html]) =>
      noMonitor(
        `${name}, ${what} in the field’s place`,
        form(rows((label, is) => row(label, is, is === 'right' ? html : undefined))),
      ),
    ),
    noMonitor(
      `${name}, another product’s routing key`,
      form(rows((label, is) => row(is === 'right' ? 'PAGERDUTY ROUTING KEY' : label, is))),
    ),
    noAccount(
      `${name}, a link in the key’s place`,
      form(row('API KEY', 'x', INSTEAD['a link']) + row('STATUS', 'status', CHECK) + row('COUPON', 'coupon')),
    ),
    noAccount(
      `${name}, a word in the key’s place and a field without a label after it`,
      form(
        `${row('API KEY', 'x', '<span>Inherited from account</span>')}<div class="row">${field('next')}</div>${row('STATUS', 'status', CHECK)}`,
      ),
    ),
  ]
})
