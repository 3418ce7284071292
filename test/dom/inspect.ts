import { whole } from '../../src/controls/capture/whole'
import { bringIn } from '../../src/controls/fill/bringIn'
import { beginEntry } from '../../src/controls/fill/entry'
import type { Undone } from '../../src/controls/fill/filled'
import { formPlace } from '../../src/controls/fill/formPlace'
import { takeInHand } from '../../src/controls/fill/hand'
import { rehearse } from '../../src/controls/fill/rehearse'
import { takeBack } from '../../src/controls/fill/takeBack'
import { choosePlace } from '../../src/controls/layer/places'
import { readPage } from '../../src/dom/outline/page'
import { boxOf } from '../../src/dom/outline/place'
import type { Seen } from '../../src/dom/outline/seen'
import { reading } from '../../src/dom/seeing/reading'
import { isEndInSight } from '../../src/dom/seeing/scrolling'
import { chooseState } from '../../src/dom/switches/chosen'
import { turn } from '../../src/dom/writing/write'
import type { Refusal } from '../../src/model/forms/fill'
import type { Landmark } from '../../src/model/pages/landmark'
import { isMonitorForm, type Vendor } from '../../src/model/pages/page'
import { matches } from '../../src/sites/definition'
import { mayBeOurs } from '../../src/sites/glimpse'
import { formOf } from '../../src/sites/pingometer/forms'
import { monitorName } from '../../src/sites/pingometer/monitorName'
import { listedRows, toldBy } from '../../src/sites/pingometer/monitorRows'
import { landmarkOn, lookAtPage, recognise } from '../../src/sites/site'
import { readValues, showsPart } from '../../src/sites/victorops/integration/blocks'
import { readRoutingKeys } from '../../src/sites/victorops/routingKeys/routingKeys'
import { listPartOf } from '../../src/sites/victorops/routingKeys/whole/listPart'
import { endOfWhole } from '../../src/sites/victorops/routingKeys/whole/wholeList'
import { SITES } from '../sites-recognition/sites'
import { type Answers, pressFill, pressUndo } from './fillInspect'
import { layerAfter } from './layerInspect'
import { isPointingOver, pointed, showPointed, startPointing, toPoint } from './pointInspect'

/** What an element is to the test that made the page; the product knows nothing of this attribute. */
const IS = 'data-is'

/**
 * What the product's own recognition says of the page it is run in, in plain data. Bundled and put into real pages by
 * the tests: layout is part of what a person sees, so nothing less than a browser will do.
 */
const look = (vendor: Vendor) => reading(() => lookIn(vendor))

function lookIn(vendor: Vendor) {
  const place = location.pathname + location.hash
  const { kind, seen } = lookAtPage(SITES[vendor])
  const form = formOf(kind, seen)
  const face = form?.toggle?.face
  const all = kind === 'portal-routing-keys' ? whole(seen) : null
  const routingKeys = all ? readRoutingKeys(all, isEdited) : []
  return {
    // A page that the glance passes by is never read.
    kind: mayBeOurs(vendor) ? kind : 'none',
    matching: Object.values(SITES)
      .flatMap(({ definitions }) => definitions)
      .filter((definition) => matches(definition, seen, place))
      .map((definition) => definition.kind),
    words: seen.words,
    refusal: form?.refusal ?? null,
    field: form?.field?.getAttribute(IS) ?? (form?.field ? 'unmarked' : null),
    toggle: face ? nearestMark(face) : null,
    status: form?.toggle?.state() ?? null,
    wanted: form?.wanted ?? null,
    values: kind === 'portal-integration-enabled' ? readValues(seen, isEdited) : [],
    isPart: kind === 'portal-integration-enabled' && showsPart(seen),
    routingKeys,
    isWhole: all !== null && isWhole(all, routingKeys),
    part: all && listPartOf(all, routingKeys),
    ...(kind === 'monitors' ? toldBy(listedRows(seen)) : { monitors: [], names: [] }),
    name: isMonitorForm(kind) ? monitorName(seen, kind, isEdited) : null,
  }
}

const isEdited = (field: Element) => field.matches('[data-edited]')

/** Whether the page shows all routing keys there are, as far as one look tells. */
function isWhole(page: Seen, keys: readonly { key: string }[]): boolean {
  const place = location.pathname + location.search + location.hash
  const end = endOfWhole(
    page,
    place,
    keys.map(({ key }) => key),
  )
  return end !== null && isEndInSight(end.el, boxOf(end))
}

