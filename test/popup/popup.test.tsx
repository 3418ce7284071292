// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { captureRoutingKeys, captureValues, takeBackChange } from '../../src/background/capture/capture'
import { captureNames } from '../../src/background/capture/monitors'
import { addKey, forgetSecret, removeKey, useOrganisation } from '../../src/background/data/saved'
import { keepSecrets } from '../../src/background/records/kept'
import { forgetOrganisation } from '../../src/background/team/organisations'
import type { FromUi } from '../../src/messaging/fromUi'
import type { Data, TabState } from '../../src/messaging/protocol'
import type { Offer } from '../../src/model/forms/offer'
import { App } from '../../src/popup/App'
import { createPopup, type Popup } from '../../src/popup/model'
import {
  answers,
  fakeBrowser,
  inView,
  opened,
  permissions,
  resetBrowser,
  sent,
  setAllowed,
} from '../ui/fakeBrowser'
import { ROUTING_KEY_OFFER } from '../ui/offers'
import {
  SECRET,
  seedAccount,
  seedKeys,
  seedMonitor,
  seedOrganisations,
  seedPortal,
  seedSecret,
} from '../ui/seed'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser')).fakeBrowser }))

// jsdom lays nothing out, so there is nothing to observe.
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
)

let popup: Popup
let copied: string[] = []

const on = <K extends keyof FromUi>(type: K, answer: (data: Data<FromUi, K>) => unknown) =>
  answers.set(type, answer as (data: never) => unknown)

beforeEach(() => {
  resetBrowser()
  copied = []
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => void copied.push(text) },
  })
  vi.spyOn(window, 'close').mockImplementation(() => undefined)
  // The background's own functions, so that what is pressed is really stored.
  on('keys.add', ({ organisation, key }) => addKey(organisation, key))
  on('keys.remove', ({ organisation, key, telling }) => removeKey(organisation, key, telling))
  on('keys.undo', ({ undo }) => takeBackChange(undo))
  on('organisation.use', ({ organisation }) => useOrganisation(organisation))
  on('secret.forget', ({ organisation }) => forgetSecret(organisation))
  on('secret.keep', ({ keep }) => keepSecrets(keep))
})

afterEach(() => {
  popup.close()
  // Within `act`, so that the effects' ends do not come when the document is gone.
  act(() => render(null, document.body))
})

const settle = () => act(() => new Promise((done) => setTimeout(done, 20)))

async function show(tab: TabState = { state: 'elsewhere' }): Promise<void> {
  on('tab.state', () => tab)
  popup = createPopup()
  act(() => render(<App popup={popup} />, document.body))
  await settle()
}

const named = (element: Element) => element.getAttribute('aria-label') ?? element.textContent?.trim() ?? ''
const buttons = () => [...document.querySelectorAll('button')]
const button = (name: string) => {
  const found = buttons().find((element) => named(element) === name)
  if (!found) throw new Error(`No button ${name} among: ${buttons().map(named).join(', ')}`)
  return found
}
const press = async (name: string) => {
  button(name).click()
  await settle()
}
const rows = () => [...document.querySelectorAll('ul[aria-label="Routing keys"] > li')]
const keys = () => rows().map((row) => row.querySelector('.key')?.textContent)
const status = () => document.querySelector('[role=status]')?.textContent
const type = async (element: HTMLInputElement, text: string) => {
  element.value = text
  element.dispatchEvent(new Event('input', { bubbles: true }))
  await settle()
}
const field = (selector: string) => {
  const found = document.querySelector<HTMLInputElement>(selector)
  if (!found) throw new Error(`No field ${selector}`)
  return found
}

const organisationChoice = () => {
  const choice = document.querySelector<HTMLSelectElement>('select[aria-label="Organisation in use"]')
  if (!choice) throw new Error('Several organisations are a choice.')
  return choice
}
const use = async (organisation: string) => {
  const choice = organisationChoice()
  choice.value = organisation
  choice.dispatchEvent(new Event('change', { bubbles: true }))
  await settle()
}

const wantsRoutingKey: Extract<TabState, { state: 'page' }> = {
  state: 'page',
  kind: 'monitor-advanced',
  refusal: null,
  offer: { ...ROUTING_KEY_OFFER, suggestion: { key: 'ops', reason: 'name' } },
}

