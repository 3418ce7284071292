// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest'
import type { Switch } from '../../../src/dom/inputs/turnable'
import type { TextField } from '../../../src/dom/labels/field'
import { sendsItself, turn, writeText } from '../../../src/dom/writing/write'

beforeEach(() => {
  document.body.innerHTML =
    '<input id="key"><label id="label" for="on">STATUS</label><span id="pill"><input id="on" type="checkbox"></span>'
})
const $ = <T extends HTMLElement>(id: string) => document.getElementById(id) as T

it('tells a page that listens to keys alone of what is written', () => {
  const key = $<HTMLInputElement>('key')
  const heard: string[] = []
  for (const type of ['keydown', 'input', 'keyup', 'change', 'blur'])
    key.addEventListener(type, () => heard.push(`${type} ${key.value}`))
  writeText(key as TextField, 'checkout')
  expect(heard).toEqual(['keydown ', 'input checkout', 'keyup checkout', 'change checkout', 'blur checkout'])
})

it.each([
  ['onkeypress="mark(this); this.form.submit()"', false],
  ['onclick="mark(this); this.form.submit()"', false],
  ['onkeyup="mark(this); this.form.submit()"', true],
  ['onchange="mark(this), this.form.submit()"', true],
])('a field with %s sends its form by what a writing makes: %s', (attributes, sends) => {
  document.body.innerHTML = `<form><input id="key" ${attributes}></form>`
  expect(sendsItself($<HTMLInputElement>('key') as TextField)).toBe(sends)
})

/** How many clicks the last of some elements got, each being pressed because the one before did nothing. */
async function clicksOn(ids: readonly string[]): Promise<number> {
  const control: Switch = {
    face: $('pill'),
    state: () => 'off',
    presses: () => ids.map((id) => $(id)),
  }
  let clicks = 0
  $(ids.at(-1) ?? '').addEventListener('click', (event) => {
    clicks++
    event.preventDefault()
  })
  const reached = new Set<EventTarget>()
  for (const attempt of [0, 1]) await turn(control, 'on', attempt, reached)
  return clicks
}

it('presses nothing twice: a switch may be asking its server still', async () => {
  expect(await clicksOn(['on', 'on'])).toBe(1)
  // A label presses its box itself.
  expect(await clicksOn(['label', 'on'])).toBe(1)
})

it('presses what the first press did not reach', async () => {
  expect(await clicksOn(['pill', 'on'])).toBe(1)
  $<HTMLInputElement>('on').disabled = true
  let late = 0
  const control: Switch = { face: $('pill'), state: () => 'off', presses: () => [$('on'), $('on')] }
  const reached = new Set<EventTarget>()
  await turn(control, 'on', 0, reached)
  $<HTMLInputElement>('on').disabled = false
  $('on').addEventListener('click', () => late++)
  await turn(control, 'on', 1, reached)
  expect(late).toBe(1)
})
