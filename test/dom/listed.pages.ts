import { beforeAll, expect, it } from 'vitest'
import { Recogniser } from './inPage'

/** Pages of Pingometer that name VictorOps last in a list, before another integration's form, or the account's own. */

let recogniser: Recogniser
beforeAll(async () => {
  recogniser = await Recogniser.shared()
})

const NAMES = ['Cachet', 'PagerDuty', 'Slack', 'VictorOps']
const FORM =
  '<form><p><label>API KEY: <input data-is="other"></label></p><p><label>STATUS: <input type="checkbox"></label></p><button>SUBMIT</button></form>'
const BAR = '<p>This page lets you edit the details for the PagerDuty integration.</p>'
const list = (item: (name: string) => string) => NAMES.map(item).join('')

const LISTED: Record<string, string> = {
  'links of a side list': `<ul>${list((name) => `<li><a href="/extras/${name}">${name}</a></li>`)}</ul>`,
  'a side list, the other one bold': `<ul>${list((name) => `<li>${name === 'PagerDuty' ? `<b>${name}</b>` : name}</li>`)}</ul>`,
  tabs: `<div role="tablist">${list((name) => `<button role="tab" aria-selected="${name === 'PagerDuty'}">${name}</button>`)}</div>`,
  'a link to the next': '<a href="/extras/VictorOps">VictorOps ›</a>',
  'names in bold, in boxes': list((name) => `<div><b>${name}</b></div>`),
  'names in small type': `<small>${list((name) => `<div>${name}</div>`)}</small>`,
}

it.each(
  Object.entries(LISTED).flatMap(([name, html]) => [
    { name: `${name}, under the other's title`, html: `<h1>Account - Extras - PagerDuty</h1>${BAR}${html}` },
    { name: `${name}, under no title`, html: `<h1>Account</h1>${html}` },
  ]),
)('a form after a list is not ours: $name', async ({ html }) => {
  const address = 'https://app.pingometer.com/account/extras'
  const seen = await recogniser.lookAt({ address, html: `<!doctype html><body>${html}${FORM}</body>` })
  expect(seen.kind).not.toBe('extras-victorops')
  expect(seen.field).toBeNull()
})

it('a card on another integration’s page is not ours, though it is titled VictorOps', async () => {
  const address = 'https://app.pingometer.com/account/extras'
  const html = `<h1>Account - Extras - PagerDuty</h1>${BAR}<h2>VictorOps</h2>${FORM}`
  const seen = await recogniser.lookAt({ address, html: `<!doctype html><body>${html}</body>` })
  expect(seen.kind).not.toBe('extras-victorops')
})
