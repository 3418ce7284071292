import { expect, test } from 'vitest'
import { judgeApiKey, judgeRoutingKey, type KnownAs } from '../../../src/model/forms/warning'

const KEY = '7d1e0c4a-52b9-4f38-9a06-c3e8b1f2d745'
const code = (text: string, right: string | null = KEY, knownAs: KnownAs = null) =>
  judgeApiKey(text, right, knownAs)?.code ?? null

test.each([
  ['', null],
  [KEY, null],
  [`${KEY} `, 'space'],
  [`https://alert.victorops.com/integrations/generic/20131114/alert/${KEY}/web`, 'url-in-key'],
  [`${KEY}+web@alert.victorops.com`, 'url-in-key'],
  ['http://alert.victorops.com/', 'url-in-key'],
  ['$routing_key', 'placeholder'],
  ['VICTOROPS API KEY HERE', 'placeholder'],
  ['api_key-here', 'placeholder'],
  ['my_api_key_here', 'placeholder'],
  ['a placeholder', 'placeholder'],
  ['see https://pager.test/web', 'other-key'],
  ['paste your key', 'placeholder'],
  ['example-2', 'placeholder'],
  ['[placeholder]', 'placeholder'],
  ['XXXX', 'placeholder'],
  ['sphere', 'other-key'],
  ['heresy', 'other-key'],
  ['xxxy', 'other-key'],
  ['yxxx', 'other-key'],
  ['90ab35de7c14f2868b3d51e6a07c9f42', 'public-key'],
  ['11111111-2222-4333-8444-555555555555', 'other-key'],
  // Cut off, with more of the endpoint, without its dashes, the public API's id, a routing key.
  [KEY.toUpperCase(), 'key-case'],
  [KEY.slice(0, -1), 'other-key'],
  [`${KEY}/web`, 'other-key'],
  [KEY.replaceAll('-', ''), 'other-key'],
  [KEY.replaceAll('-', '').toUpperCase(), 'other-key'],
  ['41f6d2c8', 'other-key'],
  ['web', 'other-key'],
  // Nobody can tell what is behind it.
  ['••••••••d745', null],
  ['7d1e…', null],
  ['7d1e0c4a-****-****', null],
  ...[...'●∙⋅·＊'].map((dot): [string, null] => [`${dot.repeat(3)}d745`, null]),
  ['7d1e...', null],
  ['7d1e..', 'other-key'],
])('in API KEY, “%s” is %s', (text, wrong) => {
  expect(code(text)).toBe(wrong)
})

test('what nobody has seen is not called wrong while no key is saved', () => {
  for (const text of ['web', KEY, KEY.slice(0, -1)]) expect(code(text, null)).toBe(null)
  expect(code('90ab35de7c14f2868b3d51e6a07c9f42', null)).toBe('public-key')
  expect(code(KEY, null, { as: 'former' })).toBe('former-key')
  expect(code(KEY, null, { as: 'integration', name: 'REST' })).toBe('other-integration')
})

test('a key that was saved in capitals is the same in small letters, and without its dashes', () => {
  expect(code(KEY, KEY.toUpperCase())).toBe('key-case')
  expect(code(KEY.replaceAll('-', ''), KEY.toUpperCase())).toBe('other-key')
})

const AT = `https://alert.victorops.com/integrations/generic/20131114/alert/${KEY}`

test.each([
  ['', null, null, null],
  ['web', null, null, null],
  // It may be a key, whatever it looks like.
  ['your-example', null, null, null],
  ['web ', 'space', 'web', 'web'],
  ['\tweb', 'space', 'web', 'web'],
  ['WEB', 'other-case', 'web', 'web'],
  [' Web ', 'other-case', 'web', 'web'],
  [`${AT}/database`, 'url-in-routing', 'database', 'database'],
  [`${AT}/databse`, 'url-in-routing', null, null],
  [`${AT}/$routing_key`, 'url-in-routing', null, null],
  [`${KEY}+web@alert.victorops.com`, 'url-in-routing', 'web', 'web'],
  ['https://example.com/web', 'url-in-routing', null, null],
  ['http://example.com/web', 'url-in-routing', null, null],
  ['see https://pager.test/web', 'no-such-key', null, null],
  ['$routing_key', 'placeholder', null, null],
  ['VICTOROPS ROUTING KEY HERE', 'placeholder', null, null],
  ['databse', 'no-such-key', null, 'database'],
  ['payments', 'no-such-key', null, null],
  [' ', 'no-such-key', null, null],
])('in VICTOROPS ROUTING KEY, “%s” is %s, names %s and is put right by %s', (text, wrong, name, fix) => {
  const warning = judgeRoutingKey(text, ['web', 'database', 'your-example'])
  expect(warning).toEqual(wrong && { code: wrong, name, fix })
})
