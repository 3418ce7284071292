import { bare, IS, newId, PRESS_ARIA, type Stack, titleCase } from './stack'

/** The forms as written by hand, or by older stacks: tables, lists, grids, labels moved by style sheets, shadow roots. */
export const HAND_MADE: Stack[] = [
  {
    name: 'ExtJS, tables placed absolutely',
    around: '<div class="x">$</div>',
    css: `.x{position:relative;width:620px;height:700px}.x-f{position:absolute;left:20px;border-collapse:collapse;width:500px}.x-lab{width:170px;vertical-align:top}.x-cb{width:16px;height:16px}`,
    text: (l, m, v) => {
      const i = newId()
      return `<table id="${i}" class="x-f" style="top:TOPpx" cellpadding=0><tbody><tr><td class="x-lab"><label id="${i}-l" for="${i}-i">${l}</label></td><td><input id="${i}-i" type="text" size=1 style="width:260px" data-is="${m}" value="${v}" autocomplete=off></td><td><div class="x-err" style="display:none"></div></td></tr></tbody></table>`
    },
    toggle: (l, on) => {
      const i = newId()
      return `<table id="${i}" class="x-f ${on ? 'x-form-cb-checked' : ''}" style="top:TOPpx"><tbody><tr><td class="x-lab"><label for="${i}-i">${l}</label></td><td><div class="x-cbw"><input type="button" id="${i}-i" class="x-cb" role="checkbox" aria-checked="${on}" ${IS} hidefocus></div></td></tr></tbody></table>`
    },
    script: PRESS_ARIA,
  },
  {
    name: 'Ember, labels of plain text',
    text: (l, m, v) =>
      `<div class="ember-view field"><div class="lbl">${l}</div><input id="ember${newId()}" class="ember-view ember-text-field" type="text" data-is="${m}" value="${v}"><span class="ember-view tip"><i class="icon">?</i></span></div>`,
    toggle: (l, on) =>
      `<div class="ember-view field"><div class="lbl">${l}</div><div id="ember${newId()}" class="ember-view x-toggle-component ${on ? 'on' : ''}"><input type="checkbox" class="x-toggle" id="xt" style="display:none" ${IS} ${on ? 'checked' : ''}><label for="xt"><div class="x-toggle-light" style="width:60px;height:20px;background:#999"></div></label></div></div>`,
    css: `.field{margin:16px 0}.field input{width:280px}`,
  },
  {
    name: 'definition list',
    around: '<dl>$</dl>',
    css: `dt{font-weight:bold;text-transform:uppercase}dd{margin:0 0 16px}`,
    text: (l, m, v) =>
      `<dt>${titleCase(l)}:</dt><dd><input data-is="${m}" value="${v}"> <span class="help">?</span></dd>`,
    toggle: (l, on) =>
      `<dt>${titleCase(l)}:</dt><dd><select ${IS}><option value="1" ${on ? 'selected' : ''}>ON</option><option value="0" ${on ? '' : 'selected'}>OFF</option></select></dd>`,
  },
  {
    name: 'a fieldset each, radio pair',
    css: `fieldset{border:0;margin:10px 0}`,
    text: (l, m, v) =>
      `<fieldset><legend><b>${l.split(' ')[0]}</b> ${l.split(' ').slice(1).join('&nbsp;')}</legend><input data-is="${m}" value="${v}"><span class="help">?</span></fieldset>`,
    toggle: (l, on) =>
      `<fieldset><legend>${l}</legend><label><input type="radio" name="status" value="on" ${IS} ${on ? 'checked' : ''}> ON</label> <label><input type="radio" name="status" value="off" ${on ? '' : 'checked'}> OFF</label></fieldset>`,
  },
  {
    name: 'row headers, Enabled or Disabled',
    around: '<table>$</table>',
    css: `th{text-align:left;padding:8px;width:220px}`,
    text: (l, m, v) =>
      `<tr><th scope="row">${l}</th><td><input size=40 data-is="${m}" value="${v}"></td><td><span class="help">?</span></td></tr>`,
    toggle: (l, on) =>
      `<tr><th scope="row">${l}</th><td><select ${IS} name="status"><option ${on ? 'selected' : ''}>Enabled</option><option ${on ? '' : 'selected'}>Disabled</option></select></td></tr>`,
  },
  {
    name: 'a table each, a div that says ON',
    css: `td{padding:4px}`,
    text: (l, m, v) =>
      `<table><tr><td>${l}</td></tr><tr><td><input size=40 data-is="${m}" value="${v}"></td><td><span class="help">?</span></td></tr></table>`,
    toggle: (l, on) =>
      `<table><tr><td>${l}</td></tr><tr><td><div class="onoff" ${IS} tabindex="0" style="cursor:pointer;width:50px;height:20px;border-radius:10px;background:#999;color:#fff;padding:2px 8px">${on ? 'ON' : 'OFF'}</div></td></tr></table>`,
    script: `document.querySelectorAll('.onoff').forEach(b=>b.addEventListener('click',()=>b.textContent=b.textContent.trim()==='ON'?'OFF':'ON'))`,
  },
  {
    name: 'grid with rows of display: contents',
    around: '<div class="g">$</div>',
    css: `.g{display:grid;grid-template-columns:max-content 1fr 30px;gap:12px}.row{display:contents}.seg{display:inline-flex;border:1px solid #999}.seg>span{padding:4px 12px;cursor:pointer}.seg>[aria-selected=true]{background:#ddd}`,
    text: (l, m, v) =>
      `<div class="row"><div>${l}</div><div><input data-is="${m}" value="${v}" style="width:280px"></div><div><span class="help">?</span></div></div>`,
    toggle: (l, on) =>
      `<div class="row"><div>${l}</div><div><div class="seg" role="radiogroup" ${IS}><span role="radio" tabindex=0 aria-checked="${on}">ON</span><span role="radio" tabindex=-1 aria-checked="${!on}">OFF</span></div></div><div></div></div>`,
    script: `document.querySelectorAll('[role=radio]').forEach(b=>b.addEventListener('click',()=>b.parentNode.querySelectorAll('[role=radio]').forEach(o=>o.setAttribute('aria-checked',o===b))))`,
  },
  {
    name: 'labels last in the markup, first by order',
    css: `.fld{display:flex;flex-direction:column;margin:18px 0;width:320px}.fld label{order:-1;font-weight:bold}.fld .hint{order:3;color:#777}`,
    text: (l, m, v) =>
      `<div class="fld"><input data-is="${m}" value="${v}"><label>${l}</label><span class="hint">Optional</span></div>`,
    toggle: (l, on) =>
      `<div class="fld"><span class="pill" role="switch" tabindex="0" aria-checked="${on}" ${IS} style="width:48px;height:20px;background:#aaa;display:block">${on ? 'ON' : 'OFF'}</span><label>${l}</label></div>`,
    script: `document.querySelectorAll('[role=switch]').forEach(b=>b.addEventListener('click',()=>{const on=b.getAttribute('aria-checked')!=='true';b.setAttribute('aria-checked',on);b.textContent=on?'ON':'OFF'}))`,
  },
  {
    name: 'labels above by column-reverse',
    css: `.fld{display:flex;flex-direction:column-reverse;margin:18px 0;width:320px}.bs{display:inline-block;position:relative;width:100px;height:30px;overflow:hidden;border:1px solid #aaa}.bs .c{display:inline-block;width:150px;white-space:nowrap;margin-left:0}.bs.off .c{margin-left:-50px}.bs .c>*{display:inline-block;width:50px;height:30px}.bs input{position:absolute;top:0;left:0;margin:0;z-index:-1;opacity:0;visibility:hidden}`,
    text: (l, m, v) =>
      `<div class="fld"><small>Learn more</small><input data-is="${m}" value="${v}"><div class="t">${l}</div></div>`,
    toggle: (l, on) =>
      `<div class="fld"><div class="bs ${on ? 'on' : 'off'}"><div class="c"><span class="h-on">ON</span><span class="h-l">&nbsp;</span><span class="h-off">OFF</span><input type="checkbox" ${IS} ${on ? 'checked' : ''}></div></div><div class="t">${l}</div></div>`,
    script: `document.querySelectorAll('.bs').forEach(b=>b.addEventListener('click',()=>{const i=b.querySelector('input');i.checked=!i.checked;b.className='bs '+(i.checked?'on':'off')}))`,
  },
  {
    name: 'aria-labelledby, link beside the label',
    css: `.l{font-size:12px}.r{margin:20px 0}.ic{position:relative;width:22px;height:22px;border:1px solid #999}.ic input{position:absolute;opacity:0}.ic ins{position:absolute;inset:0}`,
    text: (l, m, v) =>
      `<div class="r"><div class="l"><span id="al-${m}">${l}</span> <a href="#">what's this?</a></div><div><input aria-labelledby="al-${m}" data-is="${m}" value="${v}"></div></div>`,
    toggle: (l, on) =>
      `<div class="r"><div class="l"><span id="al-st">${l}</span></div><div class="ic ${on ? 'checked' : ''}"><input type="checkbox" aria-labelledby="al-st" ${IS} ${on ? 'checked' : ''}><ins class="helper"></ins></div></div>`,
    script: `document.querySelectorAll('.ic ins').forEach(b=>b.addEventListener('click',()=>{const i=b.previousSibling;i.checked=!i.checked;b.parentNode.classList.toggle('checked',i.checked)}))`,
  },
  {
    name: 'aria-label alone',
    css: `.r{margin:20px 0}`,
    text: (l, m, v) => `<div class="r"><input aria-label="${bare(l)}" data-is="${m}" value="${v}"></div>`,
    toggle: (l, on) =>
      `<div class="r"><button type="button" role="switch" aria-label="${bare(l)}" aria-checked="${on}" ${IS}>${on ? 'On' : 'Off'}</button></div>`,
    script: `document.querySelectorAll('[role=switch]').forEach(b=>b.addEventListener('click',()=>{const on=b.getAttribute('aria-checked')!=='true';b.setAttribute('aria-checked',on);b.textContent=on?'On':'Off'}))`,
  },
  {
    name: 'placeholders alone',
    css: `.r{margin:20px 0}`,
    text: (l, m, v) =>
      `<div class="r"><input placeholder="${bare(l)}" data-is="${m}" value="${v}" size=50></div>`,
    toggle: (l, on) =>
      `<div class="r"><label>${l} <input type="checkbox" ${IS} ${on ? 'checked' : ''}></label></div>`,
  },
  {
    name: 'label around, transparent input of no size',
    css: `.cols{display:flex}.cols>*{width:50%}label.w{display:block;margin:16px 0}.w span.c{display:block;text-transform:uppercase;font-size:11px}`,
    text: (l, m, v) =>
      `<label class="w"><span class="c">${titleCase(l)}<abbr title="required">*</abbr></span><input data-is="${m}" value="${v}"></label>`,
    toggle: (l, on) =>
      `<div class="w"><span class="c">${titleCase(l)}</span><label class="switch" style="display:inline-block;position:relative;width:60px;height:28px"><input type="checkbox" style="opacity:0;width:0;height:0" ${IS} ${on ? 'checked' : ''}><span class="slider" style="position:absolute;inset:0;background:#ccc;border-radius:14px"></span></label></div>`,
  },
  {
    name: 'nested open shadow roots and slots',
    text: (l, m, v) =>
      `<x-field><template shadowrootmode="open"><style>:host{display:block;margin:16px 0}label{display:block}</style><label for="i"><slot name="label"></slot></label><x-in><template shadowrootmode="open"><div part="box"><input id="i" data-is="${m}" value="${v}"></div></template></x-in><slot name="help"></slot></template><span slot="help">?</span><span slot="label">${l}</span></x-field>`,
    toggle: (l, on) =>
      `<x-switch><template shadowrootmode="open"><style>:host{display:block}.t{width:50px;height:22px;background:#999;color:#fff}</style><div class="lab"><slot></slot></div><div class="t" role="switch" tabindex=0 aria-checked="${on}" ${IS} onclick="this.setAttribute('aria-checked',this.getAttribute('aria-checked')!=='true')"></div></template>${l}</x-switch>`,
  },
  {
    name: 'label around with a line break',
    text: (l, m, v) => `<p><label>${l}<br><input data-is="${m}" value="${v}"></label></p>`,
    toggle: (l, on) =>
      `<p>${l}<br><label><input type="checkbox" ${IS} ${on ? 'checked' : ''}> ON</label></p>`,
  },
  {
    name: 'a button that says ON or OFF',
    text: (l, m, v) =>
      `<div><strong>${l}</strong></div><div style="margin-bottom:20px"><input data-is="${m}" value="${v}"><span class="help">?</span></div>`,
    toggle: (l, on) =>
      `<div><strong>${l}</strong></div><div><button type="button" class="pill" ${IS}>${on ? 'ON' : 'OFF'}</button></div>`,
    script: `document.querySelectorAll('.pill').forEach(b=>b.addEventListener('click',()=>b.textContent=b.textContent==='ON'?'OFF':'ON'))`,
  },
  {
    name: 'section headings, words by style sheet',
    css: `.ios{position:relative;display:inline-block;width:60px;height:24px;background:#bbb;border-radius:12px}.ios::after{content:'OFF';position:absolute;right:8px}.ck:checked+.ios::after{content:'ON'}.ck{position:absolute;left:-9999px}`,
    text: (l, m, v) =>
      `<section><h4>${l}</h4><div><div><input data-is="${m}" value="${v}"></div></div></section>`,
    toggle: (l, on) =>
      `<section><h4>${l}</h4><div><input type="checkbox" class="ck" id="ck" ${IS} ${on ? 'checked' : ''}><label for="ck" class="ios"></label></div></section>`,
  },
  {
    name: 'clipped checkbox beside a track',
    css: `.visually-hidden{position:absolute!important;clip:rect(1px,1px,1px,1px);clip-path:inset(50%);height:1px;width:1px;overflow:hidden}.track{display:inline-block;width:50px;height:22px;background:#ccc}`,
    text: (l, m, v) => `<div class="group"><p class="lab">${l}</p><input data-is="${m}" value="${v}"></div>`,
    toggle: (l, on) =>
      `<div class="group"><p class="lab">${l}</p><label><input class="visually-hidden" type="checkbox" ${IS} ${on ? 'checked' : ''}><span class="track"></span></label></div>`,
  },
]
