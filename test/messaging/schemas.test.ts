import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { fromPageSchemas } from '../../src/messaging/pageSchemas'
import { fromUiSchemas } from '../../src/messaging/uiSchemas'
import { LONGEST_EXPORT, SHORTEST_PASSPHRASE } from '../../src/model/team/exportFile'

/** Whatever a message holds is bounded, to its last part. */

interface Part {
  type: string
  pipe?: { type: string }[]
  entries: Record<string, v.GenericSchema>
  options: readonly v.GenericSchema[]
  wrapped: v.GenericSchema
  item: v.GenericSchema
}

/** Every part of a schema, with the way to it. */
function partsOf(schema: v.GenericSchema, path: string): [path: string, schema: v.GenericSchema][] {
  const part = schema as unknown as Part
  const own: [string, v.GenericSchema] = [`${path}: ${part.type}`, schema]
  if (part.type.endsWith('object'))
    return [own, ...Object.entries(part.entries).flatMap(([name, one]) => partsOf(one, `${path}.${name}`))]
  if (part.type === 'nullable' || part.type === 'exact_optional') return partsOf(part.wrapped, path)
  if (part.type === 'array') return [own, ...partsOf(part.item, `${path}[]`)]
  if (part.type === 'union') return part.options.flatMap((one, at) => partsOf(one, `${path}|${at}`))
  return [own]
}

const PARTS = Object.entries({ ...fromPageSchemas, ...fromUiSchemas } as Record<
  string,
  v.GenericSchema
>).flatMap(([type, schema]) => partsOf(schema, type))
const ofType = (type: string) => PARTS.filter(([path]) => path.endsWith(`: ${type}`))
const has = (schema: v.GenericSchema, ...actions: string[]) =>
  actions.every((action) => (schema as unknown as Part).pipe?.some(({ type }) => type === action))
const names = (parts: typeof PARTS) => parts.map(([path]) => path)

describe('a message', () => {
  it('is of parts that take nothing which is not named', () => {
    const types = new Set(PARTS.map(([path]) => path.split(': ')[1]))
    expect([...types].sort()).toEqual(['array', 'boolean', 'number', 'picklist', 'strict_object', 'string'])
  })

  it('has no text without end', () => {
    const long = ['a', '0', '/'].map((letter) => letter.repeat(LONGEST_EXPORT + 1))
    expect(names(ofType('string').filter(([, text]) => long.some((one) => v.is(text, one))))).toEqual([])
    const files = ['data.check.text: string', 'data.import.text: string']
    const some = ['a', '0'].map((letter) => letter.repeat(1001))
    expect(names(ofType('string').filter(([, text]) => some.some((one) => v.is(text, one))))).toEqual(files)
  })

  it('has no list without end', () => {
    expect(names(ofType('array').filter(([, list]) => !has(list, 'max_length')))).toEqual([])
  })

  it('has no number that counts nothing', () => {
    expect(names(ofType('number').filter(([, number]) => v.is(number, -1)))).toEqual([])
    expect(names(ofType('number').filter(([, number]) => v.is(number, 1.5)))).toEqual([
      // A page's own clock tells parts of milliseconds.
      'capture.list.loadedAt: number',
    ])
  })
})

const page = (type: keyof typeof fromPageSchemas, data: unknown) => v.is(fromPageSchemas[type], data)
const ui = (type: keyof typeof fromUiSchemas, data: unknown) => v.is(fromUiSchemas[type], data)

describe('a message that has too little', () => {
  const capture = { organisation: 'acme', requested: false, telling: 'it' }

  it('is none: a capture of nothing', () => {
    const values = (...all: string[]) =>
      page('capture.values', { ...capture, integration: null, values: all, confirmed: false })
    const list = (...keys: string[]) =>
      page('capture.list', { ...capture, keys, gone: [], words: [], loadedAt: 0 })
    expect([values('x'), list('x')]).toEqual([true, true])
    expect([values(), list()]).toEqual([false, false])
  })

  it('is none: a file of routing keys without any', () => {
    const keys = [{ key: 'ops', policies: [], multiResponder: null }]
    expect(ui('data.importKeys', { telling: 'one', organisation: 'acme', keys })).toBe(true)
    expect(ui('data.importKeys', { telling: 'one', organisation: 'acme', keys: [] })).toBe(false)
  })

  it('is none: a new passphrase that can be tried out, though an old one may be as it is', () => {
    const short = 'p'.repeat(SHORTEST_PASSPHRASE - 1)
    expect(ui('data.export', { passphrase: `${short}p` })).toBe(true)
    expect(ui('data.export', { passphrase: short })).toBe(false)
    expect(ui('data.import', { text: '{}', passphrase: short, telling: 'it' })).toBe(true)
  })

  it('is none: a thing that was pointed at among none', () => {
    const pointed = { what: 'api-key', label: '', name: '', type: 'text', index: 0 }
    expect(page('point.remember', { ...pointed, count: 1 })).toBe(true)
    expect(page('point.remember', { ...pointed, count: 0 })).toBe(false)
  })
})

