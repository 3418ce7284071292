import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPublicApiKey, isServiceKey, maskKey } from '../../../src/model/keys/apiKey'
import {
  agreedKey,
  endpointFormOf,
  endpointWith,
  isEndpointForm,
  isPlaceholder,
  parseEndpoint,
  readKey,
  USUAL_FORM,
} from '../../../src/model/keys/endpoint'

const CASES = { numRuns: 10_000 }

const serviceKey = fc.tuple(fc.uuid(), fc.boolean()).map(([key, upper]) => (upper ? key.toUpperCase() : key))
const word = fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/)
const routing = word.filter((text) => !isPlaceholder(text))
const date = fc.constantFrom('20131114', '20140722', 'v1')
const host = fc.constantFrom(
  'alert.victorops.com',
  'stalert.victorops.com',
  'alert-mapping.victorops.com',
  'ALERT.victorops.com',
  'alert.eu1.victorops.com',
)
const path = fc
  .tuple(
    fc.array(fc.constantFrom('dev', 'generic', 'uptimerobot', 'new-relic'), { minLength: 1, maxLength: 2 }),
    date,
    fc.boolean(),
  )
  .map(([names, at, alert]) => [...names, at, ...(alert ? ['alert'] : [])].join('/'))
const PLACEHOLDERS = [
  '$routing_key',
  '$ROUTING_KEY',
  '$RoutingKey',
  '[ROUTING_KEY_HERE]',
  '<YOUR_ROUTING_KEY>',
  '<routing key>',
  'YOUR_ROUTING_KEY_HERE',
  ':routing_key',
  '…',
]
const suffix = fc.constantFrom('', '?', '/?name=value', '/entity-1', '?a=b#c')
/** An endpoint as a page may show it, and what is in it. */
const endpoint = fc
  .record({
    host,
    path,
    key: serviceKey,
    routing: fc.option(fc.oneof(routing, fc.constantFrom(...PLACEHOLDERS))),
    suffix,
  })
  .map(({ host, path, key, routing, suffix }) => ({
    text: `https://${host}/integrations/${path}/${key}${routing === null ? '' : `/${routing}${suffix}`}`,
    key,
    routing: routing === null || PLACEHOLDERS.includes(routing) ? null : routing,
  }))
const mail = fc
  .record({
    key: serviceKey,
    joint: fc.constantFrom('+', '.'),
    routing,
    host: fc.constantFrom('alert.victorops.com', 'stalert.victorops.com'),
  })
  .map(({ key, joint, routing, host }) => ({ text: `${key}${joint}${routing}@${host}`, key, routing }))
