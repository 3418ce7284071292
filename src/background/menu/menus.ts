import browser from 'webextension-polyfill'
import { type MenuItem, menuOf } from '../../model/forms/menu'
import { patternOf } from '../../model/pages/host'
import { OWN_HOSTS } from '../../model/pages/page'
import { monitors, SETTINGS_NAME } from '../../storage/kinds'
import { builtMenus } from '../../storage/menuKinds'
import { read, readAll } from '../../storage/records'
import { currentKeys, readSettings } from '../records/known'
import { inTurn } from '../records/queue'

/** Builds the context menu. The browser keeps it while the background sleeps. */

/**
 * Firefox has its menus under a name of their own, with the element under the pointer; Chromium under the other; Firefox on
 * a telephone has none.
 */
export const menusApi = (browser.menus ?? browser.contextMenus) as typeof browser.contextMenus | undefined

/** What the menu is made of begins with one of these. */
const MATTERS = /^(routing-key|settings|monitor|organisation)\//

let coming: Promise<void> | null = null
let again = false

/** Builds the menu anew if it is not what it should be; several calls at once come to one building. */
export function refreshMenus(): Promise<void> {
  again = true
  coming ??= buildWhileAsked()
  return coming
}

async function buildWhileAsked(): Promise<void> {
  try {
    while (again) {
      again = false
      await build()
    }
  } finally {
    // In the same step as the last look at `again`: whoever asks from now on begins anew.
    coming = null
  }
}

/** For a background that just started: the one before may have been killed while it built the menu. */
export async function repairMenus(): Promise<void> {
  if (!(await read(builtMenus, SETTINGS_NAME))) await refreshMenus()
}

/** Whether a change in storage may change the menu. */
export function mattersForMenus(changes: Record<string, unknown>, area: string): boolean {
  return area === 'local' && Object.keys(changes).some((key) => MATTERS.test(key))
}

async function build(): Promise<void> {
  if (!menusApi) return
  const items = menuOf(await known(), (word) => browser.i18n.getMessage(word))
  const text = JSON.stringify(items)
  if ((await read(builtMenus, SETTINGS_NAME))?.items === text) return
  // A background killed half-way leaves no record, so that the next one builds the menu anew.
  await inTurn((made) => made.remove(builtMenus, SETTINGS_NAME))
  await menusApi.removeAll()
  await Promise.all(items.map((item) => create(menusApi, item)))
  await inTurn((made) => made.put(builtMenus, SETTINGS_NAME, { items: text }))
}

function create(
  menus: NonNullable<typeof menusApi>,
  { id, title, contexts, parent, pages }: MenuItem,
): Promise<void> {
  return new Promise((done, failed) => {
    menus.create(
      {
        id,
        contexts: [...contexts],
        ...(title === '' ? { type: 'separator' as const } : { title }),
        ...(parent === undefined ? {} : { parentId: parent }),
        ...(pages ? { documentUrlPatterns: [...pages] } : {}),
      },
      () => {
        const { lastError } = browser.runtime
        if (lastError) failed(new Error(lastError.message))
        else done()
      },
    )
  })
}

async function known() {
  const { organisation, lastKey, hosts } = await readSettings()
  const further = hosts.filter(({ vendor }) => vendor === 'pingometer').map(({ host }) => patternOf(host))
  const pingometer = [patternOf(OWN_HOSTS.pingometer), ...further]
  if (organisation === null) return { organisation, pingometer, keys: [], used: [] }
  const filled = [...(await readAll(monitors)).values()]
    .flatMap(({ filled }) => (filled?.organisation === organisation ? [filled] : []))
    .sort((one, other) => other.at - one.at)
  const used = [...(lastKey === null ? [] : [lastKey]), ...filled.map(({ key }) => key)]
  return { organisation, pingometer, keys: await currentKeys(organisation), used }
}
