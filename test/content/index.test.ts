// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Controls, Meeting, OwnWorld } from '../../src/messaging/controls'

/** What the content script does before any controls are in its page, and for them. */

const page = vi.hoisted(() => ({
  host: 'app.pingometer.com',
  isOurs: false,
  glance: (): boolean => false,
  isOver: (): boolean => false,
  ended: 0,
}))
vi.mock('../../src/model/pages/page', async (original) => {
  const real = await original<typeof import('../../src/model/pages/page')>()
  return { ...real, vendorOfHost: () => real.vendorOfHost(page.host) }
})
vi.mock('../../src/sites/glimpse', () => ({ mayBeOurs: () => page.isOurs }))
vi.mock('../../src/content/glances', () => ({
  keepGlancing(glance: () => boolean, isOver: () => boolean) {
    Object.assign(page, { glance, isOver })
    glance()
    return () => page.ended++
  },
}))

type Listener = (message: unknown, sender: object, reply: (value: unknown) => void) => unknown
const listeners = new Set<Listener>()
/** What the background was asked, in order, and what it answers. */
const asked: string[] = []
const answers: Record<string, unknown> = {}
const runtime = {
  id: 'helper' as string | undefined,
  async sendMessage({ type }: { type: string }) {
    asked.push(type)
    if (type === 'controls.wanted') bring()
    return answers[type] ?? null
  },
  onMessage: {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
  },
}

const place = () => (globalThis as OwnWorld<Meeting>)[Symbol.for('pingometerVictorOps')] ?? {}
/** The controls the background brings; none where it was killed on its way. */
let controls: Controls | null = null
const bring = () => {
  if (controls) place().controls = controls
}
const STATE = { state: 'page', kind: 'monitors', offer: { state: 'nothing' }, refusal: null }
const FILLED = { done: true, what: 'api-key', name: 'acme', already: false }
const makeControls = () => ({
  news: vi.fn(async () => null),
  state: vi.fn(async () => STATE as never),
  fill: vi.fn(async () => FILLED as never),
  leave: vi.fn(),
})

async function load(isOurs = true): Promise<void> {
  page.isOurs = isOurs
  await import('../../src/content/index')
  await new Promise((done) => setTimeout(done))
}
/** What the page answers the background; undefined where nobody listens. */
function tell(type: string, data: object = {}, sender: object = { id: 'helper' }): Promise<unknown> {
  return new Promise((done) => {
    const heard = [...listeners].map((listener) => listener({ type, data }, sender, done))
    if (!heard.includes(true)) done(undefined)
  })
}

beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal('chrome', { runtime })
  Reflect.deleteProperty(globalThis, Symbol.for('pingometerVictorOps'))
  Object.assign(page, { host: 'app.pingometer.com', ended: 0 })
  listeners.clear()
  asked.length = 0
  for (const type of Object.keys(answers)) delete answers[type]
  runtime.id = 'helper'
  controls = makeControls()
})
afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(document, 'prerendering')
})

describe('a page that is none of the guide’s', () => {
  it('is asked nothing, brought nothing, and listens to nobody', async () => {
    await load(false)
    expect(asked).toEqual([])
    expect(listeners.size).toBe(0)
  })

  it('is the guide’s once it becomes such a page, with one script brought and one listener', async () => {
    await load(false)
    page.isOurs = true
    page.glance()
    page.glance()
    await new Promise((done) => setTimeout(done))
    expect(asked).toEqual(['controls.wanted'])
    expect(listeners.size).toBe(1)
  })
})

describe('a page that may be the guide’s', () => {
  it('hands on what the background asks', async () => {
    await load()
    expect(await tell('page.state')).toEqual(STATE)
    expect(await tell('page.fill', { organisation: 'acme', routingKey: 'ops' })).toEqual(FILLED)
    expect(controls?.fill).toHaveBeenCalledWith({ organisation: 'acme', routingKey: 'ops' })
    await tell('page.news', { theme: 'dark', captured: 'again' })
    expect(controls?.news).toHaveBeenCalledWith('again')
    expect(place().theme).toBe('dark')
    await tell('page.news', {})
    expect(place().theme).toBe('dark')
  })

  it('answers for controls that do not come, and asks for them again', async () => {
    controls = null
    await load()
    expect(await tell('page.state')).toMatchObject({ kind: 'none', offer: { state: 'nothing' } })
    expect(await tell('page.fill', { routingKey: null })).toEqual({ done: false, refusal: 'not-here' })
    expect(await tell('page.news')).toBeNull()
    expect(asked).toEqual(Array(4).fill('controls.wanted'))
  })

  it('keeps the controls it has', async () => {
    await load()
    page.glance()
    await tell('page.state')
    expect(asked).toEqual(['controls.wanted'])
  })

  it('listens neither to other extensions nor to scripts of other pages', async () => {
    await load()
    expect(await tell('page.fill', { routingKey: null }, { id: 'other' })).toBeUndefined()
    expect(await tell('page.fill', { routingKey: null }, { id: 'helper', tab: { id: 3 } })).toBeUndefined()
    expect(await tell('toString')).toBeUndefined()
    expect(controls?.fill).not.toHaveBeenCalled()
  })

  it('is glanced at no more once the controls look at it themselves', async () => {
    await load(false)
    place().relieve?.()
    expect(page.ended).toBe(1)
    expect(await tell('page.state')).toEqual(STATE)
  })
})

describe('a page whose host is served no longer', () => {
  it('falls silent, and is told from those of other hosts', async () => {
    await load()
    expect(await tell('page.leave', { hosts: ['stportal.victorops.com'] })).toBeNull()
    expect(controls?.leave).not.toHaveBeenCalled()
    expect(await tell('page.leave', { hosts: [location.host] })).toBeNull()
    expect(controls?.leave).toHaveBeenCalled()
    expect(page.ended).toBe(1)
    expect(await tell('page.state')).toBeUndefined()
    expect(place()).not.toHaveProperty('vendor')
    expect(place()).not.toHaveProperty('controls')
  })

  it('is over with the extension that this script came with', async () => {
    await load()
    expect(page.isOver()).toBe(false)
    runtime.id = undefined
    expect(page.isOver()).toBe(true)
  })
})

describe('a page of a host that is not known', () => {
  beforeEach(() => {
    page.host = 'status.example.org'
  })

  it('is what the background says it is', async () => {
    answers['page.vendor'] = 'victorops'
    await load()
    expect(asked).toEqual(['page.vendor', 'controls.wanted'])
    expect(place().vendor).toBe('victorops')
  })

  it('is left alone where that knows none', async () => {
    await load()
    expect(asked).toEqual(['page.vendor'])
    expect(place()).toEqual({})
  })
})

it('a prerendered page does nothing, whatever event a script sends it', async () => {
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true })
  await load()
  document.dispatchEvent(new Event('prerenderingchange'))
  await new Promise((done) => setTimeout(done))
  expect(asked).toEqual([])
})
