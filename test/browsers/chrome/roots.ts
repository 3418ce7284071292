import type { CDPSession, Protocol } from 'puppeteer-core'

/** A closed shadow root, as DevTools numbers its nodes. */
export interface ClosedRoot {
  host: number
  root: number
  /** Every node inside. */
  inside: Set<number>
}

/** Where the extension may put its host: beside head and body, or in an open dialog or popover. */
export const PLACES = `(() => {
  const found = [...document.documentElement.children].filter((e) => e !== document.head && e !== document.body);
  const walk = (root) => {
    for (const e of root.querySelectorAll('*')) {
      if (e.matches('dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true], body :popover-open')) found.push(e);
      if (e.shadowRoot) walk(e.shadowRoot);
    }
  };
  walk(document);
  return found;
})()`

/** What a root shows. */
export const ROOT_TEXT = `function () {
  if (!this.host.checkVisibility()) return '';
  return [...this.children].filter((e) => !/^(STYLE|LINK|SCRIPT)$/i.test(e.nodeName) && e.checkVisibility())
    .map((e) => e.innerText ?? '').join('\\n').trim();
}`

/** The closed shadow roots a page shows in those places. */
export async function closedRoots(session: CDPSession): Promise<ClosedRoot[]> {
  const group = 'closed-roots'
  const { result } = await session.send('Runtime.evaluate', { expression: PLACES, objectGroup: group })
  if (result.objectId === undefined) return []
  try {
    const { result: entries } = await session.send('Runtime.getProperties', {
      objectId: result.objectId,
      ownProperties: true,
    })
    const roots = new Map<number, ClosedRoot>()
    for (const { name, value } of entries) {
      if (!/^\d+$/.test(name) || value?.objectId === undefined) continue
      const { node } = await session.send('DOM.describeNode', {
        objectId: value.objectId,
        depth: -1,
        pierce: true,
      })
      for (const found of closedIn(node)) roots.set(found.host, found)
    }
    return [...roots.values()]
  } finally {
    await session.send('Runtime.releaseObjectGroup', { objectGroup: group })
  }
}

function closedIn(node: Protocol.DOM.Node): ClosedRoot[] {
  const found: ClosedRoot[] = []
  for (const root of node.shadowRoots ?? []) {
    if (root.shadowRootType === 'closed') {
      const inside = new Set<number>()
      collect(root, inside)
      found.push({ host: node.backendNodeId, root: root.backendNodeId, inside })
    } else if (root.shadowRootType === 'open') {
      found.push(...closedIn(root))
    }
  }
  for (const child of node.children ?? []) found.push(...closedIn(child))
  return found
}

function collect(node: Protocol.DOM.Node, into: Set<number>): void {
  into.add(node.backendNodeId)
  for (const next of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) collect(next, into)
}
