import type { Made } from '../inPage'
import { type Dice, dice } from './dice'
import { layOut } from './serviceLayouts'

/**
 * The page Extras, or a monitor's, at random, with the parts of several integrations: closed ones, connected ones
 * without a form, open ones with a form like ours. What a field is: `right` and `status` in our own part, `other` in
 * everybody else's.
 */

const OTHERS = ['Slack', 'PagerDuty', 'OpsGenie', 'StatusPage.io', 'HipChat', 'Webhook', 'Twitter']
/** Names that the product cannot know. */
const STRANGERS = ['Acme Alerts', 'Bolt', 'Northwind', 'Datadog', 'Zenith On-Duty', 'Pushy']
const TABS = ['General', 'Plan', 'Payment', 'Users', 'Extras']
const EXPECT = '<div class="row"><label>EXPECT DATA:</label><br><input data-is="other"></div>'

const CSS = `
  body { font: 15px sans-serif; margin: 20px; width: 1000px } .row { margin: 10px 0 } .tabs > * { margin-right: 14px }
  .caps { text-transform: uppercase } .head { padding: 8px; background: #eee; cursor: pointer } .big { font-size: 21px }
  .bold { font-weight: 700 } .cards, .flat { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 16px } .card { border: 1px solid #ccc; padding: 10px }
  .cards input, .flat input, th input, td input { width: 180px } .two { display: flex; gap: 40px }
  .active { color: #1a7f5a; border-bottom: 2px solid #1a7f5a } .none { height: 0; overflow: hidden }
  .over { position: fixed; inset: 60px 200px; background: #fff; border: 1px solid #333; padding: 30px }`

/** What a part shows below its name. */
export type Body = 'form' | 'closed' | 'connected' | 'off' | 'manage'

export interface Part {
  name: string
  isOurs: boolean
  body: Body
}

/** How all parts of a page are written. */
export interface Manner {
  head: string
  /** What follows a name. */
  end: string
  label: string
  /** The label of the key's field, and that of the switch where there is one. */
  words: readonly [key: string, status: string | null]
  says: string
  /** How what is closed is put away. */
  hides: string
  box: string | null
  submit: string
}

/** @param seed the same seed makes the same page */
export function servicesPage(seed: number): Made {
  const roll = dice(seed)
  const isMonitor = roll.chance(0.3)
  const tab = roll.pick('a href="#"', 'li', 'span', 'button type="button"', 'a role="tab"')
  const shown = isMonitor ? ['General', 'Advanced'] : roll.chance(0.7) ? TABS : TABS.slice(-2)
  const tabs = shown.map(
    (name) => `<${tab} class="${name === shown.at(-1) ? 'active' : ''}">${name}</${tab.split(' ')[0]}>`,
  )
  const big = (text: string) =>
    roll.pick(`<h1>${text}</h1>`, `<h1>${text}</h1>`, `<div class="big">${text}</div>`)
  const title = isMonitor ? big('Monitor - Edit') : roll.pick(big('Account'), '<h1>Account - Extras</h1>', '')
  const address = isMonitor
    ? '/monitors/5f0c2a9be1a4c30017d2b9aa/edit'
    : roll.pick('/account/extras', '/account', '/', '/account#extras')
  const before = isMonitor && roll.chance(0.5) ? EXPECT : ''
  const body = layOut(partsOf(roll), mannerOf(roll, isMonitor), roll)
  return {
    address: `https://app.pingometer.com${address}`,
    html: `<html><head><style>${CSS}</style></head><body><aside><a href="#">Dashboard</a> <a href="#">Monitors</a> <a href="#">Account</a></aside>${title}<div class="tabs">${tabs.join(' ')}</div>${before}${body}</body></html>`,
  }
}

function partsOf(roll: Dice): Part[] {
  const body = () => roll.pick<Body>('form', 'form', 'closed', 'closed', 'connected', 'off', 'manage')
  const names = roll.some([...OTHERS, ...STRANGERS], 4)
  const parts: Part[] = names.map((name) => ({ name, isOurs: false, body: body() }))
  const name = roll.pick(
    'VictorOps',
    'VictorOps',
    'VICTOROPS',
    'VictorOps (Splunk On-Call)',
    'Splunk On-Call',
    'VictorOps integration',
  )
  if (!parts[0] || roll.chance(0.85))
    parts.splice(roll.upTo(parts.length), 0, { name, isOurs: true, body: body() })
  return parts
}

function mannerOf(roll: Dice, isMonitor: boolean): Manner {
  return {
    head: roll.pick(
      ...(['h2', 'h3', 'h4', 'div', 'p', 'b', 'span'] as const),
      ...(['div class="bold"', 'div class="head"', 'div class="big"', 'summary'] as const),
      ...(['button type="button"', 'button type="button" class="head"', 'a href="#"'] as const),
    ),
    end: roll.pick('', '', ':', ' settings', ' <small>Enabled</small>', ' <i>?</i>'),
    label: roll.pick('label', 'div', 'b', 'span class="caps"'),
    words: isMonitor
      ? [roll.pick('ROUTING KEY:', 'Routing key'), null]
      : roll.pick<Manner['words']>(['API KEY:', 'STATUS:'], ['API key', 'Status']),
    says: roll.pick(
      '',
      '',
      '<p>Sends alerts to your team.</p>',
      '<p>Find the key in the settings of the service.</p>',
    ),
    hides: roll.pick(
      'hidden',
      'style="display:none"',
      'class="none"',
      'style="visibility:hidden;position:absolute"',
      'style="opacity:0;height:0"',
      'style="position:absolute;left:-9999px"',
      'style="max-height:0;overflow:hidden"',
    ),
    box: roll.pick('div', 'section', 'li', 'article', 'fieldset', null),
    submit: roll.pick('', '<button type="submit">SUBMIT</button>', '<button>Save</button>'),
  }
}
