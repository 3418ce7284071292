import browser from 'webextension-polyfill'
import { type FieldRefusal, isSecret, type MenuFill } from '../../model/forms/anyField'
import type { Refusal, Wish } from '../../model/forms/fill'
import { isDoubtful } from '../../model/keys/routingKey'
import { monitorOf } from '../../model/pages/page'
import { isNamedOrigin } from '../../model/pages/site'
import type { MessageName } from '../../model/text/messages'
import type { WaitingFillRecord } from '../../storage/menuKinds'
import { grantValue } from '../fill/fill'
import { type Frame, fillField, findField, NoAccess, tellOnPage, undoField } from '../pages/anyPage'
import { addressInPortal } from '../pages/portals'
import { currentKeys, readSettings } from '../records/known'
import { say } from '../words'
import { mayHaveSecret } from './allowedSites'
import { askAboutSite } from './confirm'
import { forgetLast, NOT_NOTED, type Noted, rememberLast } from './lastKey'

/** Fills the field the context menu was opened on. */

const FIELD_WORDS: Record<FieldRefusal | 'no-access' | 'no-name', MessageName> = {
  unsure: 'menuUnsure',
  'not-text': 'menuNotText',
  'read-only': 'menuReadOnly',
  hidden: 'menuHidden',
  password: 'menuPassword',
  'too-long': 'refusal_tooLong',
  'sends-itself': 'refusal_sendsItself',
  gone: 'menuGone',
  'changed-back': 'menuChangedBack',
  changed: 'refusal_changed',
  'typed-over': 'refusal_typedOver',
  'field-gone': 'refusal_fieldGone',
  'no-access': 'menuNoAccess',
  'no-name': 'menuNoName',
}

/** What a press in the menu wants filled. */
export interface MenuWish extends Wish {
  what: MenuFill
}

/** Where the menu was opened, as the browser tells. */
export interface Opened extends Frame {
  window: number | null
  /** The address the tab shows. */
  url: string
  target: number | null
  selection: string | null
  /** Whether it is in a private window: neither what is filled there is noted as used last, nor a yes to its site stored. */
  isPrivate: boolean
}

/** Fills the field the menu was opened on; a site that is not Pingometer's is asked about first, where the API key is in it. */
export async function fillFromMenu(wish: MenuWish, at: Opened): Promise<void> {
  const granted = await grantFor(wish, at.url)
  if (!granted.granted) return tellMissing(at.tab, granted.refusal, wish.what)
  const { value, name, organisation } = granted
  try {
    const found = await findField(at, at.target, at.selection, value.length)
    if (!found.found) return tellField(at.tab, found.refusal)
    const { tab, frame, window } = at
    const routingKey = wish.what === 'api-key' ? null : name
    const fill = {
      tab,
      frame,
      window,
      organisation,
      what: wish.what,
      routingKey,
      origin: found.origin,
      isPrivate: at.isPrivate,
      at: Date.now(),
    }
    if (!isSecret(wish.what) || (await mayHaveSecret(found.origin, at.isPrivate)))
      return await write(fill, value, at.isPrivate ? null : routingKey)
    if (!isNamedOrigin(found.origin)) return tellField(at.tab, 'no-name')
    await askAboutSite(fill)
  } catch (error) {
    if (!(error instanceof NoAccess)) throw error
    await tellField(at.tab, 'no-access')
  }
}

/** Goes on with a fill after the person said yes to its site. */
export async function fillAllowed(fill: WaitingFillRecord): Promise<void> {
  const { organisation, what, routingKey } = fill
  const granted = await grantFor({ what, organisation, routingKey }, '')
  if (!granted.granted) return tellMissing(fill.tab, granted.refusal, what)
  // Only secrets are asked about.
  await write(fill, granted.value, null)
}

