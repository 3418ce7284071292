// @vitest-environment jsdom
import { signal } from '@preact/signals'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import project from '../../package.json'
import { captureValues } from '../../src/background/capture/capture'
import { useOrganisation } from '../../src/background/data/saved'
import { allowSite, forgetSite } from '../../src/background/menu/allowedSites'
import { addHost, noteRemoved, removeHost } from '../../src/background/pages/hosts'
import { keepSecrets } from '../../src/background/records/kept'
import { changeSettings } from '../../src/background/settings'
import { forgetOrganisation } from '../../src/background/team/organisations'
import type { FromUi } from '../../src/messaging/fromUi'
import type { Data } from '../../src/messaging/protocol'
import { App } from '../../src/options/App'
import { createOptions, type Options, SECTIONS } from '../../src/options/model'
import { RELEASES } from '../../src/options/news/releases'
import { storageKey, wrap } from '../../src/storage/records'
import { NO_SYNC, SYNC_NAME, syncs } from '../../src/storage/teamKinds'
import { followTheme } from '../../src/ui/looks/theme'
import { keepFocus } from '../../src/ui/manners/keepFocus'
import {
  answers,
  commands,
  fakeBrowser,
  fakeVault,
  opened,
  permissions,
  registered,
  resetBrowser,
  setAllowed,
} from '../ui/fakeBrowser'
import { heldBy } from '../ui/held'
import { SECRET, seedKeys, seedOrganisations } from '../ui/seed'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser')).fakeBrowser }))

let options: Options
let endTheme: () => void = () => undefined
let endFocus: () => void = () => undefined

const on = <K extends keyof FromUi>(type: K, answer: (data: Data<FromUi, K>) => unknown) =>
  answers.set(type, answer as (data: never) => unknown)

beforeEach(() => {
  resetBrowser()
  localStorage.clear()
  // The background's own functions, so that what is chosen is really stored.
  on('settings.change', changeSettings)
  on('hosts.add', addHost)
  on('hosts.remove', ({ host }) => removeHost(host))
  on('site.forget', ({ origin }) => forgetSite(origin))
  on('organisation.use', ({ organisation }) => useOrganisation(organisation))
  on('organisation.forget', ({ organisation }) => forgetOrganisation(organisation))
  on('secret.keep', ({ keep }) => keepSecrets(keep))
})

afterEach(() => {
  options.close()
  endTheme()
  endFocus()
  // Within `act`, so that the effects' ends do not come when the document is gone.
  act(() => render(null, document.body))
})

const settle = () => act(() => new Promise((done) => setTimeout(done, 20)))

async function show(): Promise<void> {
  options = createOptions()
  endTheme = followTheme(options.saved)
  endFocus = keepFocus(document.body)
  act(() => render(<App options={options} />, document.body))
  await settle()
}

function one<T extends Element>(selector: string, text: string | RegExp): T {
  const all = [...document.querySelectorAll<T>(selector)]
  const said = (element: Element) => element.getAttribute('aria-label') ?? element.textContent?.trim() ?? ''
  const fits = (element: Element) =>
    typeof text === 'string' ? said(element) === text : text.test(said(element))
  const found = all.find(fits)
  if (!found) throw new Error(`No ${selector} “${text}” among: ${all.map(said).join(' | ')}`)
  return found
}
const press = async (name: string) => {
  one<HTMLButtonElement>('button', name).click()
  await settle()
}
const box = (name: RegExp) => {
  const input = one('label', name).querySelector<HTMLInputElement>('input')
  if (!input) throw new Error(`No box ${name}`)
  return input
}
const tick = async (name: RegExp) => {
  box(name).click()
  await settle()
}
const said = (section: string) => document.querySelector(`#${section} [role=status]`)?.textContent
/** What is told in the part of a section that has this heading. */
const saidUnder = (heading: string) =>
  one('h3', heading).parentElement?.querySelector('[role=status]')?.textContent
