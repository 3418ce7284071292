import { bare, IS, newId, PRESS_ARIA, type Stack, titleCase } from './stack'

/** The forms as the common component libraries draw them, each with its own way of hiding a switch's real input. */
export const LIBRARIES: Stack[] = [
  {
    name: 'Bootstrap 2, horizontal form, buttons-radio',
    css: `.control-group{margin:10px 0}.control-label{float:left;width:160px;text-align:right}.controls{margin-left:180px}.btn{display:inline-block;padding:4px 12px;border:1px solid #bbb}.btn.active{background:#ddd}.help-inline{display:inline-block}`,
    text: (l, m, v) =>
      `<div class="control-group"><label class="control-label" for="${m}">${l}</label><div class="controls"><input type="text" id="${m}" data-is="${m}" value="${v}" class="span4"><span class="help-inline"><span class="help">?</span></span></div></div>`,
    toggle: (l, on) =>
      `<div class="control-group"><label class="control-label">${l}</label><div class="controls"><div class="btn-group" ${IS} data-toggle="buttons-radio"><button type="button" class="btn ${on ? 'active' : ''}" aria-pressed="${on}">ON</button><button type="button" class="btn ${on ? '' : 'active'}" aria-pressed="${!on}">OFF</button></div></div></div>`,
    script: `document.querySelectorAll('.btn-group .btn').forEach(b=>b.addEventListener('click',()=>{b.parentNode.querySelectorAll('.btn').forEach(o=>{o.classList.toggle('active',o===b);o.setAttribute('aria-pressed',o===b)})}))`,
  },
  {
    name: 'Bootstrap 3 with a toggle plug-in',
    css: `.form-group{margin:15px 0}.form-control{display:block;width:300px;height:34px}.toggle{position:relative;overflow:hidden;width:60px;height:34px;display:inline-block;border:1px solid #aaa}.toggle input{display:none}.toggle-group{position:absolute;width:200%;top:0;bottom:0;left:0;transition:left .35s}.toggle.off .toggle-group{left:-100%}.toggle-on{position:absolute;top:0;bottom:0;left:0;right:50%}.toggle-off{position:absolute;top:0;bottom:0;left:50%;right:0}.toggle-handle{position:relative;margin:0 auto;height:100%;width:0;display:inline-block}`,
    text: (l, m, v) =>
      `<div class="form-group"><label for="${m}">${l}</label><input type="text" class="form-control" id="${m}" name="${m}" data-is="${m}" value="${v}"><a href="#" class="help" data-toggle="tooltip" title="What is this?">?</a></div>`,
    toggle: (l, on) =>
      `<div class="form-group"><label>${l}</label><div><div class="toggle btn ${on ? 'btn-primary' : 'btn-default off'}" data-toggle="toggle"><input type="checkbox" ${IS} ${on ? 'checked' : ''}><div class="toggle-group"><label class="btn btn-primary toggle-on">ON</label><label class="btn btn-default active toggle-off">OFF</label><span class="toggle-handle btn btn-default"></span></div></div></div></div>`,
    script: `document.querySelectorAll('.toggle').forEach(t=>t.addEventListener('click',e=>{e.preventDefault();const i=t.querySelector('input');i.checked=!i.checked;t.classList.toggle('off',!i.checked)}))`,
  },
  {
    name: 'Bootstrap 4, custom switch',
    css: `.form-row{display:flex;flex-wrap:wrap}.col-md-6{flex:0 0 50%}.custom-control{position:relative;padding-left:2.25rem;min-height:24px}.custom-control-input{position:absolute;left:0;z-index:-1;width:1rem;height:1.25rem;opacity:0}.custom-control-label{position:relative}.custom-control-label::before{content:'';position:absolute;left:-2.25rem;width:1.75rem;height:1rem;border-radius:.5rem;border:1px solid #999;display:block}`,
    text: (l, m, v) =>
      `<div class="form-row"><div class="form-group col-md-6"><label for="${m}">${l}</label><div class="input-group"><input class="form-control" id="${m}" data-is="${m}" value="${v}"><div class="input-group-append"><button class="btn" type="button">?</button></div></div></div></div>`,
    toggle: (l, on) =>
      `<div class="form-row"><div class="form-group col-md-6"><div>${l}</div><div class="custom-control custom-switch"><input type="checkbox" class="custom-control-input" id="sw1" ${IS} ${on ? 'checked' : ''}><label class="custom-control-label" for="sw1">ON</label></div></div></div>`,
  },
  {
    name: 'Bootstrap 5, floating labels',
    css: `.form-floating{position:relative;margin:16px 0}.form-floating>input,.form-floating>textarea{height:58px;padding:1.6rem .75rem .6rem;width:300px;box-sizing:border-box}.form-floating>label{position:absolute;top:0;left:0;height:100%;padding:1rem .75rem;pointer-events:none;transform:scale(.85) translateY(-.5rem) translateX(.15rem);transform-origin:0 0}.form-switch{padding-left:2.5em}.form-check-input{width:2em;height:1em;margin-left:-2.5em;appearance:none;background:#ccc;border-radius:2em}`,
    text: (l, m, v) =>
      `<div class="form-floating"><input type="text" class="form-control" id="${m}" data-is="${m}" placeholder="${bare(l)}" value="${v}"><label for="${m}">${l}</label></div>`,
    toggle: (l, on) =>
      `<div class="form-check form-switch"><input class="form-check-input" type="checkbox" role="switch" id="st" ${IS} ${on ? 'checked' : ''}><label class="form-check-label" for="st">${titleCase(l)}</label></div>`,
  },
  {
    name: 'Material UI, outlined',
    css: `.MuiFormControl-root{position:relative;display:inline-flex;flex-direction:column;margin:16px 0;width:320px}.MuiInputLabel-root{position:absolute;left:0;top:0;transform:translate(14px,16px) scale(1);pointer-events:none;z-index:1;text-transform:uppercase}.MuiInputLabel-shrink{transform:translate(14px,-9px) scale(.75);transform-origin:top left}.MuiOutlinedInput-root{position:relative;display:inline-flex}.MuiOutlinedInput-input{padding:16px 14px;width:100%;border:0;background:none}.MuiOutlinedInput-notchedOutline{position:absolute;inset:-5px 0 0 0;margin:0;padding:0 8px;pointer-events:none;border:1px solid #999;overflow:hidden;min-width:0}.MuiOutlinedInput-notchedOutline legend{visibility:hidden;width:auto;height:11px;font-size:.75em;overflow:hidden}.MuiFormControlLabel-root{display:inline-flex;align-items:center}.MuiSwitch-root{display:inline-flex;width:58px;height:38px;position:relative;overflow:hidden}.MuiSwitch-switchBase{position:absolute;left:0;top:0;padding:9px}.MuiSwitch-input{position:absolute;left:-100%;width:300%;height:100%;top:0;opacity:0;margin:0}.MuiSwitch-thumb{display:block;width:20px;height:20px;background:#eee;border-radius:50%}.MuiSwitch-track{width:100%;height:100%;background:#888;border-radius:7px}`,
    text: (l, m, v) => {
      const i = newId()
      return `<div class="MuiFormControl-root MuiTextField-root"><label class="MuiInputLabel-root ${v ? 'MuiInputLabel-shrink' : ''}" data-shrink="${!!v}" for="${i}" id="${i}-label">${titleCase(l)}<span aria-hidden="true" class="MuiFormLabel-asterisk"> *</span></label><div class="MuiOutlinedInput-root"><input aria-invalid="false" id="${i}" required type="text" class="MuiOutlinedInput-input" data-is="${m}" value="${v}"><fieldset aria-hidden="true" class="MuiOutlinedInput-notchedOutline"><legend><span>${titleCase(l)} *</span></legend></fieldset></div></div><br>`
    },
    toggle: (l, on) =>
      `<label class="MuiFormControlLabel-root"><span class="MuiSwitch-root"><span class="MuiSwitch-switchBase"><input class="MuiSwitch-input" type="checkbox" ${IS} ${on ? 'checked' : ''}><span class="MuiSwitch-thumb"></span></span><span class="MuiSwitch-track"></span></span><span class="MuiTypography-root">${titleCase(l)}</span></label>`,
  },
  {
    name: 'Material UI, standard, switch under a legend',
    css: `.fc{position:relative;display:flex;flex-direction:column;margin:8px 0 16px;width:320px}.lb{position:absolute;left:0;top:0;transform:translate(0,-1.5px) scale(.75);transform-origin:top left}.in{margin-top:16px}.in input{border:0;border-bottom:1px solid #999;width:100%}.sw{display:inline-flex;position:relative;width:58px;height:38px}.sw input{position:absolute;opacity:0;left:-100%;width:300%;height:100%;margin:0}`,
    text: (l, m, v) => {
      const i = newId()
      return `<div class="fc"><label class="lb" for="${i}">${l}</label><div class="in"><input id="${i}" data-is="${m}" value="${v}"></div><p class="helper">Ask your administrator</p></div>`
    },
    toggle: (l, on) =>
      `<fieldset class="fc" style="border:0;padding:0"><legend>${l}</legend><div><label><span class="sw"><span><input type="checkbox" role="switch" ${IS} ${on ? 'checked' : ''}><span></span></span></span><span>${on ? 'ON' : 'OFF'}</span></label></div></fieldset>`,
    script: `document.querySelectorAll('[role=switch]').forEach(i=>i.addEventListener('change',()=>{i.closest('label').lastChild.textContent=i.checked?'ON':'OFF'}))`,
  },
  {
    name: 'Ant Design, both words in the switch',
    css: `.ant-row{display:flex;flex-flow:row wrap;margin-bottom:24px}.ant-form-item-label{flex:0 0 33%;text-align:right}.ant-form-item-label>label::after{content:':';margin:0 8px 0 2px}.ant-form-item-required::before{content:'*';color:red}.ant-col-16{flex:0 0 66%}.ant-input{width:300px;height:30px}.ant-switch{position:relative;display:inline-block;min-width:60px;height:22px;border:0;border-radius:100px;background:rgba(0,0,0,.25);padding:0}.ant-switch-handle{position:absolute;top:2px;left:2px;width:18px;height:18px;background:#fff;border-radius:9px}.ant-switch-inner{display:block;overflow:hidden;border-radius:100px;height:100%;padding-left:24px;padding-right:9px}.ant-switch-inner-checked,.ant-switch-inner-unchecked{display:block;color:#fff;font-size:12px}.ant-switch-inner-checked{margin-left:calc(-100% + 22px - 48px);margin-right:calc(100% - 22px + 48px)}.ant-switch-inner-unchecked{margin-top:-22px}.ant-switch-checked .ant-switch-inner-checked{margin:0}.ant-switch-checked .ant-switch-inner-unchecked{margin-left:calc(100% - 22px + 48px);margin-right:calc(-100% + 22px - 48px)}`,
    text: (l, m, v) =>
      `<div class="ant-row ant-form-item"><div class="ant-col ant-form-item-label"><label for="${m}" class="ant-form-item-required" title="${bare(l)}">${bare(l)}</label></div><div class="ant-col ant-col-16"><div class="ant-form-item-control-input"><span class="ant-input-affix-wrapper"><input type="text" id="${m}" class="ant-input" data-is="${m}" value="${v}"><span class="ant-input-suffix" role="button">×</span></span></div></div></div>`,
    toggle: (l, on) =>
      `<div class="ant-row"><div class="ant-col ant-form-item-label"><label for="status" title="${bare(l)}">${bare(l)}</label></div><div class="ant-col ant-col-16"><button type="button" role="switch" id="status" aria-checked="${on}" class="ant-switch ${on ? 'ant-switch-checked' : ''}" ${IS}><div class="ant-switch-handle"></div><span class="ant-switch-inner"><span class="ant-switch-inner-checked">ON</span><span class="ant-switch-inner-unchecked">OFF</span></span></button></div></div>`,
    script: `document.querySelectorAll('.ant-switch').forEach(b=>b.addEventListener('click',()=>{const on=b.getAttribute('aria-checked')!=='true';b.setAttribute('aria-checked',on);b.classList.toggle('ant-switch-checked',on)}))`,
  },
  {
    name: 'Angular Material, slide toggle',
    css: `.mat-mdc-form-field{display:inline-flex;flex-direction:column;width:320px;margin:8px 0}.mat-mdc-text-field-wrapper{position:relative;padding:0 16px;background:#eee}.mat-mdc-form-field-flex{display:inline-flex;width:100%;position:relative}.mat-mdc-form-field-infix{padding-top:24px;padding-bottom:8px;width:180px;position:relative}.mdc-floating-label{position:absolute;left:0;top:28px;transform:translateY(-50%);pointer-events:none}.mat-mdc-input-element{border:0;background:none;width:100%}.mdc-form-field{display:inline-flex;align-items:center}.mdc-switch{width:36px;height:32px;border:0;padding:0;position:relative;background:none}.mdc-switch__track{display:block;height:14px;background:#888;border-radius:7px}`,
    text: (l, m, v) => {
      const i = newId()
      return `<mat-form-field class="mat-mdc-form-field" style="display:inline-flex"><div class="mat-mdc-text-field-wrapper"><div class="mat-mdc-form-field-flex"><div class="mat-mdc-form-field-infix"><label matformfieldfloatinglabel class="mdc-floating-label" id="l-${i}" for="${i}" ${v ? 'style="transform:translateY(-106%) scale(.75)"' : ''}><mat-label>${titleCase(l)}</mat-label></label><input matinput id="${i}" class="mat-mdc-input-element" data-is="${m}" value="${v}" aria-required="true"></div></div></div><div class="mat-mdc-form-field-subscript-wrapper"><mat-hint>Paste it here</mat-hint></div></mat-form-field><br>`
    },
    toggle: (l, on) =>
      `<mat-slide-toggle id="mst"><div class="mdc-form-field"><button class="mdc-switch" role="switch" type="button" id="mst-button" aria-labelledby="mst-label" aria-checked="${on}" ${IS}><div class="mdc-switch__track"></div></button><label class="mdc-label" for="mst-button" id="mst-label">${titleCase(l)}</label></div></mat-slide-toggle>`,
    script: PRESS_ARIA,
  },
  {
    name: 'Vuetify, state in the switch label',
    css: `.v-input{display:flex;margin:16px 0;width:340px}.v-input__slot{width:100%;position:relative}.v-text-field__slot{position:relative;display:flex;flex:1 1 auto;padding-top:12px}.v-label{position:absolute;left:0;top:6px;height:20px;line-height:20px;max-width:133%;transform-origin:top left}.v-label--active{transform:translateY(-18px) scale(.75)}.v-text-field__slot input{flex:1;border:0;border-bottom:1px solid #888;padding:8px 0}.sel{height:24px;position:relative;width:38px}.sel input{position:absolute;opacity:0;width:100%;height:100%;left:0;top:0;margin:0}.v-input--switch .v-input__slot{display:flex}.v-input--switch .v-label{position:relative;top:0}.v-input--switch__track{width:36px;height:14px;background:#888;border-radius:8px}`,
    text: (l, m, v) => {
      const i = newId()
      return `<div class="v-input v-text-field"><div class="v-input__control"><div class="v-input__slot"><div class="v-text-field__slot"><label for="${i}" class="v-label ${v ? 'v-label--active' : ''}">${l}</label><input id="${i}" type="text" data-is="${m}" value="${v}"></div></div><div class="v-text-field__details"><div class="v-messages"></div></div></div></div>`
    },
    toggle: (l, on) =>
      `<div class="v-input v-input--switch"><div class="v-input__control"><div class="v-input__slot"><div class="sel"><input aria-checked="${on}" id="vsw" role="switch" type="checkbox" value="" ${IS} ${on ? 'checked' : ''}><div class="v-input--switch__track"></div></div><label for="vsw" class="v-label">${l} ${on ? 'ON' : 'OFF'}</label></div></div></div>`,
    script: `document.querySelectorAll('[role=switch]').forEach(b=>b.addEventListener('change',()=>{b.setAttribute('aria-checked',b.checked);b.closest('.v-input__slot').querySelector('label').textContent='STATUS: '+(b.checked?'ON':'OFF')}))`,
  },
  {
    name: 'Tailwind with a headless switch',
    css: `.sr-only{position:absolute;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border-width:0}.sm-grid{display:grid;grid-template-columns:200px 1fr;gap:16px;padding:20px 0;border-top:1px solid #eee}.sw{position:relative;display:inline-flex;height:24px;width:44px;border-radius:12px;background:#ccc;border:0}.sw span[aria-hidden]{display:inline-block;width:20px;height:20px;background:#fff;border-radius:10px}.flex{display:flex;justify-content:space-between;width:520px}`,
    text: (l, m, v) => {
      const i = newId()
      return `<div class="sm-grid"><label for="${i}" class="block uppercase">${l}</label><div class="mt-1"><input type="text" id="${i}" data-is="${m}" value="${v}" class="block w-full"><p class="mt-2 text-sm">You will find it on the other site.</p></div></div>`
    },
    toggle: (l, on) =>
      `<div class="flex items-center justify-between" id="hl"><span class="flex-grow flex-col"><label id="hl-l" style="display:block">${l}</label><span id="hl-d">Whether alerts are sent to VictorOps.</span></span><button type="button" class="sw" role="switch" aria-checked="${on}" aria-labelledby="hl-l" aria-describedby="hl-d" ${IS}><span class="sr-only">Use setting</span><span aria-hidden="true"></span></button></div>`,
    script: PRESS_ARIA,
  },
  {
    name: 'Semantic UI',
    css: `.ui.field{margin:0 0 14px}.ui.checkbox{position:relative;display:inline-block;min-height:20px}.ui.checkbox input{position:absolute;top:0;left:0;opacity:0;width:49px;height:21px;z-index:3}.ui.checkbox label{padding-left:62px;display:block}.ui.checkbox label:before{content:'';position:absolute;left:0;width:49px;height:21px;background:#ddd;border-radius:10px}`,
    text: (l, m, v) =>
      `<div class="ui required field"><label>${l}</label><div class="ui right labeled input"><input type="text" data-is="${m}" value="${v}"><div class="ui basic label">?</div></div></div>`,
    toggle: (l, on) =>
      `<div class="ui field"><label>${l}</label><div class="ui toggle checkbox"><input type="checkbox" tabindex="0" class="hidden" ${IS} ${on ? 'checked' : ''}><label>${on ? 'ON' : 'OFF'}</label></div></div>`,
    script: `document.querySelectorAll('.ui.checkbox input').forEach(i=>i.addEventListener('change',()=>{i.nextSibling.textContent=i.checked?'ON':'OFF'}))`,
  },
  {
    name: 'Quasar, stacked labels; Element switch',
    css: `.q{position:relative;display:block;width:340px;height:56px;margin:14px 0}.q .ctl{position:relative;display:flex;height:56px;padding:0 12px;border:1px solid #bbb}.q .nat{padding-top:24px;width:100%;border:0;background:none}.q .ql{position:absolute;left:12px;top:18px;pointer-events:none}.el-switch{display:inline-flex;align-items:center;position:relative}.el-switch input{position:absolute;width:0;height:0;opacity:0;margin:0}.core{width:40px;height:20px;background:#ccc;display:inline-block}`,
    text: (l, m, v) =>
      `<label class="q"><div class="ctl"><div class="cont" style="width:100%;position:relative"><input class="nat" data-is="${m}" value="${v}" aria-label="${bare(l)}"><div class="ql" ${v ? 'style="transform:translateY(-60%) scale(.75)"' : ''}>${l}</div></div></div></label>`,
    toggle: (l, on) =>
      `<div style="margin:14px 0"><div>${l}</div><div class="el-switch ${on ? 'is-checked' : ''}" role="switch" aria-checked="${on}" ${IS}><input type="checkbox" class="el-switch__input" name="" true-value="true"><span class="el-switch__label--left">OFF</span><span class="core"></span><span class="el-switch__label--right">ON</span></div></div>`,
    script: `document.querySelectorAll('.el-switch').forEach(b=>b.addEventListener('click',()=>{const on=b.getAttribute('aria-checked')!=='true';b.setAttribute('aria-checked',on);b.classList.toggle('is-checked',on)}))`,
  },
]
