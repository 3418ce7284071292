import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { type Tab, until } from '../../browsers/index'
import { openOwn, TOOLS } from '../attack/pages'
import { startBrowser } from '../fixture'
import { fieldValue, keepPress, told } from '../person'
import { TRAPS, trapPage } from './trapPages'

/** In dialogs that keep the focus in them by themselves everything of ours is reached by keyboard. */

const world = startBrowser()

/** Opens a dialog that keeps the focus so, and waits for the control in it. */
async function openDialog(trap: string, more?: string): Promise<Tab> {
  await world.visited()
  const tab = await openOwn(world, trapPage(trap, more))
  await tab.page.focus('#open')
  await tab.page.keyboard.press('Enter')
  await told(tab, /No match for this monitor/)
  return tab
}

/** Presses Tab, or Shift and Tab, and waits until the focus is there. */
async function lead(tab: Tab, to: string | RegExp, back = false): Promise<void> {
  const { keyboard } = tab.page
  if (back) await keyboard.down('Shift')
  await keyboard.press('Tab')
  if (back) await keyboard.up('Shift')
  // A page may put it elsewhere a moment later.
  await pause(150)
  expect(await tab.evaluate<string, []>('at()')).toMatch(to)
}

/** Presses Enter on ours, until it says this. */
async function enter(tab: Tab, words: RegExp): Promise<void> {
  const press = async () => {
    await pause(600)
    await tab.page.keyboard.press('Enter')
  }
  keepPress(tab, press)
  await press()
  await told(tab, words)
}

const isListed = (tab: Tab) => tab.control.exists('option', 'database')
const isOpen = (tab: Tab) => tab.evaluate<boolean, []>('!dialog.hidden')

test.each(Object.entries(TRAPS))(
  'with %s: Tab leads through ours, the list is used, a key is filled',
  async (_, trap) => {
    const tab = await openDialog(trap)
    const { keyboard } = tab.page
    for (const to of ['key', 'ours', 'send', /notes|key|send/]) await lead(tab, to)
    await tab.page.focus('#key')
    await lead(tab, 'ours')
    await lead(tab, 'key', true)
    await lead(tab, 'ours')
    await lead(tab, 'send')
    await lead(tab, 'ours', true)
    await enter(tab, /edge_network/)
    await keyboard.press('Escape')
    await until('the list to close', async () => !(await isListed(tab)))
    expect(await isOpen(tab)).toBe(true)
    await enter(tab, /edge_network/)
    for (const key of ['Home', 'd', 'ArrowDown', 'Enter'] as const) await keyboard.press(key)
    await told(tab, /edge_network filled/)
    expect(await fieldValue(tab, '#key')).toBe('edge_network')
    await until('the focus on ours', async () => (await tab.evaluate('at()')) === 'ours')
    await enter(tab, /Taken back/)
    expect(await fieldValue(tab, '#key')).toBe('')
    // The dialog's own keys are its own as before.
    await tab.page.focus('#notes')
    await keyboard.press('Escape')
    await until('the dialog to close', async () => !(await isOpen(tab)))
  },
)

test.each(Object.entries(TRAPS))('with %s: where ours comes last, Tab leads round', async (_, trap) => {
  const tab = await openDialog(trap, '')
  for (const to of ['key', 'ours', /notes|key/]) await lead(tab, to)
})

test.each(Object.entries(TRAPS))(
  'with %s: what is typed into a list that the mouse opened is the list’s',
  async (_, trap) => {
    const tab = await openDialog(trap)
    await tab.page.focus('#key')
    await tab.control.click('button', 'Choose routing key', { still: 700 })
    await until('the list', () => isListed(tab))
    for (const key of ['e', 'd', 'g'] as const) await tab.page.keyboard.press(key)
    await pause(600)
    await tab.page.keyboard.press('Enter')
    await told(tab, /edge_network filled/)
    expect(await fieldValue(tab, '#key')).toBe('edge_network')
  },
)

test('a dialog that closes once the focus has left it stays open as the mouse opens the list', async () => {
  const tab = await openDialog(
    "dialog.addEventListener('focusout', ({ relatedTarget }) => { dialog.hidden ||= !dialog.contains(relatedTarget) })",
  )
  await tab.page.focus('#key')
  await tab.control.click('button', 'Choose routing key', { still: 700 })
  await until('the list', () => isListed(tab))
  expect(await isOpen(tab)).toBe(true)
})

test('what is put anew into a dialog with the very same field has its control again', async () => {
  const tab = await openDialog('')
  const putAnew = () => tab.evaluate("dialog.replaceChildren(document.querySelector('form'))")
  await putAnew()
  await until('the control', () => tab.evaluate<boolean, []>('ours() !== null'))
  await told(tab, /No match for this monitor/)
})

