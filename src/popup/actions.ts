import { sure, tell } from '../messaging/uiPort'
import { endpointWith } from '../model/keys/endpoint'
import { isDoubtful, isMissing } from '../model/keys/routingKey'
import { type PointKind, vendorOfPointed } from '../model/pages/pointed'
import type { RoutingKeyRecord } from '../storage/kinds'
import { endpointForm } from '../ui/state/store'
import { t } from '../ui/words/i18n'
import { captureSentence, failureSentence, resultSentence, staleSentence } from '../ui/words/sentences'
import type { Popup } from './model'

/** What the person can do in the popup. Each says in the status what came of it. */

function say(popup: Popup, text: string, undo: (() => void) | null = null): void {
  popup.result.value = { text, refused: false, undo }
}

async function attempt(popup: Popup, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    popup.result.value = { text: failureSentence(error), refused: true, undo: null }
  }
}

/** Fills the active tab's form: with what is suggested, or with one routing key. */
export function fill(popup: Popup, routingKey: string | null): Promise<void> {
  return attempt(popup, async () => {
    // Whose it was that the person saw: another organisation may be chosen elsewhere.
    const organisation = popup.saved.organisation.value?.name ?? null
    const result = await popup.tab.fill({ organisation, routingKey })
    popup.result.value = { text: resultSentence(result), refused: !result.done, undo: null }
  })
}

/** Fills one routing key; what may send alarms astray only after a second word, as beside the field. */
export function use(popup: Popup, record: RoutingKeyRecord): void {
  const { key } = record
  if (!isMissing(record) && !isDoubtful(key)) return void fill(popup, key)
  popup.doubted.value = key
  popup.open.value = key
}

/** Captures what the active tab shows of the portal. */
export function capture(popup: Popup): Promise<void> {
  return attempt(popup, async () => {
    const told = await popup.tab.capture()
    const undo = told?.notice?.undo ?? null
    const takeBack = undo === null ? null : () => void undoCapture(popup, [undo])
    if (told) say(popup, captureSentence(told.notice), takeBack)
    else popup.result.value = { text: staleSentence('victorops'), refused: true, undo: null }
  })
}

/** Takes a capture back. @param undos what takes it back, the latest first */
export function undoCapture(popup: Popup, undos: readonly string[]): Promise<void> {
  return attempt(popup, async () => {
    let isBack = false
    for (const undo of undos) {
      const { undone } = sure(await tell('keys.undo', { undo }))
      isBack ||= undone
    }
    popup.tried.value = undos[0] ?? null
    say(popup, t(isBack ? 'noticeUndone' : 'noticeUndoForgotten'))
  })
}

/** Loads the active tab anew, after an update of the extension. */
export function refresh(popup: Popup): Promise<void> {
  return attempt(popup, popup.tab.reload)
}

async function copy(popup: Popup, text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    say(popup, done)
  } catch {
    popup.result.value = { text: t('copyFailed'), refused: true, undo: null }
  }
}

/** Copies a routing key alone. */
export function copyKey(popup: Popup, key: string): Promise<void> {
  return copy(popup, key, t('copiedKey', key))
}

/** Copies the API key alone. */
export async function copySecret(popup: Popup): Promise<void> {
  const secret = popup.saved.secret.value
  if (secret) await copy(popup, secret.key, t('copiedApiKey', secret.organisation))
}

/** Why no endpoint can be copied; null where one can. */
export function whyNoEndpoint(popup: Popup): string | null {
  if (!popup.saved.secret.value) return t('copyEndpointNoKey')
  return endpointForm(popup.saved) === null ? t('refusal_noAddress') : null
}

/** Copies the organisation's endpoint with a routing key put in. */
export async function copyEndpoint(popup: Popup, key: string): Promise<void> {
  const secret = popup.saved.secret.value
  const form = endpointForm(popup.saved)
  if (!secret || form === null) return
  await copy(popup, endpointWith(form, secret.key, key), t('copiedEndpoint', key))
}

/** Adds a routing key that was typed. */
export function addKey(popup: Popup, organisation: string, key: string): Promise<void> {
  return attempt(popup, async () => {
    const { added } = sure(await tell('keys.add', { organisation, key }))
    popup.adding.value = null
    popup.query.value = ''
    say(popup, t(added ? 'added' : 'addedAlready', key))
  })
}

/** Removes a routing key at once; the status offers to take it back. */
export function removeKey(popup: Popup, organisation: string, key: string): Promise<void> {
  return attempt(popup, async () => {
    const { undo } = sure(await tell('keys.remove', { organisation, key, telling: crypto.randomUUID() }))
    const takeBack = () =>
      void attempt(popup, async () => {
        const { undone } = sure(await tell('keys.undo', { undo }))
        say(popup, undone ? t('restored', key) : t('noticeUndoForgotten'))
      })
    popup.open.value = null
    say(popup, t('removed', key), takeBack)
  })
}

/** Has another organisation's values filled from now on. */
export function switchOrganisation(popup: Popup, organisation: string): Promise<void> {
  return attempt(popup, async () => {
    await tell('organisation.use', { organisation })
    popup.open.value = null
    popup.doubted.value = null
    popup.query.value = ''
    say(popup, t('organisationNow', organisation))
  })
}

/** Forgets an API key everywhere. */
export function forgetSecret(popup: Popup, organisation: string): Promise<void> {
  return attempt(popup, async () => {
    await tell('secret.forget', { organisation })
    say(popup, t('forgotten', organisation))
  })
}

/** Keeps API keys on this device from now on, or no longer. */
export function keepSecrets(popup: Popup, keep: boolean): Promise<void> {
  return attempt(popup, async () => {
    await tell('secret.keep', { keep })
    say(popup, t(keep ? 'keptNow' : 'keptNoMore'))
  })
}

/** Lets the person point at something on the page; the popup goes out of the way. */
export function point(popup: Popup, what: PointKind): Promise<void> {
  return attempt(popup, async () => {
    const { started } = sure(await popup.tab.point(what))
    if (started) window.close()
    else popup.result.value = { text: staleSentence(vendorOfPointed(what)), refused: true, undo: null }
  })
}

/** Forgets what was pointed at on the active tab's page. */
export function forgetPointed(popup: Popup): Promise<void> {
  return attempt(popup, async () => {
    await popup.tab.forgetPointed()
    say(popup, t('pointForgotten'))
    await popup.tab.look()
  })
}
