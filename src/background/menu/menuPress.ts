import browser from 'webextension-polyfill'
import { openPanel } from '../../messaging/panel'
import { pressOf } from '../../model/forms/menu'
import { isPublicApiKey, isServiceKey, maskKeys } from '../../model/keys/apiKey'
import { isRoutingKeyText } from '../../model/keys/routingKey'
import { clean, sameName } from '../../model/text/text'
import { addKey, removeKey } from '../data/saved'
import { tellOnPage } from '../pages/anyPage'
import { addressInPortal } from '../pages/portals'
import { keysOf, readSettings } from '../records/known'
import { notStored, say } from '../words'
import { fillFromMenu, tellFailed } from './menuFill'

/** What each item of the context menu does. */

type Clicked = browser.Menus.OnClickData

/** Does what was pressed; whoever pressed is told when the browser did not let it through. */
export async function pressed(info: Clicked, tab: browser.Tabs.Tab | undefined): Promise<void> {
  try {
    await act(info, tab)
  } catch {
    if (tab?.id !== undefined) await tellFailed(tab.id)
  }
}

async function act(info: Clicked, tab: browser.Tabs.Tab | undefined): Promise<void> {
  const press = pressOf(String(info.menuItemId))
  // Before anything is waited for: Firefox opens the popup only while the press is under way.
  if (press?.does === 'more') return openMore(tab?.windowId)
  if (!press || tab?.id === undefined || tab.id < 0) return
  if (press.does === 'fill')
    return fillFromMenu(press, {
      tab: tab.id,
      window: tab.windowId ?? null,
      frame: info.frameId ?? 0,
      url: tab.url ?? info.pageUrl ?? '',
      target: info.targetElementId ?? null,
      selection: info.selectionText ?? null,
      isPrivate: tab.incognito === true,
    })
  if (press.does === 'save-selection') return saveSelection(tab.id, info.selectionText ?? '')
  const { organisation } = await readSettings()
  await browser.tabs.create({ url: await addressInPortal(organisation, 'routekeys') })
}

/** The popup, with its search; browsers that do not let it be opened have the panel. */
async function openMore(window: number | undefined): Promise<void> {
  try {
    await browser.action.openPopup()
  } catch {
    await openPanel(window).catch(() => undefined)
  }
}

async function saveSelection(tab: number, selected: string): Promise<void> {
  const key = clean(selected, 200)
  const { organisation } = await readSettings()
  if (organisation === null) {
    if (await tellOnPage(tab, say('menuNoOrganisation'), say('pageOpenPortal')))
      await browser.tabs.create({ url: await addressInPortal(null, 'routekeys') })
    return
  }
  // Saved as a routing key it would lie on this device for good, and follow the person to others.
  if (isServiceKey(key) || isPublicApiKey(key)) {
    await tellOnPage(tab, say('menuSelectedApiKey'))
    return
  }
  if (!isRoutingKeyText(key)) {
    await tellOnPage(tab, say('menuNoRoutingKey', clean(maskKeys(key), 40)))
    return
  }
  const twin = (await keysOf(organisation)).find((known) => sameName(known.key, key))
  if (twin) {
    await tellOnPage(tab, say('menuKnownAlready', organisation, twin.key))
    return
  }
  const told = await addKey(organisation, key).catch(notStored)
  if (typeof told === 'string') await tellOnPage(tab, say(told))
  else if (told.added) await tellSaved(tab, organisation, key)
}

async function tellSaved(tab: number, organisation: string, key: string): Promise<void> {
  if (await tellOnPage(tab, say('menuSaved', key, organisation), say('pageUndo'))) {
    const undone = removeKey(organisation, key).then(() => 'pageUndone' as const)
    await tellOnPage(tab, say(await undone.catch(notStored)))
  }
}
