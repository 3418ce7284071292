import { beforeEach, expect, test } from 'vitest'
import { accountForm, openOwn } from './attack/pages'
import { startBrowser } from './fixture'
import { fieldValue, linger, pressOurs, told } from './person'

/** Pages that take back what was filled after it was read back. */

const world = startBrowser()
beforeEach(() => world.visited())

const late = (script: string) =>
  accountForm(`<script>{
    const key = document.querySelector('#key'), on = document.querySelector('#on')
    ${script}
  }</script>`)

test('a field that the page empties by itself later on is told of, for as long as it is so', async () => {
  const tab = await openOwn(
    world,
    late("key.addEventListener('change', () => setTimeout(() => { key.value = '' }, 1500))"),
  )
  await pressOurs(tab, /^Fill/)
  await told(tab, /The page changed the field back/)
  await linger(tab, 2500)
  expect(await tab.control.text()).toMatch(/The page changed the field back/)
  expect(await tab.control.names('button')).toEqual(['Undo', 'Fill API key and STATUS'])
})

test('a field that the page writes anew by itself later on is told of as what it is', async () => {
  const tab = await openOwn(
    world,
    late(
      "key.addEventListener('change', () => setTimeout(() => { key.value = key.value.toUpperCase() }, 1200))",
    ),
  )
  await pressOurs(tab, /^Fill/)
  await told(tab, /The page changed what was filled in/)
})

test('STATUS that the page turns off by itself later on is told of, until somebody turns it on', async () => {
  const tab = await openOwn(
    world,
    late("let once = 0; on.addEventListener('change', () => once++ || setTimeout(() => on.click(), 1500))"),
  )
  await pressOurs(tab, /^Fill/)
  await told(tab, /the page turned STATUS off again\. Switch it to ON by hand/)
  await linger(tab, 2000)
  expect(await tab.control.text()).toMatch(/turned STATUS off again/)
  await tab.page.click('#on')
  await told(tab, /API key filled, STATUS is ON/)
  expect(await tab.control.names('button')).toEqual(['Undo'])
})

test('what is filled is told in the corner where the page takes away what names the field', async () => {
  const renames = "key.oninput = () => { document.querySelector('label').textContent = 'SECRET (changed):' }"
  const tab = await openOwn(world, late(renames))
  await pressOurs(tab, /^Fill/)
  await told(tab, /API key filled, STATUS is ON/)
  await linger(tab, 2500)
  expect(await tab.control.text()).toMatch(/API key filled, STATUS is ON/)
  await pressOurs(tab, 'Undo')
  await told(tab, /Taken back/)
  expect(await fieldValue(tab, '#key')).toBe('')
})

test('a field that the page takes away is not called taken back', async () => {
  const tab = await openOwn(
    world,
    late("key.addEventListener('change', () => setTimeout(() => key.remove(), 1200))"),
  )
  await pressOurs(tab, /^Fill/)
  await told(tab, /API key filled, STATUS is ON/)
  await linger(tab, 1500)
  await pressOurs(tab, 'Undo')
  await told(tab, /The page did not take the old value back/)
})

test('what a person empties is no doing of the page', async () => {
  const tab = await openOwn(world, accountForm())
  await pressOurs(tab, /^Fill/)
  await told(tab, /API key filled, STATUS is ON/)
  await tab.evaluate("document.querySelector('#key').select()")
  await tab.page.keyboard.press('Backspace')
  await tab.control.find('button', /^Fill/)
  await linger(tab)
  expect(await tab.control.text()).not.toMatch(/The page/)
})

test('an old value that the page does not take back is not called taken back', async () => {
  const tab = await openOwn(world, late("key.addEventListener('blur', () => { key.value ||= 'something' })"))
  await pressOurs(tab, /^Fill/)
  await told(tab, /API key filled, STATUS is ON/)
  await pressOurs(tab, 'Undo')
  await told(tab, /The page did not take the old value back/)
  expect(await fieldValue(tab, '#key')).toBe('something')
  const stored = Object.entries(await world.browser.storage('local')).find(([name]) => /^account/.test(name))
  expect(JSON.stringify(stored)).toMatch(/filledAt\\*":\d/)
})
