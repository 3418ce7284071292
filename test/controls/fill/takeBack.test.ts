// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Entry } from '../../../src/controls/fill/entry'
import type { Hand } from '../../../src/controls/fill/hand'
import { takeBack } from '../../../src/controls/fill/takeBack'
import type { Switch } from '../../../src/dom/inputs/turnable'
import type { SwitchState } from '../../../src/model/forms/fill'
import { useClock } from '../clock'

/** An Undo: what is said of it is what stands there in the end, and nothing is forgotten that was not taken back. */

const frame = vi.hoisted(() => ({ words: [] as string[], isTaken: false }))
vi.mock('../../../src/controls/fill/entry', () => ({ newInFrame: () => [...frame.words] }))
useClock()
// Nothing is laid out here: no list hangs at a field.
Document.prototype.elementsFromPoint ??= () => []

let field: HTMLInputElement
let toggle: (Partial<Switch> & { is: SwitchState }) | null
let remember: ReturnType<typeof vi.fn<() => Promise<boolean>>>
/** What a page that takes all of it back does with what is put there. */
const takes: Hand['put'] = async ({ text, status }) => {
  field.value = text
  if (toggle) toggle.is = status
  frame.words = []
  return true
}
/** Whether another form stands there by now. */
let isOthers: boolean
const hand = {
  isBack: vi.fn(async () => true),
  put: vi.fn<Hand['put']>(),
  choose: vi.fn<Hand['choose']>(),
  leave: vi.fn<Hand['leave']>(),
}
/** Takes a key back from a form that held another one. @param status what STATUS was before */
async function undo(status: SwitchState = 'off') {
  const now = () => ({ field, toggle: toggle && { ...toggle, state: () => toggle?.is ?? 'unknown' } })
  const isTaken = () => frame.isTaken
  const place = { isOthers: () => isOthers }
  const entry = {
    hand: { ...hand, now },
    place,
    before: { text: 'web', status },
    isTaken,
  } as unknown as Entry
  const undone = takeBack(entry, remember)
  await vi.advanceTimersByTimeAsync(2000)
  return undone
}
const BACK = { remembered: true, statusStays: false, textStays: false }

beforeEach(() => {
  document.body.innerHTML = '<input value="ops">'
  field = document.querySelector('input') as HTMLInputElement
  toggle = { is: 'on' }
  frame.words = []
  isOthers = false
  frame.isTaken = false
  remember = vi.fn(async () => true)
  hand.isBack.mockReset().mockResolvedValue(true)
  hand.put.mockReset().mockImplementation(takes)
  hand.choose.mockReset()
})

describe('an Undo', () => {
  it('writes nothing into another form that came in the place of its own, nor goes on in one', async () => {
    isOthers = true
    expect(await undo()).toEqual({ remembered: true, statusStays: false, textStays: true })
    expect([hand.put, hand.choose, remember].map((one) => one.mock.calls.length)).toEqual([0, 0, 0])
    isOthers = false
    await undo()
    const mayRepeat = hand.put.mock.lastCall?.[1].mayRepeat
    expect(mayRepeat?.()).toBe(true)
    isOthers = true
    expect(mayRepeat?.()).toBe(false)
  })

  it('puts back what stood there, STATUS first, and what was noted of the fill goes', async () => {
    expect(await undo()).toEqual(BACK)
    expect(hand.put).toHaveBeenCalledWith(
      { text: 'web', status: 'off' },
      {
        order: 'status-first',
        isThere: expect.any(Function),
        mayRepeat: expect.any(Function),
        end: hand.leave,
      },
    )
    expect(remember).toHaveBeenCalledTimes(1)
    expect(hand.choose).not.toHaveBeenCalled()
  })

  it('is done once the text and STATUS are back', async () => {
    const seen: boolean[] = []
    hand.put.mockImplementation(async (before, manner) => {
      const { isThere } = manner
      seen.push(isThere())
      field.value = before.text
      seen.push(isThere())
      if (toggle) toggle.is = 'off'
      seen.push(isThere())
      field.value = 'ops'
      seen.push(isThere())
      return takes(before, manner)
    })
    await undo()
    expect(seen).toEqual([false, false, true, false])
  })

  it('of a fill whose note could not be taken back says so', async () => {
    remember.mockResolvedValue(false)
    expect(await undo()).toEqual({ ...BACK, remembered: false })
  })

  it('turns STATUS that may open a list as a person does', async () => {
    toggle = { is: 'on', mayList: true }
    await undo()
    expect(hand.choose).toHaveBeenCalledWith('off')
  })

  it('waits for a page that takes its time, before it says that the text stays', async () => {
    hand.put.mockImplementation(async (...all) => {
      setTimeout(() => takes(...all), 100)
      return false
    })
    expect(await undo()).toEqual(BACK)
    expect(remember).toHaveBeenCalled()
  })
})

describe('what was filled goes on being noted, and is said to stay', () => {
  const STAYS = { ...BACK, textStays: true }

  it('where the page keeps it', async () => {
    hand.put.mockResolvedValue(false)
    toggle = null
    expect(await undo()).toEqual(STAYS)
    expect(remember).not.toHaveBeenCalled()
  })

  it('where the form is gone: nothing is put into what is not there', async () => {
    hand.isBack.mockResolvedValue(false)
    field.value = 'web'
    field.remove()
    expect(await undo('unknown')).toEqual(STAYS)
    expect(hand.put).not.toHaveBeenCalled()
    expect(remember).not.toHaveBeenCalled()
  })

  it('where the page made something of it around the field', async () => {
    frame.isTaken = true
    expect(await undo()).toEqual(STAYS)
    expect(remember).not.toHaveBeenCalled()
  })

  it('where it stands beside the field as what was chosen, and not for another word there', async () => {
    frame.words = ['ops']
    hand.put.mockImplementation(async (...all) => {
      await takes(...all)
      frame.words = ['ops', 'Saved']
      return true
    })
    expect(await undo()).toEqual(STAYS)
    hand.put.mockImplementation(async (...all) => {
      await takes(...all)
      frame.words = ['Saved']
      return true
    })
    frame.words = ['ops']
    expect(await undo()).toEqual(BACK)
  })

  it('where the page puts it back some time later', async () => {
    hand.put.mockImplementation(async (...all) => {
      setTimeout(() => Object.assign(field, { value: 'ops' }), 300)
      return takes(...all)
    })
    expect(await undo()).toEqual(STAYS)
  })
})

describe('STATUS is said to stay', () => {
  it('where it does not turn back', async () => {
    hand.put.mockImplementation(async ({ text }) => {
      field.value = text
      return true
    })
    expect(await undo()).toEqual({ ...BACK, statusStays: true })
  })

  it('not where nobody knew what it was, nor where there is none', async () => {
    hand.put.mockImplementation(async ({ text }) => {
      field.value = text
      return true
    })
    expect(await undo('unknown')).toEqual(BACK)
    toggle = null
    expect(await undo()).toEqual(BACK)
  })
})
