import { beforeEach, describe, expect, test } from 'vitest'
import { type Tab, until } from '../browsers/index'
import { monitorOf } from '../sites/server'
import { advancedForm, openOwn } from './attack/pages'
import { startBrowser } from './fixture'
import { linger, told } from './person'
import { savedRecord } from './saved'

/** Pages that go on to another monitor's address first, and bring its values later, with no change of the document. */

const world = startBrowser()
beforeEach(() => world.visited())

const ids = () => ['Checkout API', 'Marketing site'].map((name) => monitorOf(world.sites.state, name).id)
const addressOf = (id = '') => `/monitors/${id}/edit/advanced`
const seen = async (id = '') =>
  ((await savedRecord(world.browser, `monitor/${id}`))?.seen as { key: string } | null | undefined)?.key ??
  null
const isSeen = (id: string | undefined, key: string) =>
  until(`${key} to be seen`, async () => (await seen(id)) === key)

/** The form of the first monitor, which holds a key. */
async function openFirst(): Promise<[tab: Tab, one: string, other: string]> {
  const [one = '', other = ''] = ids()
  const html = advancedForm().replace('id="key"', 'id="key" value="database"')
  const tab = await openOwn(world, html, addressOf(one))
  await isSeen(one, 'database')
  return [tab, one, other]
}

const go = (to: string) => `history.pushState(null, '', ${JSON.stringify(addressOf(to))})`
const set = (id: string, value: string) => `document.querySelector('#${id}').value = '${value}'`

test('what is left of one monitor’s form is neither noted nor offered as another’s; what comes then is', async () => {
  const [tab, , other] = await openFirst()
  await told(tab, /database is set/)
  await tab.evaluate(go(other))
  await tab.control.find('button', 'Choose routing key')
  await linger(tab)
  expect(await seen(other)).toBeNull()
  expect(await tab.control.text()).not.toMatch(/database/)
  await tab.evaluate(set('key', 'operations'))
  await isSeen(other, 'operations')
  await told(tab, /operations is set/)
})

test('a form whose other values went on is the other monitor’s, also with the same key', async () => {
  const [tab, , other] = await openFirst()
  await tab.evaluate(`${go(other)}; setTimeout(() => { ${set('notes', 'Blog')} }, 300)`)
  await isSeen(other, 'database')
})

test('whoever goes back finds what was left there', async () => {
  const [tab, one, other] = await openFirst()
  await tab.evaluate(go(other))
  await linger(tab)
  await tab.evaluate(go(one))
  await told(tab, /database is set/)
  expect(await seen(other)).toBeNull()
})

test('what comes into a form that was drawn empty is noted, though nothing tells of it', async () => {
  const [, other = ''] = ids()
  await openOwn(
    world,
    advancedForm(`<script>setTimeout(() => { ${set('key', 'operations')} }, 2500)</script>`),
    addressOf(other),
  )
  await isSeen(other, '')
  await isSeen(other, 'operations')
})

describe('the name of a monitor', () => {
  const GENERAL = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Monitor - Edit</title><body><h1>Monitor - Edit</h1>
    <nav><a href="#">General</a> <a href="#">Advanced</a></nav><p>General - This page lets you edit a monitor in your account.</p>
    <form onsubmit="return false"><label for="name">NAME:</label><br><input id="name" value="Payments"><p><button>SUBMIT</button></p></form></html>`
  const pathOf = (id = '') => `/monitors/${id}/edit`
  const nameOf = async (id = '') => (await savedRecord(world.browser, `monitor/${id}`))?.name ?? null
  const isNamed = (id: string | undefined, name: string) =>
    until(`the name ${name}`, async () => (await nameOf(id)) === name)

  test('that is left of another one’s form is not this one’s; what comes then is', async () => {
    const [one, other = ''] = ids()
    const tab = await openOwn(world, GENERAL, pathOf(one))
    await isNamed(one, 'Payments')
    await tab.evaluate(`history.pushState(null, '', ${JSON.stringify(pathOf(other))})`)
    await linger(tab, 2000)
    expect(await nameOf(other)).toBeNull()
    await tab.evaluate(set('name', 'Blog'))
    await isNamed(other, 'Blog')
    expect(await nameOf(one)).toBe('Payments')
  })

  test('that a person has written is not its name before it was saved', async () => {
    const [one] = ids()
    const tab = await openOwn(world, GENERAL, pathOf(one))
    await isNamed(one, 'Payments')
    await tab.evaluate("document.querySelector('#name').focus()")
    await tab.page.keyboard.type('Old ')
    await tab.page.keyboard.press('Tab')
    await linger(tab)
    expect(await nameOf(one)).toBe('Payments')
  })
})
