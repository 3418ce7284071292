import { KEY, type KeyPage, LABEL, OTHER, REVOKE, strip } from './keyPages'

/** Keys of which the page says that they are none any more, invented, or not saved yet; and what only sounds so. */

const page = (name: string, html: string, told: KeyPage['told'] = null): KeyPage => ({
  name,
  html,
  told,
  css: '.ban { background: #fd8 }',
})
const under = (...all: readonly string[]) =>
  `<div class="strip">${LABEL}</div>${all.map((one) => `<div>${one}</div>`).join('')}`
const labelled = (after: string, value = KEY) =>
  `<div class="strip">${LABEL} <span class="ban">${after}</span></div><div>${value} ${REVOKE}</div>`
const field = (attributes = '') => `<input value="${KEY}" ${attributes}>`
/** A field whose label lies over it, and comes after it. */
const over = (value: string, after = '') =>
  `<div style="position:relative"><input value="${value}" style="padding-top:16px"><label style="position:absolute;left:4px;top:0;font-size:10px">${LABEL}</label>${after}</div>`
const BUTTONS = '<button>Save</button> <button>Cancel</button>'

/** Keys with a label each in their own lines. */
const TURNS: KeyPage[] = [
  page('Previous: and Current:', under(`Previous: ${OTHER}`, `Current: ${KEY} ${REVOKE}`), KEY),
  page('Current: and Previous:', under(`Current: ${KEY} ${REVOKE}`, `Previous: ${OTHER}`), KEY),
  page('Old key: and New key:', under(`Old key: ${OTHER}`, `New key: ${KEY}`), KEY),
  page(
    'Previous and Current in elements of their own',
    under(`<b>Previous</b> <code>${OTHER}</code>`, `<b>Current</b> <code>${KEY}</code>`),
    KEY,
  ),
  page('Previous: alone', under(`Previous: ${OTHER}`)),
  page('Previous: and another number', under(`Previous: ${OTHER}`, 'Organization ID', KEY)),
  page(
    'Previous: and a key with a word that says nothing of it',
    under(`Previous: ${OTHER}`, `Backup: ${KEY}`),
  ),
  page('Current: twice', under(`Current: ${OTHER}`, `Current: ${KEY}`)),
  page('Primary: and Secondary:', under(`Primary: ${OTHER}`, `Secondary: ${KEY}`)),
]

const SWITCH = (on: boolean) =>
  `<button role="switch" aria-checked="${on}" style="width:40px;height:20px"></button>`
const tabs = (on: boolean) =>
  `<ul role="tablist">${[!on, on].map((chosen, at) => `<li role="tab" aria-selected="${chosen}">${at ? 'Demo mode' : 'Live'}</li>`).join('')}</ul>`
const demo = (told: KeyPage['told'], ...all: readonly string[]) =>
  all.flatMap((html) => [
    page(`before the label: ${html}`, html + strip(KEY), told),
    page(`after the key: ${html}`, strip(KEY) + html, told),
  ])

/** What says that the page is a demonstration, and what only offers to make it one. */
const DEMO: KeyPage[] = [
  ...demo(
    KEY,
    '<label><input type="checkbox"> Demo mode</label>',
    `<div style="display:flex"><span>Demo mode</span>${SWITCH(false)}</div>`,
    '<div>Demo mode <span style="background:#ccc">OFF</span></div>',
    '<label>Demo mode <select><option>Off</option><option>On</option></select></label>',
    '<dl><dt>Demo mode</dt><dd>Off</dd></dl>',
    '<p>Demo mode: off</p>',
    '<div style="display:flex"><span>Demo mode</span> <button>Turn on</button></div>',
    '<button aria-pressed="false">Demo mode</button>',
    '<a href="#">Demo mode</a>',
    '<p>When demo mode is on, the key is invented.</p>',
    '<p>Test mode is off.</p>',
    '<p>Test mode: off</p>',
    tabs(false),
  ),
  ...demo(
    null,
    '<label><input type="checkbox" checked> Demo mode</label>',
    `<div style="display:flex"><span>Demo mode</span>${SWITCH(true)}</div>`,
    '<div>Demo mode <span style="background:#ccc">ON</span></div>',
    '<label>Demo mode <select><option>Off</option><option selected>On</option></select></label>',
    '<dl><dt>Demo mode</dt><dd>On</dd></dl>',
    '<p>Demo mode: on</p>',
    '<p>Demo mode is on.</p>',
    '<p>This is a demo organization.</p>',
    '<div>You are in demo mode</div>',
    '<div>This account is currently in demo mode.</div>',
    '<div style="display:flex"><span>Demo mode</span> <button>Turn off</button></div>',
    '<div><span>Demo mode</span> <button>Exit</button></div>',
    '<button aria-pressed="true">Demo mode</button>',
    tabs(true),
  ),
]

