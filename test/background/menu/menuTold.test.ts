import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useOrganisation } from '../../../src/background/data/saved'
import { mayHaveSecret } from '../../../src/background/menu/allowedSites'
import { fillAllowed, fillFromMenu, type MenuWish } from '../../../src/background/menu/menuFill'
import { pressed } from '../../../src/background/menu/menuPress'
import { readSettings } from '../../../src/background/records/known'
import { inTurn } from '../../../src/background/records/queue'
import { routingKeys } from '../../../src/storage/kinds'
import { waitingFills } from '../../../src/storage/menuKinds'
import { readAll } from '../../../src/storage/records'
import { sessionSecrets } from '../../../src/storage/secretKinds'
import { fakeBrowser, opened, resetBrowser } from '../../ui/fakeBrowser'
import { SECRET, seedKeys, seedMonitor, seedOrganisations, seedSecret } from '../../ui/seed'

/** What is filled, saved and told of a press in the menu, and where nothing is. */

const page = vi.hoisted(() => ({
  found: {} as object,
  /** Where a field was looked for, and by what. */
  asked: [] as unknown[],
  filled: [] as unknown[],
  told: [] as unknown[],
  /** Whether the button that was told of last takes the fill back where it stands. */
  undoes: null as unknown,
  pressed: (): unknown => null,
  isClosed: false,
  refusal: null as string | null,
}))

vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser } = await import('../../ui/fakeBrowser')
  const answers: Record<string, (args: unknown[], frame?: number) => unknown> = {
    find: (args, frame) => {
      page.asked = [frame, ...args]
      return page.found
    },
    fill: ([value]) => {
      if (page.refusal) return { filled: false, refusal: page.refusal }
      page.filled.push(value)
      return { filled: true, already: false, earlier: null }
    },
    undo: () => true,
    tell: ([text, button, undoes]) => {
      page.told.push(text)
      page.undoes = undoes
      return button === null ? null : page.pressed()
    },
  }
  const executeScript = async ({
    target,
    args,
  }: {
    target: { frameIds: number[] }
    args?: [string, unknown[]]
  }) => {
    // The frame that was pressed in, and not the page around it.
    if (page.isClosed && target.frameIds[0] !== 0) throw new Error('Cannot access contents of the page.')
    return [{ result: args ? answers[args[0]]?.(args[1], target.frameIds[0]) : null }]
  }
  const getMessage = (name: string, args: string[] = []) => [name, ...args].join(' ')
  return {
    default: { ...fakeBrowser, i18n: { getMessage }, scripting: { ...fakeBrowser.scripting, executeScript } },
  }
})

const SITE = 'https://app.pingometer.com'
const AT = {
  ...{ tab: 3, frame: 4, window: 1, url: `${SITE}/`, target: 1, selection: null, isPrivate: false },
}
const API_KEY: MenuWish = { what: 'api-key', organisation: null, routingKey: null }
const ENDPOINT: MenuWish = { what: 'endpoint', organisation: null, routingKey: null }
const NO_KEY: MenuWish = { what: 'routing-key', organisation: null, routingKey: null }

beforeEach(async () => {
  vi.restoreAllMocks()
  resetBrowser()
  Object.assign(page, {
    found: { found: true, origin: SITE },
    filled: [],
    told: [],
    isClosed: false,
    refusal: null,
  })
  page.pressed = () => null
  await seedOrganisations('acme', 'globex')
  await seedSecret('acme')
  await seedKeys('acme', 'checkout')
})

it('the page takes a fill back by itself where it told of one of its own frame, and of no other', async () => {
  await fillFromMenu(API_KEY, AT)
  expect([page.filled, page.undoes]).toEqual([[SECRET], false])
  await fillFromMenu(API_KEY, { ...AT, frame: 0 })
  expect([page.filled, page.undoes]).toEqual([[SECRET, SECRET], true])
})

