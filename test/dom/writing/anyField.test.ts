// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { judgeField } from '../../../src/dom/writing/anyField'

// Nothing is laid out here.
vi.mock('../../../src/dom/seeing/visible', async (load) => ({
  ...(await load<typeof import('../../../src/dom/seeing/visible')>()),
  isReachable: () => true,
}))

const judge = (attributes: string) => {
  document.body.innerHTML = `<form><input ${attributes}></form>`
  const judged = judgeField(document.querySelector('input') as Element, 5)
  return 'refusal' in judged ? judged.refusal : 'filled'
}

it('a field of any site is not filled where its form would be sent by that; one that is sent by its change alone is', () => {
  for (const type of ['input', 'blur', 'focus'])
    expect(judge(`on${type}="this.form.submit()"`), type).toBe('sends-itself')
  expect(judge('onchange="this.form.copy.value = this.value; this.form.submit()"')).toBe('sends-itself')
  expect(judge('onchange="this.form.submit()" onclick="mark(); doSubmit()"')).toBe('filled')
  expect(judge('')).toBe('filled')
})
