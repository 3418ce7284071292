import { type Examined, monitor, noMonitor, ownList, RIGHT } from './examined'

/** The routing key as a list: one of the page's own is left to the person, who is told so. */

const BOX = 'style="display:inline-block;width:200px;border:1px solid;padding:4px"'
const OPTIONS = '<option value="">Choose…</option><option>ops</option><option>checkout</option>'
const LABEL = '<div class="row"><div class="label">VICTOROPS ROUTING KEY:</div>'

export const OWN_LISTS: Examined[] = [
  ownList(
    'select2, over a hidden list',
    `<select style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)" tabindex="-1" aria-hidden="true">${OPTIONS}</select><span ${BOX}><span role="combobox" aria-haspopup="true" aria-expanded="false" tabindex="0"><span>Choose…</span></span></span>`,
  ),
  ownList(
    'a plug-in that shows what is chosen in a hidden list',
    `<select style="display:none">${OPTIONS.replace('<option>ops', '<option selected>ops')}</select><div ${BOX}><a tabindex="-1"><span>ops</span></a></div>`,
  ),
  ownList(
    'a plug-in that shows what is chosen before the hidden list',
    `<div><div style="position:relative;width:300px;border:1px solid"><span>ops</span><select style="position:absolute;inset:0;opacity:0">${OPTIONS.replace('<option>ops', '<option selected>ops')}</select></div></div>`,
  ),
  ownList(
    'a list that has a role and shows what is chosen in the letters of the labels',
    `<div ${BOX}><div role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false" class="label">ops</div></div>`,
  ),
  ownList(
    'Material UI, a box with a role',
    `<div ${BOX}><div role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="l-right">ops</div><input aria-hidden="true" tabindex="-1" value="ops" style="position:absolute;opacity:0;width:100%;pointer-events:none"></div>`,
  ),
  ownList(
    'Radix, a button with a role',
    `<button type="button" role="combobox" aria-expanded="false" ${BOX}><span>ops</span></button>`,
  ),
  ownList(
    'Vuetify, a field that is only looked at',
    `<div role="combobox" aria-haspopup="listbox" ${BOX}><span>ops</span><input readonly value="" style="width:40px"></div>`,
  ),
  ownList(
    'Element, a field that shows the word and opens the list',
    `<span ${BOX}><input readonly role="combobox" aria-haspopup="listbox" value="ops"></span>`,
  ),
  ownList(
    'Bootstrap, a button that opens a menu',
    '<div><button type="button" aria-haspopup="true" aria-expanded="false">ops <span class="caret"></span></button><ul hidden><li><a href="#">ops</a></li></ul></div>',
  ),
  ownList(
    'Headless UI, a button that opens a list, with a sign in it',
    '<button type="button" aria-haspopup="listbox"><span>Choose…</span><svg width="9" height="9"></svg></button>',
  ),
  monitor('a list of the browser’s own', `${LABEL}<select ${RIGHT}>${OPTIONS}</select></div>`),
  noMonitor(
    'two lists of the browser’s own in one row',
    `${LABEL}<select data-is="one">${OPTIONS}</select> <select data-is="two">${OPTIONS}</select></div>`,
  ),
]
