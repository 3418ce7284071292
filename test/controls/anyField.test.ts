// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ANY_FIELD, type AnyField } from '../../src/messaging/anyField'
import type { OwnWorld } from '../../src/messaging/controls'
import { useClock } from './clock'

/** The script of the one field the context menu was opened on, on any site: what it knows from press to press. */

const told = vi.hoisted(() => ({ press: () => {}, words: [] as string[] }))
vi.mock('../../src/controls/layer/words', () => ({ say: (name: string) => name }))
vi.mock('../../src/controls/layer/layer', () => ({
  makeLayer: () => ({
    host: document.createElement('div'),
    root: document.createElement('div'),
    remove() {},
  }),
  arrange: () => undefined,
  moveLayer: () => undefined,
}))
vi.mock('../../src/controls/layer/bar', () => ({
  showBar(text: string, buttons: [string, () => void][], ended: () => void) {
    const end = new AbortController()
    end.signal.addEventListener('abort', ended)
    told.words.push(text)
    told.press = () => {
      buttons[0]?.[1]()
      end.abort()
    }
    return end
  },
}))
// Nothing is laid out here: what may be filled at all, and what is made of it, is tried in real pages.
vi.mock('../../src/dom/writing/beside', () => ({ saidAround: () => [] }))
vi.mock('../../src/dom/writing/anyField', async () => {
  const { plainEditable } = await import('../../src/dom/writing/editable')
  const refusals: Record<string, object> = { hidden: { refusal: 'hidden' } }
  return {
    judgeField: (field: HTMLInputElement) => refusals[field.className] ?? { field: plainEditable(field) },
  }
})
// A test's own events are nobody's.
const person = vi.hoisted(() => ({ types: false }))
vi.mock('../../src/controls/fill/typing', () => ({
  watchTyping: () => ({ isTyped: () => person.types, end: () => undefined }),
}))
useClock()

const ORIGIN = 'http://localhost:3000'
let field: AnyField
const input = (id = 'one') => document.querySelector<HTMLInputElement>(`#${id}`) as HTMLInputElement
/** Opens the menu on a field and presses in it. */
async function press(name: string, value: string, id = 'one') {
  input(id).focus()
  expect(field.find(null, null, value.length)).toEqual({ found: true, origin: ORIGIN })
  const filling = field.fill(value, ORIGIN, name)
  await vi.advanceTimersByTimeAsync(1000)
  return filling
}

beforeEach(async () => {
  told.words.length = 0
  person.types = false
  vi.resetModules()
  vi.stubGlobal('chrome', { runtime: { id: 'ours' } })
  Reflect.deleteProperty(globalThis, ANY_FIELD)
  document.body.innerHTML = '<input id="one" value="web"><input id="two" value="edge">'
  await import('../../src/controls/anyField')
  field = (globalThis as OwnWorld<AnyField>)[ANY_FIELD] as AnyField
})