/** Whose an element is: its own mark, that of the marked element inside or the nearest around it. */
function nearestMark(el: Element): string {
  const marked = el.querySelector(`[${IS}]`) ?? el.closest(`[${IS}]`)
  return (el.hasAttribute(IS) ? el : marked)?.getAttribute(IS) ?? 'unmarked'
}

/** Turns STATUS on as a fill does (two tries), and says what each state was and who was touched. */
async function press(vendor: Vendor) {
  const toggle = formNow(vendor)?.toggle
  const states = [toggle?.state() ?? 'none']
  for (const attempt of [0, 1]) {
    if (toggle?.mayList) await chooseState(toggle, 'on')
    else if (toggle) await turn(toggle, 'on', attempt)
    states.push(toggle?.state() ?? 'none')
  }
  return states
}

/** The form on the page as it is now. */
function formNow(vendor: Vendor) {
  return reading(() => {
    const { kind, seen } = lookAtPage(SITES[vendor])
    return formOf(kind, seen)
  })
}

let takeBackLast: (() => Promise<Undone>) | null = null

/** Brings a value into the form that is in view, as a fill does once it has the value; why it was not, or null. */
async function fill(vendor: Vendor, value: string): Promise<Refusal | null> {
  const again = () => formNow(vendor)
  const form = again()
  takeBackLast = null
  if (!form?.field || form.refusal) return form?.refusal ?? 'no-field'
  const hand = takeInHand(form, form.field, again)
  const entry = beginEntry(hand, formPlace(form.field, again), value)
  const refusal = entry.already ? entry.wrong() : await bringIn(entry)
  takeBackLast = hand.hasChanged() ? () => takeBack(entry, async () => true) : null
  return refusal
}

const EVENTS = [
  'focusin',
  'focusout',
  'keydown',
  'keyup',
  'input',
  'change',
  'pointerdown',
  'mousedown',
  'click',
]

/** Gets ready for a press, and tells what the page heard and what changed in it until that would have come. */
async function getReady(vendor: Vendor): Promise<string[]> {
  const form = formNow(vendor)
  if (!form?.field) throw new Error('There is nothing to get ready for.')
  const heard: string[] = []
  const end = new AbortController()
  for (const type of EVENTS)
    addEventListener(type, () => heard.push(type), { capture: true, signal: end.signal })
  const observer = new MutationObserver((changes) => heard.push(...changes.map(({ type }) => type)))
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  const stood = form.field.value
  rehearse(form)
  await new Promise((done) => setTimeout(done, 100))
  if (form.field.value !== stood) heard.push('value')
  observer.disconnect()
  end.abort()
  return heard
}

/** The rows of a form in which the middle of a layer of that size would stand, in pixels, by what is marked in them. */
function rowsUnder(width: number, height: number): string[] {
  const { top } = boxBeside(width, height)
  return [...document.querySelectorAll('.row')]
    .filter((row) => {
      const box = row.getBoundingClientRect()
      return top + height / 2 > box.top && top + height / 2 < box.bottom
    })
    .map((row) => row.querySelector(`[${IS}]`)?.getAttribute(IS) ?? 'other')
}

/** The labels of which a control of this size beside the form's field would cover a part. */
function labelsUnder(width: number, height: number): string[] {
  const box = boxBeside(width, height)
  const isUnder = (label: Element) => {
    const words = document.createRange()
    words.selectNodeContents(label)
    const { left, right, top, bottom } = words.getBoundingClientRect()
    return left < box.right && right > box.left && top < box.bottom && bottom > box.top
  }
  return [...document.querySelectorAll('label')].filter(isUnder).map(({ textContent }) => textContent ?? '')
}

/** What a control of this size beside the form's field would cover: words, things to press, and what is written in a field. */
function coveredBeside(width: number, height: number): string[] {
  const field = formNow('pingometer')?.field
  const box = boxBeside(Math.min(width, innerWidth - 40), height)
  const meets = ({ left, right, top, bottom }: DOMRect, border = 1) =>
    left + border < box.right &&
    right - border > box.left &&
    top + border < box.bottom &&
    bottom - border > box.top
  const covered: string[] = []
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const words = node.nodeValue?.trim()
    if (!words || !node.parentElement?.checkVisibility()) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    if ([...range.getClientRects()].some((rect) => meets(rect))) covered.push(words)
  }
  for (const el of document.querySelectorAll('input,button,select,textarea,svg,img')) {
    const rect = el.getBoundingClientRect()
    const length = Math.min(rect.width, 280)
    const isFromRight = getComputedStyle(el).direction === 'rtl'
    const written = new DOMRect(isFromRight ? rect.right - length : rect.left, rect.top, length, rect.height)
    if (meets(el === field ? written : rect, 6))
      covered.push(el === field ? 'the field' : `<${el.localName}>`)
  }
  if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight)
    covered.push('the edge')
  return covered
}

