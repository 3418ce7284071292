import * as v from 'valibot'
import { REFUSALS } from '../model/forms/fill'
import { WARNINGS } from '../model/forms/warning'
import { SUGGESTION_REASONS } from '../model/keys/suggest'
import { FILL_KINDS, PAGE_KINDS } from '../model/pages/page'
import type { Reply } from './protocol'
import type { ToControls, ToForms, ToGuide, ToPage, ToPortal } from './toPage'

/** All that the background asks of pages. */
export type PageMessages = ToPage & ToControls & ToForms & ToPortal & ToGuide

const text = v.pipe(v.string(), v.maxLength(2000))
const what = v.picklist(FILL_KINDS)
const refusal = v.picklist(REFUSALS)
const warning = v.nullable(
  v.object({ code: v.picklist(WARNINGS), name: v.nullable(text), fix: v.nullable(text) }),
)
const offer = v.variant('state', [
  v.object({ state: v.literal('nothing') }),
  v.object({
    state: v.literal('ready'),
    what,
    organisation: text,
    already: v.boolean(),
    stands: v.nullable(text),
    unsaved: v.boolean(),
    suggestion: v.nullable(v.object({ key: text, reason: v.picklist(SUGGESTION_REASONS) })),
    warning,
  }),
  v.object({ state: v.literal('missing'), what, link: text, unsaved: v.boolean(), warning }),
])
const filled = v.variant('done', [
  v.object({
    done: v.literal(true),
    what,
    name: text,
    already: v.boolean(),
    alone: v.exactOptional(v.literal(true)),
    unremembered: v.exactOptional(v.literal(true)),
  }),
  v.object({ done: v.literal(false), refusal }),
])
const shown = v.variant('found', [
  v.object({ found: v.literal(true) }),
  v.object({ found: v.literal(false), reason: v.picklist(['none', 'many', 'no-page']) }),
])
const notice = v.object({
  message: text,
  args: v.array(text),
  undo: v.nullable(text),
  count: v.exactOptional(v.number()),
  many: v.exactOptional(text),
  quiet: v.exactOptional(v.boolean()),
  asks: v.exactOptional(v.boolean()),
})

/**
 * The shape of every answer of a page, checked at run time: it comes out of the page's own process. Whose page it is, and
 * what was pointed at there, no page says: the background knows.
 */
export const pageReplies: { [K in keyof PageMessages]: v.GenericSchema<unknown, Reply<PageMessages, K>> } = {
  'page.news': v.null(),
  'page.state': v.object({
    state: v.literal('page'),
    kind: v.picklist(PAGE_KINDS),
    offer,
    refusal: v.nullable(refusal),
    forgotten: v.exactOptional(v.boolean()),
  }),
  'page.fill': filled,
  'page.leave': v.null(),
  'point.start': v.null(),
  'point.show': v.object({ found: v.boolean() }),
  'point.fill': filled,
  'capture.now': v.object({ notice: v.nullable(notice) }),
  'guide.show': shown,
  'guide.follow': shown,
}
