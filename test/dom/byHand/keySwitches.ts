import { KEY, type KeyPage, OTHER, REVOKE, strip } from './keyPages'

/** Pages on which the integration, or its key, is turned on with a switch. */

const button = (on: boolean, label: string) =>
  `<button role="switch" aria-checked="${on}" aria-label="${label}" style="width:40px;height:20px"></button>`
const box = (on: boolean) => `<input type="checkbox" ${on ? 'checked' : ''}>`
const choice = (on: boolean) =>
  `<div role="radiogroup" aria-label="Integration"><button role="radio" aria-checked="${on}">On</button> <button role="radio" aria-checked="${!on}">Off</button></div>`

const KINDS: ((on: boolean) => string)[] = [
  (on) => `<label>${box(on)} Integration enabled</label>`,
  (on) => `<label>${box(on)} Enabled</label>`,
  (on) => `<label>Enable this integration ${box(on)}</label>`,
  (on) => `<div style="display:flex"><span>Active</span> ${button(on, 'Active')}</div>`,
  (on) => `<div>Status ${button(on, 'Status')}</div>`,
  (on) => `<div style="display:flex"><span>Pingometer integration is enabled</span>${box(on)}</div>`,
  choice,
]
const NOTHING = ['Notify me of failures', 'Notifications enabled', 'Enable two-factor authentication']

export const KEY_SWITCHES: KeyPage[] = [
  ...KINDS.flatMap((kind, at) => [
    { name: `a switch before the key that is off, ${at}`, html: kind(false) + strip(OTHER), told: null },
    { name: `a switch before the key that is on, ${at}`, html: kind(true) + strip(KEY), told: KEY },
    { name: `a switch after the key that is off, ${at}`, html: strip(OTHER) + kind(false), told: null },
  ]),
  ...NOTHING.map((label) => ({
    name: `a switch of something else that is off: ${label}`,
    html: `<label>${box(false)} ${label}</label>${strip(KEY)}`,
    told: KEY,
  })),
  {
    name: 'a switch of what is listed further down',
    html: `${strip(KEY)}<h2>Service Email</h2><div class="strip">Service Email</div><div>a@alert.victorops.com ${REVOKE}</div><label>${box(false)} Enabled</label>`,
    told: KEY,
  },
  {
    name: 'a box that is ticked to enable the integration',
    html: `<label>${box(true)} Enable Integration</label>${strip(KEY)}`,
    told: KEY,
  },
  {
    name: 'the same, and a button that enables it',
    html: `<label>${box(true)} Enable Integration</label><button>Enable Integration</button>${strip(OTHER)}`,
    told: null,
  },
  {
    name: 'the same, not ticked',
    html: `<label>${box(false)} Enable Integration</label>${strip(OTHER)}`,
    told: null,
  },
]
