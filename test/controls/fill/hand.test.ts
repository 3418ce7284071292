// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { takeInHand } from '../../../src/controls/fill/hand'
import { ANSWERS, type Switch } from '../../../src/dom/inputs/turnable'
import type { Form } from '../../../src/dom/switches/form'
import { chosenIn, textIn } from '../../../src/dom/writing/lists'
import type { SwitchState } from '../../../src/model/forms/fill'
import { useClock } from '../clock'

/**
 * A form in hand whose page does something of its own meanwhile: which field is written, which switch is pressed, how
 * often.
 */

const page = vi.hoisted(() => ({
  /** What a press on STATUS does. */
  turns: (_toggle: unknown, _status: string, _attempt: number): unknown => true,
  /** What was written and pressed, in order. */
  did: [] as string[],
}))
vi.mock('../../../src/dom/writing/leave', () => ({
  goToField: (field: HTMLElement) => field.focus(),
  leaveForWhatHadFocus: () => () => undefined,
}))
vi.mock('../../../src/dom/writing/write', () => ({
  writeIn(field: HTMLInputElement, text: string, attempt: number) {
    page.did.push(`write ${text} in ${field.id} (${attempt})`)
    field.value = text
  },
  setList(option: HTMLOptionElement) {
    page.did.push(`choose ${option.text}`)
    option.selected = true
  },
  async turn(toggle: { face: Element }, status: string, attempt: number, reached: Set<unknown>) {
    page.did.push(`turn ${toggle.face.id} ${status} (${attempt}, ${reached.size})`)
    reached.add(toggle.face)
    return page.turns(toggle, status, attempt) ?? true
  },
}))
vi.mock('../../../src/dom/switches/chosen', () => ({
  async chooseState(toggle: { face: Element }, status: string) {
    page.did.push(`choose ${toggle.face.id} ${status}`)
    return page.turns(toggle, status, 0)
  },
}))
useClock()
// There is no layout: nothing is hit anywhere.
document.elementsFromPoint = () => []

let form: Form & { field: HTMLInputElement }
/** The form as the page has it now. */
let current: Form | null
const add = (id: string, markup = '<input>') => {
  const box = document.createElement('div')
  box.innerHTML = markup
  const el = box.firstElementChild as HTMLInputElement
  el.id = id
  document.body.append(el)
  return el
}
const makeSwitch = (id: string, more: Partial<Switch> = {}) => {
  const face = add(id, '<button>OFF</button>')
  return {
    face,
    button: face,
    is: 'off' as SwitchState,
    presses: () => [face],
    state() {
      return this.is
    },
    ...more,
  }
}
/** One that takes no press as long as its page is busy with the key. */
const makeBusy = () => {
  const toggle = makeSwitch('status')
  toggle.button.disabled = true
  return toggle
}
const isTurned = () => (form.toggle as { is?: string } | null)?.is === 'on'
const make = (more: Partial<Form> = {}) => {
  form = {
    ...{ what: 'api-key', wanted: 'routing-key', refusal: null },
    field: add('key'),
    toggle: null,
    ...more,
  } as typeof form
  current = form
  return takeInHand(form, form.field, () => current)
}
/** The page draws the form anew. */
const redraw = (more: Partial<Form> = {}) => {
  form.field.remove()
  current = { ...form, field: add('anew'), ...more } as Form
  return current
}
const becomes = (now: Form | null) => {
  current = now
}
const wait = async <T>(work: Promise<T>, time = 8000) => {
  await vi.advanceTimersByTimeAsync(time)
  return work
}
const KEY = { text: 'ops', status: 'on' } as const
const LEFT = { text: 'ops', status: 'unknown' } as const
const holds = () => form.field.value === 'ops'

beforeEach(() => {
  document.body.innerHTML = ''
  history.replaceState(null, '', '/account/extras/victorops')
  page.did.length = 0
  page.turns = (toggle, status) => {
    ;(toggle as { is: string }).is = status
    return true
  }
})

