import { beforeEach, expect, test } from 'vitest'
import { monitorOf } from '../../sites/server'
import { ACME } from '../addresses'
import { startBrowser } from '../fixture'
import { openList } from '../person'
import { advancedForm, filled, openOwn, pause, TOOLS } from './pages'
import { TAKE } from './tricks'

/** What a page can do in Firefox alone, which hands the inside of a closed root to it with each event. */

const world = startBrowser()
beforeEach(() => world.visited())

const LONG = 'zone-of-the-payments-in-the-north-and-the-south'

/** More keys than the list shows at once; one that is longer than its button was used last. */
const MANY = `chrome.storage.local.get(null).then((all) => {
  const named = (record, name, as) => JSON.parse(JSON.stringify(record).replaceAll(name, as))
  const keys = [${JSON.stringify(LONG)}, ...Array.from({ length: 8 }, (_, at) => 'zone-' + at)]
  const saved = keys.map((key) => ['routing-key/${ACME}/' + key, named(all['routing-key/${ACME}/checkout'], 'checkout', key)])
  const settings = Object.entries(all).filter(([name]) => name.startsWith('settings/'))
  const last = settings.map(([name, record]) => {
    const { d, ...rest } = typeof record === 'string' ? JSON.parse(record) : record
    const written = { ...rest, d: { ...d, lastKey: ${JSON.stringify(LONG)} } }
    return [name, typeof record === 'string' ? JSON.stringify(written) : written]
  })
  return chrome.storage.local.set(Object.fromEntries([...saved, ...last]))
})`

test('what the page scrolls at the press, the list or the words of a button, takes none', async () => {
  await world.browser.background(MANY)
  const monitor = `/monitors/${monitorOf(world.sites.state, 'Checkout API').id}/edit/advanced`
  const tab = await openOwn(world, advancedForm(TOOLS + TAKE), monitor)
  const pressAt = async (role: string, name: string | RegExp, trick: string) => {
    const { box } = await tab.control.find(role, name)
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await tab.page.mouse.move(x, y)
    await pause(700)
    await tab.evaluate(
      `addEventListener('pointerdown', () => { globalThis.scrolled = ${trick} }, { capture: true, once: true })`,
    )
    await tab.page.mouse.click(x, y, { delay: 30 })
    await pause(500)
    expect(await tab.evaluate('globalThis.scrolled > 0'), name.toString()).toBe(true)
    expect(await filled(tab), name.toString()).toBe('')
  }
  await pressAt('button', /^Fill zone/, 'inside().scrollLeft += 30')
  await tab.evaluate('inside().scrollLeft = 0')
  await openList(tab, 'database')
  await pressAt(
    'option',
    'database',
    "inside().getRootNode().querySelector('[role=listbox]').scrollTop += 52",
  )
  // A turn of the wheel is a person's: what they press right after it they have seen.
  for (let tries = 0; tries < 3 && (await filled(tab)) === ''; tries++) {
    await tab.page.mouse.wheel({ deltaY: 30 })
    await pause(300)
    await tab.page.mouse.down()
    await tab.page.mouse.up()
    await pause(500)
  }
  expect(await filled(tab)).not.toBe('')
})
