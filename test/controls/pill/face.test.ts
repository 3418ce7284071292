// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { makeFace } from '../../../src/controls/pill/face'
import { saying } from '../../../src/controls/pill/view'
import { showFocus, speakInNames } from './shown'

speakInNames()

it('has its status there before it says something, and leaves it there: what comes with its words is not read out', () => {
  const root = document.createElement('div').attachShadow({ mode: 'open' })
  const face = makeFace(root, () => undefined)
  const status = root.querySelector('[role=status]')
  expect(status?.textContent).toBe('')
  const changes = new MutationObserver(() => undefined)
  changes.observe(face.bar, { childList: true })
  const shown = () => [...face.bar.children].map((el) => el.textContent)
  face.show(saying('Filled.', [{ do: 'undo' }]), null)
  expect(shown()).toEqual(['Filled.', 'pageUndo'])
  face.show({ says: null, warns: 'Wrong.', adds: null, acts: [{ do: 'choose' }] }, null)
  expect(shown()).toEqual(['', 'Wrong.', '▾'])
  face.show({ says: null, warns: null, adds: null, acts: [] }, 'Press again.')
  expect(shown()).toEqual(['Press again.'])
  const moved = changes.takeRecords().flatMap((one) => [...one.removedNodes, ...one.addedNodes])
  expect(moved).not.toContain(status)
  expect(face.bar.firstChild).toBe(status)
})

it('says once what stands: told again at each look at the form, it would be heard again', () => {
  const root = document.createElement('div').attachShadow({ mode: 'open' })
  const face = makeFace(root, () => undefined)
  const status = root.querySelector('[role=status]') as Element
  face.show(saying('Filled.', [{ do: 'undo' }]), null)
  const said = new MutationObserver(() => undefined)
  said.observe(status, { childList: true, characterData: true, subtree: true })
  face.show(saying('Filled.', [{ do: 'undo' }]), null)
  face.show(saying('Filled.', [{ do: 'undo' }, { do: 'choose' }]), null)
  expect(said.takeRecords()).toEqual([])
  face.show(saying('Filled.', [{ do: 'undo' }, { do: 'choose' }]), 'Press again.')
  expect(said.takeRecords()).not.toEqual([])
})

it('has what is said beside the first button for its description, for whoever Tab leads there', () => {
  const root = document.createElement('div').attachShadow({ mode: 'open' })
  const face = makeFace(root, () => undefined)
  const described = () =>
    [...root.querySelectorAll('button')].map((el) => el.getAttribute('aria-description'))
  const fix = { do: 'fill', key: 'ops', words: 'Fix', main: true, whose: 'acme-ops' } as const
  face.show({ says: null, warns: 'Wrong.', adds: null, acts: [fix, { do: 'choose' }] }, null)
  expect(described()).toEqual(['Wrong.', null])
  face.show({ says: null, warns: null, adds: 'No match.', acts: [{ do: 'choose' }] }, null)
  expect(described()).toEqual(['No match.'])
  face.show(saying('Filled.', [{ do: 'undo' }]), null)
  expect(described()).toEqual([null])
})

it('is drawn anew around the focus, which goes from button to button; what is wrong is heard there then', () => {
  showFocus()
  const host = document.createElement('div')
  document.body.append(host)
  const root = host.attachShadow({ mode: 'open' })
  const face = makeFace(root, () => undefined)
  face.show(saying('', [{ do: 'choose' }]), null)
  const before = root.querySelector('button')
  before?.focus()
  const from: unknown[] = []
  root.addEventListener('focusin', (event) => {
    const before = (event as FocusEvent).relatedTarget as Node | null
    from.push(before, before?.isConnected)
  })
  face.show({ says: null, warns: 'Wrong.', adds: null, acts: [{ do: 'undo' }] }, null)
  expect(from).toEqual([before, true])
  expect([...root.querySelectorAll('button')].map((el) => el.textContent)).toEqual(['pageUndo'])
  expect(root.activeElement?.getAttribute('aria-description')).toBe('Wrong.')
  expect(root.querySelector('[role=alert]')).toBeNull()
  face.show({ says: null, warns: null, adds: null, acts: [] }, null)
  expect(root.querySelector('.acts')).toBeNull()
  vi.restoreAllMocks()
})