const stored = async () => {
  const record = (await heldBy(fakeBrowser.storage.local))['settings/all']
  return (record as { d: Record<string, unknown> } | undefined)?.d
}
async function addTyped(host: string, vendor: 'victorops' | 'pingometer' = 'victorops'): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('.add-host input')
  const select = document.querySelector('select')
  if (!field || !select) throw new Error('The form for a host has a field and a choice.')
  field.value = host
  field.dispatchEvent(new Event('input', { bubbles: true }))
  select.value = vendor
  select.dispatchEvent(new Event('change', { bubbles: true }))
  await settle()
  await press('Add')
}
const hosts = () =>
  [...document.querySelectorAll('.host')].map((row) => row.querySelector('span')?.textContent)

describe('choices', () => {
  test('are stored as they are pressed, and shown as they are stored', async () => {
    await show()
    expect(box(/^Automatically/).checked).toBe(true)
    await tick(/^On request/)
    await tick(/^Say on the page/)
    await tick(/^Dark/)
    expect(await stored()).toMatchObject({ capture: 'on-request', notices: false, theme: 'dark' })
    expect(box(/^On request/).checked).toBe(true)
    await act(async () => void (await changeSettings({ notices: true })))
    await settle()
    expect(box(/^Say on the page/).checked).toBe(true)
  })

  test('that were not stored are not shown, and that is said', async () => {
    on('settings.change', () => Promise.reject(new Error('NotStored')))
    await show()
    await tick(/^Say on the page/)
    await tick(/^On request/)
    expect(box(/^Say on the page/).checked).toBe(true)
    expect(box(/^Automatically/).checked).toBe(true)
    expect(said('capturing')).toBe('That did not work, and nothing was changed. Try again.')
  })

  test('of a theme change this page at once, and the next one from its beginning', async () => {
    await show()
    expect(document.documentElement.dataset.theme).toBe('system')
    await tick(/^Dark/)
    expect(document.documentElement.dataset.theme).toBe('dark')
    document.documentElement.dataset.theme = ''
    const end = followTheme({ phase: signal('loading' as const), settings: options.saved.settings })
    end()
    expect(document.documentElement.dataset.theme).toBe('dark')
    await tick(/^As the browser/)
    expect(localStorage).toHaveLength(0)
  })

  test('to keep the API keys says what that means, and moves them', async () => {
    await captureValues('acme', [SECRET], false)
    await show()
    expect(one('#keys label', /^Keep API keys/).textContent).toMatch(/unencrypted/)
    await tick(/^Keep API keys/)
    expect(await fakeVault.get('secret/acme')).toHaveProperty('secret/acme')
    expect(said('keys')).toBe('API keys stay on this device.')
    await tick(/^Keep API keys/)
    expect(await fakeVault.get('secret/acme')).toEqual({})
  })
})

describe('organisations', () => {
  test('are listed with what is saved of them; another can be taken into use', async () => {
    await seedOrganisations('acme', 'globex')
    await seedKeys('globex', 'ops', 'web')
    await show()
    expect(one('#organisations label', /^globex/).textContent).toMatch(/No API key · 2 routing keys · seen/)
    await tick(/^globex/)
    expect(await stored()).toMatchObject({ organisation: 'globex' })
    expect(said('organisations')).toBe('globex is in use now.')
  })

  test('are forgotten after a question, and not before', async () => {
    await seedOrganisations('acme', 'globex')
    await seedKeys('acme', 'ops')
    await show()
    await press('Forget acme')
    await press('Cancel')
    expect(box(/^acme/).checked).toBe(true)
    await press('Forget acme')
    await press('Forget organisation')
    expect(said('organisations')).toBe('acme is forgotten. globex is in use now.')
    expect(Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => /acme/.test(key))).toEqual(
      [],
    )
    expect(box(/^globex/).checked).toBe(true)
  })

  test('that an administrator set keys of are forgotten as far as they can be, and the person is told', async () => {
    await seedOrganisations('acme', 'globex')
    await fakeBrowser.storage.managed.set({ routingKeys: [{ organisation: 'globex', key: 'edge' }] })
    await show()
    await press('Forget globex')
    await press('Forget organisation')
    expect(said('organisations')).toMatch(
      /^What was seen and saved of globex is forgotten\. The routing keys that/,
    )
  })

  test('that nobody saw yet are come to by the portal', async () => {
    await show()
    expect(one('#organisations a', /portal/).getAttribute('href')).toBe('https://portal.victorops.com/')
  })
})

