import { isPublicApiKey } from '../keys/apiKey'
import { isPlaceholder, parseEndpoint } from '../keys/endpoint'
import { DOTS } from '../text/dots'
import { nearestKey } from '../text/near'
import { sameName } from '../text/text'

/** What is wrong with a value that stands in a form, before it does harm. */
export const WARNINGS = [
  'url-in-key',
  'placeholder',
  'public-key',
  'other-integration',
  'former-key',
  'other-key',
  'key-case',
  'no-such-key',
  'other-case',
  'url-in-routing',
  'space',
] as const
export type WarningCode = (typeof WARNINGS)[number]

/** One thing that is wrong. */
export interface Warning {
  code: WarningCode
  /** What the sentence names: the integration, or the routing key in the portal's spelling. */
  name: string | null
  /** For a routing key: the one that Fix would fill; null when nobody knows. */
  fix: string | null
}

/** What is known of a Service API Key that is not the one in use. */
export type KnownAs = { as: 'former' } | { as: 'integration'; name: string } | null

const warning = (code: WarningCode, name: string | null = null, fix: string | null = null): Warning => ({
  code,
  name,
  fix,
})

/** Words people leave in a field for a key: the guide's own samples, and anything that asks to be replaced. */
function isSample(text: string): boolean {
  return isPlaceholder(text) || /\b(here|your|example|placeholder)\b|^x+$/i.test(text.replace(/[_-]/g, ' '))
}

/** A form may show the key it has with most of it hidden. */
const MASKED = new RegExp(`${DOTS.source}|…|\\.{3}`)

const withoutDashes = (key: string) => key.replaceAll('-', '').toLowerCase()

/**
 * Judges what stands in API KEY.
 * @param right the organisation's Service API Key
 * @param knownAs what the text is known as, if it is another key that was seen
 * @returns null for nothing, the right key, and text nobody can judge
 */
export function judgeApiKey(text: string, right: string | null, knownAs: KnownAs): Warning | null {
  const value = text.trim()
  if (!value || text === right) return null
  if (value === right) return warning('space')
  if (value.toLowerCase() === right?.toLowerCase()) return warning('key-case')
  if (/^https?:|@/.test(value)) return warning('url-in-key')
  if (knownAs)
    return knownAs.as === 'former' ? warning('former-key') : warning('other-integration', knownAs.name)
  if (isPublicApiKey(value) && (right === null || value.toLowerCase() !== withoutDashes(right)))
    return warning('public-key')
  if (isSample(value)) return warning('placeholder')
  // A part of the key, a routing key, the end of an endpoint: whatever it is, it is not the key.
  return right !== null && !MASKED.test(value) ? warning('other-key') : null
}

/**
 * Judges what stands in VICTOROPS ROUTING KEY.
 * @param keys the organisation's routing keys, in the portal's spelling
 * @returns null for nothing and for one of the keys
 */
export function judgeRoutingKey(text: string, keys: readonly string[]): Warning | null {
  if (!text || keys.includes(text)) return null
  const value = text.trim()
  if (keys.includes(value)) return warning('space', value, value)
  const endpoint = parseEndpoint(value)
  if (endpoint || /^https?:/.test(value)) {
    const inside = keys.find((key) => key === endpoint?.routing) ?? null
    return warning('url-in-routing', inside, inside)
  }
  const spelled = keys.find((key) => sameName(key, value))
  if (spelled !== undefined) return warning('other-case', spelled, spelled)
  if (isSample(value)) return warning('placeholder')
  return warning('no-such-key', null, nearestKey(value, keys))
}
