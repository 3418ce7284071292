import { describe, expect, test } from 'vitest'
import { differences, readApiAnswer, typedProblem } from '../../../src/model/keys/publicApi'
import { MOST_KEYS } from '../../../src/model/keys/routingKey'

const KEY = 'e2d94b7f10c3a58660fb7a9d1c2e4835'
const SERVICE = '3f9a1c52-7d64-4b0e-9c1b-2a6f58d0e7b4'
const NOW = Date.parse('2026-01-01T00:00:00Z')
const list = (...rows: object[]) => JSON.stringify({ _selfUrl: '/', routingKeys: rows })
const read = (status: number, header: string | null, body = '') => readApiAnswer(status, header, body, NOW)

describe('what is typed', () => {
  test.each([
    ['7c1e90ab', KEY, null],
    ['7c1e90ab', SERVICE, 'service-key'],
    ['7c1e90ab', SERVICE.toUpperCase(), 'service-key'],
    ['7c1e90ab', KEY.slice(1), 'not-a-key'],
    ['7c1e90ab', `${KEY}0`, 'not-a-key'],
    ['', KEY, 'no-id'],
    ['two words', KEY, 'no-id'],
    ['7c1e90ab 2', KEY, 'no-id'],
    ['x'.repeat(41), KEY, 'no-id'],
    ['7c-1_90', KEY, null],
  ])('%s and %s: %s', (id, key, problem) => {
    expect(typedProblem(id, key)).toBe(problem)
  })
})

describe('the answer of the public API', () => {
  test('is the list of keys, without the default row', () => {
    const body = list(
      { routingKey: 'ops', isDefault: false, targets: [{ policyName: 'Primary' }], isMultiResponder: true },
      { routingKey: 'db', targets: [] },
      { routingKey: '.+', isDefault: true, targets: [{ policyName: 'Waiting Room' }] },
      { routingKey: 'renamed-default', isDefault: true, targets: [] },
      { routingKey: 7 },
      null as unknown as object,
    )
    expect(read(200, null, body)).toEqual({
      read: true,
      keys: [
        { key: 'ops', policies: ['Primary'], multiResponder: true },
        { key: 'db', policies: [], multiResponder: null },
      ],
    })
  })

  test('is bounded and cleaned as what pages show: policies once, a hidden character marked', () => {
    const targets = ['Primary', 'Primary', ' Night\u202e '].map((policyName) => ({ policyName }))
    expect(read(200, null, list({ routingKey: 'data\u200bbase', targets }))).toMatchObject({
      keys: [{ key: 'data\ufffdbase', policies: ['Primary', 'Night'] }],
    })
  })

  test.each([
    [403, null, 'forbidden', null],
    [401, null, 'forbidden', null],
    [429, '37', 'too-many', 37],
    [429, null, 'too-many', 60],
    [429, 'Thu, 01 Jan 2026 00:00:20 GMT', 'too-many', 20],
    [429, 'soon', 'too-many', 60],
    [403, '12', 'too-many', 12],
    [403, 'soon', 'too-many', 60],
    [429, ' 37 ', 'too-many', 37],
    [429, '0', 'too-many', 1],
    [401, '12', 'forbidden', null],
    [500, null, 'server', null],
    [503, '12', 'server', null],
    [200, null, 'odd-answer', null],
    [302, null, 'odd-answer', null],
  ] as const)('%i with Retry-After %s is %s, to wait %s', (status, header, refusal, wait) => {
    expect(read(status, header, '<html>')).toEqual({ read: false, refusal, wait })
  })

  test.each([201, 302, 404])('is no list with %i, whatever it holds', (status) => {
    expect(read(status, null, list({ routingKey: 'ops' }))).toMatchObject({ refusal: 'odd-answer' })
  })

  test('is bounded, and has no policy without a name', () => {
    const targets = [{}, null, { policyName: null }, { policyName: 'Primary' }]
    const rows = Array.from({ length: MOST_KEYS + 1 }, (_, at) => ({ routingKey: `ops-${at}`, targets }))
    const answer = read(200, null, list(...rows))
    expect(answer).toMatchObject({ keys: { length: MOST_KEYS, 0: { policies: ['Primary'] } } })
  })

  test.each(['{}', 'null', '[]', '{"routingKeys":{}}'])('%s is no list', (body) => {
    expect(read(200, null, body)).toMatchObject({ refusal: 'odd-answer' })
  })
})

describe('the differences', () => {
  const saved = [
    { key: 'ops', source: 'portal' as const },
    { key: 'gone', source: 'portal' as const },
    { key: 'typo', source: 'hand' as const },
    { key: 'Curl', source: 'hand' as const },
    { key: 'earlier', source: 'api' as const },
    { key: 'policy', source: 'managed' as const },
  ]
  test('are told by what was known from where', () => {
    expect(differences(saved, [{ key: 'ops' }, { key: 'CURL' }, { key: 'new' }])).toEqual({
      added: ['new'],
      onlyPages: ['gone'],
      onlyBefore: ['earlier'],
      onlySet: ['policy'],
      onlyHand: ['typo'],
      otherCase: [['CURL', 'Curl']],
    })
  })

  test('are not in case where the API’s spelling is saved as well', () => {
    const twins = [...saved, { key: 'CURL', source: 'portal' as const }]
    expect(differences(twins, [{ key: 'CURL' }])).toMatchObject({ onlyHand: ['typo', 'Curl'], otherCase: [] })
  })

  test('are none for the same list', () => {
    expect(Object.values(differences(saved, saved)).flat()).toEqual([])
  })
})