const DOUBTS: KeyPage[] = [
  ...[
    'Integration disabled',
    'Pingometer has been disabled for your organization.',
    'Sandbox: keys on this page are for testing only.',
    'Test mode: alerts sent with this key are discarded.',
    'Sandbox: keys (of no use',
    'You are viewing the sandbox',
    'Demo data. Nothing here is real.',
    'Read-only demo',
    'Could not load the latest key.',
    'This is the last known version.',
  ].map((text) => page(`before the label: ${text}`, `<p>${text}</p>${strip(KEY)}`)),
  page(
    'a dot before a word, between the label and the key',
    under(
      '<i style="display:inline-block;width:10px;height:10px;border-radius:50%;background:#0a0"></i> Active',
      `${KEY} ${REVOKE}`,
    ),
    KEY,
  ),
  ...[
    'This key is no longer valid.',
    'Your API key was revoked by J. Roe.',
    'This key is disabled',
    'This key has expired.',
    'This integration is disabled.',
  ].flatMap((text) => [
    page(`before the label: ${text}`, `<p>${text}</p>${strip(KEY)}`),
    page(`above the key: ${text}`, under(text, `${KEY} ${REVOKE}`)),
    page(`between two keys: ${text}`, under(OTHER, text, KEY)),
    page(`beside the key: ${text}`, strip(`<span>${KEY}</span> <i class="ban">${text}</i>`)),
  ]),
  ...['Revoking…', 'Not active yet'].map((text) =>
    page(`beside the key: ${text}`, strip(`<span>${KEY}</span> <i class="ban">${text}</i>`)),
  ),
  page('between two keys a word alone', under(OTHER, 'Revoked', KEY)),
  ...[
    'Your old key was revoked.',
    'This integration is paused.',
    'If this integration is disabled, alerts stop.',
    'Revoking a key cannot be undone.',
    'Your previous API key is no longer valid.',
    'Alerts stop once this key is revoked.',
    'If your API key has been revoked, enable the integration again.',
    'Alerts are lost when the key is no longer valid.',
    'The key is no longer shown once you leave this page.',
    'Tell us if your monitor could not load the API key.',
    'Read-only access',
    'Could not load the latest announcements',
    'Failed to load data for the chart',
    'Unable to get your current location',
    'Support cannot retrieve your API key',
    'You are viewing an outdated version of the portal',
    'Outdated content: 3 articles',
  ].map((text) =>
    page(`before the label, of no key that is shown: ${text}`, `<p>${text}</p>${strip(KEY)}`, KEY),
  ),
  ...['Sample', 'Example', 'Demo'].flatMap((word) => [
    page(`a badge beside the label: ${word}`, labelled(word)),
    page(
      `a word in a box beside the label: ${word}`,
      `<div class="strip" style="display:flex;gap:9px"><div>${LABEL}</div><div>${word}</div></div><div>${KEY} ${REVOKE}</div>`,
    ),
  ]),
  page('a badge beside the label: Active', labelled('Active'), KEY),
  page(
    'a heading over an example after the key',
    `${strip(KEY)}<h4>Sample data</h4><pre>{ "a": 1 }</pre>`,
    KEY,
  ),
  ...DEMO,
  page('a banner: Demo data', `<div class="ban">Demo data</div>${strip(KEY)}`),
  page('a banner after the key: Demo mode', `${strip(KEY)}<div class="ban">Demo mode</div>`),
  { ...page('a banner over the page: Cached data', strip(KEY)), above: '<div class="ban">Cached data</div>' },
  page(
    'a banner: You are viewing sample data.',
    `<div class="ban">You are viewing sample data.</div>${strip(KEY)}`,
  ),
  page(
    'a sentence on sample data',
    `<p>It can send sample data to test the connection.</p>${strip(KEY)}`,
    KEY,
  ),
  page('a field with Save alone beside it', under(`${field()} <button>Save</button>`)),
  page('a field, and a Save that is out of use', under(`${field()} <button disabled>Save</button>`), KEY),
  page('a field that was typed into', under(field('data-edited'))),
  page('a field with Save and Cancel, its label over it', over(KEY, BUTTONS)),
  page('a field with Save and Cancel below it, its label over it', over(KEY) + BUTTONS),
  page('a field with a button that copies, its label over it', over(KEY, '<button>Copy</button>'), KEY),
  page(
    'a field with a tick and a cross beside it',
    under(`${field()} <button>✓</button> <button>✕</button>`),
  ),
  page(
    'a text that can be changed, with Save beside it',
    under(`<span contenteditable>${KEY}</span> ${BUTTONS}`),
  ),
  page('a field with Save and Cancel beside it', under(`${field()} ${BUTTONS}`)),
  page('a field with Save and Cancel below it', under(field(), BUTTONS)),
  page(
    'a field that is only to be read, with Save and Cancel',
    under(`${field('readonly')} ${BUTTONS}`),
    KEY,
  ),
  page('a field with a button that copies', under(`${field()} <button>Copy</button>`), KEY),
  page(
    'a field, and Save and Cancel after another one',
    `${under(`${field()} <button>Copy</button>`)}<label>Name <input value="Web"></label><div>${BUTTONS}</div>`,
    KEY,
  ),
]

export const KEY_DOUBTS: KeyPage[] = [...DOUBTS, ...TURNS]
