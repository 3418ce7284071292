import { HEADS, type KeysPage, PLAIN, page, rowsOf, tableOf, two } from './hand'
import { KEY, type KeyPage, OTHER, strip } from './keyPages'

/** Pages of *globex* that say whose they are above their own heading: in banners, breadcrumbs, and to those who hear them. */

const crumbs = (...names: readonly string[]) => names.map((name) => `<a href="#">${name}</a>`)
const listed = (names: readonly string[]) =>
  `<ol style="display:flex;list-style:none">${names.map((name) => `<li><a href="#">${name}</a></li>`).join('')}</ol>`

const OTHERS = [
  '<div>Viewing as Initech</div>',
  '<div>You are viewing as <b>Initech</b>. <a href="#">Stop</a></div>',
  '<div>Acting on behalf of Initech</div>',
  '<div>Impersonating Initech</div>',
  '<div>Organization: Initech</div>',
  '<div><small>Organization</small><div>Initech</div></div>',
  '<div><small>Organization</small> <button aria-label="Edit">✎</button> <div>Initech</div></div>',
  '<div><small>Organization</small> <div role="combobox" tabindex="0">Initech</div></div>',
  '<div><small>Organization</small> <input type="checkbox" aria-label="Pin"> <span>Initech</span></div>',
  `<div>${crumbs('Initech', 'Settings').join(' / ')}</div>`,
  `<div>${crumbs('Initech', 'Settings').join('/')}</div>`,
  `<div>${crumbs('Initech', 'Settings', 'Alert Behavior').join(' › ')}</div>`,
  `<nav aria-label="Breadcrumb">${listed(['Initech', 'Settings'])}</nav>`,
  `<style>.crumbs li + li::before { content: "/" }</style><div class="crumbs">${listed(['Initech', 'Settings'])}</div>`,
  '<button aria-label="Organization: Initech">▾</button>',
  '<div>You are viewing initech as support. <a href="#">Exit</a></div>',
  '<div>You are currently viewing <b>Initech</b> <a href="#">Exit</a></div>',
  '<div>Support session: initech-ops</div>',
  '<div>Logged in to Initech</div>',
  '<div>You are viewing the organization Initech.</div>',
  '<div>Viewing organization initech-ops (read only)</div>',
  '<div>This page belongs to the organization Initech.</div>',
  '<nav>Settings <select><option>globex</option><option selected>initech</option></select></nav>',
]
const OWN = [
  '<div>Viewing as Globex</div>',
  '<div>Viewing as Global Admin</div>',
  '<div>Viewing as a team member</div>',
  '<p>When viewing as Initech, nothing can be changed.</p>',
  '<div>Signed in as jroe</div>',
  '<div>Signed in to Splunk On-Call</div>',
  '<div>You are viewing this page as a Stakeholder.</div>',
  '<div>You are viewing Pingometer as an admin.</div>',
  '<div>You are viewing Routing Keys</div>',
  '<div>You are viewing the organization settings</div>',
  '<div>You are viewing the organization Globex.</div>',
  '<div>You are in Trial-Mode until Friday</div>',
  '<nav>Settings <select><option selected>globex</option><option>initech</option></select></nav>',
  '<label>Team <select><option>globex</option><option selected>Web</option></select></label>',
  '<div>Organization: Globex Industries</div>',
  ...['Globex Inc.', 'Globex Europe', 'Home', 'Dashboard', 'VictorOps', 'Administration', 'Teams'].map(
    (name) => `<div>${crumbs(name, 'Settings').join(' / ')}</div>`,
  ),
  `<nav aria-label="Breadcrumb">${listed(['Home', 'Settings'])}</nav>`,
  `<div>${crumbs('Settings', 'Alert Behavior').join(' › ')}</div>`,
  '<p>Navigate to <b>Settings</b> › <b>Routing Keys</b>.</p>',
  '<p>Open Statuspage → Settings → Integrations.</p>',
  '<p><b>Pingometer</b> → <b>Settings</b> → <b>Integrations</b></p>',
  '<button aria-label="Organization: Globex">▾</button>',
]

export const KEY_ORGANISATIONS: KeyPage[] = [
  ...OTHERS.map((above) => ({ name: `above, another’s: ${above}`, above, html: strip(OTHER), told: null })),
  ...OWN.map((above) => ({ name: `above, no other’s: ${above}`, above, html: strip(KEY), told: KEY })),
]

const own = tableOf(HEADS, rowsOf(PLAIN, two))
export const KEYS_ORGANISATIONS: KeysPage[] = [
  ...OTHERS.map((above) => ({ ...page(`another’s: ${above}`, own, []), above })),
  ...OWN.map((above) => ({ ...page(`no other’s: ${above}`, own), above })),
  page(
    'a heading after the list of organisations, which is set to its own',
    `<label>Organization</label> <select><option selected>Globex</option><option>Initech</option></select><h2>Route Keys</h2>${own}`,
  ),
  page('another’s in brackets', `<h2>Routing Keys (Initech)</h2>${own}`, []),
  page('its own in brackets', `<h2>Routing Keys (Globex)</h2>${own}`),
  page('a number in brackets', `<h2>Routing Keys (3)</h2>${own}`),
  page('a team in brackets', `<h2>Routing Keys (Web)</h2>${own}`),
  page(
    'another’s, told to those who hear it',
    `<section aria-label="Routing keys of Initech">${own}</section>`,
    [],
  ),
]