describe('nothing is filled, and it is said why:', () => {
  const nothing = async (...told: string[]) => {
    expect([page.filled, page.told]).toEqual([[], told])
    expect((await readAll(waitingFills)).size).toBe(0)
  }

  it('a menu of another organisation', async () => {
    await fillFromMenu({ what: 'routing-key', organisation: 'globex', routingKey: 'checkout' }, AT)
    await nothing('menuOtherOrganisation')
  })

  it('a field that is none for it', async () => {
    page.found = { found: false, refusal: 'hidden' }
    await fillFromMenu(API_KEY, AT)
    await nothing('menuHidden')
  })

  it('a page without an address of its own, of which nobody can be asked', async () => {
    for (const origin of ['null', 'file://']) {
      page.told.length = 0
      page.found = { found: true, origin }
      await fillFromMenu(API_KEY, AT)
      await nothing('menuNoName')
    }
  })

  it('a frame that lets no extension in', async () => {
    page.isClosed = true
    await fillFromMenu(API_KEY, AT)
    await nothing('menuNoAccess')
  })

  it('a key that is gone: the only one that is left is not put in its place', async () => {
    await fillFromMenu({ what: 'routing-key', organisation: 'acme', routingKey: 'gone' }, AT)
    await nothing('refusal_noChoice')
  })

  it('a field that did not take it', async () => {
    for (const refusal of ['changed-back', 'changed', 'field-gone'] as const) {
      page.refusal = refusal
      await fillFromMenu(API_KEY, AT)
    }
    await nothing('menuChangedBack', 'refusal_changed', 'refusal_fieldGone')
  })

  it('a field of which something else is said than why it took nothing', async () => {
    page.refusal = '__proto__'
    await fillFromMenu(API_KEY, AT)
    await nothing('menuGone')
  })

  it('another organisation that came into use while its site was asked about, or a key that went', async () => {
    const { selection: _selection, target: _target, url: _url, ...place } = AT
    const waited = { ...place, organisation: 'acme', routingKey: null, origin: SITE, at: Date.now() }
    await inTurn((made) => made.remove(sessionSecrets, 'acme'))
    await fillAllowed({ ...waited, what: 'api-key' })
    await seedSecret('globex')
    await useOrganisation('globex')
    await fillAllowed({ ...waited, what: 'api-key' })
    await nothing('refusal_noKey', 'menuOtherOrganisation')
  })

  it('no key that suggests itself', async () => {
    await seedKeys('acme', 'database')
    await fillFromMenu(ENDPOINT, AT)
    await fillFromMenu(NO_KEY, AT)
    await nothing('menuNoChoice', 'refusal_noChoice')
  })

  it('the only key there is, where it is one of unusual characters', async () => {
    await inTurn((made) => made.remove(routingKeys, 'acme/checkout'))
    await seedKeys('acme', 'chéckout')
    await fillFromMenu(ENDPOINT, AT)
    await fillFromMenu(NO_KEY, AT)
    await nothing('menuDoubtful', 'menuDoubtful')
  })

  it.each([
    ['no API key', API_KEY, 'refusal_noKey', 'pingometer'],
    ['no routing keys', NO_KEY, 'refusal_noRoutingKeys', 'routekeys'],
  ])('%s yet, with the way to it', async (_what, wish, word, slug) => {
    await useOrganisation('globex')
    await fillFromMenu(wish, AT)
    expect(opened).toEqual([])
    page.pressed = () => 'pressed'
    await fillFromMenu(wish, AT)
    await nothing(word, word)
    expect(opened).toEqual([expect.stringContaining(slug)])
    expect(opened[0]).toContain('/dash/globex#')
  })
})

it('an endpoint ends with the only routing key there is', async () => {
  await fillFromMenu(ENDPOINT, AT)
  expect(page.filled).toEqual([expect.stringMatching(/\/checkout$/)])
  expect(page.told).toEqual(['menuFilledEndpoint checkout'])
  // It was no routing key that was filled.
  expect((await readSettings()).lastKey).toBeNull()
})

it('a routing key that is filled and cannot be noted as the one used last is told as that', async () => {
  const checkout: MenuWish = { what: 'routing-key', organisation: 'acme', routingKey: 'checkout' }
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'))
  page.pressed = () => 'pressed'
  await fillFromMenu(checkout, AT)
  await fillFromMenu(checkout, AT)
  expect(page.filled).toEqual(['checkout', 'checkout'])
  expect(page.told).toEqual([
    ...['twoSentences menuFilledRoutingKey checkout notRemembered', 'pageUndone'],
    ...['menuFilledRoutingKey checkout', 'pageUndone'],
  ])
})

it('the key of the monitor that the tab shows suggests itself, of no other', async () => {
  await seedKeys('acme', 'database')
  await seedMonitor('Shop', 'acme', 'database')
  await fillFromMenu(NO_KEY, { ...AT, url: `${SITE}/monitors/0123456789abcdef01234567/edit` })
  expect(page.filled).toEqual(['database'])
})

it('the API key goes without a question to Pingometer alone, and to no other host that the browser allows', async () => {
  expect(await mayHaveSecret(SITE, false)).toBe(true)
  expect(await mayHaveSecret('https://portal.victorops.com', false)).toBe(false)
})