describe('hosts', () => {
  test('are asked for as they are added: exactly the one that was typed', async () => {
    await show()
    await addTyped('https://stportal.victorops.com/dash/acme')
    expect(permissions.asked).toEqual(['https://stportal.victorops.com/*'])
    expect(hosts()[0]).toBe('stportal.victorops.comVictorOps portal')
    expect([...registered.values()]).toEqual([['https://stportal.victorops.com/*']])
    expect(said('hosts')).toMatch(/stportal\.victorops\.com is added/)
  })

  test('that the person denies are not added', async () => {
    permissions.answer = false
    await show()
    await addTyped('monitors.example', 'pingometer')
    expect(await stored()).toBeUndefined()
    expect(said('hosts')).toMatch(/not allowed to reach monitors\.example/)
    expect(document.querySelector<HTMLInputElement>('.add-host input')?.value).toBe('monitors.example')
  })

  test.each([
    ['no host', /Type a host/],
    ['http://stportal.victorops.com', /Type a host/],
    ['portal.victorops.com', /does not need to be added/],
  ])('“%s” is not asked for', async (typed, sentence) => {
    await show()
    await addTyped(typed)
    expect(said('hosts')).toMatch(sentence)
    expect(permissions.asked).toEqual([])
  })

  test('say what it means to add one of Pingometer', async () => {
    await show()
    await addTyped('', 'pingometer')
    expect(document.querySelector('#host-hint')?.textContent).toMatch(/its pages get the API key/)
  })

  test('that came without a permission ask for it by a press', async () => {
    await seedOrganisations('acme')
    setAllowed('https://a.example/*', true)
    await addHost({ vendor: 'pingometer', host: 'a.example' })
    permissions.allowed.clear()
    registered.clear()
    await show()
    expect(hosts()[0]).toMatch(/does not allow it yet/)
    await press('Allow a.example')
    expect(permissions.asked).toEqual(['https://a.example/*'])
    expect(hosts()[0]).toBe('a.examplePingometer')
    expect(registered.size).toBe(1)
  })

  test('that are built in are asked for again when the browser withholds them', async () => {
    await show()
    setAllowed('https://portal.victorops.com/*', false)
    await settle()
    expect(hosts()[0]).toMatch(/does not allow it yet/)
    await press('Allow portal.victorops.com')
    expect(permissions.asked).toEqual(['https://portal.victorops.com/*'])
    expect(hosts()[0]).toBe('portal.victorops.comVictorOps portal, always')
  })

  test('go with their permission, from either side', async () => {
    await show()
    await addTyped('a.example')
    await addTyped('b.example')
    await press('Remove a.example')
    expect(permissions.allowed.has('https://a.example/*')).toBe(false)
    await act(async () => {
      setAllowed('https://b.example/*', false)
      await noteRemoved(['https://b.example/*'])
    })
    await settle()
    expect(hosts()).toHaveLength(2)
    expect(registered.size).toBe(0)
  })
})

