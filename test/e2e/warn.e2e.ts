import { beforeEach, describe, expect, test } from 'vitest'
import { type Tab, until } from '../browsers/index'
import { integrationOf, organisationOf } from '../sites/server'
import { ACCOUNT_FORM, ACME, advancedPage, integrationPage } from './addresses'
import { advancedForm, openOwn } from './attack/pages'
import { startBrowser } from './fixture'
import { choose, fieldValue, find, linger, openList, pressOurs, pressSlowly, submit, told } from './person'

const world = startBrowser()
const acme = () => organisationOf(world.sites.state, ACME)
const monitor = () => {
  const [first] = world.sites.state.monitors
  if (!first) throw new Error('The replica has monitors.')
  return first
}

beforeEach(() => world.visited())

/** Puts something into a field, as a script of the page does that tells of it. */
const put = (tab: Tab, selector: string, value: string) =>
  tab.evaluate(
    `(() => { const el = document.querySelector('${selector}'); el.value = ${JSON.stringify(value)}; el.dispatchEvent(new Event('change', { bubbles: true })) })()`,
  )

describe('a wrong routing key is named beside its field', () => {
  test('for what is wrong with it; Fix puts it right', async () => {
    monitor().routingKey = '$routing_key'
    const tab = await world.open(advancedPage(monitor()))
    await told(tab, /placeholder was left in/i)
    for (const [value, sentence] of [
      ['operatoins', /No such routing key in acme-ops: alerts would go to the default policy/],
      ['database ', /There is a space before or after the key/],
      [
        'https://alert.victorops.com/integrations/generic/20131114/alert/x/database',
        /This is a whole address/,
      ],
      ['Database', /differs in case from database/],
    ] as const) {
      await put(tab, '[name=routing_key]', value)
      await told(tab, sentence)
    }
    await find(tab, { words: 'VictorOps Routing Key' })
    await pressOurs(tab, 'Fix')
    await told(tab, /database filled/)
    expect(await submit(tab, world.sites)).toMatchObject({ routingKey: 'database' })
  })

  test('Fix takes the key that was mistyped, and names it; the list begins at it', async () => {
    monitor().routingKey = 'operatoins'
    const tab = await world.open(advancedPage(monitor()))
    await told(tab, /No such routing key/)
    await find(tab, { words: 'VictorOps Routing Key' })
    await tab.control.find('button', 'Fill operations')
    await pressOurs(tab, 'Fix')
    await told(tab, /operations filled/)

    // Not told of while something else stands there; and again when it is back, with its Undo all the time.
    await tab.evaluate('document.querySelector("[name=routing_key]").focus()')
    await tab.page.keyboard.press('End')
    await tab.page.keyboard.type('x')
    await until('no word of what was filled', async () => !/filled/.test(await tab.control.text()))
    await tab.control.find('button', 'Undo')
    await tab.page.keyboard.press('Backspace')
    await told(tab, /operations filled/)
    await tab.page.keyboard.type('x')
    // The press takes the focus out of the field: what the page is offered then must not come under the finger.
    await pressSlowly(tab, 'Undo')
    await told(tab, /Taken back/)
    expect(await fieldValue(tab, '[name=routing_key]')).toBe('operatoins')

    await openList(tab, 'operations')
    await linger(tab, 700)
    await tab.page.keyboard.press('Enter')
    await told(tab, /operations filled/)
  })

  test('in a list to choose from, too; Undo chooses what was chosen', async () => {
    const options = ['None', 'operatoins', 'operations', 'database'].map(
      (key, at) => `<option value="${at || ''}" ${at === 1 ? 'selected' : ''}>${key}</option>`,
    )
    const list = `<select id="key">${options.join('')}</select>`
    const tab = await openOwn(world, advancedForm().replace(/<input id="key"[^>]*>/, list))
    await told(tab, /No such routing key in acme-ops/)
    await pressOurs(tab, 'Fix')
    await told(tab, /operations filled/)
    expect(await fieldValue(tab, '#key')).toBe('2')
    await pressOurs(tab, 'Undo')
    await told(tab, /Taken back/)
    expect(await fieldValue(tab, '#key')).toBe('1')
    await choose(tab, 'checkout')
    await told(tab, /not found in the page’s own list/)
    expect(await fieldValue(tab, '#key')).toBe('1')
  })

  test('what is typed is looked at too; a saved one, and none, get no word', async () => {
    const tab = await world.open(advancedPage(monitor()))
    await tab.control.find('button', 'Choose routing key')
    await linger(tab, 800)
    expect(await tab.control.names('alert')).toEqual([])
    await tab.evaluate('document.querySelector("[name=routing_key]").focus()')
    await tab.page.keyboard.type('databse')
    await tab.page.keyboard.press('Tab')
    await told(tab, /No such routing key in acme-ops/)
    // The word goes with what it is about, not only with the focus or with the next look at the page.
    await linger(tab, 2000)
    await tab.evaluate('document.querySelector("[name=routing_key]").select()')
    await tab.page.keyboard.type('database')
    await until('no word beside the right key', async () => !(await tab.control.names('alert')).length)
    expect(await tab.evaluate('document.activeElement.name')).toBe('routing_key')
  })
})

