import { clean } from '../text/text'
import { isPublicApiKey, isServiceKey, SERVICE_KEY_SOURCE } from './apiKey'

/**
 * An endpoint address, taken apart. `form` is the address with `{key}` and `{routing}` in the two
 * places, so that another routing key can be put in without knowing which of the vendor's forms it was.
 */
export interface Endpoint {
  key: string
  form: string
  /** The routing key that stood in the address; null for a placeholder or none. */
  routing: string | null
}

/** What an integration page's value turned out to be. */
export type KeyReading =
  | { is: 'key'; key: string; form: string | null; routing: string | null }
  /** Something stands there, but it is no key we know: needs the person's word. */
  | { is: 'odd'; text: string }
  | { is: 'nothing' }

/** The usual form, for keys that were shown without an address. */
export const USUAL_FORM = 'https://alert.victorops.com/integrations/generic/20131114/alert/{key}/{routing}'

/**
 * The form that an organisation's endpoints have.
 * @param form as its portal showed it; null where it showed a bare key
 * @param isUsual whether that is the usual portal, and not another one that was added
 * @returns null where no host is known: that of another portal's region is not to be guessed
 */
export function endpointFormOf(form: string | null, isUsual: boolean): string | null {
  return form ?? (isUsual ? USUAL_FORM : null)
}

// `alert`, `stalert`, `alert-mapping`, and those of regions.
const HOST = '(?:[\\w-]{1,20}[.-])?(?:st)?alert(?:-mapping)?(?:[.-][\\w-]{1,20})?\\.victorops\\.com'
// White space is in placeholders alone: what stands behind an address is no part of it.
const SPACED = '[<[{][^/?#<>[\\]{}]*[>\\]}]|(?:\\$|your )?routing key(?: here)?'
// Segments before the key: `generic/20131114/alert`, `uptimerobot/20140722`, `dev/jenkins/20170920`, `NAME/v1`.
const WEB = new RegExp(
  `^(https://${HOST}/integrations/(?:[\\w.-]{1,60}/){1,5})(${SERVICE_KEY_SOURCE})` +
    `(?:/(${SPACED}|[^/?#\\s]*))?(?:/[^?#\\s]*)?(\\?[^#\\s]*)?(?:#\\S*)?$`,
  'i',
)
const MAIL = new RegExp(`^(${SERVICE_KEY_SOURCE})([+.])([^@\\s]{1,120})@(${HOST})$`, 'i')

const KEY = new RegExp(SERVICE_KEY_SOURCE, 'i')

/** Whether `routing` is one of the placeholders that stand for a routing key: `$routing_key`, `[ROUTING_KEY_HERE]`, … */
export function isPlaceholder(routing: string): boolean {
  return /^[$<[{%:]|^(?:…|\.{3})$|^your[ _-]|routing[ _-]?key[ _-]?here|^routing[ _-]?key$/i.test(
    routing.trim(),
  )
}

/**
 * Takes an endpoint apart.
 * @param text a web or e-mail endpoint in any of the vendor's forms
 * @returns its parts, or null when it is not an endpoint of VictorOps
 */
export function parseEndpoint(text: string): Endpoint | null {
  const web = WEB.exec(text)
  if (web) {
    const [, before = '', key = '', routing = '', query = ''] = web
    // Which of two would be the key is not known, and a form holds none.
    if (KEY.test(before + query)) return null
    return {
      key,
      form: `${before}{key}/{routing}${query.length > 1 ? `/${query}` : ''}`,
      routing: given(routing),
    }
  }
  const mail = MAIL.exec(text)
  if (!mail) return null
  const [, key = '', joint = '', routing = '', host = ''] = mail
  return { key, form: `{key}${joint}{routing}@${host}`, routing: given(routing) }
}

function given(written: string): string | null {
  const routing = unwritten(written)
  return routing && !isPlaceholder(routing) ? routing : null
}

/** A routing key as it is, out of an address that `endpointWith` or another such program wrote. */
function unwritten(routing: string): string {
  try {
    return decodeURIComponent(routing)
  } catch {
    return routing
  }
}

/**
 * Reads what stands under a label like *Service API Key*.
 * @param raw the visible text
 * @returns the key alone, whether it was shown bare or inside an address
 */
export function readKey(raw: string): KeyReading {
  const text = clean(raw, 600)
  if (!text) return { is: 'nothing' }
  if (isServiceKey(text)) return { is: 'key', key: text, form: null, routing: null }
  const endpoint = parseEndpoint(text)
  return endpoint ? { is: 'key', ...endpoint } : { is: 'odd', text: clean(raw, 80) }
}

/** One word that is long, and has digits: what keys look like everywhere. */
const LIKE_A_KEY = /^(?=\D*\d)[\w-]{16,80}$/

/** Whether a person may mean a text as the Service API Key: it is one, an endpoint with one, or of a shape like a key's. */
export function mayBeKey(raw: string): boolean {
  const reading = readKey(raw)
  return (
    reading.is === 'key' ||
    (reading.is === 'odd' && LIKE_A_KEY.test(raw.trim()) && !isPublicApiKey(raw.trim()))
  )
}

/**
 * The one key that all values of a page agree on.
 * @returns null when two values hold different keys
 */
export function agreedKey(readings: KeyReading[]): KeyReading | null {
  const keys = readings.filter((reading) => reading.is === 'key')
  const [first] = keys
  if (!first) return readings.find(({ is }) => is === 'odd') ?? { is: 'nothing' }
  if (keys.some(({ key }) => key.toLowerCase() !== first.key.toLowerCase())) return null
  return { ...first, form: keys.find(({ form }) => form)?.form ?? null }
}

/**
 * Puts a key and a routing key into a form.
 * @param form an address with `{key}` and `{routing}`, as `parseEndpoint` gives it
 */
export function endpointWith(form: string, key: string, routing: string): string {
  return form.replace('{key}', () => key).replace('{routing}', () => encodeURIComponent(routing))
}

/** Whether `form` is one `parseEndpoint` could have made: stored data is checked before it is trusted. */
export function isEndpointForm(form: string): boolean {
  const sample = '00000000-0000-4000-8000-000000000000'
  return form.length < 600 && parseEndpoint(endpointWith(form, sample, 'x'))?.form === form
}