describe('sites that got a yes', () => {
  const sites = () => [...document.querySelectorAll('#sites li code')].map((one) => one.textContent)

  test('are listed with their day, as they come; without any, the page says how they come', async () => {
    await show()
    expect(document.querySelector('#sites .card')?.textContent).toMatch(/^None\. The first time/)
    await act(async () => {
      await allowSite('https://b.example', false)
      await allowSite('http://a.example:8080', false)
    })
    await settle()
    expect(sites()).toEqual(['b.example', 'http://a.example:8080'])
    expect(one('#sites li', /b\.example/).textContent).toMatch(/Allowed on \w+ \d/)
  })

  test('are asked about again once the yes is taken back; the keyboard stays in the list', async () => {
    await allowSite('https://a.example', false)
    await allowSite('https://b.example', false)
    await show()
    const button = (site: string) => one<HTMLButtonElement>('button', `Take back the yes for ${site}`)
    button('b.example').focus()
    await press('Take back the yes for b.example')
    expect(sites()).toEqual(['a.example'])
    expect(said('sites')).toMatch(/b\.example no longer gets the API key/)
    expect(await heldBy(fakeBrowser.storage.local)).not.toHaveProperty('allowed-site/https%3A%2F%2Fb.example')
    expect(document.activeElement).toBe(button('a.example'))
    await press('Take back the yes for a.example')
    expect(sites()).toEqual([])
    expect(document.activeElement).toBe(document.querySelector('#sites .list'))
  })
})

describe('shortcuts', () => {
  const more = fakeBrowser.commands as object as Record<string, unknown>
  const listen = async (key: string, code: string, held: KeyboardEventInit = {}) => {
    const waiting = one('button', /^Press the keys/)
    waiting.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, ...held }))
    await settle()
  }
  beforeEach(() => {
    for (const name of ['update', 'reset', 'openShortcutSettings']) delete more[name]
    commands.set('fill-page', { description: 'Fill the field', shortcut: 'Alt+Shift+V' })
    commands.set('open-panel', { description: 'Open the guide', shortcut: '' })
  })
  const rows = () => [...document.querySelectorAll('.shortcut')].map((row) => row.textContent)

  test('are none where the browser has none, as on a telephone, and all else is there', async () => {
    const { commands } = fakeBrowser
    Object.assign(fakeBrowser, { commands: undefined })
    await show()
    Object.assign(fakeBrowser, { commands })
    expect(rows()).toEqual([])
    expect(document.querySelector('#organisations')).not.toBeNull()
  })

  test('are listed, with the way to the browser’s own page', async () => {
    await show()
    expect(rows()).toEqual(['Fill the fieldAlt+Shift+V', 'Open the guideNone'])
    await press('Change in the browser’s settings')
    expect(opened).toEqual(['chrome://extensions/shortcuts'])
    commands.set('open-panel', { description: 'Open the guide', shortcut: 'Alt+G' })
    window.dispatchEvent(new Event('focus'))
    await settle()
    expect(rows()[1]).toBe('Open the guideAlt+G')
  })

  test('are changed in place where the browser lets us, by pressing the keys', async () => {
    more.update = async ({ name, shortcut }: { name: string; shortcut: string }) => {
      if (shortcut === 'Ctrl+T') throw new Error('taken')
      commands.set(name, { description: 'Fill the field', shortcut })
    }
    await show()
    await press('Change the shortcut of “Fill the field”')
    await listen('v', 'KeyV')
    expect(said('shortcuts')).toMatch(/V cannot be a shortcut/)
    await listen('Escape', 'Escape')
    expect(rows()[0]).toMatch(/Alt\+Shift\+V/)
    await press('Change the shortcut of “Fill the field”')
    await listen('8', 'Digit8', { ctrlKey: true, shiftKey: true })
    expect(rows()[0]).toMatch(/Ctrl\+Shift\+8/)
    expect(said('shortcuts')).toBe('“Fill the field” has the shortcut Ctrl+Shift+8 now.')
    await press('Change the shortcut of “Fill the field”')
    await listen('t', 'KeyT', { ctrlKey: true })
    expect(said('shortcuts')).toMatch(/Ctrl\+T cannot be a shortcut/)
  })

  test('give the keyboard back to whoever pressed keys, and to nobody who went elsewhere meanwhile', async () => {
    more.update = async () => undefined
    await show()
    const CHANGE = 'Change the shortcut of “Fill the field”'
    const focused = () => document.activeElement?.getAttribute('aria-label')
    await press(CHANGE)
    await listen('Escape', 'Escape')
    expect(focused()).toBe(CHANGE)
    await press(CHANGE)
    const other = document.querySelector<HTMLElement>('nav a')
    other?.focus()
    await settle()
    expect(document.activeElement).toBe(other)
    expect(document.querySelector('.listening')).toBeNull()
  })

  test('are told how to change where nothing can lead there', async () => {
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('moz-extension://helper/')
    await show()
    expect(document.querySelector('#shortcuts')?.textContent).toMatch(/Manage Extension Shortcuts/)
    vi.restoreAllMocks()
  })
})

