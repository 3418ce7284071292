import { account, type Examined, FLIP, monitor, noAccount, noMonitor, RIGHT, rows, STATUS } from './examined'

/** The two forms made of web components: words, fields and switches in shadow roots, open, nested and closed. */

const shadow = (content: string, mode = 'open') => `<template shadowrootmode="${mode}">${content}</template>`
const KEY = `<div class="row"><div class="label">API KEY:</div><input ${RIGHT}></div>`
const BOX = `<div class="row"><div class="label">STATUS:</div><input type="checkbox" ${STATUS}></div>`

export const BY_COMPONENT: Examined[] = [
  account(
    'Shoelace, label in a slot with the attribute for its content, a switch in a label in its root',
    `<sl-input label="API KEY">${shadow(`<style>:host{display:block;margin:14px 0}</style><div part="form-control"><label part="form-control-label" for="input"><slot name="label">API KEY</slot></label><div part="base"><slot name="prefix"></slot><input id="input" type="text" aria-describedby="help" ${RIGHT}><slot name="suffix"></slot></div><div id="help"><slot name="help-text"></slot></div></div>`)}</sl-input>
     <sl-switch>${shadow(`<style>label{display:inline-flex;position:relative}input{position:absolute;opacity:0;width:38px;height:20px;margin:0}.c{width:38px;height:20px;background:#bbb;margin-right:8px}</style><label part="base"><input type="checkbox" role="switch" aria-checked="false" onchange="this.setAttribute('aria-checked', this.checked)" ${STATUS}><span class="c" part="control"><span part="thumb"></span></span><div part="label"><slot></slot></div></label>`)}STATUS</sl-switch>`,
  ),
  account(
    'Vaadin, label and field given to slots of the component',
    `<vaadin-text-field>${shadow('<style>:host{display:block;margin:14px 0}.c{display:flex;flex-direction:column;width:320px}</style><div class="c"><div part="label"><slot name="label"></slot><span part="required-indicator" aria-hidden="true"></span></div><div part="input-field"><slot name="prefix"></slot><slot name="input"></slot><slot name="suffix"></slot></div><div part="helper-text"><slot name="helper"></slot></div></div>')}<label slot="label" id="vl" for="vi">API KEY</label><div slot="helper" id="vh">As the portal shows it</div><input slot="input" type="text" id="vi" aria-labelledby="vl" aria-describedby="vh" ${RIGHT}></vaadin-text-field>
     <vaadin-checkbox>${shadow('<style>:host{display:inline-block}.c{display:flex;gap:6px}</style><div class="c"><div part="checkbox" aria-hidden="true"></div><slot name="input"></slot><div part="label"><slot name="label"></slot></div></div>')}<input type="checkbox" slot="input" id="vc" ${STATUS}><label slot="label" for="vc">STATUS</label></vaadin-checkbox>`,
  ),
  account(
    'Material Web, the label drawn twice and told by the field itself',
    `<md-outlined-text-field label="API KEY">${shadow(`<style>:host{display:inline-flex;margin:14px 0}.f{position:relative;width:300px;height:56px;border:1px solid}.l{position:absolute;left:14px}.r{top:18px}.g{top:-8px;font-size:12px;visibility:hidden}input{position:absolute;inset:0;border:0;background:none}</style><span class="f"><span class="l r" aria-hidden="true">API KEY</span><span class="l g" aria-hidden="true">API KEY</span><input aria-label="API KEY" placeholder=" " type="text" ${RIGHT}></span>`)}</md-outlined-text-field>
     <p><label>STATUS <md-switch style="display:inline-block;width:52px;height:32px">${shadow(`<style>.s{display:block;position:relative;width:52px;height:32px;background:#ccc}input{position:absolute;inset:0;width:100%;height:100%;opacity:0;margin:0}</style><div class="s"><input type="checkbox" role="switch" ${STATUS}></div>`)}</md-switch></label></p>`,
  ),
  account(
    'Ionic, stacked labels in items, a toggle that tells its state on its host',
    `<ion-item style="display:block;margin:14px 0"><ion-label position="stacked" style="display:block">API KEY:</ion-label><ion-input style="display:block"><input class="native-input" name="ion-input-0" type="text" ${RIGHT}></ion-input></ion-item>
     <ion-item style="display:flex;gap:20px"><ion-label id="il">STATUS:</ion-label><ion-toggle role="switch" aria-checked="false" aria-labelledby="il" tabindex="0" style="display:inline-block;width:51px;height:32px" ${STATUS} ${FLIP}>${shadow('<div style="width:51px;height:32px;background:#ddd"><div></div></div>')}</ion-toggle></ion-item>`,
  ),
  account(
    'Polymer, a container with the label over the field, and what it turns beside a word',
    `<paper-input>${shadow(`<style>:host{display:block;margin:14px 0;width:320px}.w{position:relative;padding-top:18px}.l{position:absolute;top:18px;left:0;pointer-events:none}</style><div class="w"><div class="l"><label for="input" aria-hidden="true"><span>API KEY</span></label></div><iron-input><slot name="input"></slot></iron-input></div>`)}<input slot="input" aria-labelledby="paper-label-1" ${RIGHT}></paper-input>
     <div class="row"><span>STATUS</span> <paper-toggle-button role="button" aria-pressed="false" tabindex="0" style="display:inline-block" ${STATUS} onclick="this.setAttribute('aria-pressed', this.getAttribute('aria-pressed') !== 'true')">${shadow('<div style="width:36px;height:14px;background:#888"></div><div><slot></slot></div>')}</paper-toggle-button></div>`,
  ),
  account(
    'label and field in roots of their own beside each other',
    `<x-row><x-label>${shadow('<b>API KEY</b><i>:</i>')}</x-label> <x-field>${shadow(`<span><input ${RIGHT}></span>`)}</x-field></x-row>${BOX}`,
    { css: 'x-row{display:flex;gap:12px;margin:14px 0}' },
  ),
  account(
    'fields given away through three roots',
    `<x-a>${shadow(`<x-b>${shadow(`<x-c>${shadow('<div><slot></slot></div>')}<slot></slot></x-c>`)}<slot></slot></x-b>`)}${KEY}${BOX}</x-a>`,
  ),
  account(
    'a label given to a slot that stands after the field and is drawn above it',
    `<x-f>${shadow(`<style>.c{display:flex;flex-direction:column-reverse;align-items:start;margin:14px 0}</style><div class="c"><input ${RIGHT}><slot name="l"></slot></div>`)}<span slot="l">API KEY</span></x-f>${BOX}`,
  ),
  noAccount(
    'a field in a closed root, and another thing’s field after it',
    `<div class="row"><div class="label">API KEY:</div><x-closed>${shadow('<input style="width:260px">', 'closed')}</x-closed></div>${BOX}<div class="row"><input data-is="coupon"> <button type="button">Apply coupon</button></div>`,
  ),
  noAccount(
    'a field in a closed root, and an unlabelled field right under it',
    `<div class="row"><div class="label">API KEY:</div><x-closed style="display:block">${shadow('<input style="width:260px">', 'closed')}</x-closed><input data-is="comment"></div>${BOX}`,
  ),
  noMonitor(
    'all fields in closed roots but the last one',
    rows((label, is) =>
      is === 'notes'
        ? `<div class="row"><div class="label">${label}:</div><input data-is="notes"></div>`
        : `<div class="row"><div class="label">${label}:</div><x-in style="display:block">${shadow('<input>', 'closed')}</x-in></div>`,
    ),
  ),
  noMonitor(
    'the key’s field alone in a closed root, between fields that are not',
    rows(
      (label, is) =>
        `<div class="row"><span>${label}</span> ${is === 'right' ? `<x-in>${shadow('<input>', 'closed')}</x-in>` : `<input data-is="${is}">`}</div>`,
    ),
  ),
  noMonitor(
    'a text that is edited in place instead of the field, and a field without a label after it',
    `<div class="row"><div class="label">VICTOROPS ROUTING KEY:</div><div contenteditable style="border:1px solid;width:300px;height:24px"></div></div><div class="row"><input data-is="filter"></div>`,
  ),
  noMonitor(
    'a text box drawn by a script instead of the field, and a field without a label after it',
    `<div class="row"><div class="label">VICTOROPS ROUTING KEY:</div><div role="textbox" tabindex="0" style="border:1px solid;width:300px;height:24px"></div><input data-is="comment" style="margin-top:4px"></div>`,
  ),
  noMonitor(
    'a frame instead of the field, and a field without a label after it',
    `<div class="row"><div class="label">VICTOROPS ROUTING KEY:</div><iframe srcdoc="<input>" style="width:300px;height:30px;border:0"></iframe></div><div class="row"><input data-is="comment"></div>`,
  ),
  noMonitor(
    'a drawing of a field, and a field without a label after it',
    `<div class="row"><div class="label">VICTOROPS ROUTING KEY:</div><canvas width="300" height="26" style="border:1px solid"></canvas></div><div class="row"><input data-is="comment"></div>`,
  ),
  monitor(
    'each row a component whose label stands in an attribute that its root draws',
    rows(
      (label, is) =>
        `<x-row label="${label}">${shadow(`<style>:host{display:block;margin:14px 0}:host::before{content:attr(label) ":";display:block}</style><slot></slot>`)}<input data-is="${is}"></x-row>`,
    ),
  ),
  monitor(
    'a form in a root, its title and bar outside of it',
    `<x-form>${shadow(`<form>${rows((label, is) => `<p><label>${label}:<br><input data-is="${is}"></label></p>`)}<button>SUBMIT</button></form>`)}</x-form>`,
  ),
  monitor(
    'a component for each field, named by an attribute of its host',
    rows(
      (label, is) =>
        `<div class="row"><span class="label">${label}</span><x-text aria-label="${label}">${shadow(`<input data-is="${is}">`)}</x-text></div>`,
    ),
  ),
]
