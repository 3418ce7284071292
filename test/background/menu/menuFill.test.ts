import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useOrganisation } from '../../../src/background/data/saved'
import { allowSite } from '../../../src/background/menu/allowedSites'
import { fillFromMenu } from '../../../src/background/menu/menuFill'
import { pressed } from '../../../src/background/menu/menuPress'
import { receive } from '../../../src/background/receive'
import { readSettings, writeSettings } from '../../../src/background/records/known'
import { inTurn } from '../../../src/background/records/queue'
import type { AfterTelling } from '../../../src/messaging/anyField'
import { menuOf } from '../../../src/model/forms/menu'
import { waitingFills } from '../../../src/storage/menuKinds'
import { readAll } from '../../../src/storage/records'
import { fakeBrowser, resetBrowser } from '../../ui/fakeBrowser'
import { seedKeys, seedOrganisations, seedPortal, seedSecret } from '../../ui/seed'

/** What the page answers, by what it is called for, and what it told the person. */
const page = vi.hoisted(() => ({
  undone: true,
  filled: async () => undefined as unknown,
  /** Whether it stands there already, and from which press before. */
  already: false,
  earlier: null as string | null,
  presses: [] as unknown[],
  pressed: (): unknown => null,
  told: [] as unknown[],
}))

vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser } = await import('../../ui/fakeBrowser')
  const answers: Record<string, (args: unknown[]) => unknown> = {
    find: () => ({ found: true, origin: 'https://elsewhere.example' }),
    fill: async ([, , press]) => {
      await page.filled()
      page.presses.push(press)
      return { filled: true, already: page.already, earlier: page.earlier }
    },
    undo: () => page.undone,
    tell: ([text, button]) => {
      page.told.push(text)
      return button === null ? null : page.pressed()
    },
  }
  const executeScript = async ({ args }: { args?: [string, unknown[]] }) => [
    { result: args ? await answers[args[0]]?.(args[1]) : null },
  ]
  return { default: { ...fakeBrowser, scripting: { ...fakeBrowser.scripting, executeScript } } }
})

const AT = {
  tab: 3,
  window: 1,
  url: 'https://elsewhere.example/',
  target: 1,
  selection: null,
  isPrivate: false,
}
const fill = (routingKey: string, frame = 0, isPrivate = false) =>
  fillFromMenu({ what: 'routing-key', organisation: 'acme-ops', routingKey }, { ...AT, frame, isPrivate })
const lastKey = async () => (await readSettings()).lastKey
const use = (key: string) => inTurn((made) => writeSettings(made, { lastKey: key }))

beforeEach(async () => {
  vi.restoreAllMocks()
  resetBrowser()
  page.undone = true
  page.already = false
  page.earlier = null
  page.filled = async () => undefined
  page.pressed = () => null
  page.told.length = 0
  page.presses.length = 0
  await seedOrganisations('acme-ops')
  await seedKeys('acme-ops', 'checkout', 'database')
  await use('database')
})

it('a routing key that is filled by the menu is the one used last', async () => {
  await fill('checkout')
  expect(await lastKey()).toBe('checkout')
})

it('is not noted as that in a private window', async () => {
  await fill('checkout', 0, true)
  expect(page.told).toHaveLength(1)
  expect(await lastKey()).toBe('database')
})

it.each([
  [true, 'database'],
  [false, 'checkout'],
])('goes by the window the menu was opened in (private: %s)', async (incognito, last) => {
  const known = { organisation: 'acme-ops', pingometer: [], keys: ['checkout'], used: [] }
  const item = menuOf(known, (word) => word).find(({ title }) => title === 'checkout')
  const info = { menuItemId: item?.id } as Parameters<typeof pressed>[0]
  await pressed(info, { id: AT.tab, url: AT.url, incognito } as Parameters<typeof pressed>[1])
  expect(page.told).toHaveLength(1)
  expect(await lastKey()).toBe(last)
})

it.each([true, false])('asks about a site as one of the window’s kind (private: %s)', async (isPrivate) => {
  await seedSecret('acme-ops')
  const wish = { what: 'api-key', organisation: 'acme-ops', routingKey: null } as const
  await fillFromMenu(wish, { ...AT, frame: 0, isPrivate })
  const [asked] = (await readAll(waitingFills)).values()
  expect(asked).toMatchObject({ origin: 'https://elsewhere.example', isPrivate })
  await allowSite('https://elsewhere.example', true)
  await fillFromMenu(wish, { ...AT, frame: 0, isPrivate })
  expect(page.told).toHaveLength(isPrivate ? 1 : 0)
})

