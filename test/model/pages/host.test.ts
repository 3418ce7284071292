import { describe, expect, it } from 'vitest'
import { canBeFurther, hostFrom, isHost, portalOf, vendorOf } from '../../../src/model/pages/host'

describe('a typed host', () => {
  it.each([
    ['stportal.victorops.com', 'stportal.victorops.com'],
    [' StPortal.VictorOps.com ', 'stportal.victorops.com'],
    ['https://stportal.victorops.com/dash/acme-ops#/routekeys', 'stportal.victorops.com'],
    ['monitors.acme.example/account?x=1', 'monitors.acme.example'],
    ['https://monitors.acme.example:443/', 'monitors.acme.example'],
    ['HTTPS://Monitors.acme.example', 'monitors.acme.example'],
    ['monitors.acme.example/go?to=https://elsewhere.example/', 'monitors.acme.example'],
    ['überwachung.example', 'xn--berwachung-8db.example'],
  ])('%s is %s', (typed, host) => expect(hostFrom(typed)).toBe(host))

  it.each([
    '',
    'localhost',
    '*',
    '*.victorops.com',
    'https://*/*',
    'http://stportal.victorops.com',
    'ftp://stportal.victorops.com',
    'stportal.victorops.com:8443',
    'me@stportal.victorops.com',
    '127.0.0.1',
    '[::1]',
    'two words.example',
    'two\twords.example',
    'javascript:alert(1)',
    '-a.example',
    `${'a'.repeat(64)}.example`,
    '.example',
    'a..example',
  ])('“%s” is none', (typed) => expect(hostFrom(typed)).toBeNull())

  it('cannot be one that is known already, nor an API', () => {
    expect(canBeFurther('stportal.victorops.com')).toBe(true)
    const known = ['portal.victorops.com', 'app.pingometer.com', 'alert.victorops.com', 'api.victorops.com']
    for (const host of [...known, 'no host']) expect(canBeFurther(host), host).toBe(false)
  })
})

/** As long as a name may be: 63 letters, three times, and the rest. */
const LONGEST = `${`${'a'.repeat(63)}.`.repeat(3)}${'b'.repeat(61)}`

it.each([
  'a.example',
  '4.example',
  '7-eleven.example',
  'a1.example',
  'a1b.example',
  'monitors.xn--p1ai',
  'a.co1',
  'a.b.c.example',
  LONGEST,
])('%s is a host', (host) => {
  expect(isHost(host)).toBe(true)
})

it.each([
  '',
  'example',
  'A.example',
  'a-.example',
  'a_b.example',
  'a.4',
  'a.example.',
  'x\na.example',
  `${LONGEST}b`,
])('“%s” is no host', (host) => {
  expect(isHost(host)).toBe(false)
})

it('an organisation is from the portal that showed it, as long as that is one', () => {
  const further = [
    { vendor: 'victorops', host: 'stportal.victorops.com' },
    { vendor: 'pingometer', host: 'pings.example' },
  ] as const
  expect(portalOf('stportal.victorops.com', further)).toBe('stportal.victorops.com')
  for (const noted of [null, 'portal.victorops.com', 'pings.example', 'gone.example'])
    expect(portalOf(noted, further)).toBe('portal.victorops.com')
})

it('a host is of the vendor it was added for, and no other is of any', () => {
  const further = [{ vendor: 'victorops', host: 'stportal.victorops.com' }] as const
  expect(vendorOf('stportal.victorops.com', further)).toBe('victorops')
  expect(vendorOf('stportal.victorops.com', [])).toBeNull()
  expect(vendorOf('app.pingometer.com', further)).toBe('pingometer')
  expect(vendorOf('stportal.victorops.com.evil.example', further)).toBeNull()
  expect(vendorOf('portal.victorops.com', [{ vendor: 'pingometer', host: 'portal.victorops.com' }])).toBe(
    'victorops',
  )
})
