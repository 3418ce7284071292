import { outer } from '../dom/visible'

/**
 * Where our own controls live: an element in the top layer with a closed root, that the page's styles cannot reach
 * and that takes no place on the page.
 */
export interface Layer {
  host: HTMLElement
  root: ShadowRoot
  remove(): void
}

const HOST_STYLE: [string, string][] = [
  ['all', 'initial'],
  ['position', 'fixed'],
  ['inset', 'auto'],
  ['margin', '0'],
  ['padding', '0'],
  ['border', '0'],
  ['background', 'none'],
  ['overflow', 'visible'],
  ['width', 'max-content'],
  ['height', 'max-content'],
  ['display', 'block'],
  ['opacity', '1'],
  ['visibility', 'visible'],
  ['pointer-events', 'auto'],
  ['color-scheme', 'light dark'],
  ['z-index', '2147483647'],
]

const STYLE = `
div{box-sizing:border-box}
.bar,.list{font:13px/1.35 system-ui,sans-serif;text-align:start}
.bar{display:flex;width:max-content;align-items:stretch;max-width:min(360px,96vw);border-radius:14px;color:light-dark(#10231d,#e8f3ef);background:light-dark(#fff,#1d2724);box-shadow:0 0 0 1px light-dark(#0b6b5759,#5fd0b066),0 2px 8px #0004;overflow:hidden}
.bar,.list{forced-color-adjust:auto}
.mark{border:2px solid light-dark(#0b6b57,#5fd0b0);border-radius:6px;background:#0b6b5722}
.wrong{color:light-dark(#a3211b,#ff9d94)}
span{padding:5px 10px;min-width:0;overflow-wrap:anywhere}
b{font-weight:600}
a,button{all:unset;box-sizing:border-box;flex:none;display:flex;align-items:center;padding:5px 10px;font:600 13px/1.3 system-ui,sans-serif;cursor:pointer;color:light-dark(#0b6b57,#7fe0c4);max-width:250px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.main{background:light-dark(#0b6b57,#1f8a70);color:#fff}
button:hover{background:light-dark(#e3f2ed,#2b3b36)}.main:hover{background:light-dark(#09594a,#247f69)}
a:focus-visible,button:focus-visible,[role=option]:focus-visible{outline:2px solid light-dark(#10231d,#fff);outline-offset:-3px;border-radius:12px}
.list{margin-top:4px;max-height:240px;width:260px;overflow:auto;border-radius:10px;padding:4px;color:light-dark(#10231d,#e8f3ef);background:light-dark(#fff,#1d2724);box-shadow:0 0 0 1px light-dark(#0b6b5759,#5fd0b066),0 4px 16px #0005}
[role=option]{padding:5px 8px;border-radius:7px;cursor:pointer;overflow-wrap:anywhere;font:12px/1.35 ui-monospace,monospace}
@keyframes come{from{opacity:0}}
.ring{border-radius:8px;box-shadow:0 0 0 3px light-dark(#0b6b57,#58c9ad),0 0 0 5px light-dark(#fff,#10231d);animation:come .12s}
.told{position:absolute;left:0;top:100%;margin-top:9px;padding:4px 9px;width:max-content;max-width:min(260px,80vw);border-radius:8px;font:13px/1.35 system-ui,sans-serif;color:#fff;background:#0b6b57}
.told.above{top:auto;bottom:100%;margin:0 0 9px}
.told.left{left:auto;right:0}
@media (prefers-reduced-motion:reduce){.ring{animation:none}}
[role=option]:hover,[role=option][aria-selected=true]{background:light-dark(#e3f2ed,#2b3b36)}
`

/**
 * Puts a layer on the page.
 * @param over the field it belongs to: inside a modal dialog everything outside is out of reach, so it goes in there
 */
export function makeLayer(over: Element | null): Layer {
  const host = document.createElement('div')
  for (const [name, value] of HOST_STYLE) host.style.setProperty(name, value, 'important')
  host.popover = 'manual'
  const root = host.attachShadow({ mode: 'closed' })
  const style = document.createElement('style')
  style.textContent = STYLE
  root.append(style)
  let parent: Element | null = over
  while (parent && !parent.matches('dialog:modal')) parent = outer(parent)
  ;(parent ?? document.documentElement).append(host)
  host.showPopover()
  return {
    host,
    root,
    remove() {
      host.remove()
    },
  }
}

/** An element with text and attributes; text only, never markup. */
export function make(
  name: string,
  text: string,
  attributes: Record<string, string> = {},
  ...children: Node[]
): HTMLElement {
  const el = document.createElement(name)
  el.textContent = text
  for (const [attribute, value] of Object.entries(attributes)) el.setAttribute(attribute, value)
  el.append(...children)
  return el
}

/** Moves a layer to a place in the viewport. */
export function moveLayer({ host }: Layer, left: number, top: number): void {
  host.style.setProperty('left', `${Math.round(left)}px`, 'important')
  host.style.setProperty('top', `${Math.round(top)}px`, 'important')
}
