import { expect, it } from 'vitest'
import { isNamedOrigin, isPingometer, shownSite } from '../../../src/model/pages/site'

it.each([
  ['https://runbook.example', true],
  ['https://runbook.example:8443', true],
  ['http://localhost', true],
  // Sandboxed frames and files have none that could be remembered.
  ['null', false],
  ['file://', false],
  ['', false],
  ['https://', false],
  ['chrome-extension://abcdefgh', false],
  ['https://runbook.example/path', false],
  ['https://user@runbook.example', false],
  ['https://runbook.example evil', false],
  [`https://${'a'.repeat(300)}.example`, false],
])('%s can be named and remembered: %s', (origin, named) => {
  expect(isNamedOrigin(origin)).toBe(named)
})

it.each([
  ['https://app.pingometer.com', true],
  ['https://pings.example', true],
  ['http://app.pingometer.com', false],
  ['https://app.pingometer.com:8443', false],
  ['https://app.pingometer.com.evil.example', false],
  ['https://portal.victorops.com', false],
  ['https://stportal.victorops.com', false],
  ['null', false],
])('on %s the API key is filled without a question: %s', (origin, belongs) => {
  const further = [
    { vendor: 'pingometer', host: 'pings.example' },
    { vendor: 'victorops', host: 'stportal.victorops.com' },
  ] as const
  expect(isPingometer(origin, further)).toBe(belongs)
})

it('a site that is not encrypted is shown with its scheme', () => {
  expect(shownSite('https://runbook.example')).toBe('runbook.example')
  expect(shownSite('http://runbook.example')).toBe('http://runbook.example')
})
