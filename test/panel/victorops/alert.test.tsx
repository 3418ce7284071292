// @vitest-environment jsdom
import { signal } from '@preact/signals'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, it, vi } from 'vitest'
import type { Panel } from '../../../src/panel/model'
import { alertKeyOf, sendInfo, whyNoAlert } from '../../../src/panel/victorops/alert'
import { Paging } from '../../../src/panel/victorops/Paging'
import { permissions } from '../../ui/fakeBrowser'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

const typed = signal<string | null>(null)
const secret = signal<object | null>({})
const organisation = signal<{ name: string; form: string | null }>({ name: 'acme-ops', form: null })
const portal = signal('portal.victorops.com')
const panel = {
  waiting: signal(false),
  result: signal(null),
  alertKey: typed,
  saved: {
    secret,
    organisation,
    portal,
    settings: signal({ lastKey: null }),
    routingKeys: signal([{ key: 'checkout' }, { key: 'database' }]),
  },
} as unknown as Panel

it('whoever is sure to page the people of one key is asked anew for another, of another organisation too', () => {
  const show = (routingKey: string | null) =>
    act(() => render(<Paging panel={panel} routingKey={routingKey} />, document.body))
  const find = <T extends Element>(selector: string) => document.querySelector<T>(selector)
  const isReady = () => find<HTMLButtonElement>('.danger')?.disabled === false
  show('checkout')
  act(() => find<HTMLButtonElement>('button')?.click())
  act(() => find<HTMLInputElement>('input')?.click())
  expect(isReady()).toBe(true)
  show('database')
  expect([isReady(), find<HTMLInputElement>('input')?.checked]).toEqual([false, false])
  act(() => find<HTMLInputElement>('input')?.click())
  expect(isReady()).toBe(true)
  act(() => {
    organisation.value = { name: 'initech', form: null }
  })
  expect([isReady(), find<HTMLInputElement>('input')?.checked]).toEqual([false, false])
  organisation.value = { name: 'acme-ops', form: null }
})

it('a test alert for a key that is not saved is refused with a word', () => {
  expect(whyNoAlert(panel)).toBeNull()
  typed.value = 'checkuot'
  expect(whyNoAlert(panel)).toMatch(/No such routing key in acme-ops/)
  typed.value = ' checkout'
  expect(whyNoAlert(panel)).toBeNull()
  secret.value = null
  expect(whyNoAlert(panel)).toMatch(/No API key/)
})

it('the browser is asked for the host of the endpoint; where none is known, a word says so and nobody is asked', async () => {
  const ask = async () => {
    permissions.asked.length = 0
    permissions.answer = false
    await sendInfo(panel, 'checkout')
    return [...permissions.asked]
  }
  secret.value = {}
  typed.value = 'checkout'
  expect(await ask()).toEqual(['https://alert.victorops.com/*'])
  const form = 'https://alert.eu0.victorops.com/integrations/generic/20131114/alert/{key}/{routing}'
  organisation.value = { name: 'acme-ops', form }
  portal.value = 'portal.eu0.victorops.com'
  expect([alertKeyOf(panel), whyNoAlert(panel), await ask()]).toEqual([
    'checkout',
    null,
    ['https://alert.eu0.victorops.com/*'],
  ])
  organisation.value = { name: 'acme-ops', form: null }
  expect([alertKeyOf(panel), await ask()]).toEqual([null, []])
  expect(whyNoAlert(panel)).toMatch(/is not known/)
})