describe('the answer to whether a site may have the API key', () => {
  const wish = { what: 'api-key', organisation: 'acme-ops', routingKey: null } as const
  const answer = async (allow: boolean) => {
    await fillFromMenu(wish, { ...AT, frame: 0 })
    const [id] = (await readAll(waitingFills)).keys()
    return receive({ type: 'site.answer', data: { id, allow } }, { from: 'ui' })
  }
  beforeEach(() => seedSecret('acme-ops'))

  it('if it is yes, has the field filled, and the window that asked does not wait for that', async () => {
    const held = { go: () => {} }
    const filled = vi.fn(() => new Promise<undefined>((done) => (held.go = () => done(undefined))))
    page.filled = filled
    expect(await answer(true)).toEqual({ fills: true })
    await vi.waitFor(() => expect(filled).toHaveBeenCalled())
    expect(page.told).toEqual([])
    held.go()
    await vi.waitFor(() => expect(page.told).toEqual([expect.stringMatching(/^API key of acme-ops filled/)]))
  })

  it('if it is no, has nothing filled and nothing said', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    expect(await answer(false)).toEqual({ fills: false })
    await new Promise((done) => setTimeout(done, 20))
    expect([page.presses, page.told, warned.mock.calls]).toEqual([[], [], []])
  })

  it('is told of where the yes could not be done', async () => {
    const { session } = fakeBrowser.storage
    const get = session.get.bind(session)
    page.filled = async () => expect.unreachable()
    await fillFromMenu(wish, { ...AT, frame: 0 })
    const [id] = (await readAll(waitingFills)).keys()
    vi.spyOn(session, 'get').mockImplementation(async (keys) => {
      if (keys === null) throw new Error('The database is closed.')
      return get(keys)
    })
    await receive({ type: 'site.answer', data: { id, allow: true } }, { from: 'ui' })
    await vi.waitFor(() =>
      expect(page.told).toEqual(['That did not work, and nothing was changed. Try again.']),
    )
  })
})

it('says of an endpoint whose host is not known that this is so', async () => {
  await seedSecret('acme-ops')
  await seedPortal('acme-ops', 'portal.eu0.victorops.com')
  await fillFromMenu(
    { what: 'endpoint', organisation: 'acme-ops', routingKey: 'checkout' },
    { ...AT, frame: 0 },
  )
  expect(page.told[0]).toMatch(/^Where alerts of this organisation’s portal go is not known/)
  expect(page.told).toHaveLength(1)
})

it.each<[string, AfterTelling, number]>([
  ['by the page itself', 'undone', 0],
  ['in a frame', 'pressed', 4],
])('is that no more once it is taken back %s', async (_by, pressed, frame) => {
  page.pressed = () => pressed
  await fill('checkout', frame)
  expect(await lastKey()).toBe('database')
})

it('stays so where the field did not take back what it held', async () => {
  page.pressed = () => 'pressed'
  page.undone = false
  await fill('checkout', 4)
  expect(await lastKey()).toBe('checkout')
  expect(page.told.at(-1)).toMatch(/^Not taken back/)
})

it('is none of the organisation that was taken into use meanwhile', async () => {
  await seedOrganisations('acme-ops', 'globex')
  page.filled = () => useOrganisation('globex')
  await fill('checkout')
  expect(await readSettings()).toMatchObject({ organisation: 'globex', lastKey: null })
})

it('pressed once more is told as before, and what is taken back is what was before the first', async () => {
  await fill('checkout')
  expect(await lastKey()).toBe('checkout')
  page.already = true
  page.earlier = String(page.presses.at(-1))
  page.pressed = () => 'undone'
  await fill('checkout')
  expect(page.told).toEqual([page.told[0], page.told[0]])
  expect(await lastKey()).toBe('database')
})

it('that stands there by nobody’s press is said to stand there, with nothing to take back', async () => {
  page.already = true
  page.pressed = () => 'pressed'
  await fill('checkout')
  expect(page.told).toEqual(['It is there already.'])
})

it('leaves a key that was used since', async () => {
  page.pressed = async () => {
    await use('edge')
    return 'undone'
  }
  await fill('checkout')
  expect(await lastKey()).toBe('edge')
})

it('tells of an Undo that could not be stored', async () => {
  const { fakeBrowser } = await import('../../ui/fakeBrowser')
  page.pressed = () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'))
    return 'pressed'
  }
  await fill('checkout', 4)
  expect(page.told.at(-1)).toBe('Taken back. Not remembered: the browser’s storage is full. Free some space.')
})
