// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Meeting, OwnWorld } from '../../src/messaging/controls'

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
    await null
    if (type === 'controls.wanted') bring()
    return answers[type] ?? null
  },
  onMessage: {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
  },
}

const place = () => (globalThis as OwnWorld<Meeting>)[Symbol.for('pingometerVictorOps')] ?? {}
/** Whether the background brings the controls; not where it was killed on its way. */
let brings = true
const bring = () => {
  if (brings) place().controls = true
  place().relieve?.()
}

async function load(isOurs = true): Promise<void> {
  page.isOurs = isOurs
  await import('../../src/content/index')
  await new Promise((done) => setTimeout(done))
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
  brings = true
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

  it('is the guide’s once it becomes such a page, with one script brought, and listens to nobody itself', async () => {
    brings = false
    await load(false)
    page.isOurs = true
    page.glance()
    page.glance()
    await new Promise((done) => setTimeout(done))
    expect(asked).toEqual(['controls.wanted'])
    expect(listeners.size).toBe(0)
  })
})

describe('a page that may be the guide’s', () => {
  it('says that its controls are on their way, and asks again where they did not come', async () => {
    brings = false
    await load()
    expect(place()).not.toHaveProperty('coming')
    expect(page.glance()).toBe(true)
    expect(place().coming).toBe(true)
    expect(asked).toEqual(Array(2).fill('controls.wanted'))
  })

  it('is glanced at no more once the controls look at it themselves', async () => {
    await load()
    expect(page.ended).toBe(1)
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