describe('a field that is pressed twice', () => {
  it('keeps what stood there before the first, and names the press that filled it', async () => {
    expect(await press('first', 'ops')).toEqual({ filled: true, already: false, earlier: null })
    expect(await press('second', 'ops')).toEqual({ filled: true, already: true, earlier: 'first' })
    expect(field.undo()).toBe(true)
    expect(input().value).toBe('web')
  })

  it('goes back to the key of the first, where the second filled another', async () => {
    await press('first', 'ops')
    expect(await press('second', 'night')).toEqual({ filled: true, already: false, earlier: null })
    expect(await press('third', 'night')).toMatchObject({ already: true, earlier: 'second' })
    expect(field.undo()).toBe(true)
    expect(input().value).toBe('ops')
  })

  it('was filled by nobody any more once that was taken back', async () => {
    await press('first', 'ops')
    field.undo()
    input().value = 'ops'
    expect(await press('second', 'ops')).toEqual({ filled: true, already: true, earlier: null })
    expect(field.undo()).toBe(false)
    expect(input().value).toBe('ops')
  })

  it('was not filled by the press that filled something else in it', async () => {
    await press('first', 'ops')
    input().value = 'night'
    expect(await press('second', 'night')).toEqual({ filled: true, already: true, earlier: null })
  })

  it('was not filled by the press whose value did not last in it', async () => {
    input().addEventListener('blur', () => Object.assign(input(), { value: 'web' }))
    Object.assign(document, { execCommand: () => true })
    expect(await press('first', 'ops')).toEqual({ filled: false, refusal: 'changed-back' })
    input().value = 'ops'
    expect(await press('second', 'ops')).toEqual({ filled: true, already: true, earlier: null })
    expect(field.undo()).toBe(false)
    expect(input().value).toBe('ops')
  })

  it('that a person typed in meanwhile is left as it is, and not called changed by the page', async () => {
    input().addEventListener('change', () => Object.assign(input(), { value: 'night' }))
    const execCommand = vi.fn(() => true)
    Object.assign(document, { execCommand })
    expect(await press('first', 'ops')).toEqual({ filled: false, refusal: 'changed' })
    expect(execCommand).toHaveBeenCalledTimes(1)
    person.types = true
    expect(await press('second', 'ops')).toEqual({ filled: false, refusal: 'typed-over' })
    expect(execCommand).toHaveBeenCalledTimes(1)
  })

  it('is one that a press on another field has nothing to do with', async () => {
    await press('first', 'ops')
    input('two').value = 'ops'
    expect(await press('second', 'ops', 'two')).toEqual({ filled: true, already: true, earlier: null })
    expect(field.undo()).toBe(false)
    expect([input().value, input('two').value]).toEqual(['ops', 'ops'])
  })
})

describe('the field that a menu was opened on', () => {
  const REFUSED = { found: false, refusal: 'unsure' }
  const FOUND = { found: true, origin: ORIGIN }
  /** Has the script begin in a page of a browser that tells this much. */
  const begin = async (tells: object) => {
    vi.resetModules()
    vi.stubGlobal('chrome', { runtime: { id: 'ours' }, ...tells })
    Reflect.deleteProperty(globalThis, ANY_FIELD)
    await import('../../src/controls/anyField')
    field = (globalThis as OwnWorld<AnyField>)[ANY_FIELD] as AnyField
  }

  it('is none where nothing has the focus, or a frame has it', () => {
    input().blur()
    expect(field.find(null, null, 3)).toEqual(REFUSED)
    const frame = document.body.appendChild(document.createElement('iframe'))
    frame.focus()
    expect(field.find(null, null, 3)).toEqual(REFUSED)
  })

  it('is one in which that is selected which the browser says is', () => {
    Object.assign(input(), { value: 'web  edge' }).select()
    input().focus()
    expect(field.find(null, 'web edge', 3)).toEqual(FOUND)
    expect(field.find(null, 'edge', 3)).toEqual(REFUSED)
    input().setSelectionRange(0, 0)
    expect(field.find(null, 'web', 3)).toEqual(REFUSED)
  })

  it('is the one that Firefox names, whatever has the focus, and none where it names none', async () => {
    const getTargetElement = (id: number) => (id === 9 ? input('two') : null)
    await begin({ menus: { getTargetElement } })
    input().focus()
    expect([field.find(null, null, 3), field.find(8, null, 3)]).toEqual([REFUSED, REFUSED])
    expect(field.find(9, 'whatever', 3)).toEqual(FOUND)
    void field.fill('ops', ORIGIN, 'it')
    expect([input().value, input('two').value]).toEqual(['web', 'ops'])
  })

  it('is not one that the page itself says a menu was opened on', async () => {
    input('two').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, composed: true }))
    await press('it', 'ops')
    expect([input().value, input('two').value]).toEqual(['ops', 'edge'])
  })

  it('stays known where the script is brought once more, until its extension is gone', async () => {
    const first = field
    vi.resetModules()
    await import('../../src/controls/anyField')
    const now = () => (globalThis as OwnWorld<AnyField>)[ANY_FIELD] as AnyField
    expect(now()).toBe(first)
    Object.assign(first, { isAlive: () => false })
    vi.resetModules()
    await import('../../src/controls/anyField')
    expect(now()).not.toBe(first)
  })
})