test('hosts that the browser withholds are named, and asked for by a press', async () => {
  await show()
  expect(document.querySelector('.trouble')).toBeNull()
  setAllowed('https://app.pingometer.com/*', false)
  await settle()
  expect(document.querySelector('.trouble')?.textContent).toMatch(
    /keeps this extension off app\.pingometer\.com:/,
  )
  // It may be one of those pages: nobody knows.
  expect(document.body.textContent).toMatch(/cannot see what this tab shows/)
  expect(document.body.textContent).not.toMatch(/Not a page of/)
  await press('Allow')
  expect(permissions.asked).toEqual(['https://app.pingometer.com/*'])
  expect(document.querySelector('.trouble')).toBeNull()
  expect(document.body.textContent).toMatch(/Not a page of/)
})

describe('the empty popup', () => {
  test('says how to begin, with a link to the portal', async () => {
    await show()
    expect(document.body.textContent).toContain('Nothing saved yet')
    document.querySelector<HTMLAnchorElement>('a[href="https://portal.victorops.com/"]')?.click()
    await settle()
    expect(opened).toEqual(['https://portal.victorops.com/'])
    expect(button('Fill this page').disabled).toBe(true)
  })

  test('takes a routing key by hand, for an organisation that is named', async () => {
    await show()
    await press('Add a routing key')
    const [owner, key] = [...document.querySelectorAll('input')]
    if (!owner || !key) throw new Error('The form has two fields.')
    await type(owner, 'acme')
    await type(key, 'ops')
    await press('Add')
    expect(keys()).toEqual(['ops'])
    expect(status()).toBe('Added ops.')
  })
})

