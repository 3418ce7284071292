import { expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS, settings } from '../../src/storage/kinds'
import { parse, wrap } from '../../src/storage/records'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser')).fakeBrowser }))

it('leads settings of version 1 to the current ones: what was chosen stays, all else is as it was before', () => {
  const old = { organisation: 'acme', keepKey: true, lastKey: 'ops' }
  const now = { ...DEFAULT_SETTINGS, ...old }
  expect(parse(settings, { v: 1, d: old })).toEqual(now)
  expect(parse(settings, wrap(settings, now))).toEqual(now)
  expect(now).toMatchObject({ capture: 'automatic', notices: true, theme: 'system', hosts: [] })
})

it('reads no settings that name what is no host', () => {
  const with_ = (host: string) =>
    parse(settings, wrap(settings, { ...DEFAULT_SETTINGS, hosts: [{ vendor: 'victorops', host }] }))
  expect(with_('stportal.victorops.com')).not.toBeNull()
  for (const host of ['*', '*.victorops.com', 'a.example:8443', 'A.example', 'a.example/x', 'localhost'])
    expect(with_(host), host).toBeNull()
})
