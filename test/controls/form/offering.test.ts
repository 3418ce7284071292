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
  const offering = makeOffering(view, monitor, new AbortController().signal)
  expect(await offering.tell(false)).toBe(true)
  const { stands } = offering.now()
  expect(stands()).toBe(true)
  field = listOf('team-b')
  expect(stands()).toBe(false)
  field = listOf('team-a')
  expect(stands()).toBe(true)
})