describe('routing keys', () => {
  beforeEach(async () => {
    await seedOrganisations('acme', 'other')
    await seedKeys(
      'acme',
      'ops',
      { key: 'db-primary', policies: ['Database : 24x7', '…'], multiResponder: true },
      'web',
    )
    await seedKeys('other', 'theirs')
  })

  test('are a list whose items begin with the key', async () => {
    await show()
    expect(keys()).toEqual(['db-primary', 'ops', 'web'])
    for (const row of rows())
      expect(row.textContent?.startsWith(row.querySelector('.key')?.textContent ?? '?')).toBe(true)
  })

  test('are found by key and by escalation policy; what is not found can be added', async () => {
    await show()
    const search = field('input[type=search][aria-label="Find a routing key"]')
    await type(search, 'OP')
    expect(keys()).toEqual(['ops'])
    await type(search, '24x7')
    expect(keys()).toEqual(['db-primary'])
    await type(search, 'cherry')
    expect(keys()).toEqual([])
    await press('Add “cherry”')
    expect(field('form input').value).toBe('cherry')
    await press('Add')
    expect(keys()).toContain('cherry')
  })

  test('show where their alerts go and which monitors got them', async () => {
    await seedMonitor('Shop database', 'acme', 'db-primary')
    await show()
    rows()[0]?.querySelector('button')?.click()
    await settle()
    const details = document.querySelector('.details')?.textContent
    expect(details).toContain('Database : 24x7More, which the portal')
    expect(details).toContain('Multi-responderYes')
    expect(details).toContain('Shop database')
  })

  test('that are no longer on the portal are listed and say so; a monitor with such a key is not done', async () => {
    await seedKeys('acme', { key: 'ops', missingAt: 2 })
    await seedSecret('acme')
    await seedAccount('acme', 'saved')
    await seedMonitor('Shop', 'acme', 'ops', true)
    await show()
    expect(keys()).toEqual(['db-primary', 'ops', 'web'])
    expect(rows()[1]?.textContent).toMatch(/^opsNo longer on the portal/)
    rows()[1]?.querySelector('button')?.click()
    await settle()
    expect(document.querySelector('.details')?.textContent).toMatch(/would reach the default policy/)
    expect(document.querySelector('nav')?.textContent).not.toMatch(/Guide done/)
  })

  describe('that were filled and not submitted', () => {
    const guide = () => document.querySelector('nav')?.textContent
    const page = () => document.querySelector('.page p')?.textContent
    const holding = (key: string): TabState => ({
      ...wantsRoutingKey,
      offer: {
        ...wantsRoutingKey.offer,
        already: true,
        stands: key,
        suggestion: { key, reason: 'before' },
      } as Offer,
    })

    beforeEach(() => seedSecret('acme'))

    test('are no step that is done, in the account’s form as in a monitor’s', async () => {
      await seedAccount('acme', 'filled')
      await show()
      expect(guide()).toBe('NextOpen AccountAPI key filled, not submittedIn Pingometer’s navigation.')
      await act(() => seedAccount('acme', 'saved'))
      await seedMonitor('Shop database', 'acme', 'db-primary')
      await settle()
      expect(guide()).toBe('NextOpen Monitors1 monitor filled, not submittedIn Pingometer’s navigation.')
      await seedMonitor('Shop database', 'acme', 'db-primary', true)
      await settle()
      expect(guide()).toBe('Guide done1 monitor has its routing key')
    })

    test('are said to be so beside the key, until a page showed them', async () => {
      await seedMonitor('Shop database', 'acme', 'db-primary')
      await show()
      rows()[0]?.querySelector('button')?.click()
      await settle()
      const details = () => document.querySelector('.details')?.textContent
      expect(details()).toContain('Shop databaseFilled, not submitted')
      await act(() => seedMonitor('Shop database', 'acme', 'db-primary', true))
      expect(details()).not.toContain('not submitted')
      expect(details()).toContain('Shop database')
    })

    test('want the SUBMIT of the form in view pressed, while they stand in it', async () => {
      await seedAccount('acme', 'saved')
      await seedMonitor('Shop database', 'acme', 'db-primary')
      inView.url = 'https://app.pingometer.com/monitors/0123456789abcdef01234567/advanced'
      await show(holding('db-primary'))
      expect(guide()).toBe('NextPress SUBMIT1 monitor filled, not submitted')
      expect(page()).toBe('Filled, not saved yet. Check the form and press its SUBMIT.')
      expect(button('Fill this page').disabled).toBe(true)
      // Typed over, it waits for no submit: what stands there now is not what was filled.
      on('tab.state', () => holding('web'))
      await act(() => popup.tab.look())
      expect(guide()).toBe('NextFill the routing key and submit1 monitor filled, not submitted')
      expect(page()).toBe('Pingometer: Monitor, Advanced. web is filled in already.')
    })

    test('want no SUBMIT pressed of a form whose field was not found: that is said', async () => {
      await seedAccount('acme', 'filled')
      const offer: Offer = { state: 'nothing' }
      await show({ state: 'page', kind: 'extras-victorops', refusal: 'many-fields', offer })
      expect(guide()).not.toContain('Press SUBMIT')
      expect(page()).toMatch(/Two fields match/)
    })

    test('want their SUBMIT pressed once the API key is forgotten, as long as it stands in the form', async () => {
      await seedAccount('acme', 'filled')
      const form = (unsaved: boolean, isFormer = false): TabState => {
        const link = 'https://portal.victorops.com/'
        const warning = isFormer ? ({ code: 'former-key', name: null, fix: null } as const) : null
        const offer: Offer = { state: 'missing', what: 'api-key', link, unsaved, warning }
        return { state: 'page', kind: 'extras-victorops', refusal: null, offer }
      }
      await show(form(true))
      await forgetSecret('acme')
      await settle()
      expect(guide()).toBe('NextPress SUBMITAPI key filled, not submitted')
      expect(page()).toBe('Filled, not saved yet. Check the form and press its SUBMIT.')
      // Revoked since, it is not to be saved.
      on('tab.state', () => form(true, true))
      await act(() => popup.tab.look())
      expect(guide()).not.toContain('Press SUBMIT')
      expect(page()).toMatch(/^Pingometer: VictorOps extra\. No API key is saved yet\./)
      on('tab.state', () => form(false))
      await act(() => popup.tab.look())
      expect(page()).toBe(
        'Pingometer: VictorOps extra. No API key is saved yet. Open the Pingometer integration in the portal first.',
      )
    })
  })

  test('are copied alone, and inside the endpoint once there is an API key', async () => {
    await show()
    await press('Copy db-primary')
    rows()[0]?.querySelector('button')?.click()
    await settle()
    const endpoint = button('Copy endpoint with db-primary')
    expect(endpoint.disabled).toBe(true)
    const reason = document.getElementById(endpoint.getAttribute('aria-describedby') ?? '')
    expect(reason?.textContent).toContain('API key')
    await act(() => seedSecret('acme'))
    await press('Copy endpoint with db-primary')
    expect(copied).toEqual([
      'db-primary',
      `https://alert.victorops.com/integrations/generic/20131114/alert/${SECRET}/db-primary`,
    ])
    expect(status()).not.toContain(SECRET)
  })

  test('are copied alone where another portal showed no endpoint: its host would be a guess', async () => {
    await seedPortal('acme', 'portal.eu0.victorops.com')
    await seedSecret('acme')
    await show()
    rows()[0]?.querySelector('button')?.click()
    await settle()
    const endpoint = button('Copy endpoint with db-primary')
    expect(endpoint.disabled).toBe(true)
    const reason = document.getElementById(endpoint.getAttribute('aria-describedby') ?? '')
    expect(reason?.textContent).toContain('is not known')
  })

  test('are not said to be back where what was removed was forgotten meanwhile', async () => {
    await seedOrganisations('acme', 'globex')
    await show()
    rows()[1]?.querySelector('button')?.click()
    await settle()
    await press('Remove ops')
    await act(async () => void (await forgetOrganisation('globex')))
    await press('Undo')
    expect(keys()).toEqual(['db-primary', 'web'])
    expect(status()).toBe('There is nothing to take back any more: it was changed or forgotten meanwhile.')
  })

  test('are removed, and come back', async () => {
    await show()
    rows()[1]?.querySelector('button')?.click()
    await settle()
    await press('Remove ops')
    expect(keys()).toEqual(['db-primary', 'web'])
    expect(status()).toBe('Removed ops.')
    await press('Undo')
    expect(keys()).toEqual(['db-primary', 'ops', 'web'])
    expect(status()).toBe('ops is back.')
  })

  test('are typed with care: other case and odd characters are said before they are added', async () => {
    await show()
    await press('Add a routing key')
    const key = field('form input')
    await type(key, 'OPS')
    expect(document.querySelector('form')?.textContent).toContain('Saved already as ops.')
    await type(key, 'web:eu')
    expect(document.querySelector('form')?.textContent).toContain('default policy')
    await type(key, 'two words')
    expect(button('Add').disabled).toBe(true)
    expect(document.querySelector('form')?.textContent).toContain('at most 120 characters')
    await type(key, 'ops\u200b')
    expect([button('Add').disabled, document.querySelector('form')?.textContent]).toEqual([
      true,
      expect.stringContaining('a character that cannot be seen'),
    ])
    expect(sent.some((message) => message.type === 'keys.add')).toBe(false)
  })

  test('of another organisation come when it is put in use', async () => {
    await show()
    expect(organisationChoice().value).toBe('acme')
    await use('other')
    expect(keys()).toEqual(['theirs'])
    expect(organisationChoice().value).toBe('other')
    // What was not stored is not shown.
    on('organisation.use', () => Promise.reject(new Error('NotStored')))
    await use('acme')
    expect(keys()).toEqual(['theirs'])
    expect(organisationChoice().value).toBe('other')
    expect(status()).toContain('nothing was changed')
  })

  test('are added to the organisation in use, though the form was opened under another', async () => {
    await show()
    await press('Add a routing key')
    await type(field('.add input'), 'night')
    await use('other')
    await press('Add')
    expect(keys()).toEqual(['night', 'theirs'])
  })

  test('are drawn in view only, and say how many there are', async () => {
    await seedKeys('acme', ...Array.from({ length: 1000 }, (_, index) => `team-${index}`))
    await show()
    expect(rows().length).toBeLessThan(30)
    expect(rows()[0]?.getAttribute('aria-setsize')).toBe('1003')
  })

  test('are walked with the arrow keys, from the search on', async () => {
    await show()
    document.dispatchEvent(new KeyboardEvent('keydown', { key: '/', cancelable: true }))
    expect(document.activeElement).toBe(field('input[type=search]'))
    const move = async (key: string) => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      )
      await settle()
      return document.activeElement?.querySelector('.key')?.textContent
    }
    expect(await move('ArrowDown')).toBe('db-primary')
    expect(await move('ArrowDown')).toBe('ops')
    expect(await move('End')).toBe('web')
    expect(await move('Home')).toBe('db-primary')
    field('input[type=search]').focus()
    expect(await move('Enter')).toBe('db-primary')
  })

  test('with hostile names are text', async () => {
    await seedKeys('acme', { key: '<img/src=x/onerror=alert(1)>', policies: ['<script>alert(1)</script>'] })
    await show()
    expect(keys()).toContain('<img/src=x/onerror=alert(1)>')
    expect(document.querySelector('li img, li script')).toBeNull()
  })
})