const blank = fc.stringMatching(/^[ \t\n\u200b]{0,3}$/)
/** Text made of pieces that endpoints are made of, in any order. */
const pieces = fc
  .array(
    fc.oneof(
      serviceKey,
      fc.constantFrom(
        'https://',
        'http://',
        'alert.victorops.com',
        '/integrations/',
        '/generic/20131114/alert/',
        '/',
        '?',
        '#',
        '@',
        '+',
        '{key}',
        '{routing}',
        '$routing_key',
        '..',
        '%2e',
        '\u202e',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 12 },
  )
  .map((all) => all.join(''))

/** Addresses of the right host with anything in them, several keys too. */
const crowded = fc
  .array(fc.oneof(serviceKey, word, fc.constantFrom('', '?', '#', '{key}', '{routing}', '..')), {
    maxLength: 7,
  })
  .map((all) => `https://alert.victorops.com/integrations/generic/${all.join('/')}`)

describe('an endpoint', () => {
  it('is taken apart in every form, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.oneof(endpoint, mail), blank, blank, (given, before, after) => {
        const reading = readKey(before + given.text + after)
        expect(reading).toMatchObject({ is: 'key', key: given.key, routing: given.routing })
      }),
      CASES,
    )
  })

  it.each(['Revoked', '(Previous)', 'of Nagios', '/ or'])('is not followed by words: %s', (words) => {
    const address =
      'https://alert.victorops.com/integrations/generic/20131114/alert/5d0f8e3a-71c4-4b2e-8f96-3a1b7c20d9e4'
    for (const end of ['', '/ops', '/$routing_key', '/<routing key>', '/ops/entity', '/ops?a=b'])
      expect(parseEndpoint(`${address}${end} ${words}`)).toBeNull()
    expect(parseEndpoint(`${address}/<routing key>`)).not.toBeNull()
  })

  it.each(['ops:day', 'a/b', 'köln@work', '100%', 'élan'])(
    'has a routing key of unusual signs as it is: %s',
    (key) => {
      const id = '5d0f8e3a-71c4-4b2e-8f96-3a1b7c20d9e4'
      const form = 'https://alert.victorops.com/integrations/generic/20131114/alert/{key}/{routing}'
      expect(parseEndpoint(endpointWith(form, id, key))).toEqual({ key: id, form, routing: key })
    },
  )

  it('is put together again for another routing key, and nothing of the first is left', () => {
    fc.assert(
      fc.property(fc.oneof(endpoint, mail), routing, serviceKey, (given, other, key) => {
        const { form } = parseEndpoint(given.text) ?? { form: '' }
        expect(isEndpointForm(form)).toBe(true)
        expect(form).not.toContain(given.key)
        expect(parseEndpoint(endpointWith(form, key, other))).toEqual({ key, form, routing: other })
      }),
      CASES,
    )
  })

  it('is nothing but an address of VictorOps, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(crowded, crowded, pieces, fc.string({ unit: 'binary', maxLength: 700 })),
        (text) => {
          const reading = readKey(text)
          if (reading.is !== 'key') return
          expect(isServiceKey(reading.key)).toBe(true)
          if (reading.form === null) return
          // What was read is stored, and must be readable then; the key lies elsewhere.
          expect(isEndpointForm(reading.form)).toBe(true)
          expect(reading.form).not.toMatch(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i)
          expect(reading.form).toMatch(
            /^https:\/\/([\w-]+[.-])?(st)?alert([.-][\w-]+)?\.victorops\.com\/|@([\w-]+[.-])?(st)?alert([.-][\w-]+)?\.victorops\.com$/i,
          )
        },
      ),
      CASES,
    )
  })

  it('of a look-alike is none', () => {
    const strange = fc.constantFrom(
      'alert.victorops.com.evil.example',
      'alert.victorops.com@evil.example',
      'evil.example/alert.victorops.com',
      'alert-victorops.com',
      'xalert.victorops.com',
      'alert.victorops.com:8443',
      'alert.victorops.com\\@evil.example',
      '.alert.victorops.com',
      'alert..victorops.com',
      'alertxvictorops.com',
      'alert.victoropsxcom',
    )
    fc.assert(
      fc.property(strange, endpoint, (name, { text }) => {
        const there = text.replace(/^https:\/\/[^/]+/, `https://${name}`)
        expect(readKey(there).is).toBe('odd')
        expect(readKey(text.replace('https:', 'http:')).is).toBe('odd')
      }),
      CASES,
    )
  })
})