describe('a word in a message', () => {
  const monitor = { id: null, name: null }
  const seen = { what: 'api-key', monitor, text: '', status: null, origin: 'loaded' }
  const value = { what: 'api-key', organisation: 'acme', routingKey: null, wanted: 'endpoint', monitor }
  const report = { kind: 'monitors', monitor, text: null, status: null, wanted: 'endpoint', refusal: null }
  const whole = { ...report, forgotten: false }

  it.each<[keyof typeof fromPageSchemas, object, string, string[]]>([
    ['page.seen', whole, 'status', ['on', 'off', 'unknown']],
    ['page.seen', whole, 'wanted', ['routing-key', 'endpoint']],
    ['form.seen', seen, 'status', ['on', 'off', 'unknown']],
    ['form.seen', seen, 'what', ['api-key', 'routing-key']],
    ['fill.value', value, 'what', ['api-key', 'routing-key']],
    ['fill.value', value, 'wanted', ['routing-key', 'endpoint']],
  ])('is one of those that are meant, and no other: %s', (type, sound, part, words) => {
    for (const word of words) expect(v.is(fromPageSchemas[type], { ...sound, [part]: word })).toBe(true)
    for (const word of ['ON', 'password', ''])
      expect(v.is(fromPageSchemas[type], { ...sound, [part]: word })).toBe(false)
  })

  it('of an alert is one of three', () => {
    const alert = (kind: string) =>
      ui('alert.send', { organisation: 'acme', routingKey: 'ops', kind, entity: 'entity-1' })
    expect(['INFO', 'CRITICAL', 'RECOVERY'].map(alert)).toEqual([true, true, true])
    expect(alert('ACKNOWLEDGEMENT')).toBe(false)
  })

  it('has no letter that nobody sees', () => {
    const typed = (label: string) => {
      const pointed = { what: 'api-key', label, name: '', type: 'text', index: 0, count: 1 }
      return v.is(fromPageSchemas['point.remember'], pointed)
    }
    expect([typed('Key'), typed('Ke\u202Ey'), typed('Key\u200B')]).toEqual([true, false, false])
  })
})

describe('a name in a message', () => {
  const monitor = (id: string) => page('fill.choices', { monitor: { id, name: null } })

  it('is one of its kind', () => {
    expect(monitor('5a4e1f0c9b3d7e2a60c8d114')).toBe(true)
    expect(monitor('monitor/5a4e')).toBe(false)
    const link = (address: string) => page('places.linked', { links: [{ place: 'monitors', address }] })
    expect(link('https://app.pingometer.com/monitors')).toBe(true)
    expect(link('javascript:alert(1)')).toBe(false)
    const host = (name: string) => ui('hosts.add', { vendor: 'victorops', host: name })
    expect(host('stportal.victorops.com')).toBe(true)
    expect([host('*'), host('portal.victorops.com'), host('api.victorops.com')]).toEqual([
      false,
      false,
      false,
    ])
    const removed = (name: string) => ui('hosts.remove', { host: name })
    expect([removed('stportal.victorops.com'), removed('*')]).toEqual([true, false])
    const site = (origin: string) => ui('site.forget', { origin })
    expect([site('https://example.com'), site('https://example.com/path')]).toEqual([true, false])
    const file = (key: string) =>
      ui('data.importKeys', {
        telling: 'one',
        organisation: 'acme',
        keys: [{ key, policies: [], multiResponder: null }],
      })
    expect([file('ops'), file('two words')]).toEqual([true, false])
    const alert = (entity: string) =>
      ui('alert.send', { organisation: 'acme', routingKey: 'ops', kind: 'INFO', entity })
    expect([alert('entity-12'), alert('entity/12'), alert('short')]).toEqual([true, false, false])
    const undo = (name: string) => ui('keys.undo', { undo: name })
    expect([undo('fill-1'), undo('fill/1'), undo('')]).toEqual([true, false, false])
    const remove = (organisation: string, key: string, telling = 'it') =>
      ui('keys.remove', { organisation, key, telling })
    expect([remove('acme', 'ops'), remove('a/b', 'ops')]).toEqual([true, false])
    expect(remove('acme', 'ops', 'i/t')).toBe(false)
    expect([remove('acme', 'o ps'), remove('acme', 'o\u200Bps')]).toEqual([false, false])
  })
})