describe('the last capture', () => {
  const row = (key: string) => ({ key, policies: [], multiResponder: null })
  const offered = () => document.querySelector('.last p')?.textContent
  const some = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => row(`team-${from + index}`))

  test('is taken back here as long as it can be; a list that scrolled by is one', async () => {
    const now = Date.now()
    const clock = vi.spyOn(Date, 'now').mockReturnValue(now - 60_000)
    await captureValues('acme', [SECRET], false)
    // As near to each other as they are on a page, however long a busy machine takes to store them.
    clock.mockReturnValue(now)
    await captureRoutingKeys('acme', some(0, 700))
    clock.mockReturnValue(now + 200)
    await captureRoutingKeys('acme', some(700, 1200))
    clock.mockRestore()
    await show()
    expect(offered()).toBe('1,200 routing keys of acme saved.')
    await press('Undo: 1,200 routing keys of acme saved.')
    expect(status()).toBe('Taken back: as if it had not been seen.')
    expect([keys(), popup.saved.secret.value?.key]).toEqual([[], SECRET])
    // Another time the one before it can be.
    act(() => {
      popup.result.value = null
    })
    expect(offered()).toMatch(/^API key of acme saved,/)
    await forgetSecret('acme')
    await settle()
    expect(offered()).toBeUndefined()
  })

  test('that was changed since is said to be so, and not offered again', async () => {
    await captureRoutingKeys('acme', [row('ops')], 'first')
    await captureRoutingKeys('acme', [{ ...row('ops'), policies: ['Night'] }], 'second')
    await fakeBrowser.storage.session.remove('undo/second')
    await show()
    await press('Undo: Routing key ops of acme saved.')
    expect(status()).toMatch(/^There is nothing to take back any more/)
    act(() => {
      popup.result.value = null
    })
    expect(offered()).toBeUndefined()
  })

  test('that asks for a word says where it is given', async () => {
    await seedOrganisations('acme')
    const notice = { message: 'noticeOddKey', args: ['acme'], undo: null, asks: true }
    on('tab.capture', () => ({ notice }))
    await show({ ...wantsRoutingKey, kind: 'portal-routing-keys', vendor: 'victorops', isPrivate: true })
    await press('Capture')
    expect(status()).toMatch(/Is it the key\? If so, press Save it on the page\.$/)
  })

  test('that was pressed for here has its Undo with it', async () => {
    await seedOrganisations('acme')
    const notice = await captureRoutingKeys('acme', some(0, 1000))
    on('tab.capture', () => ({ notice }))
    await show({ ...wantsRoutingKey, kind: 'portal-routing-keys', vendor: 'victorops', isPrivate: true })
    await press('Capture')
    expect(status()).toBe('1,000 routing keys of acme saved.')
    await press('Undo')
    expect([keys(), status()]).toEqual([[], 'Taken back: as if it had not been seen.'])
  })
})