describe('of an endpoint’s parts', () => {
  const KEY = '7d1e0c4a-52b9-4f38-9a06-c3e8b1f2d745'
  const AT = 'https://alert.victorops.com/integrations/generic/20131114/alert'

  it.each([
    'alert.victorops.com',
    'stalert.victorops.com',
    'alert-mapping.victorops.com',
    'alert-mapping.eu1.victorops.com',
    'alert.eu-1.victorops.com',
    'alert-eu1.victorops.com',
    'eu1.alert.victorops.com',
    'eu-1-alert.victorops.com',
    'alert.e.victorops.com',
    'e.alert.victorops.com',
  ])('the host may be %s', (name) => {
    const form = `https://${name}/integrations/generic/20131114/alert/{key}/{routing}`
    expect(parseEndpoint(endpointWith(form, KEY, 'web'))).toEqual({ key: KEY, form, routing: 'web' })
    expect(isEndpointForm(`{key}+{routing}@${name}`)).toBe(true)
  })

  it.each([
    [`${AT}/${KEY}`, null, ''],
    [`${AT}/${KEY}/`, null, ''],
    [`${AT}/${KEY}/web/`, 'web', ''],
    [`${AT}/${KEY}#top`, null, ''],
    [`${AT}/${KEY}/web#`, 'web', ''],
    [`${AT}/${KEY}/web#top?a=b`, 'web', ''],
    [`${AT}/${KEY}/web/entity-1#top`, 'web', ''],
    [`${AT}/${KEY}/web/entity#top?a=b`, 'web', ''],
    [`${AT}/${KEY}/web/entity/1?a=b#top`, 'web', '/?a=b'],
    [`${AT}/${KEY}/web?`, 'web', ''],
    [`${AT}/${KEY}/web?a`, 'web', '/?a'],
  ])('%s: what follows the key', (text, routing, query) => {
    expect(parseEndpoint(text)).toEqual({ key: KEY, form: `${AT}/{key}/{routing}${query}`, routing })
  })

  it.each([
    ...['<your team>', '[routing key]', '{your key}', 'routing key', '$routing key'],
    ...['your routing key', 'Routing Key here', 'YOUR ROUTING KEY HERE'],
  ])('“%s” may stand in the place of a routing key, though it is several words', (text) => {
    const form = `${AT}/{key}/{routing}`
    expect(parseEndpoint(`${AT}/${KEY}/${text}`)).toEqual({ key: KEY, form, routing: null })
  })

  it.each([
    ...['<two words/more words>', '<two words?>', '<two words#>', '<two <words>', '<two> words>'],
    ...['[two [words]', '[two] words]', '{two {words}', '{two} words}', '<two words', 'two words>'],
    ...['my routing key', 'routing key there', 'routingkey here', 'routing keys'],
  ])('“%s” may not', (text) => {
    expect(parseEndpoint(`${AT}/${KEY}/${text}`)).toBeNull()
  })

  it.each([
    `${AT}/${KEY}0`,
    `${AT}/${KEY}-web`,
    `${AT}/0${KEY}`,
    `see ${AT}/${KEY}/web`,
    `https://alert.victorops.com/integrations/${KEY}/web`,
    `https://alert.victorops.com/generic/20131114/alert/${KEY}/web`,
    `https://alert.victorops.com/integrations/a/b/c/d/e/f/${KEY}/web`,
    `${KEY}@alert.victorops.com`,
    `${KEY}+@alert.victorops.com`,
    `x${KEY}+web@alert.victorops.com`,
    `${KEY}+web@alert.victorops.com.example`,
    `${KEY}-web@alert.victorops.com`,
    `${KEY}+two words@alert.victorops.com`,
  ])('%s is no endpoint', (text) => {
    expect(parseEndpoint(text)).toBeNull()
  })

  it.each([
    ...PLACEHOLDERS,
    '{routing_key}',
    '[team]',
    '%24routing_key',
    '...',
    ' … ',
    'your-routing-key',
    'your_team',
    'your team',
    'Your key',
    'ROUTING_KEY_HERE',
    'ROUTING-KEY-HERE',
    'routing key here',
    'routingkeyhere',
    'put-your-routing_key_here',
    'routing_key',
    'routing-key',
    'Routing Key',
    'routingKey',
  ])('“%s” stands for a routing key', (text) => {
    expect(isPlaceholder(text)).toBe(true)
  })

  it.each([
    'web',
    'yourteam',
    'for-your-team',
    'routing-keys',
    'routing-key-2',
    'my-routing-key',
    'keyhere',
    'a...b',
    'a...',
    '...b',
    '..',
    '....',
    'web…',
    '…web',
    'a$b',
    'a<b',
    'a:b',
    '',
  ])('“%s” may be one', (text) => {
    expect(isPlaceholder(text)).toBe(false)
  })
})

