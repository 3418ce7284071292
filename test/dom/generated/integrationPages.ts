import type { Made } from '../inPage'
import { type Dice, dice } from './dice'
import { type Part, partsOf } from './integrationLayouts'
import { OTHERS, PARTS } from './integrationParts'
import { Making, ownPart } from './integrationValues'

/**
 * Pingometer's page on the portal at random: its key in some form, or what stands in its place; and around it keys that
 * are others', none any more, or invented. The right key is read, or nothing.
 */

export interface IntegrationPage extends Made {
  /** The key that a careful person would copy; null where there is none. */
  key: string | null
  /** Whose every number on the page is. */
  whose: ReadonlyMap<string, string>
}

const CSS = `
  body { font: 14px sans-serif; margin: 16px; width: 1100px } .strip { background: #eee; padding: 8px } .big { font-size: 20px }
  .bold, .card-head { font-weight: 700 } .head { background: #ddd; padding: 6px } .small { font-size: 12px; color: #666; display: block }
  .value { padding: 8px } .mono, code { font-family: monospace } .flex { display: flex; gap: 16px } .flex > :first-child { width: 180px }
  .card, .box { border: 1px solid #ccc; padding: 12px; margin: 8px 0 } .cols { display: grid; grid-template-columns: 1fr 1fr; gap: 16px }
  .grid { display: grid; grid-template-columns: 200px 1fr } dd { margin: 0 } .plain { list-style: none; padding: 0 }
  .badge { background: #cfc; border-radius: 8px; padding: 1px 6px; font-size: 12px } th, td { text-align: left; padding: 6px }
  .side { float: right; width: 240px } main { display: grid; grid-template-columns: 2fr 1fr; gap: 20px } .up { text-transform: uppercase }
  input { width: 330px } h1 { font-size: 28px }`

/** @param seed the same seed makes the same page */
export function integrationPage(seed: number): IntegrationPage {
  const roll = dice(seed)
  const make = new Making(roll)
  const title = roll.chance(0.9) ? 'Pingometer' : roll.pick('Nagios', ...OTHERS)
  const isOurs = title === 'Pingometer'
  const { html: own, key } = ownPart(make, isOurs)
  const around = roll.some(PARTS, 3).map((part) => part(make))
  const parts =
    roll.chance(0.25) && around[0] ? mixed(around, own, title, roll) : [{ name: '', body: own }, ...around]
  const body = partsOf(roll)(parts)
  return {
    address: `https://portal.victorops.com/dash/globex${roll.pick('', '/')}#/advanced/${isOurs ? 'pingometer' : 'other'}`,
    html: `<!doctype html><html lang="en"><style>${CSS}</style><body>${shell(make)}${head(title, roll)}${before(make)}${body}${after(make)}</body></html>`,
    key: isOurs ? key : null,
    whose: make.whose,
  }
}

/** Own part among the others, under its own heading. */
function mixed(around: readonly Part[], own: string, title: string, { upTo, pick }: Dice): Part[] {
  const all = [...around]
  all.splice(upTo(all.length), 0, { name: pick(title, title, `${title} integration`), body: own })
  return all
}

function shell({ roll }: Making): string {
  const navs = [
    '<nav><a href="#">Incidents</a> <a href="#">Integrations</a> <a href="#">Settings</a></nav>',
    '<ul><li><a href="#">Timeline</a></li><li><a href="#">Reports</a></li><li><a href="#">Integrations</a></li></ul><ul><li>3rd Party Integrations</li><li>API</li><li>Outgoing Webhooks</li></ul>',
    '<div class="flex"><a href="#">Timeline</a><a href="#">Settings</a><a href="#">Reports</a></div><div>Teams Users <a href="#">Alert Behavior ▾</a> API Buy Now</div>',
    '<aside class="side"><h4>Integrations</h4><ul><li><a href="#">Nagios</a></li><li><a href="#">Pingometer</a></li><li><a href="#">Grafana</a></li></ul></aside>',
  ]
  const organisations = [
    '',
    '',
    '<div>globex</div>',
    '<label>Organization <select><option selected>globex</option><option>initech</option></select></label>',
    '<button aria-haspopup="listbox">globex ▾</button>',
    '<div>Organization: globex</div>',
    '<div>Signed in as <b>Jane Doe</b></div>',
  ]
  return roll.pick(navs[0] ?? '', ...navs) + roll.pick('', ...organisations)
}

function head(title: string, { pick, chance }: Dice): string {
  const trail = pick(
    `<p><a href="#/advanced">Integrations</a> / <span>${title}</span></p>`,
    `<ol><li><a href="#/advanced">Integrations</a></li><li>${title}</li></ol>`,
    `<div><a href="#/advanced">Integrations</a> › ${title}</div>`,
  )
  const name = pick(
    `<h1>${title}</h1>`,
    `<h1>${title}</h1>`,
    `<h2>${title}</h2>`,
    `<div class="big">${title}</div>`,
  )
  const logo = pick(
    '',
    '',
    `<img alt="${title}" width="120" height="40">`,
    '<img alt="" width="48" height="48">',
  )
  const state = pick('', '', '', '<span class="badge">Enabled</span>')
  const says = pick(
    `<p>${title} monitors the uptime, downtime, and performance of websites.</p>`,
    `<p>${title} is a monitoring service. Send its alerts to your on-call teams.</p>`,
  )
  const help = chance(0.7) ? '<p>Learn more in the <a href="#">knowledge base</a>.</p>' : ''
  return trail + logo + name + state + says + help
}

function before(make: Making): string {
  return make.roll.pick(
    ...(['', '', '', ''] as const),
    '<p>Note: changes may take up to 10 minutes.</p>',
    `<p>Organization ID: ${make.number('organisation')}</p>`,
    '<div class="tabs"><a href="#">Overview</a> <a href="#">Activity</a></div>',
    '<input type="search" placeholder="Search integrations">',
  )
}

function after(make: Making): string {
  return make.roll.pick(
    '',
    '',
    `<footer>Request ${make.number('request')}</footer>`,
    '<footer>© globex 2026 <a href="#">Status</a></footer>',
    `<aside class="side"><h4>Tokens</h4><p>${make.number('token')}</p></aside>`,
  )
}
