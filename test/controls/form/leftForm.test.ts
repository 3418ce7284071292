// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest'
import { watchLeft } from '../../../src/controls/form/leftForm'
import type { Form } from '../../../src/dom/switches/form'

const edited = new Set<Element>()
afterEach(() => edited.clear())

function begin(fields = '<input id="key" value="ops"><input id="notes">') {
  document.body.innerHTML = `<form>${fields}</form><input id="elsewhere">`
  let id: string | null = 'a'
  const monitor = { now: () => ({ id, name: null }), learn: () => undefined }
  const left = watchLeft(monitor, (field) => edited.has(field))
  const find = (name: string) => document.querySelector(`#${name}`) as HTMLInputElement
  const is = (what: Form['what'] = 'routing-key') =>
    left.is({ what, field: find('key'), toggle: null, wanted: 'routing-key', refusal: null })
  const at = (now: string | null) => {
    id = now
    return is()
  }
  const types = (name: string, text: string) => {
    find(name).value = text
    edited.add(find(name))
  }
  return { at, is, find, types }
}

it('what stands in the same field as at another monitor’s address was left there, until it is another', () => {
  const { at, find } = begin()
  expect(at('a')).toBe(false)
  expect(at('b')).toBe(true)
  expect(at('a')).toBe(false)
  expect(at('b')).toBe(true)
  find('key').value = 'db'
  expect(at('b')).toBe(false)
  expect(at('a')).toBe(true)
})

it('a form whose monitor comes to be known is that one’s', () => {
  const { at } = begin()
  expect(at(null)).toBe(false)
  expect(at('a')).toBe(false)
  expect(at(null)).toBe(false)
  expect(at('b')).toBe(true)
})

it('a field that was drawn anew is the other monitor’s, with whatever stands in it', () => {
  const { at, find } = begin()
  expect(at('a')).toBe(false)
  find('key').replaceWith(find('key').cloneNode())
  expect(at('b')).toBe(false)
})

it('another value of the form tells that it went on; one that a person wrote there does not, nor one beside it', () => {
  const { at, find, types } = begin()
  expect(at('a')).toBe(false)
  find('elsewhere').value = 'search'
  expect(at('b')).toBe(true)
  types('notes', 'mine')
  expect(at('b')).toBe(true)
  const { at: again, find: other } = begin()
  expect(again('a')).toBe(false)
  other('notes').value = 'Blog'
  expect(again('b')).toBe(false)
})

it('what goes on with the address, hidden or locked, says nothing of the form; nor that its fields are locked meanwhile', () => {
  const { at, find } = begin(
    '<input id="key" value="ops"><input type="hidden" id="id" value="a"><input readonly id="shown" value="a"><input id="notes">',
  )
  expect(at('a')).toBe(false)
  find('id').value = find('shown').value = 'b'
  expect(at('b')).toBe(true)
  find('notes').disabled = true
  expect(at('b')).toBe(true)
  find('notes').disabled = false
  find('notes').value = 'Blog'
  expect(at('b')).toBe(false)
})

it('what a person writes in the field is the monitor’s in view', () => {
  const { at, types } = begin('<input id="key" value="ops">')
  expect(at('a')).toBe(false)
  expect(at('b')).toBe(true)
  types('key', 'db')
  expect(at('b')).toBe(false)
})

it('a form for something else is none of the last one’s', () => {
  const { is } = begin()
  expect(is('api-key')).toBe(false)
  expect(is('routing-key')).toBe(true)
})