describe('a selection', () => {
  type Args = Parameters<typeof pressed>
  const save = (selectionText: string, tab: object = { id: 3 }) =>
    pressed({ menuItemId: 'save-selection', selectionText } as Args[0], tab as Args[1])
  const keys = async () => [...(await readAll(routingKeys)).values()].map(({ key }) => key).sort()

  it('is saved, and that is taken back when it is asked for', async () => {
    await save('night')
    expect(await keys()).toEqual(['checkout', 'night'])
    page.pressed = () => 'pressed'
    await save('edge')
    expect(await keys()).toEqual(['checkout', 'night'])
    expect(page.told).toEqual(['menuSaved night acme', 'menuSaved edge acme', 'pageUndone'])
  })

  it('that is there already, whatever its capitals, is saved no second time', async () => {
    await save('CheckOut')
    expect([await keys(), page.told]).toEqual([['checkout'], ['menuKnownAlready acme checkout']])
  })

  it('that could not be stored is told of, and so is an Undo that could not', async () => {
    const full = () =>
      vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'))
    full()
    await save('night')
    expect(page.told).toEqual(['notStored'])
    page.pressed = () => {
      vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValueOnce(new Error('Corrupt.'))
      return 'pressed'
    }
    await save('edge')
    expect(page.told.slice(1)).toEqual(['menuSaved edge acme', 'notStored'])
    expect(await keys()).toEqual(['checkout', 'edge'])
  })

  it('that a newer version’s record is in the way of is told so, and what an administrator set is not taken back', async () => {
    await fakeBrowser.storage.local.set({ 'routing-key/acme/night': { v: 99, d: {} } })
    await save('night')
    expect(page.told).toEqual(['newerHere'])
    page.pressed = () => {
      const key = { organisation: 'acme', key: 'edge' }
      const managed = { organisation: null, hosts: [], routingKeys: [key], unusable: [], at: 1 }
      fakeBrowser.storage.local.set({ 'managed/all': { v: 1, d: managed } })
      return 'pressed'
    }
    await save('edge')
    expect(page.told.slice(1)).toEqual(['menuSaved edge acme', 'failed'])
  })

  it('is nobody’s where no organisation is known, and the way to one is shown when it is asked for', async () => {
    resetBrowser()
    await save('night')
    expect(opened).toEqual([])
    page.pressed = () => 'pressed'
    await save('night')
    expect(page.told).toEqual(['menuNoOrganisation', 'menuNoOrganisation'])
    expect(opened).toHaveLength(1)
    expect(await keys()).toEqual([])
  })

  it('of what is no tab, or of an item that is none, comes to nothing', async () => {
    await save('night', {})
    await save('night', { id: -1 })
    await pressed({ menuItemId: 'save', selectionText: 'night' } as Args[0], { id: 3 } as Args[1])
    expect([await keys(), page.told, opened]).toEqual([['checkout'], [], []])
  })
})

describe('a press on an item that fills', () => {
  type Args = Parameters<typeof pressed>
  const press = (info: object, tab: object = {}) =>
    pressed({ menuItemId: 'suggested', ...info } as Args[0], { id: 3, ...tab } as Args[1])
  const ID = '0123456789abcdef01234567'

  beforeEach(async () => {
    await seedKeys('acme', 'database')
    await seedMonitor('Shop', 'acme', 'database')
  })

  it('goes to the frame, the element and the selection that it was made on', async () => {
    await press({ menuItemId: 'fill-api-key', frameId: 4, targetElementId: 9, selectionText: 'old' })
    expect(page.asked.slice(0, 3)).toEqual([4, 9, 'old'])
    await press({ menuItemId: 'fill-api-key' })
    expect(page.asked.slice(0, 3)).toEqual([0, null, null])
  })

  it('is about the monitor that the tab shows, or the page where the tab does not tell its address', async () => {
    const pageUrl = `${SITE}/monitors/${ID}/edit`
    // In a private window no key is noted as the one used last, which would suggest itself.
    await press({ pageUrl }, { incognito: true })
    await press({ pageUrl: `${SITE}/` }, { incognito: true, url: pageUrl })
    expect(page.filled).toEqual(['database', 'database'])
  })
})

it('where no routing key is saved, the menu leads to the page that has them', async () => {
  type Args = Parameters<typeof pressed>
  await pressed({ menuItemId: 'open-routing-keys' } as Args[0], { id: 3 } as Args[1])
  expect(opened).toEqual([expect.stringContaining('/dash/acme#/routekeys')])
})
