import type { FromPage } from '../../messaging/fromPage'
import type { Data } from '../../messaging/protocol'
import { maskKeys } from '../../model/keys/apiKey'
import { keyOfTwo } from '../../model/keys/routingKey'
import { afterSeeing } from '../../model/monitors/monitorState'
import { accountForms, submits } from '../../storage/guideKinds'
import { monitors, organisations } from '../../storage/kinds'
import { read } from '../../storage/records'
import { secretOf } from '../../storage/secrets'
import type { Change } from '../../storage/writer'
import { keysOf, readSettings } from '../records/known'
import { inTurn } from '../records/queue'
import { digest } from '../records/strangeKeys'
import { monitorRecord } from './monitors'

/** What the forms showed, and when: all that the overview and the guide's ticks go by. */

/** For how long a loaded page may be the answer to a form that was submitted in its tab before, in milliseconds. */
const ANSWERED_WITHIN = 60_000

/** A form was submitted: the tab's next page may be the server's answer to it, with the values it refused. */
export function noteSubmitted(tab: number): Promise<null> {
  return inTurn(async (made) => {
    await made.put(submits, String(tab), { at: Date.now() })
    return null
  })
}

/**
 * A page of the tab was loaded: the first after a submit is its answer, a later one shows what the server has. What the page
 * tells of its form comes right after: to look first, and be in turn then, would let that go before.
 */
export function noteOpened(tab: number): Promise<null> {
  return inTurn(async (made) => {
    const submit = await read(submits, String(tab))
    if (submit?.answered) await made.remove(submits, String(tab))
    else if (submit) await made.put(submits, String(tab), { ...submit, answered: true })
    return null
  })
}

/** A tab was closed: no page of it answers a form any more. */
export async function forgetSubmitted(tab: number): Promise<void> {
  if (await read(submits, String(tab))) await inTurn((made) => made.remove(submits, String(tab)))
}

/** A form is there, with what stands in it before anybody touched it, or what has come of it since. */
export function noteForm(
  form: Data<FromPage, 'form.seen'>,
  tab: number,
  host: string,
): Promise<{ trusted: boolean }> {
  return inTurn(async (made) => {
    const trusted = await isTrusted(made, form.origin, tab)
    if (form.what === 'routing-key') await noteRoutingKey(made, form, trusted, host)
    else await noteApiKey(made, form, trusted)
    return { trusted }
  })
}

/** Whether what stands in a form is what the server has. */
async function isTrusted(made: Change, origin: Data<FromPage, 'form.seen'>['origin'], tab: number) {
  if (origin === 'kept') return false
  if (origin === 'drawn') return true
  const submit = await read(submits, String(tab))
  if (submit) await made.remove(submits, String(tab))
  return origin === 'redirected' || !submit || Date.now() - submit.at > ANSWERED_WITHIN
}

async function noteRoutingKey(
  made: Change,
  form: Data<FromPage, 'form.seen'>,
  trusted: boolean,
  host: string,
) {
  const { id, name } = form.monitor
  if (id === null) return
  const record = await monitorRecord(made, { id, name }, host)
  const { text, other } = form
  // Only a text that looks like an API key is looked up, and one of two.
  const names = maskKeys(text) === text && other === undefined ? [] : await keyNames()
  const isKey = (one: string) => names.includes(one)
  const { seen, filled } = afterSeeing(record, keyOfTwo(text, other, names), trusted, Date.now(), isKey)
  await made.put(monitors, id, { ...record, seen, filled: filled ? record.filled : null })
}

async function keyNames(): Promise<string[]> {
  const { organisation } = await readSettings()
  return organisation === null ? [] : (await keysOf(organisation)).map(({ key }) => key)
}

async function noteApiKey(made: Change, form: Data<FromPage, 'form.seen'>, trusted: boolean) {
  const { organisation } = await readSettings()
  if (organisation === null) return
  const known = await read(accountForms, organisation)
  const secret = await secretOf(organisation)
  // Of a key that was forgotten its digest still tells whether it stands there.
  const expected = secret ? await digest(secret.key) : (known?.digest ?? null)
  if (expected === null) return
  const right = secret ? form.text === secret.key : (await digest(form.text)) === expected
  if (!trusted) {
    // What was filled no longer stands there.
    if (!right && known?.filledAt) await made.put(accountForms, organisation, { ...known, filledAt: null })
    return
  }
  const now = Date.now()
  const saved = right && form.status === 'on'
  await made.put(accountForms, organisation, {
    organisation,
    filledAt: right ? (known?.filledAt ?? null) : null,
    savedAt: saved ? now : null,
    digest: expected,
  })
}

/**
 * The account's form was filled, or the person took that back.
 * @param organisation whose API key it was: another one may be in use by the time it is taken back
 */
export async function noteAccountFilled(
  made: Change,
  organisation: string,
  undone: boolean,
  already: boolean,
): Promise<void> {
  if (!(await read(organisations, organisation))) return
  const known = await read(accountForms, organisation)
  if (already && known?.savedAt) return
  const secret = await secretOf(organisation)
  if (!secret && !known) return
  await made.put(accountForms, organisation, {
    organisation,
    filledAt: undone ? null : Date.now(),
    savedAt: null,
    digest: secret ? await digest(secret.key) : (known?.digest ?? null),
  })
}

/** Another API key was captured: what was seen of the form before says nothing of this one. */
export async function restartAccount(made: Change, organisation: string, key: string): Promise<void> {
  const known = await read(accountForms, organisation)
  if (known && known.digest !== (await digest(key))) await made.remove(accountForms, organisation)
}
