import { membersOf } from '../seeing/members'

/**
 * What a page's markup says of a form that is sent by something else than its button: by a press, or as soon as a field
 * of it is changed. No submit event tells of such a sending, so what would cause it is left out.
 */

/** A call that sends a form; one that only gets the button ready, such as `enableSubmit()`, does not. */
const SENDS =
  /(?:\b|_|do|\bre|on|form|auto|handle|ajax|wicket|and)submit\w*\s*\(|\brequestsubmit\b|postback|submit[^;]*\.click\s*\(|trigger\(\s*['"]submit/i
/** A key that is meant: ours is none. */
const ENTER = /\b13\b|enter/i
/** What a script does besides: it sets something, or goes on with another statement. */
const MORE = /[^=!<>]=(?![=>])|;\s*[\w$(]/
/** What stands in quotes, or in brackets that hold no others. */
const QUOTED = /'[^']*'|"[^"]*"|`[^`]*`/g
const BRACKETED = /\([^()]*\)/g
const LAST = /;?\s*(?:return (?:true|false)\b)?[;\s]*$/
const HEARD = 'click|change|beforeinput|input|keydown|keypress|keyup|focusin|focusout|focus|blur'
/** Whose script it is: the browser's own, or a library's that reads the page's attributes. */
const HANDLER = new RegExp(`^(?:on|@|x-on:|(?:data-)?hx-on:+|wire:|(?:data-)?ng-)(${HEARD})(?:[.:].*)?$`)
const LISTENS = /(?:(\w+)->)?[\w-]+#(\w*submit\w*)/gi
/** What only gets the button ready is named after it, too. */
const GETS_READY =
  /^(?:(?:en|dis)able|toggle|update|refresh|check|validate|show|hide|before|prepare)|button|state/i
const SENDS_ALL = ['up-autosubmit', 'data-autosubmit']
const FIELD = 'input,select,textarea'
/** What a library sends by itself: a field, or the form around it. */
const REQUESTS = ['', 'data-'].flatMap((begin) =>
  ['post', 'put', 'patch'].map((way) => `[${begin}hx-${way}]:is(${FIELD},form)`),
)
const REMOTE = `[data-remote=true][data-url]:is(${FIELD})`
const ITSELF = [...REQUESTS, REMOTE].join()
const TRIGGERS = ['hx-trigger', 'data-hx-trigger']
/** What happens to the very element alone. */
const OWN = /^(?:focus|blur)$/

/**
 * The events at an element, be it that of a field or one around it, that send the form it is in; and whether that is all
 * that comes of them: one that does something else, too, cannot be left out.
 */
export function sentBy(el: Element): ReadonlyMap<string, boolean> {
  const all = new Map<string, boolean>()
  for (let at: Element | null = el; at; at = at instanceof HTMLFormElement ? null : at.parentElement)
    for (const [type, isAll] of saidBy(at, el))
      if (at === el || !OWN.test(type)) all.set(type, isAll && all.get(type) !== false)
  return all
}

type Said = [type: string, isAll: boolean]

function saidBy(el: Element, field: Element): Said[] {
  const members = membersOf(el)
  const said = [...members.attributes].flatMap(({ name, value }): Said[] => {
    const type = HANDLER.exec(name)?.[1]
    if (type && SENDS.test(value)) return byScript(type, name, value)
    if (name === 'data-action') return byAction(el, value)
    return SENDS_ALL.includes(name) ? ['input', 'change'].map((heard) => [heard, true]) : []
  })
  return members.matches(ITSELF)
    ? [...said, ...triggersOf(el, field).map((heard): Said => [heard, true])]
    : said
}

/** What is heard where no event is named. */
function heardBy(el: Element): string {
  if (el instanceof HTMLSelectElement) return 'change'
  return membersOf(el).matches(FIELD) ? 'input' : el instanceof HTMLFormElement ? 'submit' : 'click'
}

function byAction(el: Element, actions: string): Said[] {
  return [...actions.matchAll(LISTENS)]
    .filter(([, , what = '']) => !GETS_READY.test(what))
    .map(([, heard = heardBy(el)]) => [heard, true])
}

function byScript(type: string, name: string, script: string): Said[] {
  if (type.startsWith('key') && ENTER.test(script)) return []
  // AngularJS tells of a change as soon as its model has it.
  if (name.includes('ng-') && type === 'change') return [['input', false]]
  const last = script.replace(LAST, '')
  return [[type, !MORE.test(last) && !isSequence(last)]]
}

/** Whether a script does one thing after another with commas between them; those of arguments are none such. */
function isSequence(script: string): boolean {
  let rest = script.replace(QUOTED, '')
  for (let outer = ''; outer !== rest; ) {
    outer = rest
    rest = rest.replace(BRACKETED, '')
  }
  return rest.includes(',')
}

/** What a library sends at: unless told, at the change of a field. What happens to others than the field is left out. */
function triggersOf(el: Element, field: Element): string[] {
  const members = membersOf(el)
  const told = TRIGGERS.map((name) => members.getAttribute(name)).find((value) => value !== null)
  if (told) {
    const own = told.split(',').filter((one) => isHeardFrom(one, el, field))
    return own.map((one) => /^\s*(\w*)/.exec(one)?.[1] ?? '')
  }
  return el instanceof HTMLFormElement ? [] : ['change']
}

/** Where a library listens instead of at the element itself: at what a selector names, looked for from there or everywhere. */
const FROM = /\bfrom:(?:(closest|find) )?(?:[({](.+)[)}]|([^\s,]+))/
const EVERYWHERE = /^(?:window|document|body|next|previous|\w+ElementSibling|this|root|host|global)$/

/** Whether a trigger hears what happens to a field, or may. */
function isHeardFrom(trigger: string, el: Element, field: Element): boolean {
  const [from, way, grouped, word = ''] = FROM.exec(trigger) ?? []
  const selector = grouped ?? word
  if (!from || EVERYWHERE.test(selector)) return true
  const members = membersOf(el)
  const root = way === 'find' ? members : (members.getRootNode() as ParentNode & Node)
  try {
    const sources = way === 'closest' ? [members.closest(selector)] : [...root.querySelectorAll(selector)]
    return sources.some((one) => one && membersOf(one).contains(field))
  } catch {
    return true
  }
}

/** Buttons that send the form and were meant to: one without a type may only have been given none. */
const MEANT = ':is([type=submit],[type=image],[type=reset],[name],[formaction])'
const HAS_STATE = '[role=switch],[role=checkbox],[aria-checked],[aria-pressed]'
const BY_PRESS = ['click', 'change', 'input']

/** Whether a press sends the form, or a control says itself that a change of it does. */
export function sendsForm(el: Element): boolean {
  const control = el.closest('select,input,button') ?? el.closest('label')?.control
  const isMeant = !!control?.matches(MEANT) && isSending(control) && !control.matches(HAS_STATE)
  const href = el.closest('a[href]')?.getAttribute('href')
  const isSaid = [el, ...(control ? [control] : [])].some((one) => {
    const by = sentBy(one)
    return BY_PRESS.some((type) => by.has(type))
  })
  return isMeant || isSaid || isSendingScript(href)
}

/** Whether a press leads to another page or sends the form. */
export function sendsAway(el: Element): boolean {
  return leadsAway(el.closest('a[href]')) || sendsForm(el)
}

/** Whether a press on an element sends the form it is in, or empties it. */
export function isSending(el: Element): boolean {
  return /^(submit|image|reset)$/.test((el as HTMLButtonElement).type) && !!(el as HTMLButtonElement).form
}

/** Whether an element is a link to another page, or one whose script says that it sends a form. */
export function leadsAway(el: Element | null): boolean {
  const href = el?.getAttribute('href')?.trim()
  if (!href || href.startsWith('#')) return false
  return !isScript(href) || isSendingScript(href)
}

const isScript = (href: string) => /^\s*javascript:/i.test(href)
const isSendingScript = (href: string | null | undefined) => !!href && isScript(href) && SENDS.test(href)
