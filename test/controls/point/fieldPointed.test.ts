// @vitest-environment jsdom
import { beforeEach, describe, expect, it, test, vi } from 'vitest'
import type { PillNeeds } from '../../../src/controls/pill/pillShape'
import type { Form } from '../../../src/dom/switches/form'
import { HANDLERS, POINTED, pointTo, seen } from './pointing'

/** A field that was pointed at: which one a press fills, and what as. */

const page = vi.hoisted(() => ({
  fill: vi.fn(),
  pointAt: vi.fn(),
  pills: [] as (PillNeeds & { isGone: boolean; shown: unknown[]; offered: unknown[] })[],
  toggle: null as object | null,
}))
vi.mock('../../../src/messaging/pagePort', async () => ({
  answer: (await import('./pointing')).answer,
  ask: vi.fn(),
}))
vi.mock('../../../src/controls/point/candidates', async () => ({
  fieldCandidates: (await import('./pointing')).candidates,
}))
vi.mock('../../../src/controls/point/point', () => ({ pointAt: page.pointAt }))
vi.mock('../../../src/controls/capture/notice', () => ({ showNotice: vi.fn() }))
vi.mock('../../../src/controls/fill/fill', () => ({ fill: page.fill }))
vi.mock('../../../src/dom/outline/page', () => ({ readPage: () => ({}) }))
vi.mock('../../../src/dom/switches/switch', () => ({
  switchFor: () => (page.toggle ? { found: page.toggle } : { refusal: 'none' }),
}))
vi.mock('../../../src/controls/pill/pill', () => ({
  makePill(needs: PillNeeds) {
    const pill = { ...needs, isGone: false, shown: [] as unknown[], offered: [] as unknown[] }
    page.pills.push(pill)
    return {
      offer: (offer: unknown) => pill.offered.push(offer),
      show: (filled: unknown) => pill.shown.push(filled),
      remove: () => Object.assign(pill, { isGone: true }),
    }
  },
}))
const { servePointedField } = await import('../../../src/controls/point/fieldPointed')

const DONE = { result: { done: true, what: 'routing-key', name: 'ops', already: false }, undo: null }
const GONE = { done: false, refusal: 'pointed-gone' }
const fieldOf = (html: string) => {
  document.body.innerHTML = html
  const el = document.body.firstElementChild
  if (!el) throw new Error('There is no field.')
  return el
}
const put = (html = '<input>') => {
  const el = fieldOf(html)
  seen({ el })
  return el
}
const fromMenu = (what: string) =>
  HANDLERS['point.fill']?.({ pointed: { ...POINTED, what }, organisation: 'acme', routingKey: 'ops' })
const formFilled = () => page.fill.mock.lastCall?.[0] as Form
const last = () => page.pills.at(-1)

let end: AbortController
let look: () => boolean
const wake = vi.fn()
beforeEach(() => {
  page.fill.mockReset().mockResolvedValue(DONE)
  page.pills.length = 0
  page.toggle = null
  wake.mockReset()
  end = new AbortController()
  look = servePointedField(end.signal, wake)
  put()
})

describe('a press', () => {
  it('fills the field, and the pill beside it tells of a press elsewhere', async () => {
    const field = put()
    await pointTo('routing-key')
    expect(await fromMenu('routing-key')).toEqual(DONE.result)
    expect(formFilled()).toEqual({
      ...{ what: 'routing-key', field, toggle: null, wanted: 'routing-key', refusal: null },
    })
    expect(last()?.shown).toEqual([DONE])
  })

  it('on the pill fills the one it stands beside, and no other that came in its place', async () => {
    put()
    await pointTo('routing-key')
    expect(await last()?.press({ organisation: 'acme', routingKey: 'ops' })).toEqual(DONE)
    put()
    expect((await last()?.press({ organisation: 'acme', routingKey: 'ops' }))?.result).toEqual(GONE)
    expect(page.fill).toHaveBeenCalledTimes(1)
  })

  it('fills nothing where the field is gone, where two are called so, and where it takes no text', async () => {
    for (const fields of [[], [{ el: fieldOf('<input>') }, { el: fieldOf('<input>') }]]) {
      seen(...fields)
      expect(await fromMenu('api-key')).toEqual(GONE)
    }
    put('<input type="checkbox">')
    expect(await fromMenu('api-key')).toEqual(GONE)
    expect(page.fill).not.toHaveBeenCalled()
  })

  it('puts nothing of ours where the key of the portal was pointed at', async () => {
    expect(await fromMenu('portal-key')).toEqual(GONE)
    await pointTo('portal-key')
    expect(page.pills).toEqual([])
  })

  it('finds the field anew once the value has come', async () => {
    await fromMenu('routing-key')
    const again = page.fill.mock.lastCall?.[3] as () => Form | null
    const other = put()
    expect(again()?.field).toBe(other)
    seen()
    expect(again()).toBeNull()
  })

  it('is refused where the field cannot be changed', async () => {
    put('<input readonly>')
    await fromMenu('api-key')
    expect(formFilled().refusal).toBe('read-only')
  })

  it('turns STATUS on with the API key, and touches none with a routing key', async () => {
    page.toggle = { face: document.body }
    await pointTo('api-key')
    await fromMenu('api-key')
    expect([formFilled().toggle, last()?.alone]).toEqual([page.toggle, false])
    await pointTo('routing-key')
    await fromMenu('routing-key')
    expect([formFilled().toggle, last()?.alone]).toEqual([null, false])
    page.toggle = null
    await pointTo('api-key')
    await fromMenu('api-key')
    expect([formFilled().toggle, last()?.alone]).toEqual([null, true])
  })
})

