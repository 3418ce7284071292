import { expect, test } from 'vitest'
import { type Tab, until } from '../../browsers/index'
import { integrationOf, organisationOf } from '../../sites/server'
import { ACCOUNT_FORM, ACME, integrationPage, PINGOMETER, routingKeysPage } from '../addresses'
import { KIND, OWN, startBrowser } from '../fixture'
import { fieldValue, openList, pressFor, pressOurs, told } from '../person'
import { savedKeys, savedSecret } from '../saved'
import { accountForm, advancedForm, filled, openOwn, pause, TOOLS } from './pages'

const world = startBrowser(OWN)
const theKey = () => integrationOf(organisationOf(world.sites.state, ACME), 'pingometer').key
const FIELD = '#id_api_key'

const kill = () => world.browser.killBackground()

/** @returns whether it was another background after that */
async function killSurely(): Promise<boolean> {
  await world.browser.background('void (globalThis.sameAsBefore = true) ?? true')
  await kill()
  return world.browser.background<boolean>('globalThis.sameAsBefore === undefined')
}

test('the background may stop between any two steps of capture and fill', async () => {
  const { browser } = world
  const stopped = async <T>(step: () => Promise<T>): Promise<T> => {
    await kill()
    return step()
  }
  const portal = await stopped(() => world.open(integrationPage()))
  await stopped(() => told(portal, /API key of acme-ops saved/))
  await stopped(() =>
    pressFor(portal, 'Undo', 'the capture to be undone', async () => (await savedSecret(browser)) === null),
  )
  await stopped(() => portal.page.reload())
  await stopped(() => told(portal, /API key of acme-ops saved/))
  await stopped(() => portal.goto(routingKeysPage()))
  await stopped(() => told(portal, /routing keys of acme-ops saved/))
  expect(await savedSecret(browser)).toBe(theKey())

  const tab = await stopped(() => world.open(ACCOUNT_FORM))
  await stopped(() => pressOurs(tab, /^Fill/))
  await stopped(() => told(tab, /API key filled/))
  expect(await fieldValue(tab, FIELD)).toBe(theKey())
  await stopped(() =>
    pressFor(tab, 'Undo', 'the value to be gone', async () => (await fieldValue(tab, FIELD)) === ''),
  )
  const popup = await stopped(() => browser.popup(tab))
  await popup.waitFor("document.querySelectorAll('li').length > 0")
  await stopped(() => popup.click('button', 'Fill this page'))
  await until('the value', async () => (await fieldValue(tab, FIELD)) === theKey())
  await browser.closeExtensionUi()

  const monitor = await stopped(() =>
    openOwn(world, advancedForm(TOOLS), '/monitors/5f0c2a9be1a4c30017d2b9aa/edit/advanced'),
  )
  await stopped(() => openList(monitor, /^operations/))
  await stopped(() => monitor.control.click('option', /^operations/))
  await until('the routing key', async () => (await filled(monitor)) === 'operations')
})

