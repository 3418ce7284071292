import { meetingPlace } from '../../messaging/controls'

/** How layers look, in the colours the person chose. */

/** What a layer changes of its looks: its place, and whether the pointer meets it. */
export const OWN_STYLE = ['top', 'right', 'bottom', 'left', 'pointer-events'] as const
/** The custom property that carries one of them. */
export const propertyOf = (name: string) => `--victorops-layer-${name}`

// What a page may not change would be a long list, and never whole: all is as the browser has it by itself, and custom
// properties alone, which `all` does not touch, carry what changes. What can be selected, a page can search.
const HOST_STYLE = [
  'all:initial',
  'position:fixed',
  'display:block',
  'width:max-content',
  'height:max-content',
  'z-index:2147483647',
  'direction:ltr',
  'unicode-bidi:isolate',
  '-webkit-user-select:none',
  'user-select:none',
  ...OWN_STYLE.map((name) => `${name}:var(${propertyOf(name)},auto)`),
]

// A person's own style sheet may widen the text: so these are not important.
const SPACING = 'letter-spacing:normal;word-spacing:normal'

// An important rule in here outranks the page's, whose attribute `style` included.
const STYLE = `
:host{${HOST_STYLE.map((declaration) => `${declaration}!important`).join(';')}}
:host::before,:host::after{content:none!important;display:none!important}
:host::backdrop{display:none!important}
:host::view-transition{display:none!important}
div{box-sizing:border-box;${SPACING}}
.bar,.list{font:13px/1.35 system-ui,sans-serif;text-align:start}
.bar{display:flex;flex-wrap:wrap;justify-content:flex-end;width:max-content;align-items:center;max-width:min(360px,100vw - 40px);border-radius:14px;color:light-dark(#10231d,#e8f3ef);background:light-dark(#fff,#1d2724);box-shadow:0 0 0 1px light-dark(#0b6b5759,#5fd0b066),0 2px 8px #0004;overflow:hidden}
.acts{display:flex;flex-wrap:wrap;justify-content:flex-end;align-items:center;margin-left:auto;max-width:100%}
.bar,.list{forced-color-adjust:auto}
.mark{border:2px solid light-dark(#0b6b57,#5fd0b0);border-radius:6px;background:#0b6b5722}
.wrong{color:light-dark(#a3211b,#ff9d94)}
span{flex:1 1 190px;max-width:max-content;margin-right:auto;padding:5px 10px;min-width:0;overflow-wrap:anywhere;text-wrap:balance}
span:empty{position:absolute;padding:0}
b{font-weight:600}
a,button{all:unset;box-sizing:border-box;flex:none;display:flex;align-items:center;padding:5px 10px;font:600 13px/1.3 system-ui,sans-serif;cursor:pointer;color:light-dark(#0b6b57,#7fe0c4);max-width:250px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;border-radius:12px}
.main{margin:2px;padding:4px 10px;background:light-dark(#0b6b57,#1f8a70);color:#fff}
button:hover{background:light-dark(#e3f2ed,#2b3b36)}.main:hover{background:light-dark(#09594a,#247f69)}
a:focus-visible,button:focus-visible,[role=option]:focus-visible{outline:2px solid light-dark(#10231d,#fff);outline-offset:-3px;border-radius:12px}
.list{margin-top:4px;max-height:240px;width:260px;overflow:auto;border-radius:10px;padding:4px;color:light-dark(#10231d,#e8f3ef);background:light-dark(#fff,#1d2724);box-shadow:0 0 0 1px light-dark(#0b6b5759,#5fd0b066),0 4px 16px #0005}
small{font:11px/1.3 system-ui,sans-serif}
[role=option]{padding:5px 8px;border-radius:7px;cursor:pointer;overflow-wrap:anywhere;font:12px/1.35 monospace}
@keyframes come{from{opacity:0}}
.ring{border-radius:8px;outline:3px solid transparent;box-shadow:0 0 0 3px light-dark(#0b6b57,#58c9ad),0 0 0 5px light-dark(#fff,#10231d);animation:come .12s}
.told{position:absolute;left:0;top:100%;margin-top:9px;padding:4px 9px;width:max-content;max-width:min(260px,80vw);border-radius:8px;font:13px/1.35 system-ui,sans-serif;color:#fff;background:#0b6b57}
.told.above{top:auto;bottom:100%;margin:0 0 9px}
.told.left{left:auto;right:0}
@media (prefers-reduced-motion:reduce){.ring{animation:none}}
@media print{:host{display:none!important}}
@media (forced-colors:active){.bar,.list,.told{border:1px solid}[aria-selected=true]{outline:1px solid;outline-offset:-1px}}
[role=option]:hover,[role=option][aria-selected=true]{background:light-dark(#e3f2ed,#2b3b36)}
`

let rules = ''
let scheme = ''

/** What the person chose in the options; the background leaves it at the meeting place. */
function chosenScheme(): string {
  const { theme = 'system' } = meetingPlace()
  return theme === 'system' ? 'light dark' : theme
}

/** Whether the person chose other colours than those of the layers that are there. */
export function isRestyled(): boolean {
  return scheme !== '' && scheme !== chosenScheme()
}

const styleOf = (colours: string) => `${STYLE}:host{color-scheme:${colours}!important}`

/** The style sheet of a layer that is made now. */
export function styleNow(): string {
  if (scheme !== chosenScheme()) rules = ''
  scheme = chosenScheme()
  return styleOf(scheme)
}

/** The rules of a layer's style sheet as it was made, read out of one that no page ever had. */
export function rulesAsMade(): string {
  if (!rules) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(styleOf(scheme))
    rules = rulesOf(sheet)
  }
  return rules
}

/** What a style sheet says, as one text that can be compared. */
export function rulesOf(sheet: CSSStyleSheet): string {
  return [...sheet.cssRules].map(({ cssText }) => cssText).join('\n')
}