describe('STATUS', () => {
  const one = (id: string) => {
    const el = document.getElementById(id)
    if (!el) throw new Error(id)
    return el
  }
  it.each([
    ['follows the field', '<input id="other"><input id="field"><i id="status"></i>', true],
    ['stands before it, in one box', '<input id="other"><p><i id="status"></i><input id="field"></p>', true],
    ['is of a card before', '<input id="other"><i id="status"></i><input id="field">', false],
    ['is of a card behind', '<input id="field"><input id="other"><i id="status"></i>', false],
  ])('that %s', async (_where, html, isTurned) => {
    document.body.innerHTML = html
    seen({ el: one('field') }, { el: one('other'), label: 'other' })
    page.toggle = { face: one('status') }
    await fromMenu('api-key')
    expect(formFilled().toggle).toBe(isTurned ? page.toggle : null)
  })
})

describe('the pill', () => {
  it('gives way to another, and goes with the page', async () => {
    await pointTo('routing-key')
    await pointTo('api-key')
    put()
    await pointTo('api-key')
    expect(page.pills.map(({ isGone }) => isGone)).toEqual([true, true, false])
    end.abort()
    expect(last()?.isGone).toBe(true)
  })

  it('stays where the same field is shown once more, with what it tells and can undo', async () => {
    await pointTo('api-key')
    await pointTo('api-key')
    expect(page.pills.map(({ isGone, offered }) => [isGone, offered.length])).toEqual([[false, 2]])
    // It says what a press fills: with a switch that came later that is more.
    page.toggle = { face: document.body }
    await pointTo('api-key')
    expect(page.pills.map(({ isGone, alone }) => [isGone, alone])).toEqual([
      [true, true],
      [false, false],
    ])
  })

  it('gives way at another monitor, whose field may be the same one', async () => {
    history.replaceState(null, '', '/monitors/5a4e1f0c9b3d7e2a60c8d114/edit')
    await pointTo('routing-key')
    history.replaceState(null, '', '/monitors/5a4e1f0c9b3d7e2a60c8d115/edit')
    await pointTo('routing-key')
    history.replaceState(null, '', '/')
    expect(page.pills.map(({ isGone }) => isGone)).toEqual([true, false])
  })

  it('goes when its field is to be shown no more, or is not there', async () => {
    await pointTo('routing-key')
    seen()
    await pointTo('routing-key')
    put()
    await pointTo('routing-key')
    await HANDLERS['point.show']?.(null)
    expect(page.pills.map(({ isGone }) => isGone)).toEqual([true, true])
  })

  it('that lost its field asks for another look, which says once that it left', async () => {
    await pointTo('routing-key')
    expect(look()).toBe(false)
    last()?.gone()
    expect([last()?.isGone, wake.mock.calls.length]).toEqual([true, 1])
    expect([look(), look()]).toEqual([true, false])
    // Nothing of it is told any more.
    await fromMenu('routing-key')
    expect(last()?.shown).toEqual([])
  })

  it('comes with its field, which a look says once', async () => {
    seen()
    expect(await pointTo('routing-key')).toEqual({ found: false })
    expect(look()).toBe(false)
    put()
    expect([look(), look()]).toEqual([true, false])
    expect(page.pills.map(({ offered }) => offered)).toEqual([[{ state: 'nothing' }]])
  })
})

test('who is asked to point at something else points at that alone, and at nothing once the page is left', async () => {
  const over: AbortSignal[] = []
  page.pointAt.mockImplementation((_what, _read, signal: AbortSignal) => {
    over.push(signal)
    return new Promise(() => {})
  })
  void HANDLERS['point.start']?.({ what: 'api-key' })
  void HANDLERS['point.start']?.({ what: 'routing-key' })
  expect(over.map(({ aborted }) => aborted)).toEqual([true, false])
  end.abort()
  expect(over.map(({ aborted }) => aborted)).toEqual([true, true])
})
