import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { type Surface, type Tab, until } from '../browsers/index'
import { ACME, PINGOMETER, PORTAL } from './addresses'
import { startBrowser } from './fixture'
import { whileFull } from './fullDisk'
import { choose, fieldValue, find, pressOurs, reads, told } from './person'
import { savedSecret } from './saved'

const world = startBrowser()
const KEY = '4c1d7a52-90be-4f3c-8a66-1be0c2d3f4a5'

/** A page under Pingometer's name whose words nobody knows. */
const STRANGE = `<!doctype html><meta charset="utf-8"><body><h1>Watcher settings</h1>
  <p><label for="a">Tag</label><br><input id="a" name="tag"></p>
  <p><label for="b">Pager path</label><br><input id="b" name="path"></p>`

function serve(host: string, path: string, html: string): void {
  world.sites.setPage(host, path, html)
}

/** Opens a page and begins to point in the popup; the page has the keyboard then. */
async function startPointing(path: string, button: string): Promise<Tab> {
  const tab = await world.open(PINGOMETER + path)
  const popup = await world.browser.popup(tab)
  await popup.click('button', button)
  await told(tab, /Press the field/)
  await tab.bringToFront()
  return tab
}

describe('pointing at the field', () => {
  test('with the mouse; it is remembered, found again, refused when it has changed, and forgotten', async () => {
    await world.visited()
    serve('app.pingometer.com', '/watchers/1', STRANGE)
    serve('app.pingometer.com', '/watchers/2', STRANGE)
    const tab = await world.open(`${PINGOMETER}/watchers/1`)
    const popup = await world.browser.popup(tab)
    await popup.click('button', 'Point at the routing key field')
    await told(tab, /Press the field that takes the routing key/)
    // A page may draw everything anew meanwhile.
    await tab.evaluate("document.querySelectorAll('p').forEach((p) => p.replaceWith(p.cloneNode(true)))")
    const { x, y } = await find(tab, { words: 'Pager path' })
    await tab.page.mouse.move(x, y + 22)
    await told(tab, /This one: pager path/)
    await tab.page.mouse.click(x, y + 22)

    await choose(tab, 'database')
    await told(tab, /database filled/)
    expect(await fieldValue(tab, '#b')).toBe('database')
    expect(await fieldValue(tab, '#a')).toBe('')

    // The same kind of page at another number: found again without pointing.
    const second = await world.open(`${PINGOMETER}/watchers/2`)
    await pressOurs(second, /^Fill ./)
    await told(second, /filled/)
    expect(await fieldValue(second, '#b')).toBe('database')

    // The field was renamed: refused with a word, and nothing is filled.
    serve(
      'app.pingometer.com',
      '/watchers/2',
      STRANGE.replace('Pager path', 'Colour').replace('"path"', '"colour"'),
    )
    const third = await world.open(`${PINGOMETER}/watchers/2`)
    const again = await world.browser.popup(third)
    await reads(again, /What you pointed at has changed/)
    expect(await again.evaluate("document.querySelector('button.primary').disabled")).toBe(true)
    expect(await fieldValue(third, '#a')).toBe('')
    expect(await fieldValue(third, '#b')).toBe('')

    await again.click('button', 'Forget what I pointed at')
    await again.find('button', 'Point at the routing key field')
    await again.close()
  })

  test('with the keyboard alone', async () => {
    await world.visited()
    serve('app.pingometer.com', '/watchers/3', STRANGE)
    const tab = await startPointing('/watchers/3', 'Point at the routing key field')
    await tab.page.keyboard.press('ArrowDown')
    await told(tab, /This one: tag/)
    await tab.page.keyboard.press('ArrowDown')
    await told(tab, /This one: pager path/)
    await tab.page.keyboard.press('Enter')
    await tab.control.find('button', 'Choose routing key')

    // Another field takes its name at the press: the control fills the one it stands beside, or none.
    await tab.evaluate(`addEventListener('click', () => {
      const [one, other] = document.querySelectorAll('label'), [a, b] = document.querySelectorAll('input')
      ;[one.textContent, other.textContent, a.name, b.name] = [other.textContent, one.textContent, b.name, a.name]
    }, { once: true, capture: true })`)
    await choose(tab, 'database')
    await told(tab, /What you pointed at has changed/)
    expect([await fieldValue(tab, '#a'), await fieldValue(tab, '#b')]).toEqual(['', ''])
  })

  test('where no STATUS is found, none is said to be ON', async () => {
    await world.visited()
    serve('app.pingometer.com', '/watchers/4', STRANGE)
    const tab = await startPointing('/watchers/4', 'Point at the API KEY field')
    await tab.page.keyboard.press('ArrowDown')
    await tab.page.keyboard.press('Enter')
    await pressOurs(tab, 'Fill API key')
    expect(await told(tab, /API KEY holds the key of acme-ops/)).toMatch(
      /STATUS was not found: set it to ON by hand/,
    )
    expect(await fieldValue(tab, '#a')).toMatch(/^[\da-f-]{36}$/)
    const again = await world.browser.popup(tab)
    await reads(again, /sets STATUS to ON where it is found/)
    await again.click('button', 'Fill this page')
    await reads(again, /STATUS was not found: set it to ON by hand/)
    await again.close()
  })

  test('where two fields match, the popup and the keys fill the one that was pointed at', async () => {
    await world.visited()
    const key = (id: string) =>
      `<p><label for="${id}">API KEY:</label><br><input id="${id}" name="${id}"></p>`
    const status = '<label>STATUS: <input type="checkbox" id="status" name="status" value="on"></label>'
    const two = `<!doctype html><meta charset="utf-8"><body><h1>Account - Extras - VictorOps</h1>
      <form method="post">${key('one')}${key('two')}${status}<br><br><button>Submit</button></form>`
    serve('app.pingometer.com', '/own', two)
    const tab = await startPointing('/own', 'Point at the field')
    await tab.page.keyboard.press('ArrowDown')
    await tab.page.keyboard.press('ArrowDown')
    await tab.page.keyboard.press('Enter')
    await tab.control.find('button', 'Fill API key and STATUS')

    const popup = await world.browser.popup(tab)
    await popup.click('button', 'Fill this page')
    await reads(popup, /Filled API KEY of acme-ops, STATUS is ON/)
    await popup.close()
    expect(await fieldValue(tab, '#one')).toBe('')
    expect(await fieldValue(tab, '#two')).toMatch(/^[\da-f-]{36}$/)

    const other = await world.open(`${PINGOMETER}/own`)
    await world.browser.command('fill-page', { key: 'V', alt: true, shift: true }, other)
    await until('the fill', async () => /^[\da-f-]{36}$/.test(await fieldValue(other, '#two')))
    expect(await fieldValue(other, '#one')).toBe('')
  })

  test('on a full disk it works once, and the person is told that neither it nor the fill is remembered', async () => {
    await world.visited()
    serve('app.pingometer.com', '/monitors/5a4e1f0c9b3d7e2a60c8d115/pager', STRANGE)
    const tab = await world.open(`${PINGOMETER}/monitors/5a4e1f0c9b3d7e2a60c8d115/pager`)
    const popup = await world.browser.popup(tab)
    await popup.click('button', 'Point at the routing key field')
    await told(tab, /Press the field/)
    await tab.bringToFront()
    const { x, y } = await find(tab, { words: 'Pager path' })
    await whileFull(world.browser, async () => {
      await tab.page.mouse.click(x, y + 22)
      await told(tab, /can be used now, but not remembered: .* Free some space, then point at it again/)
      await choose(tab, 'database')
      await told(tab, /database filled.* Not remembered: .* Free some space/)
      expect(await fieldValue(tab, '#b')).toBe('database')
      await pressOurs(tab, 'Undo')
      await told(tab, /Taken back. Not remembered/)
    })
    await choose(tab, 'database')
    await until('the fill without a word of space', async () =>
      /database filled(?!.*Not remembered)/.test(await tab.control.text()),
    )
  })

  test('a page cannot point for the person, nor have another field taken than the one that was marked', async () => {
    await world.visited()
    // Ahead of the extension's own listener, too.
    serve(
      'app.pingometer.com',
      '/watchers/5',
      `${STRANGE}<script>const a = document.querySelector('#a')
      const move = () => a.dispatchEvent(new MouseEvent('pointermove', { bubbles: true, composed: true }))
      addEventListener('keydown', ({ key, isTrusted }) => isTrusted && key === 'Enter' && move(), true)
      setInterval(() => { move(); a.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
        a.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })) }, 50)</script>`,
    )
    const tab = await startPointing('/watchers/5', 'Point at the routing key field')
    await pause(800)
    const saved = Object.keys(await world.browser.storage('local'))
    expect(saved.filter((name) => name.startsWith('pointed/'))).toEqual([])
    await tab.page.keyboard.press('ArrowDown')
    await tab.page.keyboard.press('ArrowDown')
    await told(tab, /This one: pager path/)
    await tab.page.keyboard.press('Enter')
    await choose(tab, 'database')
    await told(tab, /database filled/)
    expect([await fieldValue(tab, '#a'), await fieldValue(tab, '#b')]).toEqual(['', 'database'])
  })
})

