import { isTextField, isWritable, type TextField } from '../../dom/labels/field'
import { readPage } from '../../dom/outline/page'
import { follows, smallestAround } from '../../dom/seeing/around'
import { reading } from '../../dom/seeing/reading'
import { holds } from '../../dom/seeing/visible'
import type { Form } from '../../dom/switches/form'
import { switchFor } from '../../dom/switches/switch'
import { answer } from '../../messaging/pagePort'
import type { ToForms } from '../../messaging/toPage'
import type { Wish } from '../../model/forms/fill'
import { monitorOf } from '../../model/pages/page'
import type { Pointed, PointKind } from '../../model/pages/pointed'
import { fill } from '../fill/fill'
import { type Filled, refused } from '../fill/filled'
import { oneAtATime } from '../fill/oneAtATime'
import { makePill } from '../pill/pill'
import type { Pill } from '../pill/pillShape'
import { fieldCandidates } from './candidates'
import { findPointed, servePointing } from './servePointing'

/** A field that the person pointed at: finding it again, offering and filling it. */

const STATUS = /^status$/
const EVERYWHERE = { from: -1, until: Number.POSITIVE_INFINITY }
const monitor = () => ({ id: monitorOf(location.href), name: null })

const find = (pointed: Pointed) => findPointed(pointed, fieldCandidates)?.el ?? null

const formFor = (pointed: Pointed) => reading(() => readForm(pointed))

function readForm(pointed: Pointed): Form | null {
  const field = find(pointed)
  if (!field || !isTextField(field) || pointed.what === 'portal-key') return null
  const toggle =
    pointed.what === 'api-key' ? switchFor(readPage(), STATUS, EVERYWHERE) : { refusal: 'none' as const }
  return {
    what: pointed.what,
    field,
    toggle: 'found' in toggle && isOf(field, toggle.found.face) ? toggle.found : null,
    wanted: 'routing-key',
    refusal: isWritable(field) ? null : 'read-only',
  }
}

/**
 * Whether the one STATUS of a page is that of the field: it follows with no other field between, or stands with no other in
 * one box. On a page that was not recognised it may be another card's.
 */
function isOf(field: TextField, status: Element): boolean {
  const others = fieldCandidates().flatMap(({ el }) => (el === field ? [] : [el]))
  if (follows(status, field) && !others.some((el) => follows(el, field) && follows(status, el))) return true
  const box = smallestAround(field, status)
  return box !== null && !others.some((el) => holds(box, el))
}

const gone = () => refused('pointed-gone')

const press = oneAtATime(async (pointed: Pointed, wish: Wish): Promise<Filled> => {
  const form = formFor(pointed)
  return form ? fill(form, wish, monitor(), () => formFor(pointed)) : gone()
})

/** What a pill is for; the same field may come to be another monitor's. */
interface At {
  field: Element
  what: PointKind
  /** Whether no STATUS is turned with it. */
  alone: boolean
  monitor: string | null
}

function isSame(one: At, other: At): boolean {
  return (
    one.field === other.field &&
    one.what === other.what &&
    one.alone === other.alone &&
    one.monitor === other.monitor
  )
}

/**
 * Serves the field that was pointed at for as long as the page lives.
 * @param wake asks for another look at the page
 * @returns looks for the field once more, and says whether it came or left since the last look
 */
export function servePointedField(signal: AbortSignal, wake: () => void): () => boolean {
  let pill: Pill | null = null
  /** What the pill is for. */
  let at: At | null = null
  let hasLeft = false
  const drop = () => {
    pill?.remove()
    pill = null
  }
  const look = servePointing(
    {
      candidates: fieldCandidates,
      drop,
      show(field, { pointed, offer }) {
        const { what } = pointed
        if (what === 'portal-key') return
        const alone = what === 'api-key' && !formFor(pointed)?.toggle
        const next = { field, what, alone, monitor: monitor().id }
        // Its word and its Undo stay.
        if (pill && at && isSame(at, next)) return pill.offer(offer)
        drop()
        at = next
        pill = makePill({
          field,
          what,
          alone,
          monitor,
          // The pill fills the field it stands beside, and no other.
          press: async (wish) => (find(pointed) === field ? press(pointed, wish) : gone()),
          gone: () => {
            drop()
            hasLeft = true
            wake()
          },
        })
        pill.offer(offer)
      },
    },
    signal,
  )
  signal.addEventListener('abort', () => pill?.remove())
  answer<ToForms>(
    {
      'point.fill': async ({ pointed, ...wish }) => {
        const filled = await press(pointed, wish)
        pill?.show(filled)
        return filled.result
      },
    },
    signal,
  )
  return () => {
    const left = hasLeft
    hasLeft = false
    return look() || left
  }
}
