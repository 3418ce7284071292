// @vitest-environment jsdom
import { signal } from '@preact/signals'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, it, vi } from 'vitest'
import type { Panel } from '../../../src/panel/model'
import { whyNoAlert } from '../../../src/panel/victorops/alert'
import { Paging } from '../../../src/panel/victorops/Paging'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

const typed = signal<string | null>(null)
const secret = signal<object | null>({})
const organisation = signal({ name: 'acme-ops' })
const panel = {
  waiting: signal(false),
  alertKey: typed,
  saved: {
    secret,
    organisation,
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
    organisation.value = { name: 'initech' }
  })
  expect([isReady(), find<HTMLInputElement>('input')?.checked]).toEqual([false, false])
  organisation.value = { name: 'acme-ops' }
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