describe('a Service API Key', () => {
  it('is a UUID and nothing else', () => {
    fc.assert(
      fc.property(serviceKey, fc.string({ minLength: 1, maxLength: 3 }), (key, more) => {
        expect(isServiceKey(key)).toBe(true)
        expect(isServiceKey(key + more)).toBe(false)
        expect(isServiceKey(more + key)).toBe(false)
        expect(isServiceKey(key.replaceAll('-', ''))).toBe(false)
        expect(isServiceKey(key.slice(1))).toBe(false)
        expect(isPublicApiKey(key.replaceAll('-', ''))).toBe(true)
        expect(readKey(key.replaceAll('-', '')).is).toBe('odd')
      }),
      CASES,
    )
  })

  it('is never guessed out of two that differ', () => {
    fc.assert(
      fc.property(endpoint, serviceKey, fc.boolean(), (one, other, first) => {
        const readings = [readKey(one.text), readKey(other)]
        if (first) readings.reverse()
        expect(agreedKey(readings)).toBeNull()
        expect(agreedKey([readKey(one.text), readKey(one.key.toLowerCase())])).toMatchObject({ is: 'key' })
      }),
      CASES,
    )
  })

  it('is the one that all values of a page tell, with the address of one of them', () => {
    const key = '7d1e0c4a-52b9-4f38-9a06-c3e8b1f2d745'
    const form = 'https://alert.victorops.com/integrations/generic/20131114/alert/{key}/{routing}'
    const agreed = (...texts: string[]) => agreedKey(texts.map(readKey))
    expect(agreed()).toEqual({ is: 'nothing' })
    expect(agreed(' ', '\u200b')).toEqual({ is: 'nothing' })
    expect(agreed('', 'hidden')).toEqual({ is: 'odd', text: 'hidden' })
    expect(agreed('hidden', key)).toEqual({ is: 'key', key, form: null, routing: null })
    expect(agreed(key, endpointWith(form, key.toUpperCase(), 'web'))).toMatchObject({ is: 'key', key, form })
    expect(agreed('x'.repeat(700))).toEqual({ is: 'odd', text: 'x'.repeat(80) })
  })

  it('stands in the form that its portal showed, in the usual one of the usual portal, or in none that is known', () => {
    const shown = 'https://alert.eu1.victorops.com/integrations/generic/20131114/alert/{key}/{routing}'
    expect([endpointFormOf(shown, true), endpointFormOf(shown, false)]).toEqual([shown, shown])
    expect([endpointFormOf(null, true), endpointFormOf(null, false)]).toEqual([USUAL_FORM, null])
  })

  it('stands in a form that an address could have, of bounded length', () => {
    const form = 'https://alert.victorops.com/integrations/generic/20131114/alert/{key}/{routing}'
    expect(isEndpointForm(`${form}/?${'a'.repeat(500)}`)).toBe(true)
    expect(isEndpointForm(`${form}/?${'a'.repeat(600)}`)).toBe(false)
    for (const other of [
      '',
      'web',
      '{key}',
      form.replace('{key}', ''),
      `${form}#`,
      form.replace('https', 'http'),
    ])
      expect(isEndpointForm(other), other).toBe(false)
  })

  it('shows no more than its last four characters when it is masked', () => {
    fc.assert(
      fc.property(fc.oneof(serviceKey, fc.string({ minLength: 1, maxLength: 80 })), (key) => {
        const shown = maskKey(key).replace(/^•+-/, '')
        expect(shown.length).toBeLessThanOrEqual(Math.min(4, key.length / 3))
        expect(key.endsWith(shown)).toBe(true)
      }),
      CASES,
    )
  })
})