describe('the API key', () => {
  beforeEach(async () => {
    await seedOrganisations('acme')
    await seedSecret('acme')
  })

  test('is masked until Show is pressed, and masked again by Hide', async () => {
    await show()
    expect(document.body.innerHTML).not.toContain(SECRET)
    await press('Show')
    expect(document.body.textContent).toContain(SECRET)
    await press('Hide')
    expect(document.body.innerHTML).not.toContain(SECRET)
  })

  test('that is shown is not shown of another organisation, nor its question asked of that', async () => {
    await seedOrganisations('acme', 'other')
    await seedSecret('other')
    await show()
    await press('Show')
    await use('other')
    expect(document.body.innerHTML).not.toContain(SECRET)
    await press('Forget')
    await use('acme')
    expect(document.body.textContent).not.toContain('Forget key')
  })

  test('is copied alone; the status names whose it is, and not the key', async () => {
    await show()
    await press('Copy API key')
    expect(copied).toEqual([SECRET])
    expect(status()).toBe('Copied the API key of acme.')
    expect(document.body.innerHTML).not.toContain(SECRET)
  })

  test('is kept after the browser closes if that is chosen, which says what it means, and stored', async () => {
    await show()
    const keep = field('input[type=checkbox]')
    expect(keep.closest('label')?.textContent).toBe('Keep on this device, unencrypted')
    keep.click()
    await settle()
    expect([keep.checked, status()]).toEqual([true, 'API keys stay on this device.'])
    on('secret.keep', () => Promise.reject(new Error('NotStored')))
    keep.click()
    await settle()
    expect([keep.checked, status()]).toEqual([true, expect.stringContaining('nothing was changed')])
  })

  test('is forgotten only after a second word', async () => {
    await show()
    await press('Forget')
    // Whoever hears the page hears the question before the answer that has the focus.
    expect(document.activeElement?.textContent).toBe('Forget key')
    expect(document.activeElement?.closest('[role=group]')?.getAttribute('aria-label')).toMatch(
      /^Forget the API key of acme\?/,
    )
    await press('Cancel')
    expect(popup.saved.secret.value?.key).toBe(SECRET)
    await press('Forget')
    await press('Forget key')
    expect(popup.saved.secret.value).toBeNull()
    expect(status()).toBe('The API key of acme is forgotten.')
    expect(
      document.querySelector('a[href="https://portal.victorops.com/dash/acme#/advanced/pingometer"]'),
    ).not.toBeNull()
  })
})