describe('a field is not filled', () => {
  const fill = async (origin = ORIGIN) => {
    const filling = field.fill('ops', origin, 'it')
    await vi.advanceTimersByTimeAsync(1000)
    return filling
  }
  const find = () => {
    input().focus()
    field.find(null, null, 3)
  }

  it.each<[string, string, () => void, string?]>([
    ['that no menu was opened on', 'gone', () => field.find(null, null, 3)],
    ['of another site that came into its frame', 'gone', find, 'https://other.example'],
    ['that is no more', 'gone', () => [find(), input().remove()]],
    [
      'that went to another document',
      'gone',
      () => {
        find()
        document.implementation.createHTMLDocument('').body.append(input())
      },
    ],
    ['that was hidden meanwhile', 'hidden', () => [find(), input().classList.add('hidden')]],
  ])('%s', async (_what, refusal, before, origin) => {
    const one = input()
    before()
    expect(await fill(origin)).toEqual({ filled: false, refusal })
    expect(one.value).toBe('web')
  })

  it('at the first try, and is at the second, where the page takes nothing but what the browser itself writes', async () => {
    find()
    const one = input()
    one.addEventListener('input', () => Object.assign(one, { value: 'web' }), { once: true })
    const insert = vi.fn(() => Object.assign(one, { value: 'ops' }))
    Object.assign(document, { execCommand: insert })
    expect(await fill()).toMatchObject({ filled: true })
    expect(insert).toHaveBeenCalledTimes(1)
  })

  it.each<[string, string, (el: HTMLInputElement) => void]>([
    ['changes it back', 'changed-back', (el) => setTimeout(() => Object.assign(el, { value: 'web' }), 200)],
    [
      'makes something else of it',
      'changed',
      (el) => setTimeout(() => Object.assign(el, { value: 'op' }), 200),
    ],
    ['takes it away', 'field-gone', (el) => setTimeout(() => el.remove(), 200)],
  ])('for good where the page %s', async (_what, refusal, change) => {
    find()
    input().addEventListener('change', (event) => change(event.target as HTMLInputElement))
    expect(await fill()).toEqual({ filled: false, refusal })
  })
})

describe('what is told of it', () => {
  it('is pressed where that takes nothing back, and where there is nothing to take back', async () => {
    for (const undoes of [false, true]) {
      const came = field.tell('missing', 'Open', undoes)
      told.press()
      expect(await came).toBe('pressed')
    }
    expect(told.words).toEqual(['missing', 'missing'])
  })

  it('leaves what was filled before, where its button is for something else, and takes the place of what was told', async () => {
    await press('first', 'ops')
    const before = field.tell('filled', 'Undo', true)
    const came = field.tell('missing', 'Open', false)
    expect(await before).toBeNull()
    told.press()
    expect([await came, input().value]).toEqual(['pressed', 'ops'])
  })

  it('says so where the page has written since', async () => {
    await press('first', 'ops')
    input().value = 'typed'
    const came = field.tell('filled', 'Undo', true)
    told.press()
    expect([await came, told.words.at(-1), input().value]).toEqual([null, 'menuNotUndone', 'typed'])
  })

  it('takes the first back with its button', async () => {
    await press('first', 'ops')
    await press('second', 'ops')
    const came = field.tell('filled', 'Undo', true)
    told.press()
    expect(await came).toBe('undone')
    expect([input().value, told.words.at(-1)]).toEqual(['web', 'pageUndone'])
  })
})