describe('the page', () => {
  describe('a file', () => {
    const choose = async (label: string, file: Partial<File>) => {
      const input = one<HTMLLabelElement>('#files label', label).control as HTMLInputElement
      Object.defineProperty(input, 'files', { configurable: true, value: [file] })
      input.dispatchEvent(new Event('change', { bubbles: true }))
      await settle()
    }
    const FAILED = 'That did not work, and nothing was changed. Try again.'

    test('that cannot be read is said to be so', async () => {
      await seedOrganisations('acme')
      await show()
      const unreadable = { size: 9, text: () => Promise.reject(new Error('gone')) }
      await choose('Exported file', unreadable)
      expect(saidUnder('Import')).toBe(FAILED)
      await choose('Table or list', { size: 9, arrayBuffer: () => Promise.reject(new Error('gone')) })
      expect(saidUnder('Import routing keys')).toBe(FAILED)
      expect(saidUnder('Import')).toBe('')
    })

    test('that the background could not look into can be opened once more', async () => {
      on('data.check', () => ({ read: false, refusal: 'needs-passphrase' }))
      await show()
      await choose('Exported file', { size: 9, text: async () => '{}' })
      const passphrase = one<HTMLInputElement>('#files input[type=password]', '')
      passphrase.value = 'a pass phrase'
      passphrase.dispatchEvent(new Event('input', { bubbles: true }))
      await settle()
      on('data.check', () => Promise.reject(new Error('gone')))
      const submit = one<HTMLButtonElement>('#files button', 'Open')
      submit.click()
      await settle()
      expect(saidUnder('Import')).toBe(FAILED)
      expect(submit.disabled).toBe(false)
    })

    test('that was looked into leaves the keyboard on Import, not on Export above it', async () => {
      const summary = {
        made: '2026-01-02',
        organisations: 1,
        routingKeys: 7,
        monitors: 0,
        secrets: 0,
        also: [],
      }
      // A disabled button takes no focus, and is so until the answer has come: outside of `act`, as in the browser.
      on('data.check', () => new Promise((done) => setTimeout(done, 40, { read: true, summary })))
      await show()
      one<HTMLLabelElement>('#files label', 'Exported file').control?.focus()
      await choose('Exported file', { size: 9, text: async () => '{}' })
      await new Promise((done) => setTimeout(done, 80))
      expect(document.activeElement?.textContent).toBe('Import')
    })
  })

  test('tells whoever hears the page what keeps sync from going on', async () => {
    on('sync.set', () => ({ done: false }))
    await show()
    await fakeBrowser.storage.local.set({
      [storageKey(syncs, SYNC_NAME)]: wrap(syncs, { ...NO_SYNC, on: true, problem: 'failed' }),
    })
    await settle()
    const told = document.querySelector('#sync .problem')
    expect(told?.closest('[aria-live=polite]')).not.toBeNull()
  })

  test('has every part in its list, in its order', async () => {
    await show()
    expect([...document.querySelectorAll('section')].map(({ id }) => id)).toEqual([...SECTIONS])
    expect([...document.querySelectorAll('nav a')].map((link) => link.getAttribute('href'))).toEqual(
      SECTIONS.map((name) => `#${name}`),
    )
  })

  test('says what is new in this version', async () => {
    await show()
    expect(RELEASES[0]?.version).toBe(project.version)
    expect(document.querySelector('#news')?.textContent).toContain(project.version)
  })

  test('says so when storage cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('broken'))
    await show()
    expect(document.body.textContent).toContain('could not be read')
  })
})