const BATCHES = 200
const IN_BATCH = 2
/** A list that scrolls by: batch after batch comes, and leaves again after a while, as with a virtual list. */
const STREAM = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Routing Keys</title><h1>Settings</h1>
<table><thead><tr><th>Routing Key</th><th>Escalation Policies</th></tr></thead><tbody></tbody></table><p>Default Routing Policy</p>
<button onclick="open(location.pathname + '?two' + location.hash, 'two', 'popup,width=700,height=700')">Second window</button>
<script>
const body = document.querySelector('tbody'), tag = location.search === '?two' ? 'two' : 'one'
globalThis.shown = 0
globalThis.begin = (every) => { const timer = setInterval(() => {
  for (let i = 0; i < ${IN_BATCH}; i++) body.insertAdjacentHTML('beforeend', '<tr><td>' + tag + '-' + shown + '-' + i + '</td><td>Team ' + tag + ' : Policy ' + shown + '</td></tr>')
  while (body.rows.length > 30 * ${IN_BATCH}) body.rows[0].remove()
  if (++shown === ${BATCHES}) clearInterval(timer)
}, every) }
</script></html>`

test('two tabs with 200 batches each, the background killed 20 times: nothing lost, nothing doubled', async () => {
  const { browser, sites } = world
  sites.setPage('portal.victorops.com', `/dash/${ACME}`, STREAM)
  const one = await world.open(routingKeysPage())
  await one.click({ role: 'button', name: 'Second window' })
  const two = await until('the second window', async () =>
    (await one.page.browser().pages()).find((page) => page.url().includes('?two')),
  )
  await until('the second window to be loaded', () =>
    two.evaluate("typeof begin === 'function' && !document.hidden"),
  )
  await one.evaluate('begin(80)')
  await two.evaluate('begin(80)')
  for (let kills = 0; kills < 20; ) {
    await pause(400)
    if (await killSurely()) kills++
  }
  await until(
    'all batches to be shown',
    async () =>
      (await one.evaluate<number, []>('shown')) === BATCHES && (await two.evaluate('shown')) === BATCHES,
    60_000,
  )
  const wanted = ['one', 'two'].flatMap((tag) =>
    Array.from(
      { length: BATCHES * IN_BATCH },
      (_, at) => `${tag}-${Math.floor(at / IN_BATCH)}-${at % IN_BATCH}`,
    ),
  )
  const missing = await until(
    'everything to be stored',
    async () => {
      const saved = await savedKeys(browser)
      return wanted.every((key) => saved[key]) && 'nothing'
    },
    15_000,
  ).catch(async () => {
    const saved = await savedKeys(browser)
    return wanted.filter((key) => !saved[key]).join(' ')
  })
  expect(missing).toBe('nothing')
  const saved = await savedKeys(browser)
  expect(Object.keys(saved).filter((key) => !key.startsWith('one-') && !key.startsWith('two-'))).toEqual([])
  expect(Object.keys(saved)).toHaveLength(2 * BATCHES * IN_BATCH)
  for (const [key, { policies }] of Object.entries(saved)) {
    const [tag, batch] = key.split('-')
    expect(policies).toEqual([`Team ${tag} : Policy ${batch}`])
  }
  await two.close()
}, 150_000)

test('a page under a reloaded extension falls silent, and can be used again', async () => {
  const { browser } = world
  await world.visited()
  const tab = await openOwn(world, accountForm(TOOLS))
  await tab.control.find('button', /^Fill/)
  const before = browser.consoleMessages().length
  await browser.reloadExtension()
  await tab.bringToFront()
  // The person goes on with the page: whatever the old script does, it does silently.
  await tab.click({ role: 'textbox', name: /API KEY/ })
  await tab.evaluate("document.body.append('news')")
  await pause(1500)
  // Chromium leaves the old script in the page: it takes its buttons away, and says so.
  if (KIND === 'chrome') await told(tab, /open across an update of the extension/)
  const popup = await browser.popup(tab)
  // Firefox starts the new script in the open page; in Chromium the person is told to refresh it.
  const stale = await until(
    'the word to refresh',
    async () => /Refresh it/.test(await popup.evaluate<string>('document.body.innerText')),
    4000,
  ).catch(() => false)
  if (stale) await popup.click('button', /Refresh/)
  await browser.closeExtensionUi()
  // The API key was for the session of the old extension.
  const portal = await world.open(integrationPage())
  await told(portal, /API key of acme-ops saved/)
  await portal.close()
  await tab.bringToFront()
  await until('one control, of the new extension, that fills', async () => {
    if ((await filled(tab)) !== '') return true
    await tab.control.click('button', /^Fill/, { still: 700, timeout: 5000 })
    await pause(800)
    return (await filled(tab)) !== ''
  })
  expect(await tab.evaluate<number, []>("document.querySelectorAll('html > div[popover]').length")).toBe(1)
  expect(
    browser
      .consoleMessages()
      .slice(before)
      .filter((message) => /error|exception|uncaught|invalidated|dead object/i.test(message))
      .join('\n'),
  ).toBe('')
})

test('a page out of the back/forward cache has one control, which works', async () => {
  await world.visited()
  world.sites.setPage('app.pingometer.com', '/own', accountForm(TOOLS), 'no-cache')
  const tab = await world.open(`${PINGOMETER}/own`)
  await tab.control.find('button', /^Fill/)
  await tab.evaluate('globalThis.same = true')
  world.sites.setPage('app.pingometer.com', '/next', '<h1>Next</h1>')
  await tab.goto(`${PINGOMETER}/next`)
  await world.browser.stopBackground()
  // A page out of the cache loads nothing: the driver's own way back would wait for that in vain.
  await tab.evaluate('history.back()')
  await tab.waitFor("location.pathname === '/own'")
  expect(await tab.evaluate('globalThis.same')).toBe(true)
  await pressFor(tab, /^Fill/, 'the value', async () => (await filled(tab)) !== '')
  expect(await tab.control.names('button')).toHaveLength(1)
  // The driver of Firefox never hears that a page came out of the cache, and waits in vain when it is to leave its tab.
  await world.open('about:blank')
  await tab.close()
})

test('a hidden tab stays idle until it is shown', async () => {
  const { browser, sites } = world
  sites.setPage('portal.victorops.com', `/dash/${ACME}`, STREAM)
  const tab = await world.open(routingKeysPage())
  await tab.waitFor("typeof begin === 'function'")
  await pause(500)
  const other = await world.open(`${PINGOMETER}/`)
  await until('the tab to be hidden', () => tab.page.evaluate('document.hidden'))
  await tab.page.evaluate('begin(50)')
  await pause(2500)
  expect(Object.keys(await savedKeys(browser))).toEqual([])
  await other.close()
  await tab.bringToFront()
  await until('what it shows to be saved', async () => Object.keys(await savedKeys(browser)).length > 20)
})

/** The list says itself whether it was prerendered, and then shown. */
const PRERENDERED = `begin(20)
if (document.prerendering) document.addEventListener('prerenderingchange', () => body.insertAdjacentHTML('beforeend', '<tr><td>shown-now</td><td>Team : Policy</td></tr>'))
</script>`

// Firefox prerenders nothing.
if (KIND === 'chrome')
  test('a prerendered page acts only once it is shown', async () => {
    const { browser, sites } = world
    sites.setPage('portal.victorops.com', `/dash/${ACME}`, STREAM.replace('</script>', PRERENDERED))
    sites.setPage(
      'portal.victorops.com',
      '/from',
      `<h1>From</h1><a href="/dash/${ACME}#/routekeys">Go</a><script type="speculationrules">{"prerender":[{"urls":["/dash/${ACME}#/routekeys"],"eagerness":"immediate"}]}</script>`,
    )
    // What a script asks for from there would come to the page in view: so it is asked nothing at all.
    await browser.background(
      `(globalThis.early = [], chrome.runtime.onMessage.addListener(({ type }, { documentLifecycle }) => { if (documentLifecycle === 'prerender') early.push(type) }), true)`,
    )
    const tab: Tab = await world.open('https://portal.victorops.com/from')
    await pause(3000)
    expect(await browser.background('globalThis.early')).toEqual([])
    expect(Object.keys(await savedKeys(browser))).toEqual([])
    await tab.page.click('a')
    await until('what it shows to be saved', async () => (await savedKeys(browser))['shown-now'])
  })
