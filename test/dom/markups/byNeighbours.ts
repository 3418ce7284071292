import { account, type Examined, monitor, noAccount, noMonitor, RIGHT, STATUS } from './examined'

/** Forms in which something stands beside a label, or between it and its field: mostly it changes nothing. */

const row = (inner: string) => `<div class="row">${inner}</div>`
const label = (text: string, attributes = '') => `<div class="label" ${attributes}>${text}</div>`
const BOX = row(`${label('STATUS:')}<input type="checkbox" ${STATUS}>`)
const ROUTING = label('VICTOROPS ROUTING KEY:')
const NOTES = row(`${label('NOTES:')}<textarea data-is="notes"></textarea>`)
const BESIDE = 'style="display:flex;gap:12px;align-items:baseline"'

export const BY_NEIGHBOURS: Examined[] = [
  account(
    'a list between a label and the field it is tied to',
    `<div class="row"><label for="k" class="label">API KEY:</label><br><select aria-label="Kind"><option>The live environment</option><option>Test</option></select> <input id="k" ${RIGHT}></div>${BOX}`,
  ),
  account(
    'a box to tick between a label and the field that says it to who hears the page',
    row(
      `${label('API KEY:')}<input type="checkbox" aria-label="Show"><br><br><input aria-label="API KEY" ${RIGHT}>`,
    ) + BOX,
  ),
  account(
    'labels that nobody sees, and a field to search with after a text that nobody sees',
    `<span class="sr">Find</span><input placeholder="Find a setting" data-is="find">
     <div class="row"><label for="k" class="sr">API KEY</label><input id="k" placeholder="xxxxxxxx-xxxx" ${RIGHT}></div>${BOX}`,
  ),
  monitor(
    'a prefix that is one piece with the field, in a cell with it',
    `<table><tr><td>${ROUTING}</td><td><div style="display:flex"><span style="padding:6px">ops /</span><input ${RIGHT}></div></td></tr></table>${NOTES}`,
  ),
  ...['iframe', 'canvas'].map((tag) =>
    monitor(
      `a ${tag} of one pixel between a label and its field`,
      row(`${ROUTING}<${tag} width="1" height="1" style="border:0"></${tag}><input ${RIGHT}>`) + NOTES,
    ),
  ),
  monitor(
    'a sign that a component draws between a label and its field',
    row(
      `${ROUTING}<x-sign style="display:block;width:16px;height:16px;background:#ccc"></x-sign><input ${RIGHT}>`,
    ) + NOTES,
  ),
  account(
    'labels in a row over their fields, of which one is set bold',
    `<table><tr><td>Note</td><td><b>API KEY</b></td></tr><tr><td><input data-is="note"></td><td><input ${RIGHT}></td></tr></table>${BOX}`,
  ),
  account(
    'a word in smaller letters beside a label above its field',
    row(
      `<div ${BESIDE}><div style="font-size:16px">API KEY</div><div style="font-size:11px">Secret</div></div><input ${RIGHT}>`,
    ) + BOX,
  ),
  account(
    'a word that is not shown yet beside a label above its field',
    row(
      `<div ${BESIDE}><div style="font-size:14px">API KEY</div><div style="font-size:16px;visibility:hidden">Copied</div></div><input ${RIGHT}>`,
    ) + BOX,
  ),
  monitor(
    'a list to type in that asks to search',
    row(`${ROUTING}<input list="keys" placeholder="Search" ${RIGHT}><datalist id="keys"></datalist>`) + NOTES,
  ),
  monitor(
    'a list to type in that asks to search, whose box says that it is one',
    row(`${ROUTING}<div role="combobox" aria-expanded="false"><input placeholder="Search" ${RIGHT}></div>`) +
      NOTES,
  ),
  account(
    'a field without a label right behind the box to tick',
    row(`${label('API KEY:')}<input ${RIGHT}>`) +
      row(`${label('STATUS:')}<input type="checkbox" ${STATUS}> <input data-is="remark">`),
  ),
  monitor(
    'help in the letters of the label beside it, before a field with an example',
    `<div class="row" ${BESIDE}><div ${BESIDE}><div>VICTOROPS ROUTING KEY</div><div>Case matters only here</div></div><input placeholder="ops" ${RIGHT}></div>${NOTES}`,
  ),
  account(
    'a label that is tied to a field which is not shown, behind the one that is',
    `<div class="row"><label for="k" class="label">API KEY:</label><br><input id="k" hidden data-is="behind"><input ${RIGHT}></div>${BOX}`,
  ),
  ...['<h4>Connection</h4>', '<span style="padding:6px 4px">vo_</span>'].map((before) =>
    account(
      `a field that says its name in itself, after ${before}`,
      `<div class="row" style="display:${before.startsWith('<h4>') ? 'block' : 'flex'}">${before}<input placeholder="API KEY" ${RIGHT}></div>${BOX}`,
    ),
  ),
  noAccount(
    'a field that nobody sees below the label it is tied to',
    `<div class="row"><label for="k" class="label">API KEY:</label><br><input id="k" style="opacity:0" data-is="trap"></div>${BOX}`,
  ),
  noAccount(
    'two labels in small letters, one over the other at the side of a field',
    `<div class="row" style="display:flex"><div><div>api key</div><div>notes</div></div><textarea data-is="other" style="height:40px"></textarea></div>${BOX}`,
  ),
  noAccount(
    'two labels with a colon, one over the other at the side of a field',
    `<div class="row" style="display:flex"><div><div>API KEY:</div><div>NOTES:</div></div><textarea data-is="other" style="height:40px"></textarea></div>${BOX}`,
  ),
  account(
    'a field with its label inside right above a label',
    `<div style="position:relative"><label for="n" style="position:absolute;left:6px;top:8px">Name</label><input id="n" style="padding-top:22px;display:block" data-is="name"></div>
     <div style="line-height:14px">API KEY</div><input ${RIGHT} style="display:block"><div style="line-height:14px">STATUS</div><input type="checkbox" ${STATUS}>`,
  ),
  account(
    'two fields in one row, from right to left',
    `<div dir="rtl" class="row"><span>API KEY</span> <input ${RIGHT} size="14"> <span>NOTE</span> <input data-is="note" size="14"></div>${BOX}`,
  ),
  account(
    'labels that nobody sees, tied to fields of which a hidden copy bears the same names',
    `<div class="row"><label for="k" class="sr">API KEY</label><input id="k" ${RIGHT}></div>${BOX}<div hidden><label for="k">API KEY</label><input id="k" data-is="copy"></div>`,
  ),
  ...['Not set', 'Current: ••••4f2a'].map((text) =>
    account(
      `${text}: said between a label and a field with dots in it`,
      row(`${label('API KEY:')}<div>${text}</div><input placeholder="••••••••" ${RIGHT}>`) + BOX,
    ),
  ),
  ...['Not set', 'None'].map((text) =>
    noAccount(
      `${text}: what a term of a list means, before a field outside of it`,
      row(`<dl><dt>API KEY:</dt><dd>${text}</dd></dl><input data-is="x">`) + BOX,
    ),
  ),
  ...['<br>', '<img width="60" height="20" alt=""><br>'].map((between) =>
    noAccount(
      `more than a break in what would be a label: ${between}`,
      row(`${label(`API<br>${between}KEY:`)}<input data-is="x">`) + BOX,
    ),
  ),
  account(
    'a label that is the term of another list than its field’s',
    row(
      `<dl style="margin:0"><dt>API KEY:</dt></dl><dl style="margin:0"><dt hidden>x</dt><dd style="margin:0"><input ${RIGHT}></dd></dl>`,
    ) + BOX,
  ),
  noMonitor(
    'a label that says default, far from a box to tick on its level',
    row(
      `<div>VICTOROPS ROUTING KEY</div><div style="display:flex;gap:120px"><label><input type="checkbox"> Mute</label><div>DEFAULT TAG</div></div><input data-is="x">`,
    ) + NOTES,
  ),
  account(
    'a button after a field at the side of its label, which has help',
    `<div style="display:flex"><div style="width:220px"><div>API KEY</div><div>Enter what the portal shows you.</div><div>Copy it there.</div></div><div><br><br><input ${RIGHT}></div><button type="button">Show</button></div>${BOX}`,
  ),
  account(
    'a button between a label and its field, one over the other',
    row(`${label('API KEY:')}<button type="button">Generate</button><br><input ${RIGHT}>`) + BOX,
  ),
]
