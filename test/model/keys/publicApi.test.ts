import { describe, expect, test } from 'vitest'
import { differences, readApiAnswer, typedProblem } from '../../../src/model/keys/publicApi'

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
    [503, null, 'server', null],
    [200, null, 'odd-answer', null],
    [302, null, 'odd-answer', null],
  ] as const)('%i with Retry-After %s is %s, to wait %s', (status, header, refusal, wait) => {
    expect(read(status, header, '<html>')).toEqual({ read: false, refusal, wait })
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
  ]
  test('are told by what was known from where', () => {
    expect(differences(saved, [{ key: 'ops' }, { key: 'CURL' }, { key: 'new' }])).toEqual({
      added: ['new'],
      onlyPages: ['gone'],
      onlyHand: ['typo'],
      otherCase: [['CURL', 'Curl']],
    })
  })

  test('are none for the same list', () => {
    expect(differences(saved, saved)).toEqual({ added: [], onlyPages: [], onlyHand: [], otherCase: [] })
  })
})