describe('a form that its page draws anew', () => {
  it('is followed to what stands in its place', () => {
    const hand = make()
    const now = redraw()
    expect(hand.now()).toMatchObject({ field: now.field })
  })

  it('is followed where it only tells what it holds while it is saved', () => {
    const hand = make()
    expect(hand.now().field).toBe(form.field)
    const now = redraw({ refusal: 'read-only' })
    expect(hand.now().field).toBe(now.field)
  })

  it('is followed where STATUS alone was', () => {
    const hand = make({ toggle: makeSwitch('status') })
    form.toggle?.face.remove()
    const other = makeSwitch('other')
    current = { ...form, toggle: other }
    expect(hand.now().toggle).toBe(other)
  })

  it.each<[string, () => void]>([
    ['of another monitor: its address went on', () => [redraw(), history.replaceState(null, '', '/other')]],
    ['that is doubtful', () => redraw({ refusal: 'many-fields' })],
    ['without a field', () => redraw({ field: null })],
    ['that wants another thing', () => redraw({ what: 'routing-key' })],
    ['that wants it otherwise', () => redraw({ wanted: 'endpoint' })],
    ['that is none', () => [redraw(), becomes(null)]],
  ])('is not followed to one %s', (_what, change) => {
    const hand = make()
    const { field } = form
    change()
    expect(hand.now().field).toBe(field)
  })

  it('is not left for another one as long as it stands', () => {
    for (const toggle of [null, makeSwitch('status')]) {
      const hand = make({ toggle })
      current = { ...form, field: add('other') }
      expect(hand.now().field).toBe(form.field)
    }
  })
})

describe('a form that is gone for a moment', () => {
  it('is waited for', async () => {
    const hand = make()
    form.field.remove()
    setTimeout(() => redraw(), 400)
    expect(await wait(hand.isBack())).toBe(true)
    expect(hand.now().field.id).toBe('anew')
  })

  it('is not waited for twice', async () => {
    const hand = make()
    form.field.remove()
    expect(await wait(hand.isBack())).toBe(false)
    const since = Date.now()
    expect(await hand.isBack()).toBe(false)
    expect(Date.now() - since).toBe(0)
  })
})

describe('a field', () => {
  it('is written once where that does it, and known as written', async () => {
    const hand = make()
    expect([hand.hasChanged(), hand.isUnwritten()]).toEqual([false, true])
    expect(await wait(hand.put(LEFT, { order: 'text-first', isThere: holds }))).toBe(true)
    expect(page.did).toEqual(['write ops in key (0)'])
    expect([hand.hasChanged(), hand.isUnwritten()]).toEqual([true, false])
    redraw()
    expect(hand.isUnwritten()).toBe(true)
  })

  it('that holds it is left alone, and is as good as written', async () => {
    const hand = make()
    form.field.value = 'ops'
    await wait(hand.put(LEFT, { order: 'text-first', isThere: holds }))
    expect(page.did).toEqual([])
    expect(hand.isUnwritten()).toBe(false)
  })

  it('that is a list is given back the very option, whatever that says', async () => {
    const EMPTY = '<option value="" disabled>Choose…</option><option value="">(none)</option>'
    const markup = `<select>${EMPTY}<option value="old" disabled>old-team (deleted)</option><option>ops</option></select>`
    for (const [index, shown] of [
      [1, '(none)'],
      [2, 'old-team (deleted)'],
    ] as const) {
      page.did.length = 0
      const list = add('list', markup) as unknown as HTMLSelectElement
      const hand = make({ field: list as never })
      list.selectedIndex = index
      const before = { text: textIn(list), chosen: chosenIn(list), status: 'unknown' } as const
      list.selectedIndex = 3
      await wait(hand.put(before, { order: 'status-first', isThere: () => textIn(list) === '' }))
      expect(list.selectedIndex).toBe(index)
      expect(page.did).toEqual([`choose ${shown}`])
      await wait(hand.put(before, { order: 'status-first', isThere: () => textIn(list) === '' }))
      expect(page.did.length).toBe(1)
    }
  })

  it('that cannot be written is not', async () => {
    const hand = make()
    form.field.readOnly = true
    expect(await wait(hand.put(LEFT, { order: 'text-first', isThere: holds }))).toBe(false)
    expect(page.did).toEqual([])
    expect(hand.isUnwritten()).toBe(true)
  })

  it('that did not take it is written once more the other way, unless the page has changed', async () => {
    // By then, or while it was gone to for that.
    for (const may of [[true, true], [false], [true, false]]) {
      page.did.length = 0
      const hand = make()
      form.field.blur()
      const back = setInterval(() => Object.assign(form.field, { value: '' }), 10)
      const answers = [...may]
      expect(
        await wait(
          hand.put(LEFT, { order: 'text-first', isThere: holds, mayRepeat: () => answers.shift() ?? true }),
        ),
      ).toBe(false)
      clearInterval(back)
      expect(page.did).toEqual(['write ops in key (0)', 'write ops in key (1)'].slice(0, may[1] ? 2 : 1))
      expect(document.activeElement === form.field).toBe(may[0])
    }
  })

  it('that comes late in the place of the one written has what it says believed', async () => {
    const hand = make()
    const put = hand.put(LEFT, {
      order: 'text-first',
      isThere: () => hand.now().field.isConnected && hand.now().field.value === 'ops',
    })
    form.field.remove()
    setTimeout(() => Object.assign(redraw().field as HTMLInputElement, { value: 'ops' }), 500)
    expect(await wait(put)).toBe(true)
    expect(page.did).toEqual(['write ops in key (0)'])
  })
})

