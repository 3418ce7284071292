import type { CDPSession, Page, Protocol } from 'puppeteer-core'
import { within } from '../poll.js'
import { oneLine, type Shown, UNNAMED_ROLES } from '../roles.js'
import { type ControlScene, showPage, tapPage } from '../tab.js'
import type { Box } from '../types.js'
import { KnownRoots } from './knownRoots.js'
import { closedRoots, ROOT_TEXT } from './roots.js'

/** Which part of a page: all, what the site made, or what the extension put over it. */
export type Scope = 'all' | 'content' | 'control'

/** Chromium calls a few ARIA roles otherwise. */
const INTERNAL: Record<string, string> = { img: 'image', presentation: 'none' }

const SHOWN_TEXT = `function () {
  if ('value' in this && typeof this.value === 'string' && /^(INPUT|TEXTAREA|SELECT)$/.test(this.nodeName)) return this.value;
  return this.innerText ?? this.textContent ?? '';
}`

/** A page through Chromium's accessibility tree, which sees into closed shadow roots. */
export class ChromeScene implements ControlScene {
  private session: Promise<CDPSession> | null = null
  private known: KnownRoots | null = null

  constructor(
    private readonly page: Page,
    private readonly scope: Scope,
  ) {}

  async list(role: string): Promise<Shown[]> {
    if (this.scope !== 'all') await showPage(this.page)
    const session = await this.connect()
    const roots = this.scope === 'all' ? [] : await closedRoots(session)
    let nodes: Protocol.Accessibility.AXNode[] = []
    if (this.scope === 'control') {
      for (const { host, inside } of roots) {
        nodes.push(
          ...(await this.query(session, host, role)).filter((node) =>
            inside.has(node.backendDOMNodeId ?? -1),
          ),
        )
      }
    } else {
      const { root } = await session.send('DOM.getDocument', { depth: 0 })
      nodes = await this.query(session, root.backendNodeId, role)
      nodes = nodes.filter((node) => !roots.some(({ inside }) => inside.has(node.backendDOMNodeId ?? -1)))
    }
    return Promise.all(nodes.map((node) => this.shown(node, role)))
  }

  async place(shown: Shown, reveal: boolean): Promise<Box | null> {
    const session = await this.connect()
    const backendNodeId = Number(shown.ref)
    try {
      if (reveal) await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId })
      const { quads } = await session.send('DOM.getContentQuads', { backendNodeId })
      const quad = quads[0]
      return quad === undefined ? null : boxOf(quad)
    } catch {
      return null
    }
  }

  async text(shown: Shown): Promise<string> {
    return (await this.call(Number(shown.ref), SHOWN_TEXT)).trim()
  }

  async allText(): Promise<string> {
    const session = await this.connect()
    this.known ??= new KnownRoots(session)
    const text = await within('look at the control', this.known.text())
    if (text !== null) return text
    await showPage(this.page)
    const roots = await closedRoots(session)
    await this.known.keep(roots)
    const texts = await Promise.all(roots.map(({ root }) => this.call(root, ROOT_TEXT)))
    return texts.filter((text) => text !== '').join('\n')
  }

  async openRoots(): Promise<number> {
    const session = await this.connect()
    const roots = await closedRoots(session)
    for (const { host, root } of roots) {
      const [one, other] = await Promise.all(
        [host, root].map((backendNodeId) => session.send('DOM.resolveNode', { backendNodeId })),
      )
      await session.send('Runtime.callFunctionOn', {
        objectId: one?.object.objectId ?? '',
        functionDeclaration:
          'function (root) { Object.defineProperty(this, "shadowRoot", { value: root, configurable: true }) }',
        arguments: [{ objectId: other?.object.objectId ?? '' }],
      })
    }
    return roots.length
  }

  async tap(x: number, y: number): Promise<void> {
    if (this.scope !== 'all') return tapPage(this.page, x, y)
    await within('move the mouse', this.page.mouse.move(x, y))
    await within('press the mouse', this.page.mouse.click(x, y, { delay: 30 }))
  }

  private async query(
    session: CDPSession,
    backendNodeId: number,
    role: string,
  ): Promise<Protocol.Accessibility.AXNode[]> {
    const { nodes } = await within(
      'the accessibility tree',
      session.send('Accessibility.queryAXTree', { backendNodeId, role: INTERNAL[role] ?? role }),
    )
    return nodes.filter((node) => !node.ignored && node.backendDOMNodeId !== undefined)
  }

  private async shown(node: Protocol.Accessibility.AXNode, role: string): Promise<Shown> {
    const ref = node.backendDOMNodeId ?? 0
    const name = oneLine(String(node.name?.value ?? ''))
    return {
      ref,
      isDisabled: Boolean(node.properties?.find((one) => one.name === 'disabled')?.value.value),
      name: name === '' && UNNAMED_ROLES.has(role) ? oneLine(await this.call(ref, SHOWN_TEXT)) : name,
    }
  }

  private async call(backendNodeId: number, functionDeclaration: string): Promise<string> {
    const session = await this.connect()
    const { object } = await session.send('DOM.resolveNode', { backendNodeId })
    if (object.objectId === undefined) return ''
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration,
      returnByValue: true,
    })
    await session.send('Runtime.releaseObject', { objectId: object.objectId })
    return String(result.value ?? '')
  }

  private connect(): Promise<CDPSession> {
    this.session ??= this.page.createCDPSession()
    return this.session
  }
}

function boxOf(quad: Protocol.DOM.Quad): Box | null {
  const xs = quad.filter((_, i) => i % 2 === 0)
  const ys = quad.filter((_, i) => i % 2 === 1)
  const box = {
    x: Math.min(...xs),
    y: Math.min(...ys),
    width: Math.max(...xs) - Math.min(...xs),
    height: Math.max(...ys) - Math.min(...ys),
  }
  return box.width > 0 && box.height > 0 ? box : null
}