describe('the page', () => {
  beforeEach(async () => {
    await seedOrganisations('acme')
    await seedKeys('acme', 'ops', 'web')
  })

  test('is filled with what is suggested, and the status says so', async () => {
    on('tab.fill', () => ({ done: true, what: 'routing-key', name: 'ops', already: false }))
    await show(wantsRoutingKey)
    expect(document.body.textContent).toContain('Fills ops, the best match')
    await press('Fill this page')
    expect(sent).toContainEqual({
      type: 'tab.fill',
      data: { tab: 7, organisation: 'acme', routingKey: null },
    })
    expect(status()).toBe('Filled ops. Check it, then press SUBMIT.')
  })

  test('that holds what would be filled has nothing to fill, until it holds something else', async () => {
    const offer = { ...wantsRoutingKey.offer, already: true, stands: 'ops' } as Offer
    await show({ ...wantsRoutingKey, offer })
    expect(button('Fill this page').disabled).toBe(true)
    // Any other key can be used all the same.
    expect(button('Use web on this page').disabled).toBe(false)
    on('tab.state', () => wantsRoutingKey)
    await act(() => popup.tab.look())
    expect(button('Fill this page').disabled).toBe(false)
    // The button that was just pressed keeps the focus, also before what came of it is told.
    on('tab.state', () => ({ ...wantsRoutingKey, offer }))
    let tell = (_: unknown): void => undefined
    on('tab.fill', () => new Promise((told) => (tell = told)))
    await press('Fill this page')
    await act(() => popup.tab.look())
    expect(button('Fill this page').disabled).toBe(false)
    tell({ done: true, what: 'routing-key', name: 'ops', already: false })
    await settle()
    expect(status()).toBe('Filled ops. Check it, then press SUBMIT.')
    expect(button('Fill this page').disabled).toBe(false)
  })

  test('that has its key leads on to the other monitors, once it was seen saved', async () => {
    await seedAccount('acme', 'saved')
    await seedSecret('acme')
    inView.url = 'https://app.pingometer.com/monitors/0123456789abcdef01234567/edit/advanced'
    await seedMonitor('Shop', 'acme', 'ops', true)
    await captureNames(['Wiki'])
    const offer = { ...wantsRoutingKey.offer, already: true, stands: 'ops' } as Offer
    await show({ ...wantsRoutingKey, offer })
    const next = () => document.querySelector('nav.next')?.textContent
    expect(next()).toMatch(/Open Monitors/)
    // One that was changed since is to be filled first.
    on('tab.state', () => wantsRoutingKey)
    await act(() => popup.tab.look())
    expect(next()).toMatch(/Fill the routing key and submit/)
  })

  test('for which no key suggests itself is filled from the list alone', async () => {
    const offer = { ...wantsRoutingKey.offer, suggestion: null } as Offer
    await show({ ...wantsRoutingKey, offer })
    expect(document.body.textContent).toContain('No key suggests itself. Press Use beside the right one.')
    expect(button('Fill this page').disabled).toBe(true)
    expect(button('Use web on this page').disabled).toBe(false)
  })

  test('is filled with a key of the list', async () => {
    on('tab.fill', () => ({ done: false, refusal: 'changed-back' }))
    await show(wantsRoutingKey)
    await press('Use web on this page')
    expect(sent).toContainEqual({
      type: 'tab.fill',
      data: { tab: 7, organisation: 'acme', routingKey: 'web' },
    })
    expect(status()).toContain('changed the field back')
  })

  test.each([
    ['gone', { key: 'gone', missingAt: 2 }, /^This key is no longer on the portal/],
    ['web:eu', { key: 'web:eu' }, /^This key has characters that no routing key has/],
  ])(
    'is filled with a key that may send alarms astray after a second word: %s',
    async (key, record, word) => {
      await seedKeys('acme', record)
      on('tab.fill', () => ({ done: true, what: 'routing-key', name: key, already: false }))
      const isFilled = () => sent.some(({ type: name }) => name === 'tab.fill')
      await show(wantsRoutingKey)
      await press(`Use ${key} on this page`)
      const question = document.activeElement?.closest('[role=group]')?.getAttribute('aria-label')
      expect([isFilled(), question]).toEqual([false, expect.stringMatching(word)])
      await press('Cancel')
      expect([isFilled(), document.querySelector('[role=group]')]).toEqual([false, null])
      await press(`Use ${key} on this page`)
      await press(`Fill ${key}`)
      expect(sent).toContainEqual({
        type: 'tab.fill',
        data: { tab: 7, organisation: 'acme', routingKey: key },
      })
      expect([document.querySelector('[role=group]'), status()]).toEqual([
        null,
        `Filled ${key}. Check it, then press SUBMIT.`,
      ])
    },
  )

  test.each([
    [{ state: 'elsewhere' }, 'Not a page of Pingometer or VictorOps'],
    [{ state: 'stale', vendor: 'pingometer' }, 'Refresh it, then press Fill this page'],
    [{ state: 'stale', vendor: 'victorops' }, 'Refresh it: nothing is saved from it before'],
    [{ ...wantsRoutingKey, refusal: 'many-fields' }, 'Two fields match'],
    [{ ...wantsRoutingKey, offer: { state: 'nothing' } }, 'Monitor, Advanced'],
  ] as [TabState, string][])('that cannot be filled says why: %j', async (tab, sentence) => {
    await show(tab)
    expect(document.querySelector('footer')?.textContent).toContain(sentence)
    expect(button('Fill this page').disabled).toBe(true)
    expect(buttons().map(named)).not.toContain('Use ops on this page')
  })

  test('that holds something wrong says what', async () => {
    const warning = { code: 'other-case', name: 'ops', fix: 'ops' } as const
    await show({ ...wantsRoutingKey, offer: { ...wantsRoutingKey.offer, warning } } as TabState)
    expect(document.querySelector('footer')?.textContent).toContain('differs in case from ops')
  })

  test('that lacks a key offers the link to it', async () => {
    const link = 'https://portal.victorops.com/dash/acme#/advanced/pingometer'
    await show({
      state: 'page',
      kind: 'extras-victorops',
      refusal: null,
      offer: { state: 'missing', what: 'api-key', link, unsaved: false, warning: null },
    })
    expect(document.querySelector<HTMLAnchorElement>('footer a')?.href).toBe(link)
  })

  test('is asked about anew when what is saved changes', async () => {
    await show()
    const before = sent.filter(({ type: name }) => name === 'tab.state').length
    await act(() => seedSecret('acme'))
    await settle()
    expect(sent.filter(({ type: name }) => name === 'tab.state').length).toBeGreaterThan(before)
  })

  test('a background that does not answer is said, and nothing breaks', async () => {
    answers.delete('tab.fill')
    await show(wantsRoutingKey)
    await press('Fill this page')
    expect(status()).toContain('The page did not answer')
  })
})
