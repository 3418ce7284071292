import { expect, test } from 'vitest'
import { judgeApiKey, type KnownAs } from '../../../src/model/forms/warning'

const KEY = '7d1e0c4a-52b9-4f38-9a06-c3e8b1f2d745'
const code = (text: string, right: string | null = KEY, knownAs: KnownAs = null) =>
  judgeApiKey(text, right, knownAs)?.code ?? null

test.each([
  ['', null],
  [KEY, null],
  [`${KEY} `, 'space'],
  [`https://alert.victorops.com/integrations/generic/20131114/alert/${KEY}/web`, 'url-in-key'],
  [`${KEY}+web@alert.victorops.com`, 'url-in-key'],
  ['$routing_key', 'placeholder'],
  ['VICTOROPS API KEY HERE', 'placeholder'],
  ['90ab35de7c14f2868b3d51e6a07c9f42', 'public-key'],
  ['11111111-2222-4333-8444-555555555555', 'other-key'],
  // Cut off, with more of the endpoint, without its dashes, the public API's id, a routing key.
  [KEY.toUpperCase(), 'key-case'],
  [KEY.slice(0, -1), 'other-key'],
  [`${KEY}/web`, 'other-key'],
  [KEY.replaceAll('-', ''), 'other-key'],
  ['41f6d2c8', 'other-key'],
  ['web', 'other-key'],
  // Nobody can tell what is behind it.
  ['••••••••d745', null],
  ['7d1e…', null],
  ['7d1e0c4a-****-****', null],
])('in API KEY, “%s” is %s', (text, wrong) => {
  expect(code(text)).toBe(wrong)
})

test('what nobody has seen is not called wrong while no key is saved', () => {
  for (const text of ['web', KEY, KEY.slice(0, -1)]) expect(code(text, null)).toBe(null)
  expect(code(KEY, null, { as: 'former' })).toBe('former-key')
  expect(code(KEY, null, { as: 'integration', name: 'REST' })).toBe('other-integration')
})