test('a wrong API key is named beside its field: of another integration, once its page was seen, an address, the public one', async () => {
  const portal = await world.open(integrationPage(ACME, 'grafana'))
  await linger(portal)
  world.sites.state.extras.victorops.apiKey = integrationOf(acme(), 'grafana').key
  const tab = await world.open(ACCOUNT_FORM)
  await told(tab, /key of another integration: grafana/i)
  const { key } = integrationOf(acme(), 'pingometer')
  for (const [value, sentence] of [
    [`https://alert.victorops.com/integrations/generic/20131114/alert/${key}/database`, /whole address/],
    [acme().apiKey, /public API key/],
    ['VICTOROPS API KEY HERE', /placeholder/i],
    [key.toUpperCase(), /differs in case from the API key of acme-ops/],
  ] as const) {
    await put(tab, '#id_api_key', value)
    await told(tab, sentence)
  }
})

test.each([
  ['before', 'display:flex;align-items:center;gap:8px', 'width:200px'],
  ['above', '', 'display:block'],
])(
  'a long word leaves the label to be seen that stands %s its field, however narrow the form',
  async (_, rowStyle, labelStyle) => {
    const row = (label: string, id: string, value = '') =>
      `<div style="${rowStyle}"><label for="${id}" style="${labelStyle}">${label}:</label><input id="${id}" value="${value}" style="width:300px;height:36px"></div>`
    const rows = [1, 2, 3].map((at) => row(`COMPONENT ID ${at}`, `id${at}`))
    const tab = await openOwn(
      world,
      `<!doctype html><body style="margin:60px 0 0;font:14px sans-serif"><div style="margin-left:calc(100vw - 520px)"><h1>Monitor - Edit</h1>
<p>Advanced - This page lets you edit a monitor in your account.</p>
<form onsubmit="return false">${rows.join('')}${row('VICTOROPS ROUTING KEY', 'key', 'operatoins')}${rows.join('').replaceAll('id="id', 'id="more')}</form></div>`,
    )
    await told(tab, /No such routing key/)
    await linger(tab)
    const [ours, label] = await tab.evaluate<DOMRectReadOnly[], []>(
      `['div[popover]', 'label[for=key]'].map((one) => { const { left, right, top, bottom } = document.querySelector(one).getBoundingClientRect(); return { left, right, top, bottom } })`,
    )
    if (!ours || !label) throw new Error('Both are on the page.')
    const isApart =
      ours.right <= label.left ||
      ours.left >= label.right ||
      ours.bottom <= label.top ||
      ours.top >= label.bottom
    expect({ isApart, ours, label }).toMatchObject({ isApart: true })
  },
)
