/** Every kind of STATUS switch the server-rendered form can draw; all post `status` as on or off. */
import { type Html, html } from '../html'
import type { StatusKind } from '../state'

function hidden(on: boolean): Html {
  return html`<input type="hidden" name="status" value="${on ? 'on' : 'off'}">`
}

function pill(on: boolean): Html {
  return html`<input type="hidden" name="status" value="off"><span class="switch"><input type="checkbox" id="id_status" name="status" value="on"${on && html` checked`}><label for="id_status"></label></span>`
}

function select(on: boolean): Html {
  return html`<select id="id_status" name="status"><option value="off"${!on && html` selected`}>Off</option><option value="on"${on && html` selected`}>On</option></select>`
}

function radios(label: string, on: boolean): Html {
  return html`<fieldset><legend class="label">${label}</legend>
<label><input type="radio" name="status" value="on"${on && html` checked`}> On</label>
<label><input type="radio" name="status" value="off"${!on && html` checked`}> Off</label></fieldset>`
}

function bootstrapSwitch(on: boolean): Html {
  return html`<input type="hidden" name="status" value="off"><input type="checkbox" id="id_status" name="status" value="on" data-on-text="ON" data-off-text="OFF" data-on-color="default" data-label-width="16"${on && html` checked`}>`
}

function aria(on: boolean): Html {
  return html`${hidden(on)}<div class="pill-switch" role="switch" tabindex="0" aria-labelledby="status_label" aria-checked="${String(on)}"></div>`
}

function textToggle(on: boolean): Html {
  return html`${hidden(on)}<div class="text-toggle">${on ? 'ON' : 'OFF'}</div>`
}

/** The switch with its label above it. */
export function statusControl(kind: StatusKind, label: string, on: boolean): Html {
  switch (kind) {
    case 'radio':
      return radios(label, on)
    case 'aria':
      return html`<div class="label" id="status_label">${label}</div>${aria(on)}`
    case 'text-toggle':
      return html`<div class="label">${label}</div>${textToggle(on)}`
    case 'select':
      return html`<label class="label" for="id_status">${label}</label>${select(on)}`
    case 'bootstrap-switch':
      return html`<label class="label" for="id_status">${label}</label>${bootstrapSwitch(on)}`
    case 'checkbox':
      return html`<label class="label" for="id_status">${label}</label>${pill(on)}`
  }
}

/** Further style sheets a kind needs. */
export function statusStyles(kind: StatusKind): string[] {
  return kind === 'bootstrap-switch' ? ['/assets/lib/bootstrap-switch.css'] : []
}

/** Scripts a kind needs; none for the native ones. */
export function statusScripts(kind: StatusKind): string[] {
  if (kind === 'bootstrap-switch') {
    return ['/assets/lib/jquery.js', '/assets/lib/bootstrap-switch.js', '/assets/status.js']
  }
  return kind === 'aria' || kind === 'text-toggle' ? ['/assets/status.js'] : []
}
