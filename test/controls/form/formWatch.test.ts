// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { makeFormWatch } from '../../../src/controls/form/formWatch'
import type { Seen } from '../../../src/dom/outline/seen'

const asked = vi.fn(async ({ type }: { type: string }) => (type === 'form.seen' ? { trusted: true } : null))
beforeEach(() => vi.stubGlobal('browser', { runtime: { id: 'ours', sendMessage: asked } }))
afterEach(() => {
  vi.unstubAllGlobals()
  asked.mockClear()
})

const types = () => asked.mock.calls.map(([{ type }]) => type)
const SEEN = { lines: [] } as unknown as Seen
const MONITOR = { id: 'a', name: null }

function watch(html: string) {
  document.body.innerHTML = `<input id="key" value="ops">${html}`
  const end = new AbortController()
  const forms = makeFormWatch({ is: () => false }, end.signal)
  const field = document.querySelector('#key') as HTMLInputElement
  const form = { what: 'routing-key', field, toggle: null, wanted: 'routing-key', refusal: null } as const
  return { look: (now: typeof form | null) => forms.look(now, MONITOR, SEEN), form, end }
}

it('a document is told of once, before what stands in its form, also where it has none', () => {
  const { look, form, end } = watch('')
  look(null)
  expect(types()).toEqual(['page.opened'])
  look(form)
  look(null)
  expect(types()).toEqual(['page.opened', 'form.seen'])
  end.abort()
})

it.each([
  ['a button', '<button id="save">Submit</button>', true],
  ['a link', '<a id="save">Save changes</a>', true],
  ['a box that is pressed with the mouse', '<div id="save" style="cursor: pointer">SUBMIT</div>', true],
  ['a box that the keyboard reaches', '<div id="save" tabindex="0">SUBMIT</div>', true],
  ['a heading', '<h2 id="save">Submit</h2>', false],
  ['another box', '<div id="save" style="cursor: pointer">Cancel</div>', false],
])('what saves a form without one around it: %s', (_what, html, isSubmit) => {
  const { look, form, end } = watch(html)
  look(form)
  document.querySelector('#save')?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  expect(types().includes('form.submitted')).toBe(isSubmit)
  end.abort()
})
