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
  const differences = {
    added: ['night'],
    onlyPages: ['old'],
    onlyBefore: ['older'],
    onlySet: ['set'],
    onlyHand: [],
    otherCase: [],
  }
  answers.set('api.import', () => ({ read: true, count: 1, differences }))
  act(() => render(<VictorOpsView panel={panel} />, document.body))
  const id = () => document.querySelector<HTMLInputElement>('[aria-labelledby=import] input:not([type])')
  const read = () =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Import')
  act(() => read()?.click())
  await act(() => new Promise((done) => setTimeout(done, 20)))
  expect(sent.map(({ type }) => type)).toEqual(['api.import'])
  expect(document.body.textContent).toContain('night')
  expect(document.body.textContent).toMatch(
    /Imported before, no longer in the APIolder.*Set by your .*APIset/,
  )
  const field = id()
  if (field) field.value = 'a1b2c3d4'
  act(() => void field?.dispatchEvent(new Event('input', { bubbles: true })))
  act(() => {
    organisation.value = { name: 'initech', form: null }
  })
  expect(document.body.textContent).not.toContain('night')
  expect(id()?.value).toBe('')
})

const input = (type: string) =>
  document.querySelector<HTMLInputElement>(`[aria-labelledby=import] input${type}`) as HTMLInputElement
const write = (field: HTMLInputElement, text: string) =>
  act(() => {
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
const importing = () =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Import')

it('an import that nobody answered says so', async () => {
  answers.set('api.import', () => Promise.reject(new Error('The message channel closed')))
  act(() => render(<VictorOpsView panel={panel} />, document.body))
  act(() => importing()?.click())
  await act(() => new Promise((done) => setTimeout(done, 20)))
  const said = [...document.querySelectorAll('[aria-labelledby=import] [role=status]')]
  expect(said.map(({ textContent }) => textContent)).toEqual([
    'No answer came: whether that was done is not known. Look before you try again.',
  ])
})

it('says what is wrong with a typed ID or key beside the field it is about, and to whoever hears the page', () => {
  act(() => render(<VictorOpsView panel={panel} />, document.body))
  const [id, key] = [input(':not([type])'), input('[type=password]')]
  const described = (field: Element) => document.getElementById(field.getAttribute('aria-describedby') ?? '')
  write(key, 'c'.repeat(32))
  write(id, 'a1')
  expect(described(id)?.textContent).toMatch(/^An API ID has at least 4/)
  expect([described(id)?.getAttribute('aria-live'), described(key)]).toEqual(['polite', null])
  expect(importing()?.disabled).toBe(true)
  write(key, 'c')
  expect([described(key)?.textContent, described(id)]).toEqual([expect.stringMatching(/has 32 digits/), null])
  write(key, 'c'.repeat(32))
  write(id, 'a1b2')
  expect([described(key)?.textContent, importing()?.disabled]).toEqual(['', false])
})
