// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { FormInView } from '../../../src/controls/form/formInView'
import { makeOffering } from '../../../src/controls/form/offering'
import { READY } from '../../model/forms/readyOffer'

beforeEach(() => {
  vi.stubGlobal('browser', { runtime: { id: 'ours', sendMessage: async () => READY } })
})
afterEach(() => vi.unstubAllGlobals())

/** A list that reads *Ops*, and sends something else. */
function listOf(value: string): HTMLSelectElement {
  const list = document.createElement('select')
  list.append(new Option('Ops', value))
  return list
}

it('an offer stands for a list as it was told: with the word that is read, and the one that is sent', async () => {
  let field = listOf('team-a')
  const form = () => ({ what: 'routing-key', field, toggle: null, wanted: 'routing-key', refusal: null })
  const view = { kind: () => 'monitor-advanced', form } as unknown as FormInView
  const monitor = { now: () => ({ id: null, name: null }), learn: () => undefined }
  const offering = makeOffering(view, monitor, { is: () => false }, new AbortController().signal)
  expect(await offering.tell(false)).toBe(true)
  const { stands } = offering.now()
  expect(stands()).toBe(true)
  field = listOf('team-b')
  expect(stands()).toBe(false)
  field = listOf('team-a')
  expect(stands()).toBe(true)
})

it('a press that names no key means the one that is told as set, as long as that is so', async () => {
  const field = Object.assign(document.createElement('input'), { value: 'ops' })
  const form = () => ({ what: 'routing-key', field, toggle: null, wanted: 'routing-key', refusal: null })
  const view = { kind: () => 'monitor-advanced', form } as unknown as FormInView
  const monitor = { now: () => ({ id: null, name: null }), learn: () => undefined }
  const offering = makeOffering(view, monitor, { is: () => false }, new AbortController().signal)
  const wish = { organisation: READY.organisation, routingKey: null }
  expect(offering.meant(wish)).toEqual(wish)
  const set = { ...READY, what: 'routing-key', already: true, stands: 'ops' }
  vi.stubGlobal('browser', { runtime: { id: 'ours', sendMessage: async () => set } })
  await offering.tell(true)
  for (const organisation of [READY.organisation, null])
    expect(offering.meant({ ...wish, organisation })).toEqual({ organisation, routingKey: 'ops' })
  for (const other of [
    { ...wish, routingKey: 'db' },
    { ...wish, organisation: 'initech' },
  ])
    expect(offering.meant(other)).toEqual(other)
  field.value = 'db'
  expect(offering.meant(wish)).toEqual(wish)
  vi.stubGlobal('browser', { runtime: { id: 'ours', sendMessage: async () => ({ ...set, already: false }) } })
  await offering.tell(true)
  expect(offering.meant(wish)).toEqual(wish)
})

it('what another monitor’s form was offered is none of this one’s, nor is an answer that came too late', async () => {
  const field = document.createElement('input')
  const form = () => ({ what: 'routing-key', field, toggle: null, wanted: 'routing-key', refusal: null })
  const view = { kind: () => 'monitor-advanced', form } as unknown as FormInView
  let id = 'a'
  const monitor = { now: () => ({ id, name: null }), learn: () => undefined }
  const answers: ((offer: unknown) => void)[] = []
  const sendMessage = () => new Promise((done) => answers.push(done))
  vi.stubGlobal('browser', { runtime: { id: 'ours', sendMessage } })
  const offering = makeOffering(view, monitor, { is: () => false }, new AbortController().signal)
  const first = offering.tell(false)
  answers[0]?.(READY)
  await first
  expect(offering.now().now).toEqual(READY)
  id = 'b'
  expect(offering.now().now).toEqual({ state: 'nothing' })
  const second = offering.tell(false)
  id = 'c'
  const third = offering.tell(false)
  const OTHER = { ...READY, suggestion: { key: 'db', reason: 'name' } }
  answers[2]?.(OTHER)
  expect(await third).toBe(true)
  answers[1]?.(READY)
  expect(await second).toBe(false)
  expect(offering.now().now).toEqual(OTHER)
})
