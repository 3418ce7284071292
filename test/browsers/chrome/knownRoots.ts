import type { CDPSession } from 'puppeteer-core'
import { type ClosedRoot, PLACES, ROOT_TEXT } from './roots.js'

/** Says null where a place shows what is none of these roots, or the page is behind others: then it is to be looked at anew. */
const TEXT = `function (...roots) {
  if (document.visibilityState !== 'visible') return null;
  let all = '';
  for (const place of ${PLACES}) {
    let own = null;
    for (const root of roots) if (root.host === place) own = root;
    if (own === null || place.firstChild !== null) return null;
    const text = (${ROOT_TEXT}).call(own);
    if (text !== '') all += (all === '' ? '' : '\\n') + text;
  }
  return all;
}`

const GROUP = 'known-roots'

/**
 * The closed roots that were found on a page last. A test that waits for a word asks for all of them many times: in one
 * go that is a third of the work it is to look for them each time.
 */
export class KnownRoots {
  private ids: string[] = []

  constructor(private readonly session: CDPSession) {}

  /** All their text; null where the page has others by now. */
  async text(): Promise<string | null> {
    const [first] = this.ids
    try {
      const { result } =
        first === undefined
          ? await this.session.send('Runtime.evaluate', { expression: `(${TEXT})()` })
          : await this.session.send('Runtime.callFunctionOn', {
              objectId: first,
              functionDeclaration: TEXT,
              arguments: this.ids.map((objectId) => ({ objectId })),
              returnByValue: true,
            })
      return typeof result.value === 'string' ? result.value : null
    } catch {
      // They went with their document.
      this.ids = []
      return null
    }
  }

  /** Takes these for the ones that the page shows now. */
  async keep(roots: readonly ClosedRoot[]): Promise<void> {
    await this.session.send('Runtime.releaseObjectGroup', { objectGroup: GROUP })
    const resolved = roots.map(({ root }) =>
      this.session.send('DOM.resolveNode', { backendNodeId: root, objectGroup: GROUP }),
    )
    this.ids = (await Promise.all(resolved)).flatMap(({ object }) => object.objectId ?? [])
  }
}
