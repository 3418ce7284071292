import { beforeEach, describe, expect, test } from 'vitest'
import { type Tab, until } from '../browsers/index'
import { integrationOf, organisationOf } from '../sites/server'
import { ACME, PINGOMETER } from './addresses'
import { startBrowser } from './fixture'
import { fieldValue, press, pressOurs, reads, submit, told } from './person'

const world = startBrowser()
const right = () => integrationOf(organisationOf(world.sites.state, ACME), 'pingometer').key
const TITLE = '<h1>Account - Extras - VictorOps</h1>'
const STATUS = '<label>STATUS: <input type="checkbox" id="status" name="status" value="on"></label><br><br>'
const SUBMIT = '<button>Submit</button>'
const key = (id: string, more = '') =>
  `<p><label for="${id}">API KEY:</label><br><input id="${id}" name="${id}" ${more}></p>`

/** Opens a page of our own under Pingometer's name. */
function page(body: string, title = TITLE): Promise<Tab> {
  const form = `<form method="post">${body}${SUBMIT}</form>`
  world.sites.setPage(
    'app.pingometer.com',
    '/own',
    `<!doctype html><meta charset="utf-8"><body>${title}${form}`,
  )
  return world.open(`${PINGOMETER}/own`)
}

/** The popup says why nothing can be filled, and its button is off; the shortcut writes nothing either. */
async function refuses(tab: Tab, sentence: RegExp, byKeys = sentence): Promise<void> {
  const popup = await world.browser.popup(tab)
  await reads(popup, sentence)
  expect(
    await popup.evaluate(
      '[...document.querySelectorAll("button.primary")].every((button) => button.disabled)',
    ),
  ).toBe(true)
  await popup.close()
  // So do the keys, on the page: no control stands there that could.
  await world.browser.command('fill-page', { key: 'V', alt: true, shift: true }, tab)
  await told(tab, byKeys)
  expect(await world.browser.badge(tab)).toBe('')
}

/** Everything the page's fields hold. */
const contents = (tab: Tab) =>
  tab.evaluate<string, []>(
    "[...document.querySelectorAll('input')].map((it) => it.type === 'checkbox' ? it.checked : it.value).join()",
  )

describe('refuses instead of guessing', () => {
  beforeEach(() => world.visited())

  test('two fields that match', async () => {
    const tab = await page(key('one') + key('two') + STATUS)
    await refuses(tab, /Two fields match, so neither was filled/)
    expect(await contents(tab)).toBe(',,false')
  })

  test('a field that takes less text than the key is long', async () => {
    const tab = await page(key('one', 'maxlength="32" value="as-it-was"') + STATUS)
    await world.browser.command('fill-page', { key: 'V', alt: true, shift: true }, tab)
    await told(tab, /too long for the field/)
    expect(await contents(tab)).toBe('as-it-was,false')
  })

  test('a field whose type the key is not of', async () => {
    const tab = await page(key('one', 'type="url"') + STATUS)
    await world.browser.command('fill-page', { key: 'V', alt: true, shift: true }, tab)
    await told(tab, /the field does not allow this text/)
    expect(await contents(tab)).toBe(',false')
  })

  test('to call what its page keeps from being sent filled', async () => {
    const says = "this.setCustomValidity('No such key'); this.after('No such key')"
    const tab = await page(key('one', `oninput="${says}"`) + STATUS)
    await world.browser.command('fill-page', { key: 'V', alt: true, shift: true }, tab)
    await told(tab, /the page refuses it: the form cannot be sent/)
    const before = world.sites.received.length
    await press(tab, 'Submit')
    // Whoever opens the popup has the form looked at once more.
    const popup = await world.browser.popup(tab)
    await reads(popup, /Account › Extras › VictorOps|acme-ops/)
    await popup.close()
    await tab.evaluate('new Promise((done) => setTimeout(done, 1000))')
    expect(await tab.control.text()).toMatch(/the page refuses it/)
    expect(await contents(tab)).toBe(`${right()},true`)
    expect(world.sites.received).toHaveLength(before)
    await pressOurs(tab, 'Undo')
    await until('what stood there before', async () => (await contents(tab)) === ',false')
  })

  test('a field the page changes back', async () => {
    const script = "setInterval(() => { document.getElementById('one').value = 'mine' }, 30)"
    const tab = await page(`${key('one')}${STATUS}<script>${script}</script>`)
    await world.browser.command('fill-page', { key: 'V', alt: true, shift: true }, tab)
    await told(tab, /The page changed the field back/)
    // What can be pressed next is what this form wants, and Undo.
    expect(await tab.control.names('button')).toEqual(['Undo', 'Fill API key and STATUS'])
    const popup = await world.browser.popup(tab)
    await popup.click('button', 'Fill this page')
    await popup.find('status', /The page changed the field back/)
    await popup.close()
    // The keys captured before are none the worse.
    expect((await world.browser.storage('session'))[`secret/${ACME}`]).toBeDefined()
  })
})

test('a switch that asks its server first is pressed once', async () => {
  await world.visited()
  const toggle =
    '<p>STATUS:<br><button type="button" id="status" role="switch" aria-checked="false" style="width:60px;height:26px"></button></p>'
  const late =
    "const on = document.getElementById('status'); on.onclick = () => setTimeout(() => on.setAttribute('aria-checked', on.ariaChecked === 'false'), 400)"
  const tab = await page(`${key('one')}${toggle}<script>${late}</script>`)
  await world.browser.command('fill-page', { key: 'V', alt: true, shift: true }, tab)
  await told(tab, /API key filled, STATUS is ON/)
  expect(await tab.evaluate("document.getElementById('status').ariaChecked")).toBe('true')
})

describe('is not taken in', () => {
  beforeEach(() => world.visited())

  test('by the SLACK form on the same page', async () => {
    const slack = `<h1>Account - Extras - Slack</h1>${key('slack')}<label>STATUS: <input type="checkbox" name="slack_status" value="on"></label>`
    for (const body of [
      `${slack}${TITLE}${key('api_key')}${STATUS}`,
      `${TITLE}${key('api_key')}${STATUS}${slack}`,
    ]) {
      const tab = await page(body, '')
      await fillByPopup(tab)
      expect(await submit(tab, world.sites)).toEqual({ apiKey: right(), slack: '', status: 'on' })
    }
  })

  test('by the SLACK form alone', async () => {
    const tab = await world.open(`${PINGOMETER}/account/extras/slack`)
    await refuses(tab, /Not a page of the guide/, /This page has no such field/)
    expect(await fieldValue(tab, '#id_api_key')).toBe('')
  })

  test('by hidden duplicates', async () => {
    const styles = ['display:none', 'visibility:hidden', 'opacity:0', 'position:absolute;left:-9999px']
    const traps = styles.map((style, index) => key(`trap${index}`).replace('<p>', `<p style="${style}">`))
    const tab = await page(traps.join('') + key('api_key') + STATUS)
    await fillByPopup(tab)
    const posted = await submit(tab, world.sites)
    expect(posted).toEqual({ apiKey: right(), trap0: '', trap1: '', trap2: '', trap3: '', status: 'on' })
  })
})

async function fillByPopup(tab: Tab): Promise<void> {
  const popup = await world.browser.popup(tab)
  await popup.click('button', 'Fill this page')
  await popup.find('status', /Filled API KEY of acme-ops/)
  await popup.close()
}
