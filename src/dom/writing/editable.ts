import type { TextField } from '../labels/field'
import { textsIn } from '../seeing/around'
import { type Said, saidAround } from './beside'
import { hasTag, isTag, madeOf } from './tags'
import { insertText, writeText } from './write'

/** What a person writes in, on any site: it can be filled, read back, and brought back. */
export interface Editable {
  readonly el: HTMLElement
  /** Its document's text that is selected in it; null where the browser does not tell. */
  selected(): string | null
  /** Whether exactly this stands in it. */
  holds(value: string): boolean
  write(value: string): void
  /** The one other way to write, for what did not take the first. */
  insist(value: string): void
  /** Whether what was written stands there. */
  took(value: string): boolean
  /** Brings back what stood there. @returns false where the person or the page wrote since: that is not ours to take away */
  restore(): boolean
}

/** A field whose whole text is replaced, or made a tag of beside it. */
export function plainEditable(field: TextField): Editable {
  let before: { text: string; value: string } | null = null
  let around: Said[] = []
  return {
    el: field,
    selected() {
      const { selectionStart, selectionEnd, type } = field
      return type === 'password' || selectionStart === null || selectionEnd === null
        ? null
        : field.value.slice(selectionStart, selectionEnd)
    },
    holds: (value) => field.value === value || hasTag(field, value, saidAround(field)),
    write(value) {
      before = { text: field.value, value }
      around = saidAround(field)
      writeText(field, value)
    },
    insist(value) {
      if (!madeOf(field, around, value)[0]) insertText(field, value)
    },
    took: (value) => field.value === value || isTag(madeOf(field, around, value), field, around),
    restore() {
      if (!before || field.value !== before.value) return false
      writeText(field, before.text)
      return field.value === before.text
    },
  }
}

/**
 * Text that a page lets a person edit in place: a value goes where the caret is, or takes the place of what is selected
 * there, as a paste does. Editors keep a model of their own, which follows what the browser itself writes and nothing else.
 */
export function richEditable(host: HTMLElement): Editable {
  let before: { text: string; selected: string; after: string; value: string } | null = null
  const text = () => host.textContent ?? ''
  const selection = () => {
    const root = host.getRootNode() as Document & { getSelection?(): Selection | null }
    const found = root.getSelection?.() ?? document.getSelection()
    return found?.anchorNode &&
      found.focusNode &&
      host.contains(found.anchorNode) &&
      host.contains(found.focusNode)
      ? found
      : null
  }
  return {
    el: host,
    selected: () => selection()?.toString() ?? null,
    holds: (value) => text().trim() === value,
    write(value) {
      if (!selection()) {
        host.focus({ preventScroll: true })
        const all = document.getSelection()
        all?.selectAllChildren(host)
        all?.collapseToEnd()
      }
      const [was, selected] = [text(), selection()?.toString() ?? '']
      document.execCommand('insertText', false, value)
      before = { text: was, selected, after: text(), value }
    },
    // Twice would be twice.
    insist: () => undefined,
    took: (value) => text().split(value).length > (before?.text ?? '').split(value).length,
    restore() {
      const [node, another] = textsIn(host).filter(({ data }) => before && data.includes(before.value))
      // Of two it is not known which was written.
      if (!before || !node || another || text() !== before.after) return false
      const start = node.data.indexOf(before.value)
      host.focus({ preventScroll: true })
      document.getSelection()?.setBaseAndExtent(node, start, node, start + before.value.length)
      if (before.selected) document.execCommand('insertText', false, before.selected)
      else document.execCommand('delete')
      return text() === before.text
    },
  }
}
