import type { Dice } from './dice'
import { type Labelled, type Writes, writesOf } from './integrationLayouts'

/** What stands at the place of Pingometer's key on its page, and other values that the page has of its own. */

/** What is on a page, still to be written. */
export class Making {
  readonly roll: Dice
  readonly whose = new Map<string, string>()
  readonly write: Writes
  constructor(roll: Dice) {
    this.roll = roll
    this.write = writesOf(roll)
  }

  /** A number of its own. */
  number(whose: string): string {
    const digits = Array.from({ length: 32 }, (_, at) =>
      at === 12 ? '4' : at === 16 ? this.roll.pick('8', '9', 'a', 'b') : this.roll.upTo(15).toString(16),
    ).join('')
    const number = [8, 12, 16, 20, 32].map((end, at) => digits.slice([0, 8, 12, 16, 20][at], end)).join('-')
    this.whose.set(number, whose)
    return number
  }
}

export const address = (key: string, name = 'generic/20131114') =>
  `https://alert.victorops.com/integrations/${name}/alert/${key}/`

const KEY_LABELS = [
  'Service API Key',
  'Service API Key',
  'Your Service API Key',
  'SERVICE API KEY',
  'API Key',
  '<span class="up">Service API Key</span>',
] as const
const URL_LABELS = [
  'Service API Endpoint',
  'Service API Endpoint',
  'URL to notify',
  'Service API Endpoint URL',
  'API Endpoint',
] as const
const GOOD = ['Active', 'Valid', 'In use', 'Current', 'Enabled', 'Primary'] as const
export const BAD = ['Revoked', 'Expired', 'Previous', 'Inactive', 'Disabled', 'Superseded'] as const
export const BUTTONS = [
  '<button>Revoke API Key</button>',
  '<button>Revoke API Key</button>',
  '<button>Revoke</button>',
  '<button>Copy</button> <button>Revoke API Key</button>',
  '<a href="#">Revoke API Key</a>',
  '<button>Copy</button>',
  '',
] as const

/** What stands at the key's own place, and the key that may be read there. */
export function ownPart(make: Making, isOurs: boolean): { html: string; key: string | null } {
  const { roll } = make
  const key = make.number(isOurs ? 'own' : 'another’s, titled')
  const isAddress = roll.chance(0.2)
  const label = isAddress
    ? roll.pick('URL to notify', ...URL_LABELS)
    : roll.pick('Service API Key', ...KEY_LABELS)
  const buttons = roll.pick('', ...BUTTONS)
  const says = roll.chance(0.15)
    ? `<p>${roll.pick('Keep this key secret.', 'Paste this key into the API KEY field of your service.', 'Use this key in Pingometer to send alerts to your teams.')}</p>`
    : ''
  const kind = roll.pick('shown', 'shown', 'shown', 'shown', 'masked', 'gone', 'missing', 'replaced')
  const shown = isAddress ? endpointIn(key, roll) : keyIn(key, roll)
  const badge = (word: string) =>
    roll.pick(`<span class="badge">${word}</span>`, `<small>${word}</small>`, `(${word})`, `<i>${word}</i>`)
  const labelled = (value: string, beside = ''): Labelled[] => {
    const atLabel = roll.chance(0.2)
    return [
      {
        label: label + (atLabel ? ` ${beside}` : ''),
        value: `${value}${atLabel ? '' : ` ${beside}`} ${buttons}`,
      },
    ]
  }
  const more = roll.chance(0.3) ? fact(make) : []
  const html = (all: Labelled[]) =>
    says + make.write(roll.chance(0.5) ? [...all, ...more] : [...more, ...all])
  switch (kind) {
    case 'masked': {
      make.whose.set(key, 'masked')
      const dots = roll.pick(
        '<span>••••••••-••••-••••</span>',
        `<input type="password" readonly value="${key}">`,
        `<span style="filter:blur(5px)">${key}</span>`,
        `<span>••••••••${key.slice(-4)}</span>`,
        `<code>${key.slice(0, 8)}…</code>`,
        `<span>********</span><span hidden>${key}</span>`,
      )
      return { html: html(labelled(`${dots} <button>Show</button>`)), key: null }
    }
    case 'gone': {
      make.whose.set(key, 'revoked')
      const word = badge(roll.pick('Revoked', ...BAD))
      return { html: html(labelled(roll.chance(0.3) ? `<s>${shown}</s>` : shown, word)), key: null }
    }
    case 'missing': {
      make.whose.delete(key)
      const none = roll.pick(
        '',
        '—',
        'Loading…',
        'Only admins can see this key.',
        '<div style="height:16px;background:#eee"></div>',
        'Not available',
        'No key yet',
        '$service_api_key',
        'YOUR_SERVICE_API_KEY',
      )
      return { html: html([{ label, value: none }]), key: null }
    }
    case 'replaced': {
      // The old one is told to be that, beside the one in use.
      const old = make.number('replaced')
      const gone = `<div>${roll.chance(0.3) ? `<s>${keyIn(old, roll)}</s>` : keyIn(old, roll)} ${badge(roll.pick('Revoked', ...BAD))}</div>`
      const now = `<div>${shown} ${badge(roll.pick('Active', ...GOOD))} ${buttons}</div>`
      return { html: html([{ label, value: roll.chance(0.5) ? gone + now : now + gone }]), key }
    }
    default:
      return { html: html(labelled(shown, roll.chance(0.3) ? badge(roll.pick('Active', ...GOOD)) : '')), key }
  }
}

export function keyIn(key: string, { pick }: Dice): string {
  return pick(
    key,
    key,
    `<b>${key}</b>`,
    `<code>${key}</code>`,
    `<pre>${key}</pre>`,
    `<span>${key}</span>`,
    `<input readonly value="${key}">`,
    `<input value="${key}">`,
    `<textarea readonly cols="40" rows="1">${key}</textarea>`,
    `<button title="Copy">${key}</button>`,
  )
}

export function endpointIn(key: string, { pick }: Dice): string {
  const base = address(key, pick('generic/20131114', 'pingometer/20140722'))
  return pick(
    `${base}<b><i>$routing_key</i></b>`,
    `<code>${base}$routing_key</code>`,
    `<input readonly value="${base}$routing_key">`,
    `<textarea readonly cols="60" rows="2">${base}$routing_key_here</textarea>`,
    `<pre>${base}$routing_key</pre>`,
    `<a href="#">${base}[ROUTING_KEY_HERE]</a>`,
  )
}

/** Other values of the page itself. */
function fact(make: Making): Labelled[] {
  const { roll } = make
  const facts: (() => Labelled)[] = [
    () => ({ label: 'Organization ID', value: make.number('organisation') }),
    () => ({ label: 'Created by', value: 'Jane Doe' }),
    () => ({ label: 'Last used', value: '2 days ago' }),
    () => ({ label: 'Integration ID', value: make.number('integration id') }),
    () => ({ label: 'Webhook Secret', value: make.number('secret') }),
    () => ({ label: 'API ID', value: '4f9c02ab' }),
    () => ({ label: 'Routing Key', value: 'checkout' }),
    () => ({ label: 'Service Email', value: `${make.number('mail')}+$routing_key@alert.victorops.com` }),
    () => ({ label: 'Status', value: 'Enabled' }),
    () => ({ label: 'Previous Key', value: make.number('previous') }),
    () => ({ label: 'Old Service API Key', value: make.number('previous') }),
  ]
  const all = roll.some(facts, 2).map((one) => one())
  return all
}
