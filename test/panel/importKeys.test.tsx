// @vitest-environment jsdom
import { signal } from '@preact/signals'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, it, vi } from 'vitest'
import type { Panel } from '../../src/panel/model'
import { VictorOpsView } from '../../src/panel/victorops/VictorOpsView'
import { answers, sent } from '../ui/fakeBrowser'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser')).fakeBrowser }))

const organisation = signal({ name: 'acme', form: null })
const portal = signal('portal.victorops.com')
const panel = {
  result: signal(null),
  busy: signal(0),
  waiting: signal(false),
  alertKey: signal(null),
  apiAfter: signal(null),
  saved: {
    organisation,
    portal,
    secret: signal(null),
    hasApi: signal(true),
    settings: signal({ lastKey: null }),
    routingKeys: signal([]),
  },
} as unknown as Panel

it('what was typed for one organisation, and what its list differs in, is nothing of another', async () => {
  const differences = { added: ['night'], onlyPages: [], onlyHand: [], otherCase: [] }
  answers.set('api.import', () => ({ read: true, count: 1, differences }))
  act(() => render(<VictorOpsView panel={panel} />, document.body))
  const id = () => document.querySelector<HTMLInputElement>('[aria-labelledby=import] input:not([type])')
  const read = () =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Import')
  act(() => read()?.click())
  await act(() => new Promise((done) => setTimeout(done, 20)))
  expect(sent.map(({ type }) => type)).toEqual(['api.import'])
  expect(document.body.textContent).toContain('night')
  const field = id()
  if (field) field.value = 'a1b2c3d4'
  act(() => void field?.dispatchEvent(new Event('input', { bubbles: true })))
  act(() => {
    organisation.value = { name: 'initech', form: null }
  })
  expect(document.body.textContent).not.toContain('night')
  expect(id()?.value).toBe('')
})
