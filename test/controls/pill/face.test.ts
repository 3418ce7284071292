// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { makeFace } from '../../../src/controls/pill/face'
import { saying } from '../../../src/controls/pill/view'
import { speakInNames } from './shown'

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
