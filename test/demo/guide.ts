import type { Browser, Tab } from '../browsers/index'
import type { Sites } from '../sites/server'
import { find, gone, press } from './person'

/** One step of the guide as a person walks it; its name is what is printed. */
export interface GuideStep {
  name: string
  run(walk: Walk): Promise<string>
}

/** What the steps share. */
export interface Walk {
  browser: Browser
  sites: Sites
  organisation: string
  portal: Tab | null
  pingometer: Tab | null
}

/** Who carries the keys over: the extension, or whoever is to be compared with it. */
export interface Carrier {
  /** Waits until what the portal's page in view tells is captured; it is told with such words. */
  capture(tab: Tab, words: RegExp): Promise<string>
  /** Fills API KEY and STATUS of the account's form in view. */
  fillAccount(tab: Tab, walk: Walk): Promise<string>
  /** Fills the routing key field in view. @param routingKey the key to choose, or null to take the suggested one */
  fillMonitor(tab: Tab, routingKey: string | null): Promise<string>
}

const PORTAL = 'https://portal.victorops.com'
const PINGOMETER = 'https://app.pingometer.com'

function opened(tab: Tab | null): Tab {
  if (!tab) throw new Error('The step before opens this tab.')
  return tab
}

/** What a control says to a press that came while the computer was busy. */
const AGAIN = /Please press again\./

/**
 * Waits for words in what the extension put on the page.
 * @param press what was pressed: asked to press again, a person does, once
 * @returns the first line of it
 */
async function told(tab: Tab, words: RegExp, press?: () => Promise<void>): Promise<string> {
  const found = await tab.control.find('status', /./).catch(() => null)
  const end = Date.now() + 15_000
  let again = press
  while (Date.now() < end) {
    const text = await tab.control.text()
    if (words.test(text)) return text.split('\n')[0] ?? text
    if (again && AGAIN.test(text)) {
      await again()
      again = undefined
    }
    await new Promise((done) => setTimeout(done, 60))
  }
  throw new Error(
    `No notice like ${words}; ${found ? `there is “${await tab.control.text()}”` : 'there is none'}.`,
  )
}

/** Presses the extension's button and waits for what it did. */
async function fillWith(tab: Tab, button: RegExp, result: RegExp): Promise<string> {
  const pressIt = () => tab.control.click('button', button, { still: 700 })
  await pressIt()
  return told(tab, result, pressIt)
}

const EXTENSION: Carrier = {
  capture: told,
  fillAccount: (tab) => fillWith(tab, /^Fill/, /API key filled/),
  async fillMonitor(tab, routingKey) {
    if (routingKey === null) return fillWith(tab, /^Fill ./, /filled\./)
    await tab.control.click('button', 'Choose routing key', { still: 700 })
    const chooseIt = () => tab.control.click('option', routingKey, { still: 700 })
    await chooseIt()
    return told(tab, /filled\./, chooseIt)
  },
}

async function submit(walk: Walk, fields: Record<string, RegExp>): Promise<string> {
  const before = walk.sites.received.length
  const tab = opened(walk.pingometer)
  await press(tab, 'Submit')
  const end = Date.now() + 15_000
  while (Date.now() < end && walk.sites.received.length === before)
    await new Promise((done) => setTimeout(done, 50))
  const got = walk.sites.received.at(-1)
  if (!got || walk.sites.received.length === before) throw new Error('The server received nothing.')
  for (const [name, value] of Object.entries(fields))
    if (!value.test(got.fields[name] ?? ''))
      throw new Error(`The server received ${name} = ${got.fields[name]}`)
  // The page goes on by itself when the answer comes: a press before that would be undone by it.
  await gone(tab, { words: 'Submit' })
  return `the server received ${Object.keys(fields).join(' and ')}`
}

const whole = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`)

/** The guide on the portal and in Account; the monitors follow with `monitorSteps`. */
export function accountSteps(carrier = EXTENSION): GuideStep[] {
  return [
    {
      name: 'VictorOps: open the list of integrations',
      async run(walk) {
        walk.portal = await walk.browser.open(`${PORTAL}/dash/${walk.organisation}#/advanced`)
        await find(walk.portal, { words: 'Pingometer' })
        return 'the tile Pingometer is there'
      },
    },
    {
      name: 'VictorOps: open Pingometer; its Service API Key is captured',
      async run(walk) {
        const tab = opened(walk.portal)
        await press(tab, 'Pingometer')
        const enabled = await find(tab, { words: 'Enable Integration' }, 2500).then(
          () => false,
          () => true,
        )
        if (!enabled) await press(tab, 'Enable Integration')
        return carrier.capture(tab, /API key of .* saved/)
      },
    },
    {
      name: 'VictorOps: open the routing keys; they are captured',
      async run(walk) {
        const tab = opened(walk.portal)
        await tab.evaluate("location.hash = '#/routekeys'")
        return carrier.capture(tab, /routing keys? of .* saved/)
      },
    },
    {
      name: 'Pingometer: Account',
      async run(walk) {
        walk.pingometer = await walk.browser.open(`${PINGOMETER}/`)
        await press(walk.pingometer, 'Account')
        await find(walk.pingometer, { words: 'Extras' })
        return 'its tabs are there'
      },
    },
    {
      name: 'Pingometer: Extras',
      async run(walk) {
        await press(opened(walk.pingometer), 'Extras')
        await find(opened(walk.pingometer), { words: 'Manage', after: 'VictorOps' })
        return 'VICTOROPS is listed'
      },
    },
    {
      name: 'Pingometer: Manage; one press fills API KEY and STATUS',
      async run(walk) {
        const tab = opened(walk.pingometer)
        await press(tab, 'Manage', 'VictorOps')
        return carrier.fillAccount(tab, walk)
      },
    },
    {
      name: 'Pingometer: SUBMIT',
      run(walk) {
        const { organisations } = walk.sites.state
        const organisation = organisations.find(({ slug }) => slug === walk.organisation)
        const key = organisation?.integrations.find(({ slug }) => slug === 'pingometer')?.key ?? ''
        return submit(walk, { apiKey: whole(key), status: /^on$/i })
      },
    },
  ]
}

/** The guide for one monitor. @param routingKey the key to choose, or null to take the suggested one */
export function monitorSteps(name: string, routingKey: string | null, carrier = EXTENSION): GuideStep[] {
  return [
    {
      name: `Pingometer: Monitors, ${name}, Edit, Advanced`,
      async run(walk) {
        const tab = opened(walk.pingometer)
        await press(tab, 'Monitors')
        await find(tab, { words: name })
        await press(tab, '≡', name)
        await press(tab, 'Edit', name)
        await press(tab, 'Advanced')
        await find(tab, { words: 'VictorOps Routing Key' })
        return 'the routing key field is there'
      },
    },
    {
      name: `Pingometer: one press fills the routing key of ${name}`,
      run: (walk) => carrier.fillMonitor(opened(walk.pingometer), routingKey),
    },
    {
      name: `Pingometer: SUBMIT ${name}`,
      run: (walk) => submit(walk, { routingKey: routingKey === null ? /./ : whole(routingKey) }),
    },
  ]
}
