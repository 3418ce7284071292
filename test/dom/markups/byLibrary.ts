import { account, type Examined, FLIP, monitor, RIGHT, rows, STATUS } from './examined'

/** The two forms as component libraries write them, with what these put around fields and switches. */

const WORDS = `onclick="const on = this.getAttribute('aria-checked') !== 'true'; this.setAttribute('aria-checked', on)"`
const KEY = `<div class="row"><div class="label">API KEY:</div><input ${RIGHT}></div>`
const HIDDEN = 'style="position:absolute;opacity:0;width:0;height:0;margin:0"'

export const BY_LIBRARY: Examined[] = [
  account(
    'Bootstrap 2, a button joined to the field, a switch of two joined buttons',
    `<form class="form-horizontal"><div class="control-group"><label class="control-label">API KEY:</label><div class="controls"><div class="input-append"><input class="span2" type="text" ${RIGHT}><button class="btn" type="button">Generate</button></div><span class="help-block">Ask the owner of the account.</span></div></div>
     <div class="control-group"><label class="control-label">STATUS:</label><div class="controls"><div class="btn-group" ${STATUS} onclick="for (const one of this.children) one.classList.toggle('active', one === event.target)"><button type="button" class="btn">ON</button><button type="button" class="btn active">OFF</button></div></div></div></form>`,
    {
      css: '.control-label{float:left;width:160px;text-align:right}.controls{margin-left:180px}.control-group{margin-bottom:20px;overflow:hidden}.btn{border:1px solid #ccc;background:#f5f5f5}.btn.active{background:#ccc}',
      stays: true,
    },
  ),
  account(
    'Bootstrap 5, a masked key with a button that reveals it, joined in one group',
    `<div class="mb-3"><label for="k" class="form-label">API KEY:</label><div class="input-group"><span class="input-group-text">🔑</span><input type="password" id="k" class="form-control" autocomplete="off" ${RIGHT}><button class="btn" type="button" aria-label="Reveal">👁</button><button class="btn" type="button">Copy</button></div><div class="form-text">36 characters</div></div>
     <div class="mb-3"><label class="form-label">STATUS:</label><div class="form-check form-switch"><input class="form-check-input" type="checkbox" role="switch" id="s" ${STATUS}><label class="form-check-label" for="s">Off</label></div></div>
     <script>s.onchange = () => { s.nextElementSibling.textContent = s.checked ? 'On' : 'Off' }</script>`,
    { css: '.input-group{display:flex;width:420px}.form-control{flex:1}.mb-3{margin-bottom:16px}' },
  ),
  account(
    'Foundation 5, a switch that is a label without a word',
    `<div class="row collapse"><div class="small-3 columns"><span class="prefix">API KEY</span></div><div class="small-9 columns"><input ${RIGHT}></div></div>
     <div class="row"><div>STATUS</div><div class="switch round"><input id="f5" type="checkbox" ${STATUS}><label for="f5" ${STATUS}></label></div></div>`,
    {
      css: '.collapse{display:flex}.prefix{display:block;background:#eee;border:1px solid #ccc;padding:8px}.columns input{width:300px;height:36px}.switch{position:relative}.switch input{opacity:0;position:absolute;top:9px;left:10px}.switch label{display:block;width:64px;height:32px;background:#ddd}',
    },
  ),
  account(
    'Foundation 6, a paddle with both words',
    `<label>API KEY<input ${RIGHT}></label><p>STATUS</p><div class="switch"><input class="switch-input" id="f6" type="checkbox" ${STATUS}><label class="switch-paddle" for="f6" ${STATUS}><span class="show-for-sr">Status of the integration</span><span class="switch-active" aria-hidden="true">On</span><span class="switch-inactive" aria-hidden="true">Off</span></label></div>`,
    {
      css: '.switch{position:relative}.switch-input{position:absolute;opacity:0}.switch-paddle{display:block;position:relative;width:80px;height:32px;background:#ccc}.show-for-sr{position:absolute!important;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.switch-active{position:absolute;left:9%;top:8px;display:none}.switch-inactive{position:absolute;right:15%;top:8px}input:checked~.switch-paddle .switch-active{display:block}input:checked~.switch-paddle .switch-inactive{display:none}label>input{display:block}',
    },
  ),
  account(
    'Semantic UI, a toggle whose box is hidden, and a field with an icon and an action',
    `<div class="ui form"><div class="field"><label>API KEY</label><div class="ui left icon action input"><i class="key icon"></i><input type="text" ${RIGHT}><div class="ui button">Check</div></div></div><div class="inline field"><div class="ui toggle checkbox" onclick="this.firstElementChild.click()"><input type="checkbox" class="hidden" tabindex="0" onclick="event.stopPropagation()" ${STATUS}><label ${STATUS}>STATUS</label></div></div></div>`,
    {
      css: '.field{margin:14px 0}.field>label{display:block;font-weight:bold}.ui.input{display:flex;position:relative}.toggle{position:relative;min-height:24px;cursor:pointer}.toggle input{position:absolute;opacity:0!important;top:0;left:0;width:56px;height:24px;z-index:-1}.toggle label{padding-left:70px;position:relative}.toggle label::before{content:"";position:absolute;left:0;width:56px;height:24px;background:#ddd}',
    },
  ),
  account(
    'GWT, a table of labels and a pressed button with a field for its focus',
    `<table cellspacing="0" cellpadding="0"><tbody><tr><td align="right" style="vertical-align:middle"><div class="gwt-Label">API KEY:</div></td><td><input type="text" class="gwt-TextBox" ${RIGHT}></td></tr><tr><td align="right"><div class="gwt-Label">STATUS:</div></td><td><div tabindex="0" class="gwt-ToggleButton" role="button" aria-pressed="false" ${STATUS} onclick="this.setAttribute('aria-pressed', this.getAttribute('aria-pressed') !== 'true'); this.lastChild.textContent = this.getAttribute('aria-pressed') === 'true' ? 'ON' : 'OFF'"><input type="text" tabindex="-1" role="presentation" style="opacity:0;height:1px;width:1px;z-index:-1;overflow:hidden;position:absolute"><div class="html-face">OFF</div></div></td></tr></tbody></table>`,
  ),
  account(
    'Dojo, fields with a field of their own for the sign of an error',
    `<div class="r"><label for="dk">API KEY:</label> <div class="dijit dijitTextBox" role="presentation" id="widget_dk"><div class="dijitValidationContainer" style="display:none"><input class="dijitValidationIcon" value="Χ " type="text" tabindex="-1" readonly role="presentation"></div><div class="dijitInputContainer"><input class="dijitInputInner" type="text" autocomplete="off" id="dk" aria-invalid="false" ${RIGHT}></div></div></div>
     <div class="r"><label for="ds">STATUS:</label> <div class="dijit dijitCheckBox" role="presentation" style="display:inline-block;width:16px;height:16px;background:#ddd"><input type="checkbox" role="checkbox" aria-checked="false" id="ds" style="opacity:0;margin:0" onchange="this.setAttribute('aria-checked', this.checked)" ${STATUS}></div></div>`,
    { css: '.r{margin:14px 0}.dijitTextBox{display:inline-block;border:1px solid;width:240px}' },
  ),
  account(
    'Kendo, a switch with both words in it and its box not shown',
    `${KEY}<div class="row"><label id="kl">STATUS</label> <span class="k-switch" role="switch" tabindex="0" aria-checked="false" aria-labelledby="kl" ${STATUS} ${WORDS}><input type="checkbox" style="display:none"><span class="k-track"><span class="k-on">ON</span><span class="k-off">OFF</span></span><span class="k-thumb"></span></span></div>`,
    {
      css: '.k-switch{display:inline-flex;position:relative;width:80px;height:26px;overflow:hidden;background:#ccc}.k-track{position:relative;flex:1}.k-on,.k-off{position:absolute;top:4px;width:30px}.k-on{left:8px;opacity:0}.k-off{right:8px}[aria-checked=true] .k-on{opacity:1}[aria-checked=true] .k-off{opacity:0}',
    },
  ),
  account(
    'PrimeFaces, a grid of outputs and a choice of two buttons over hidden boxes',
    `<table class="ui-panelgrid"><tr><td><label class="ui-outputlabel" for="f:k">API KEY<span class="ui-outputlabel-rfi">*</span></label></td><td><input id="f:k" name="f:k" class="ui-inputfield" aria-required="true" ${RIGHT}></td></tr><tr><td><label class="ui-outputlabel">STATUS</label></td><td><div class="ui-selectbooleanbutton ui-button" ${STATUS} onclick="const box = this.querySelector('input'); box.checked = !box.checked; this.lastElementChild.textContent = box.checked ? 'On' : 'Off'"><div class="hid"><input type="checkbox" name="f:s"></div><span class="ui-button-text">Off</span></div></td></tr></table>`,
    {
      css: '.hid{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}.ui-button{position:relative;display:inline-block;border:1px solid;padding:4px 12px}',
      stays: true,
    },
  ),
  account(
    'Element, both words beside a core that tells nothing',
    `${KEY}<div class="row"><div class="label">STATUS</div><div role="switch" class="el-switch" aria-checked="false" ${STATUS} ${WORDS}><input type="checkbox" ${HIDDEN}><span class="el-l">OFF</span><span class="el-core"></span><span class="el-l">ON</span></div></div>`,
    {
      css: '.el-switch{display:inline-flex;height:20px;position:relative}.el-core{width:40px;height:20px;background:#ccc;margin:0 10px}',
    },
  ),
  account(
    'Carbon, the words of both states in the label of a box',
    `<div class="item"><label class="lab" for="ck">API KEY</label><div class="wrap"><input id="ck" class="text" ${RIGHT}></div></div><div class="item"><input class="toggle" type="checkbox" id="ct" ${HIDDEN} ${STATUS}><label class="tl" for="ct" ${STATUS}>STATUS<span class="sw"><span class="off" aria-hidden="true">Off</span><span class="on" aria-hidden="true">On</span></span></label></div>`,
    {
      css: '.item{margin:20px 0;position:relative}.lab{display:block}.tl{display:flex;flex-direction:column}.sw{display:flex;width:48px;height:24px;background:#8d8d8d}.on{display:none}input:checked~label .on{display:block}input:checked~label .off{display:none}',
    },
  ),
  account(
    'Fluent, a switch that is named by its label and its word',
    `<div class="f"><label id="l1" for="i1">API KEY</label><div class="g"><input id="i1" aria-labelledby="l1" ${RIGHT}></div></div><div class="f"><label id="l2" for="b2">STATUS</label><div><button type="button" role="switch" id="b2" aria-checked="false" aria-labelledby="l2 w2" ${STATUS} onclick="const on = this.getAttribute('aria-checked') !== 'true'; this.setAttribute('aria-checked', on); w2.textContent = on ? 'On' : 'Off'"><span style="display:block;width:12px;height:12px"></span></button><label id="w2" for="b2">Off</label></div></div>`,
    { css: '.f{margin:12px 0}.f label{display:block}' },
  ),
  account(
    'Salesforce, a toggle whose label stands first in it',
    `<div class="fe"><label class="fl" for="sk"><abbr title="required">*</abbr>API KEY</label><div><input id="sk" ${RIGHT}></div></div><div class="fe"><label class="tg"><span class="fl">STATUS</span><input type="checkbox" ${HIDDEN} ${STATUS}><span class="fc"><span class="faux"></span><span class="y">Enabled</span><span class="n">Disabled</span></span></label></div>`,
    {
      css: '.fe{margin:12px 0}.tg{display:flex;position:relative}.fc{display:flex;flex-direction:column;margin-left:12px}.faux{width:48px;height:24px;background:#aaa}.y{display:none}input:checked~.fc .y{display:block}input:checked~.fc .n{display:none}',
    },
  ),
  account(
    'SAP, colons from attributes, a switch with both words in it',
    `<div class="c"><span class="lbl"><span class="tw"><bdi>API KEY</bdi></span><span class="col" data-colon=":"></span></span><div class="ib"><div><input type="text" ${RIGHT}></div></div></div><div class="c"><span class="lbl"><span class="tw"><bdi>STATUS</bdi></span><span class="col" data-colon=":"></span></span><div class="swc" role="switch" aria-checked="false" tabindex="0" ${STATUS} ${FLIP}><div class="in"><div class="ton" aria-hidden="true"><span>ON</span></div><div class="toff" aria-hidden="true"><span>OFF</span></div><div class="h"></div></div></div></div>`,
    {
      css: '.c{display:flex;margin:12px 0}.lbl{width:160px;text-align:right;padding-right:12px}.col::before{content:attr(data-colon)}.swc{width:80px;height:26px;overflow:hidden;background:#ddd}.in{display:flex;width:140px;transform:translateX(-60px)}.in>div{width:70px}[aria-checked=true] .in{transform:none}',
    },
  ),
  account(
    'Radix, a switch with a hidden box beside it that goes along with the form',
    `<div class="grid"><label for="rk">API KEY</label><input id="rk" ${RIGHT}></div><div class="flex"><label for="rs">STATUS</label><button type="button" role="switch" aria-checked="false" data-state="unchecked" value="on" id="rs" ${STATUS} onclick="const on = this.getAttribute('aria-checked') !== 'true'; this.setAttribute('aria-checked', on); this.nextElementSibling.checked = on"><span data-state="unchecked" style="display:block;width:20px;height:20px;background:#fff"></span></button><input type="checkbox" aria-hidden="true" tabindex="-1" value="on" style="transform:translateX(-100%);position:absolute;pointer-events:none;opacity:0;margin:0;width:44px;height:24px"></div>`,
    {
      css: '.grid{display:grid;gap:6px;width:300px;margin:12px 0}.flex{display:flex;gap:8px;align-items:center;position:relative}[role=switch]{width:44px;height:24px;background:#ccc;border:0}',
    },
  ),
  account(
    'React Native for the web, boxes in boxes',
    `<div class="v"><div dir="auto" class="t">API KEY</div><div class="v"><input autocapitalize="sentences" autocomplete="on" dir="auto" spellcheck="true" type="text" ${RIGHT}></div></div><div class="v h"><div dir="auto" class="t">STATUS</div><div class="v sw"><div class="track"></div><div class="thumb"></div><input role="switch" type="checkbox" class="cb" ${STATUS}></div></div>`,
    {
      css: '.v{display:flex;flex-direction:column;position:relative;margin:4px 0}.h{flex-direction:row;width:320px;justify-content:space-between}.sw{width:40px;height:20px}.track{position:absolute;inset:3px 0;background:#a3a3a3}.thumb{width:20px;height:20px;background:#eee}.cb{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:inherit}input[type=text]{width:300px}',
    },
  ),
  account(
    'Bulma, horizontal fields joined with a button',
    `<div class="f h"><div class="fl"><label class="label">API KEY</label></div><div class="fb"><div class="f addons"><p class="control"><input class="input" ${RIGHT}></p><p class="control"><button type="button" class="button">Paste</button></p></div></div></div><div class="f h"><div class="fl"><label class="label">STATUS</label></div><div class="fb"><label class="radio"><input type="radio" name="st" ${STATUS}> On</label> <label class="radio"><input type="radio" name="st" checked> Off</label></div></div>`,
    {
      css: '.h{display:flex;margin:14px 0}.fl{width:160px;text-align:right;margin-right:20px}.addons{display:flex}.control{margin:0}',
    },
  ),
  account(
    'Materialize, labels after their fields and over them',
    `<div class="input-field"><i class="material-icons prefix">vpn_key</i><input id="mk" type="text" class="validate" ${RIGHT}><label for="mk">API KEY</label><span class="helper-text" data-error="wrong">Find it in the portal</span></div><div class="switch"><span>STATUS</span><label>Off<input type="checkbox" ${HIDDEN} ${STATUS}><span class="lever"></span>On</label></div>`,
    {
      css: '.input-field{position:relative;margin:24px 0}.input-field label{position:absolute;left:40px;top:4px}.material-icons{font-size:0}.input-field input{margin-left:40px;width:300px}.lever{display:inline-block;width:36px;height:14px;background:#888;margin:0 12px}',
    },
  ),
  monitor(
    'Ant Design, a sign for help in each label and a line below each field',
    rows(
      (label, is, at) =>
        `<div class="item"><div class="lab"><label for="a${at}" title="${label}">${label}<span role="img" aria-label="question-circle" class="tip" title="What is this?"><svg width="12" height="12"><circle r="6" cx="6" cy="6"/></svg></span></label></div><div class="ctl"><span class="affix"><span class="prefix">#</span><input id="a${at}" data-is="${is}"><span class="suffix"><span role="button" aria-label="close-circle" tabindex="-1" class="clear">✕</span></span></span><div class="extra">Leave it empty where ${label} is not used.</div></div></div>`,
    ),
    {
      css: '.item{display:flex;margin-bottom:20px}.lab{width:240px;text-align:right}.lab label::after{content:":";margin:0 8px 0 2px}.affix{display:inline-flex;border:1px solid #ccc}.affix input{border:0}',
    },
  ),
  monitor(
    'Angular Material, outlined, labels in notches',
    rows(
      (label, is, at) =>
        `<mat-form-field class="ff"><div class="tw"><div class="flex"><div class="outline"><div class="lead"></div><div class="notch"><label id="ml${at}" for="mi${at}" class="fl"><mat-label>${label}</mat-label></label></div><div class="trail"></div></div><div class="infix"><input id="mi${at}" data-is="${is}" aria-describedby="mh${at}"></div></div></div><div class="sub"><mat-hint id="mh${at}">0 / 64</mat-hint></div></mat-form-field>`,
    ),
    {
      css: '.ff{display:flex;flex-direction:column;width:340px;margin:10px 0}.flex{display:flex;position:relative;padding:0 16px}.outline{position:absolute;inset:0;display:flex;pointer-events:none}.lead,.trail{border:1px solid #888;width:12px}.trail{flex:1}.notch{border:1px solid #888;border-top:0}.fl{display:inline-block;position:relative;top:-8px;font-size:12px}.infix{padding:16px 0}.infix input{border:0;width:100%}',
    },
  ),
  monitor(
    'Vuetify 3, each label twice, one of them for when the field is empty',
    rows(
      (label, is, at) =>
        `<div class="vi"><div class="vf"><div class="ov"></div><div class="fld"><label class="l1" for="v${at}" aria-hidden="true">${label}</label><label class="l2" for="v${at}">${label}</label><input size="1" type="text" id="v${at}" data-is="${is}"></div><div class="outl"><div></div><div class="nt"><label class="l1" for="v${at}" aria-hidden="true">${label}</label></div><div></div></div></div><div class="det" role="alert" aria-live="polite"></div></div>`,
    ),
    {
      css: '.vi{margin:14px 0;width:340px}.vf{position:relative;height:56px}.fld{position:relative}.l1{visibility:hidden;position:absolute;font-size:12px;top:4px;left:12px}.l2{position:absolute;top:16px;left:12px}.fld input{padding:22px 12px 6px;width:320px}.outl{position:absolute;inset:0;pointer-events:none;border:1px solid}',
    },
  ),
]
