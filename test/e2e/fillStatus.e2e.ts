import { describe, expect, test } from 'vitest'
import { integrationOf, organisationOf, type StatusKind } from '../sites/server'
import { ACCOUNT_FORM, ACME } from './addresses'
import { accountForm } from './attack/pages'
import { startBrowser } from './fixture'
import { fieldValue, linger, pressOurs, submit, told } from './person'

const world = startBrowser()
// The others are walked below, in the guide, and by the pages of test/dom.
const KINDS: StatusKind[] = ['bootstrap-switch', 'text-toggle']
const right = () => integrationOf(organisationOf(world.sites.state, ACME), 'pingometer').key
const OLD = '11111111-2222-4333-8444-555555555555'

describe('API KEY and STATUS, with one press', () => {
  test.each(KINDS)('STATUS drawn as %s is turned ON, and stays ON where it is already', async (kind) => {
    await world.visited()
    world.sites.state.statusKind = kind
    const tab = await world.open(ACCOUNT_FORM)
    await pressOurs(tab, /^Fill/)
    await told(tab, /API key filled, STATUS is ON/)
    expect(await submit(tab, world.sites)).toEqual({ apiKey: right(), status: 'on' })

    world.sites.state.extras.victorops = { apiKey: OLD, status: 'on' }
    await tab.goto(ACCOUNT_FORM)
    await tab.control.find('button', /^Fill/)
    await world.browser.command('fill-page', { key: 'V', alt: true, shift: true }, tab)
    await told(tab, /API key filled/)
    expect(await submit(tab, world.sites)).toEqual({ apiKey: right(), status: 'on' })
  })

  test('never submits by itself; Undo brings back the value and the STATUS that stood there', async () => {
    await world.visited()
    world.sites.state.extras.victorops = { apiKey: OLD, status: 'off' }
    const tab = await world.open(ACCOUNT_FORM)
    await pressOurs(tab, /^Fill/)
    await told(tab, /API key filled/)
    await linger(tab)
    expect(world.sites.received).toEqual([])
    expect(tab.url()).toBe(ACCOUNT_FORM)
    expect(await fieldValue(tab, '#id_api_key')).toBe(right())
    await pressOurs(tab, 'Undo')
    await told(tab, /Taken back/)
    expect(await submit(tab, world.sites)).toEqual({ apiKey: OLD, status: 'off' })
  })

  test('a list that stands at “Choose…” is set to ON, and Undo brings that back', async () => {
    await world.visited()
    world.sites.state.statusKind = 'select'
    const tab = await world.open(ACCOUNT_FORM)
    const stands = () => tab.evaluate<string, []>("document.querySelector('select').selectedOptions[0].text")
    await tab.evaluate(
      "{ const list = document.querySelector('select'); list.prepend(new Option('Choose…', '')); list.selectedIndex = 0 }",
    )
    await pressOurs(tab, /^Fill/)
    await told(tab, /API key filled, STATUS is ON/)
    expect(await stands()).toMatch(/^on$/i)
    await pressOurs(tab, 'Undo')
    await told(tab, /Taken back/)
    expect(await stands()).toBe('Choose…')
    await pressOurs(tab, /^Fill/)
    await told(tab, /API key filled, STATUS is ON/)
    expect(await submit(tab, world.sites)).toEqual({ apiKey: right(), status: 'on' })
  })

  test('ON that its colour alone tells of is pressed, and left ON by Undo; OFF comes back', async () => {
    await world.visited()
    const button = (word: string, more = '') => `<button type="button" ${more}>${word}</button>`
    world.sites.setPage(
      'app.pingometer.com',
      '/extras/own',
      accountForm().replace(
        '<input id="on" type="checkbox">',
        `<div id="pair" onclick="for (const one of this.children) one.style.background = one === event.target ? '#1a7f5a' : ''">${button('ON', 'style="background:#1a7f5a"')}${button('OFF')}</div>`,
      ),
    )
    const tab = await world.open('https://app.pingometer.com/extras/own')
    const stands = () =>
      tab.evaluate<string, []>("document.querySelector('#pair [style*=background]').textContent")
    for (const word of ['ON', 'OFF']) {
      await tab.evaluate(
        `[...document.querySelectorAll('#pair button')].find((one) => one.textContent === '${word}').click()`,
      )
      await pressOurs(tab, /^Fill/)
      await told(tab, /API key filled, STATUS is ON/)
      expect(await stands()).toBe('ON')
      await pressOurs(tab, 'Undo')
      await told(tab, /Taken back/)
      expect([await fieldValue(tab, '#key'), await stands()]).toEqual(['', word])
    }
  })

  describe('Undo of a STATUS', () => {
    const own = async (status: string, script = '') => {
      await world.visited()
      world.sites.setPage(
        'app.pingometer.com',
        '/extras/own',
        accountForm(`<script>{${script}}</script>`).replace('<input id="on" type="checkbox">', status),
      )
      const tab = await world.open('https://app.pingometer.com/extras/own')
      await pressOurs(tab, /^Fill/)
      await told(tab, /API key filled, STATUS is ON/)
      await pressOurs(tab, 'Undo')
      return tab
    }
    const isOn = "document.querySelector('#on').matches(':checked,[aria-checked=true]')"

    test('that hears the press on its box alone, not the one on what is drawn', async () => {
      const tab = await own(
        '<label><input id="on" type="checkbox" style="position:absolute;clip-path:inset(50%);width:1px;height:1px;margin:-1px"><i style="display:inline-block;width:40px;height:20px;background:#bbb"></i></label>',
        "document.querySelector('i').onclick = (event) => event.preventDefault()",
      )
      await told(tab, /Taken back\./)
      expect([await fieldValue(tab, '#key'), await tab.evaluate(isOn)]).toEqual(['', false])
    })

    test('made of radio buttons, each with a hidden twin', async () => {
      const radio = (id: string, word: string, checked: boolean) =>
        `<span><button type="button" role="radio" id="${id}" aria-checked="${checked}" style="width:18px;height:18px"></button><input type="radio" aria-hidden="true" tabindex="-1" style="position:absolute;pointer-events:none;opacity:0;transform:translateX(-100%)" ${checked ? 'checked' : ''}> <label for="${id}">${word}</label></span>`
      const tab = await own(
        `<span>${radio('on', 'ON', false)} ${radio('off', 'OFF', true)}</span>`,
        "for (const one of document.querySelectorAll('[role=radio]')) one.onclick = () => { for (const other of document.querySelectorAll('[role=radio]')) { other.setAttribute('aria-checked', other === one); other.nextSibling.checked = other === one } }",
      )
      await told(tab, /Taken back\./)
      expect([await fieldValue(tab, '#key'), await tab.evaluate(isOn)]).toEqual(['', false])
    })

    test('that cannot be turned back is told', async () => {
      const tab = await own(
        '<input id="on" type="checkbox">',
        "document.querySelector('#on').onclick = ({ target }) => target.checked",
      )
      await told(tab, /API KEY is taken back, but STATUS did not go back\. Switch it by hand/)
      expect([await fieldValue(tab, '#key'), await tab.evaluate(isOn)]).toEqual(['', true])
    })
  })
})