it('a field that comes empty in the place of the one written is written once more', async () => {
  const hand = make()
  const put = hand.put(LEFT, {
    order: 'text-first',
    isThere: () => (hand.now().field as HTMLInputElement).value === 'ops' && hand.now().field.isConnected,
  })
  form.field.remove()
  setTimeout(() => redraw(), 500)
  expect(await wait(put)).toBe(false)
  expect(page.did).toEqual(['write ops in key (0)', 'write ops in anew (1)'])
})

describe('STATUS', () => {
  const both = () => holds() && isTurned()

  it('is pressed after the key was written, and before it is taken back', async () => {
    const hand = make({ toggle: makeSwitch('status', { isNative: true }) })
    expect(await wait(hand.put(KEY, { order: 'text-first', isThere: both }))).toBe(true)
    expect(
      await wait(hand.put({ text: '', status: 'off' }, { order: 'status-first', isThere: () => !holds() })),
    ).toBe(true)
    expect(page.did).toEqual([
      ...['write ops in key (0)', 'turn status on (0, 0)'],
      ...['turn status off (0, 0)', 'write  in key (0)'],
    ])
  })

  it('that is to stay as it is, or opens a list, is not pressed', async () => {
    const hand = make({ toggle: makeSwitch('status') })
    await wait(hand.put(LEFT, { order: 'text-first', isThere: holds }))
    const list = make({ toggle: makeSwitch('list', { mayList: true }) })
    await wait(list.put(KEY, { order: 'text-first', isThere: holds }))
    expect(page.did.filter((did) => did.startsWith('turn'))).toEqual([])
  })

  it('of a page that is busy with the key is given time, and a page that turns it by itself is not pressed against', async () => {
    const toggle = makeBusy()
    const hand = make({ toggle })
    setTimeout(() => (toggle.is = 'on'), 300)
    const put = hand.put(KEY, { order: 'text-first', isThere: both })
    await vi.advanceTimersByTimeAsync(250)
    expect(page.did).toEqual(['write ops in key (0)'])
    expect(await wait(put)).toBe(true)
  })

  it('is pressed as soon as its page has drawn the key, and one that takes no press then as soon as it does', async () => {
    const PRESSED = ['write ops in key (0)', 'turn status on (0, 0)']
    for (const toggle of [makeSwitch('status', { isNative: true }), makeSwitch('status'), makeBusy()]) {
      page.did.length = 0
      const put = make({ toggle }).put(KEY, { order: 'text-first', isThere: both })
      await vi.advanceTimersByTimeAsync(10)
      expect(page.did).toEqual(PRESSED.slice(0, toggle.button.disabled ? 1 : 2))
      toggle.button.disabled = false
      expect(await wait(put)).toBe(true)
      expect(page.did).toEqual(PRESSED)
    }
  })

  it('of two things on it that were pressed and answer late is believed once both have', async () => {
    const toggle = makeSwitch('status', { isNative: true })
    page.turns = () => void setTimeout(() => (toggle.is = isTurned() ? 'off' : 'on'), ANSWERS + 300)
    const hand = make({ toggle })
    const put = hand.put(KEY, { order: 'text-first', isThere: both }).then(() => toggle.is)
    expect(await wait(put, 20_000)).toBe('off')
  })

  it.each<[string, () => void]>([
    ['whose page went on to another address', () => history.replaceState(null, '', '/other')],
    ['whose form is no more', () => becomes(null)],
    ['that is gone with its field', () => [form.field.remove(), becomes({ ...form, field: null })]],
  ])('%s while it was busy is not pressed', async (_what, change) => {
    const toggle = makeBusy()
    const hand = make({ toggle })
    setTimeout(() => {
      change()
      toggle.button.disabled = false
    }, 100)
    await wait(hand.put(KEY, { order: 'text-first', isThere: both, mayRepeat: () => false }))
    expect(page.did).toEqual(['write ops in key (0)'])
  })

  it('that answers late is pressed once', async () => {
    const toggle = makeSwitch('status', { isNative: true })
    page.turns = () => void setTimeout(() => (toggle.is = 'on'), 900)
    const hand = make({ toggle })
    await wait(hand.put(KEY, { order: 'text-first', isThere: both }))
    expect(page.did).toEqual(['write ops in key (0)', 'turn status on (0, 0)'])
  })

  it('that answers to nothing is pressed at another place, with what was reached before', async () => {
    const hand = make({ toggle: makeSwitch('status', { isNative: true }) })
    page.turns = () => true
    expect(await wait(hand.put(KEY, { order: 'text-first', isThere: both }), 20_000)).toBe(false)
    expect(page.did).toEqual(['write ops in key (0)', 'turn status on (0, 0)', 'turn status on (1, 1)'])
  })

  it('that was drawn anew is pressed as one that was not pressed yet', async () => {
    const hand = make({ toggle: makeSwitch('status', { isNative: true }) })
    page.turns = () => {
      if (page.did.length > 2) return true
      form.toggle?.face.remove()
      current = { ...form, toggle: makeSwitch('anew', { isNative: true }) }
      return true
    }
    await wait(hand.put(KEY, { order: 'text-first', isThere: both }), 20_000)
    expect(page.did.slice(0, 3)).toEqual([
      ...['write ops in key (0)', 'turn status on (0, 0)', 'turn anew on (0, 0)'],
    ])
  })

  it('is waiting where everything to press on it is', () => {
    const hand = make({ toggle: makeSwitch('status') })
    expect(hand.isWaiting()).toBe(false)
    form.toggle?.face.setAttribute('aria-disabled', 'true')
    expect(hand.isWaiting()).toBe(true)
    expect(make({ toggle: makeSwitch('none', { presses: () => [] }) }).isWaiting()).toBe(false)
    expect(make().isWaiting()).toBe(false)
    const [one, two] = [add('one', '<button disabled>'), add('two', '<button>')]
    expect(make({ toggle: makeSwitch('both', { presses: () => [one, two] }) }).isWaiting()).toBe(false)
    two.disabled = true
    expect(hand.isWaiting()).toBe(true)
  })

  it('is chosen where there is one, and only what turned was changed', async () => {
    const hand = make({ toggle: makeSwitch('list', { mayList: true }) })
    expect(await hand.choose('unknown')).toBe(true)
    page.turns = () => false
    expect([await hand.choose('on'), hand.hasChanged()]).toEqual([false, false])
    page.turns = (toggle) => Boolean(Object.assign(toggle as object, { is: 'on' }))
    expect([await hand.choose('on'), hand.hasChanged()]).toEqual([true, true])
    expect(page.did).toEqual(['choose list on', 'choose list on'])
    expect(await make().choose('on')).toBe(true)
  })
})
