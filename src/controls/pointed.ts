import { isWritable, type TextField } from '../dom/field'
import type { Form } from '../dom/form'
import { readPage } from '../dom/page'
import { reading } from '../dom/reading'
import { switchFor } from '../dom/switch'
import { answer, ask } from '../messaging/pagePort'
import type { Data, Notice, ToControls } from '../messaging/protocol'
import { monitorOf, organisationOf } from '../model/page'
import { findAgain, type Pointed } from '../model/pointed'
import { fieldCandidates, keyCandidates, textOf } from './candidates'
import { type Filled, fill } from './fill'
import { showNotice } from './notice'
import { makePill } from './pill'
import type { Pill } from './pillShape'
import { pointAt } from './point'
import { askForCapture, isAskedFor } from './request'

/** What the person pointed at: pointing, finding it again, filling or reading it. */

let pill: Pill | null = null
const STATUS = /^status$/
const monitor = () => ({ id: monitorOf(location.href), name: null })

function found(pointed: Pointed): Element | null {
  const candidates = pointed.what === 'portal-key' ? keyCandidates() : fieldCandidates()
  const index = findAgain(pointed, candidates)
  return index === null ? null : (candidates[index]?.el ?? null)
}

const formFor = (pointed: Pointed) => reading(() => readForm(pointed))

function readForm(pointed: Pointed): Form | null {
  const field = found(pointed) as TextField | null
  if (!field || pointed.what === 'portal-key') return null
  const everywhere = { from: -1, until: Number.POSITIVE_INFINITY }
  const toggle =
    pointed.what === 'api-key' ? switchFor(readPage(), STATUS, everywhere) : { refusal: 'none' as const }
  return {
    what: pointed.what,
    field,
    toggle: 'found' in toggle ? toggle.found : null,
    wanted: 'routing-key',
    refusal: isWritable(field) ? null : 'read-only',
  }
}

async function press(pointed: Pointed, routingKey: string | null): Promise<Filled> {
  const form = formFor(pointed)
  return form
    ? fill(form, routingKey, monitor(), () => formFor(pointed))
    : { result: { done: false, refusal: 'pointed-gone' }, undo: null }
}

/** Reads the key that was pointed at on the portal, as if the page had been recognised. */
async function readPointed(pointed: Pointed): Promise<Notice | null> {
  const el = found(pointed)
  const organisation = organisationOf(location.href)
  if (!el || !organisation) return null
  const send = (confirmed: boolean) =>
    ask('capture.values', {
      organisation,
      integration: null,
      values: [textOf(el)],
      confirmed,
      requested: isAskedFor(),
      telling: crypto.randomUUID(),
    })
  const notice = await send(false)
  if (notice && !notice.quiet) showNotice(notice, notice.asks ? async () => void (await send(true)) : null)
  return notice ?? null
}

/** Reads the key that was pointed at once more, because the person asks for it. */
export async function captureIfPointed(): Promise<Notice | null> {
  return readable ? readPointed(readable) : null
}

/** What was pointed at on the portal, once it was shown. */
let readable: Pointed | null = null
/** What is to be shown as soon as it is found: late content may still be on its way. */
let awaited: NonNullable<Data<ToControls, 'point.show'>> | null = null

/** The field that was shown has left the page since the last look. */
let hasLeft = false

/** The page may have changed: shows what was pointed at, if it is there now. @returns whether a field came or left */
export function lookAgain(): boolean {
  const left = hasLeft
  hasLeft = false
  const came = showIfThere() && pill !== null
  return came || left
}

let wake: () => void = () => undefined

function showIfThere(): boolean {
  if (!awaited) return false
  const { pointed, offer } = awaited
  const el = found(pointed)
  if (!el) return false
  awaited = null
  if (pointed.what === 'portal-key') {
    readable = pointed
    void readPointed(pointed)
    return true
  }
  const { what } = pointed
  pill = makePill({
    field: el,
    what,
    alone: what === 'api-key' && !formFor(pointed)?.toggle,
    monitor,
    // The pill fills the field it stands beside, and no other.
    press: (key) =>
      found(pointed) === el
        ? press(pointed, key)
        : Promise.resolve({ result: { done: false, refusal: 'pointed-gone' }, undo: null }),
    gone: () => {
      pill = null
      hasLeft = true
      wake()
    },
  })
  pill.offer(offer)
  return true
}

/**
 * Takes orders from the background for as long as the page lives.
 * @param look asks for another look at the page soon
 */
export function servePointing(signal: AbortSignal, look: () => void): void {
  wake = look
  signal.addEventListener('abort', () => pill?.remove())
  answer<ToControls>(
    {
      'point.start': async ({ what }) => {
        const picked = await pointAt(what)
        if (!picked) return null
        // Whoever points at the key wants it captured.
        if (what === 'portal-key') askForCapture()
        const { label, name, type, index, count } = picked
        const kept = await ask('point.remember', { what, label, name, type, index, count })
        if (!kept?.remembered) showNotice({ message: 'noticePointNotKept', args: [], undo: null }, null)
        return null
      },
      'point.show': (shown) => {
        pill?.remove()
        pill = null
        awaited = shown
        readable = null
        hasLeft = false
        return { found: showIfThere() }
      },
      'point.fill': async ({ pointed, routingKey }) => {
        const filled = await press(pointed, routingKey)
        pill?.show(filled)
        return filled.result
      },
    },
    signal,
  )
}