async function pointAtKey(tab: Tab, popup: Surface): Promise<void> {
  await popup.click('button', 'Point at the key')
  await told(tab, /This one|Press the Service API Key/)
  const { x, y } = await find(tab, { words: KEY })
  await tab.page.mouse.move(x, y)
  await tab.page.mouse.click(x, y)
  await told(tab, /API key of acme-ops saved/)
  await until('the key', async () => (await savedSecret(world.browser)) === KEY)
}

test('pointing at the key on the portal captures it', async () => {
  serve(
    'portal.victorops.com',
    `/dash/${ACME}`,
    `<!doctype html><meta charset="utf-8"><body><h1>Hooks</h1><p>Secret for Pingometer</p><p>${KEY}</p>`,
  )
  const tab = await world.open(`${PORTAL}/dash/${ACME}#/hooks/pingometer`)
  await pointAtKey(tab, await world.browser.popup(tab))
})

test('where the portal shows two keys, the person points at the right one, and it is asked no more', async () => {
  const OTHER = '7be20c94-1d35-4a68-9f07-c3518ad26e90'
  const block = (key: string) => `<p>Service API Key</p><p>${key} <button>Revoke API Key</button></p>`
  const show = (...keys: string[]) =>
    serve(
      'portal.victorops.com',
      `/dash/${ACME}`,
      `<!doctype html><meta charset="utf-8"><body><p><a href="#/integrations">Integrations</a> / Pingometer</p>
       <h1>Pingometer</h1>${keys.map((key, at) => `<h2>${['Live', 'Status', 'Reports'][at]}</h2>${block(key)}`).join('')}`,
    )
  show(OTHER, KEY)
  const tab = await world.open(`${PORTAL}/dash/${ACME}#/advanced/pingometer`)
  await told(tab, /two different keys. Neither was saved: open the extension/)
  const popup = await world.browser.popup(tab)
  await reads(popup, /two different keys, so neither was saved/)
  await pointAtKey(tab, popup)

  await tab.goto('about:blank')
  await tab.goto(`${PORTAL}/dash/${ACME}#/advanced/pingometer`)
  const again = await world.browser.popup(tab)
  await again.find('button', 'Forget what I pointed at')
  await pause(2000)
  expect(await tab.control.text()).not.toMatch(/two different keys/)
  expect(await again.evaluate('document.body.innerText')).not.toMatch(/two different keys/)
  expect(await savedSecret(world.browser)).toBe(KEY)
  await again.close()

  // One more stands there now: what was pointed at is not surely there any more, and that is said.
  show(OTHER, KEY, '1f62d8b3-70ac-4e59-8d14-95b7e3a06c28')
  await tab.goto('about:blank')
  await tab.goto(`${PORTAL}/dash/${ACME}#/advanced/pingometer`)
  await reads(await world.browser.popup(tab), /two different keys, so neither was saved/)
  expect(await savedSecret(world.browser)).toBe(KEY)
})