/** Where a control of this size would stand. */
function boxBeside(width: number, height: number): DOMRect {
  const field = formNow('pingometer')?.field
  if (!field) throw new Error('There is no field to stand beside.')
  const [place] = choosePlace({ host: document.createElement('div') }, field, width, height)
  return new DOMRect(...place(field.getBoundingClientRect(), width, height), width, height)
}

/** Takes the last fill back; null where there is nothing to take back. */
const undo = async () => (await takeBackLast?.()) ?? null

/** Whether what the test marked as the switch is on, without any of the product's own reading. */
function isOn(): boolean {
  const all: Element[] = []
  const walk = (root: ParentNode) => {
    for (const el of root.querySelectorAll('*')) {
      all.push(el)
      if (el.shadowRoot) walk(el.shadowRoot)
    }
  }
  walk(document)
  const mark = all.find((el) => el.getAttribute(IS) === 'status')
  const told = mark?.querySelector('[aria-pressed=true],[aria-checked=true]') ?? mark
  if (!mark || !told) return false
  if (mark.matches('[type=checkbox],[type=radio]')) return (mark as HTMLInputElement).checked
  for (const name of ['aria-checked', 'aria-pressed'])
    if (mark.hasAttribute(name)) return mark.getAttribute(name) === 'true'
  const word = (mark as Partial<HTMLSelectElement>).selectedOptions?.[0]?.text ?? told.textContent
  return /^(on|enabled)$/i.test(word?.trim() ?? '')
}

/** Makes a page the document's, the quick way unless it has scripts to run. */
function show(html: string) {
  if (!html.includes('<script')) return document.documentElement.setHTMLUnsafe(html)
  document.open()
  document.write(html)
  document.close()
}

/** Goes to an address, unless it is there: going is told to the browser, and slow for that. */
function goTo(address: string) {
  if (location.href !== address) history.replaceState(null, '', address)
}

type Pages = { address: string; html: string }[]

/** Shows each page at its address, one after another in the same tab, and looks at it; those of one address together. */
function atEach<T>(pages: Pages, see: () => T): T[] {
  const found: T[] = []
  const order = pages.map((page, at) => ({ ...page, at }))
  order.sort((one, other) => (one.address < other.address ? -1 : Number(one.address > other.address)))
  for (const { address, html, at } of order) {
    goTo(address)
    show(html)
    found[at] = see()
  }
  return found
}

const lookAtAll = (vendor: Vendor, pages: Pages) => atEach(pages, () => look(vendor))

/** Whose field would be filled on each page, and nothing else: for pages by the thousand. */
const fieldsOf = (pages: Pages) => atEach(pages, fieldNow)

function fieldNow(): string | null {
  if (!mayBeOurs('pingometer')) return null
  const { field, toggle, refusal } = formNow('pingometer') ?? {}
  // Without STATUS the key is filled alone.
  if (refusal && refusal !== 'no-switch') return null
  const status = toggle && nearestMark(toggle.face)
  if (field && status && status !== 'status') return `${field.getAttribute(IS)} of ${status}`
  return field ? (field.getAttribute(IS) ?? 'unmarked') : null
}

/**
 * What would be saved of each of the portal's pages, and nothing else: the texts in the place of the key; null where a
 * part of it is shown.
 */
const valuesOf = (pages: Pages) => atEach(pages, () => reading(valuesNow))

function valuesNow(): string[] | null {
  const { kind, seen } = lookAtPage(SITES.victorops)
  if (kind !== 'portal-integration-enabled') return []
  return showsPart(seen) ? null : readValues(seen, isEdited)
}

/** Whose thing is where the guide points, on the page that was looked at last; null where there is none. */
function wayTo(vendor: Vendor, landmark: Landmark, monitor: string | null) {
  const site = SITES[vendor]
  const thing = reading(() => landmarkOn(site, lookAtPage(site).seen, landmark, monitor))
  return 'el' in thing ? nearestMark(thing.el) : null
}

export type Inspection = ReturnType<typeof look>
export const inspector = {
  look,
  lookAtAll,
  fieldsOf,
  valuesOf,
  press,
  isOn,
  fill,
  pressFill: (answers: Answers) => pressFill(() => formNow('pingometer'), answers),
  pressUndo,
  getReady,
  rowsUnder,
  coveredBeside,
  labelsUnder,
  undo,
  wayTo,
  layerAfter,
  toPoint,
  startPointing,
  pointed,
  isPointingOver,
  showPointed,
  parts: { readPage, recognise, formOf },
}
Object.assign(globalThis, { inspector })
