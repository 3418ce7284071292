// @vitest-environment jsdom
import { signal } from '@preact/signals'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import type { Panel } from '../../../src/panel/model'
import { alertKeyOf, sendCritical, sendInfo, whyNoAlert } from '../../../src/panel/victorops/alert'
import { Paging } from '../../../src/panel/victorops/Paging'
import { answers, permissions, resetBrowser, sent } from '../../ui/fakeBrowser'

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

describe('after a CRITICAL', () => {
  /** What the panel says when the two alerts end so; null for a background that was stopped meanwhile. */
  const page = async (...outcomes: (string | null)[]) => {
    resetBrowser()
    permissions.answer = true
    organisation.value = { name: 'acme-ops', form: null }
    portal.value = 'portal.victorops.com'
    answers.set('alert.send', () => {
      const outcome = outcomes.shift()
      return outcome === null ? undefined : { outcome, said: '' }
    })
    await sendCritical(panel, 'checkout')
    const kinds = sent.map(({ data }) => (data as { kind: string }).kind)
    const entities = new Set(sent.map(({ data }) => (data as { entity: string }).entity))
    expect(entities.size).toBe(1)
    expect(sent[0]?.data).toMatchObject({ organisation: 'acme-ops', routingKey: 'checkout' })
    return [kinds.join(), panel.result.value?.text ?? '', panel.result.value?.refused] as const
  }

  it('that was taken, or may have been, its incident is ended; one that was refused opened none', async () => {
    const both = 'CRITICAL,RECOVERY'
    expect(await page('success', 'success')).toEqual([both, expect.stringMatching(/were taken/), false])
    for (const lost of ['time-out', 'no-network', 'odd-answer', null])
      expect(await page(lost, 'success'), String(lost)).toEqual([both, expect.any(String), true])
    for (const refused of ['wrong-key', 'refused', 'too-many', 'no-key', 'other-organisation'])
      expect((await page(refused))[0], refused).toBe('CRITICAL')
  })

  it('whoever may be paged still is told so, with the name of the incident', async () => {
    const open = /(?:resolve the incident|If the incident) pingometer-helper-test-/
    expect((await page('success', 'no-network'))[1]).toMatch(open)
    expect((await page('success', null))[1]).toMatch(open)
    expect((await page(null, null))[1]).toMatch(open)
    expect((await page(null, 'success'))[1]).toMatch(/^No answer came\./)
  })
})