/** The value, for the organisation in use. An endpoint ends with the key used last, or the only one there is. */
async function grantFor({ what, organisation, routingKey }: MenuWish, url: string) {
  const monitor = { id: monitorOf(url), name: null }
  if (what === 'api-key')
    return grantValue({ what, organisation, routingKey: null, wanted: 'routing-key', monitor })
  const asked = { what: 'routing-key', organisation, wanted: what, monitor } as const
  const granted = await grantValue({ ...asked, routingKey })
  if (granted.granted || granted.refusal !== 'no-choice' || routingKey !== null) return granted
  const [only, other] = await currentKeys((await readSettings()).organisation)
  if (!only || other) return granted
  // Nobody chose it by its name.
  if (isDoubtful(only)) return { granted: false, refusal: 'doubtful' } as const
  return grantValue({ ...asked, routingKey: only })
}

/** @param lastKey the routing key that is used last by this, if it is to be noted */
async function write(
  fill: Omit<WaitingFillRecord, 'at'>,
  value: string,
  lastKey: string | null,
): Promise<void> {
  const press = crypto.randomUUID()
  const result = await fillField(fill, value, press)
  if (!result.filled) return tellField(fill.tab, result.refusal)
  const { already, earlier } = result
  const { what, routingKey, organisation } = fill
  const isNoted = what === 'routing-key' && lastKey !== null
  const last = isNoted ? await rememberLast(organisation, lastKey, earlier ?? press) : NOT_NOTED
  const filled =
    what === 'api-key'
      ? say('menuFilledApiKey', organisation)
      : say(what === 'endpoint' ? 'menuFilledEndpoint' : 'menuFilledRoutingKey', routingKey ?? '')
  const told = last === null ? say('twoSentences', filled, say('notRemembered')) : filled
  // Whoever presses twice has filled once: what that was is still told, and can be undone.
  if (already && earlier === null) {
    await tellOnPage(fill.tab, say('menuAlready'))
    return
  }
  const pressed = await tellOnPage(fill.tab, told, say('pageUndo'), fill.frame === 0)
  // The page has told of it already.
  if (pressed === 'undone') await forgetLast(last)
  if (pressed === 'pressed') await tellOnPage(fill.tab, await undo(fill, last))
}

/** Takes a fill back, and with it what was noted of it. @returns what to say of that */
async function undo(fill: Frame, noted: Noted): Promise<string> {
  if (!(await undoField(fill))) return say('menuNotUndone')
  const isForgotten = await forgetLast(noted)
  return isForgotten ? say('pageUndone') : say('twoSentences', say('pageUndone'), say('notRemembered'))
}

async function tellField(tab: number, refusal: keyof typeof FIELD_WORDS): Promise<void> {
  await tellOnPage(tab, say(FIELD_WORDS[refusal]))
}

/** Says that the browser did not let through what was pressed. */
export async function tellFailed(tab: number): Promise<void> {
  await tellOnPage(tab, say('failed'))
}

/** The word for a value that was not granted, where no page of the portal would bring it. */
function missingWord(refusal: Refusal, what: MenuFill): MessageName {
  if (refusal === 'other-organisation') return 'menuOtherOrganisation'
  if (refusal === 'no-address') return 'refusal_noAddress'
  if (refusal !== 'no-choice') return 'menuDoubtful'
  return what === 'routing-key' ? 'refusal_noChoice' : 'menuNoChoice'
}

/** Says what is not saved yet, with the way to it. */
async function tellMissing(tab: number, refusal: Refusal, what: MenuFill): Promise<void> {
  const { organisation } = await readSettings()
  if (refusal !== 'no-key' && refusal !== 'no-routing-keys') {
    await tellOnPage(tab, say(missingWord(refusal, what)))
    return
  }
  const isKey = refusal === 'no-key'
  const opened = await tellOnPage(
    tab,
    say(isKey ? 'refusal_noKey' : 'refusal_noRoutingKeys'),
    say('pageOpenPortal'),
  )
  if (opened)
    await browser.tabs.create({
      url: await addressInPortal(organisation, isKey ? 'pingometer' : 'routekeys'),
    })
}