test('a dialog that nothing tells to be one, and that always looks where the focus is: Tab leads on past ours', async () => {
  await world.visited()
  const html = trapPage(TRAPS['a look at where the focus is, after each move of it'] ?? '')
  const tab = await openOwn(world, html.replace('role="dialog" aria-modal="true"', ''))
  await tab.page.focus('#open')
  await tab.page.keyboard.press('Enter')
  await told(tab, /No match for this monitor/)
  await tab.page.focus('#key')
  // It may have looked before the focus came to ours, or put it back, but not again and again.
  const way: string[] = []
  while (way.at(-1) !== 'send' && way.length < 4) {
    await lead(tab, /key|ours|send/)
    way.push(await tab.evaluate<string, []>('at()'))
  }
  expect(way.at(-1), way.join()).toBe('send')
})

/** Leads on by hand, and is busy for a while right after. */
const BUSY = `${TRAPS['Tab led on by hand to the first stop that keeps the focus']}
  addEventListener('keydown', ({ key }) => { if (key === 'Tab') setTimeout(() => { const end = performance.now() + 300; while (performance.now() < end); }) })`

test('a dialog whose page is busy at each Tab: ours is reached late, and an Enter there counts', async () => {
  const tab = await openDialog(BUSY)
  await tab.page.focus('#key')
  await tab.page.keyboard.press('Tab')
  await until('the focus on ours', async () => (await tab.evaluate('at()')) === 'ours')
  await enter(tab, /edge_network/)
})

test('a frame after the field is the stop after ours', async () => {
  const tab = await openDialog(
    '',
    '<iframe srcdoc="<button>Help</button>"></iframe><button id="send">SUBMIT</button>',
  )
  await tab.page.focus('#notes')
  for (const to of ['key', 'ours', 'iframe', 'send']) await lead(tab, to)
  await tab.page.focus('#key')
  await lead(tab, 'ours')
  await enter(tab, /edge_network/)
})

/** Leads on by hand, a moment after the key: so does Firefox itself with a real one, which no driver presses. */
const LATE = `document.addEventListener('keydown', (event) => {
  if (event.key !== 'Tab') return
  event.preventDefault()
  const all = stops(), to = all.indexOf(document.activeElement) + 1
  setTimeout(() => all.at(to % all.length).focus(), 20)
})`

test('in an application that is one shadow root, which tells nobody where the focus goes in it, ours is the stop after the field', async () => {
  await world.visited()
  const tab = await openOwn(
    world,
    `<!doctype html><meta charset="utf-8"><title>Pingometer</title><div id="key"></div>${TOOLS}<script>
      globalThis.at = () => (document.activeElement === ours() ? 'ours' : document.activeElement.id)
      document.querySelector('#key').attachShadow({ mode: 'open' }).innerHTML = '<h1>Monitor - Edit</h1><p>Advanced - This page lets you edit a monitor in your account.</p><p style="height:60px"></p><label for="it">VICTOROPS ROUTING KEY:</label><br><input id="it" style="width:300px"><br><br><button>SUBMIT</button>'
    </script>`,
  )
  await told(tab, /No match for this monitor/)
  await tab.evaluate("document.querySelector('#key').shadowRoot.querySelector('input').focus()")
  for (const to of ['ours', 'key']) await lead(tab, to)
  await lead(tab, 'ours', true)
  await lead(tab, 'key', true)
})

test('a Tab that leads on a moment after its key, which is still down: ours is reached', async () => {
  const tab = await openDialog(LATE)
  await tab.page.focus('#key')
  await tab.page.keyboard.press('Tab', { delay: 120 })
  await until('the focus on ours', async () => (await tab.evaluate('at()')) === 'ours', 2000)
})

test('what a page makes of a Tab leads nowhere: only a person’s does', async () => {
  const tab = await openDialog('')
  await tab.page.focus('#key')
  await tab.evaluate(`{
    key.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, composed: true }))
    send.focus()
  }`)
  expect(await tab.evaluate('at()')).toBe('send')
  // A person's, of which the page makes another move later.
  await tab.page.focus('#key')
  await lead(tab, 'ours')
  await tab.evaluate('notes.focus(); key.focus(); notes.focus()')
  expect(await tab.evaluate('at()')).toBe('notes')
  // A script that is as quick as a page that pulls the focus back has Tab lead past ours, but not from then on.
  const quick = async () => {
    await tab.page.focus('#key')
    await tab.page.keyboard.press('Tab')
    return tab.evaluate<string, []>('at()')
  }
  for (let time = 0; time < 3; time++) await quick()
  await pause(200)
  expect([await quick(), await quick()]).toContain('ours')
})
