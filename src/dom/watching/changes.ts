import { isPages } from './own'

/** Tells whether a page is still as it was; once ended, it vouches for nothing any more. */
export interface Unchanged {
  holds(): boolean
  end(): void
}

/**
 * Notes from now on whether the page changes.
 * @param roots the open shadow roots on the page: what happens inside is no change of the document
 */
export function noteChanges(roots: readonly ShadowRoot[]): Unchanged {
  let changed = false
  const note = (records: MutationRecord[]) => {
    changed ||= records.some(isPages)
  }
  const observer = new MutationObserver(note)
  for (const root of [document, ...roots])
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true })
  return {
    holds() {
      note(observer.takeRecords())
      return !changed
    },
    end() {
      observer.disconnect()
      changed = true
    },
  }
}
