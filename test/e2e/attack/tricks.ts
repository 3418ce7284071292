/**
 * What a page does to our control so that a person presses it without seeing it. Each is a statement that runs in the
 * page with `host`, our element, and leaves `undo`, a function.
 */

const style = (target: string, declarations: Record<string, string>) => `
  const el = ${target}, was = el.getAttribute('style');
  for (const [name, value] of Object.entries(${JSON.stringify(declarations)})) el.style.setProperty(name, value, 'important');
  undo = () => was === null ? el.removeAttribute('style') : el.setAttribute('style', was);`

const sheet = (css: string) => `
  const el = document.createElement('style'); el.textContent = ${JSON.stringify(css)}; document.head.append(el); undo = () => el.remove();`

const over = (declarations: string, show: string, tag = 'div') => `
  const el = document.createElement('${tag}'); el.id = 'over'; el.textContent = 'Continue';
  el.style.cssText = 'position:fixed;inset:0;width:auto;height:auto;max-width:none;max-height:none;margin:0;border:0;background:#fff;pointer-events:none;z-index:2147483647;${declarations}';
  document.body.append(el); ${show}; undo = () => el.remove();`

/** Our element is left in place, and hidden, faded or covered. */
export const HIDING: Record<string, string> = {
  'opacity on ours': style('host', { opacity: '0.01' }),
  'filter on ours': style('host', { filter: 'opacity(0)' }),
  'clip-path on ours': style('host', { 'clip-path': 'inset(0 99% 0 0)' }),
  'mask on ours': style('host', { 'mask-image': 'linear-gradient(transparent, transparent)' }),
  'scale on ours': style('host', { scale: '0.05' }),
  'transform on ours': style('host', { transform: 'scale(20)' }),
  'zoom on ours': style('host', { zoom: '0.1' }),
  'mix-blend-mode on ours': style('host', { 'mix-blend-mode': 'difference' }),
  'an outline over ours': style('host', { outline: '40px solid #fff', 'outline-offset': '-40px' }),
  'words without a shape': style('host', {
    '-webkit-text-stroke': '30px #0b6b57',
    '-webkit-text-security': 'disc',
    'text-shadow': '0 0 9px #fff',
    'text-decoration': 'line-through 30px #0b6b57',
  }),
  'a mask of an image on ours': style('host', {
    '-webkit-mask-box-image': 'linear-gradient(transparent,transparent)',
  }),
  'no style at all': `const was = host.getAttribute('style'); host.removeAttribute('style');
    host.style.cssText = 'opacity:0;position:fixed;inset:0;width:100vw;height:100vh'; undo = () => host.setAttribute('style', was);`,
  'opacity on html': style('document.documentElement', { opacity: '0.01' }),
  'filter on html': style('document.documentElement', { filter: 'opacity(0.01)' }),
  'clip-path on html': style('document.documentElement', { 'clip-path': 'inset(0 99% 0 0)' }),
  'zoom on html': style('document.documentElement', { zoom: '0.2' }),
  'a rule with layers': sheet(
    '@layer a { div[popover] { opacity: 0.01 !important; filter: opacity(0.01) !important } } html > div[popover] { opacity: 0.01 !important }',
  ),
  'a Web Animation of ours': `const run = host.animate([{ opacity: 0, transform: 'translateX(-3000px)' }, { opacity: 0, transform: 'translateX(-3000px)' }], { duration: 1e9, fill: 'both' });
    host.style.removeProperty('opacity'); host.style.removeProperty('all'); undo = () => { run.cancel(); host.style.setProperty('opacity', '1', 'important') };`,
  'words before ours': sheet(
    "div[popover]::before { content: 'Continue' !important; display: block !important; position: absolute !important; inset: 0 !important; background: #fff !important; z-index: 9 !important; pointer-events: none !important }",
  ),
  'a later popover': over('', "el.popover = 'manual'; el.showPopover()"),
  'a later popover without area': over(
    'width:0;height:0;overflow:visible;',
    "el.textContent = ''; el.innerHTML = '<div style=\"position:fixed;inset:0;background:#fff;pointer-events:none\">Continue</div>'; el.popover = 'manual'; el.showPopover()",
  ),
  'a later popover in a closed root': `
    const el = document.createElement('section'); document.body.append(el); const root = el.attachShadow({ mode: 'closed' });
    root.innerHTML = '<div popover=manual style="position:fixed;inset:0;width:auto;height:auto;margin:0;border:0;background:#fff;pointer-events:none">Continue</div>';
    root.firstChild.showPopover(); undo = () => el.remove();`,
  'a hidden popover with something shown in it': over(
    'visibility:hidden;inset:auto;width:0;height:0;',
    "el.innerHTML = '<div style=\"position:fixed;inset:0;background:#fff;visibility:visible;pointer-events:none\">Continue</div>'; el.popover = 'manual'; el.showPopover()",
  ),
  'the backdrop of a hidden popover': `
    const el = document.createElement('style'), up = document.createElement('div'); up.id = 'over'; up.popover = 'manual'; document.body.append(el, up);
    el.textContent = '#over{visibility:hidden;inset:auto;width:0;height:0;border:0;padding:0}#over::backdrop{visibility:visible;background:#fff;pointer-events:none}';
    up.showPopover(); undo = () => { el.remove(); up.remove() };`,
  'a popover over the words only': `
    const box = host.getBoundingClientRect(); const el = document.createElement('div'); el.id = 'over'; el.textContent = 'Continue'; el.popover = 'manual';
    el.style.cssText = 'position:fixed;margin:0;border:0;padding:0;background:#fff;left:' + box.left + 'px;top:' + box.top + 'px;width:' + (box.width / 2 - 12) + 'px;height:' + box.height + 'px;inset:auto;';
    el.style.left = box.left + 'px'; el.style.top = box.top + 'px'; document.body.append(el); el.showPopover(); undo = () => el.remove();`,
  'a view transition': `
    const el = document.createElement('style'); document.head.append(el);
    el.textContent = '::view-transition { pointer-events: none; background: #fff } ::view-transition-group(root), ::view-transition-old(root), ::view-transition-new(root) { animation-duration: 1000s; pointer-events: none } ::view-transition-new(root), ::view-transition-old(root) { opacity: 0 }';
    const run = document.startViewTransition(() => {}); undo = () => { run.skipTransition(); el.remove() };`,
  'a view transition of ours': `
    const el = document.createElement('style'); document.head.append(el);
    el.textContent = '@keyframes lasts { from { color: red } } div::view-transition { pointer-events: none; background: #fff !important; animation: lasts 1000s }';
    const run = host.startViewTransition?.(() => {}); undo = () => { run?.skipTransition(); el.remove() };`,
}

/** Needs the inside, which Firefox gives away with every event and with `window.find`. */
export const INSIDE: Record<string, string> = {
  'other words inside': `const b = inside(); if (b) { const was = b.textContent; b.textContent = 'Continue'; undo = () => { b.textContent = was } }`,
  'style inside': `const b = inside(); if (b) { b.style.opacity = '0.01'; undo = () => b.removeAttribute('style') }`,
  'rules inside': `const b = inside(); if (b) { const s = b.getRootNode().querySelector('style'), was = s.textContent; s.textContent += '.bar{opacity:.01!important}'; undo = () => { s.textContent = was } }`,
  'an adopted sheet inside': `const b = inside(); if (b) { const s = new CSSStyleSheet(); s.replaceSync('.bar{opacity:.01!important}'); b.getRootNode().adoptedStyleSheets = [s]; undo = () => { b.getRootNode().adoptedStyleSheets = [] } }`,
  'a node inside': `const b = inside(); if (b) { const el = document.createElement('i'); el.textContent = 'Continue'; el.style.cssText = 'position:absolute;inset:0;background:#fff;pointer-events:none'; b.getRootNode().append(el); undo = () => el.remove() }`,
  'a root inside': `const b = inside(); if (b) { const bar = b.closest('.bar'); if (!bar.shadowRoot) bar.attachShadow({ mode: 'open' }).innerHTML = '<div style="opacity:.01"><slot></slot></div>'; undo = () => { bar.shadowRoot.innerHTML = '<slot></slot>' } }`,
  'a Web Animation inside': `const b = inside(); if (b) { const run = b.animate([{ opacity: 0 }, { opacity: 0 }], { duration: 1e9, fill: 'both' }); undo = () => run.cancel() }`,
}

/** How the page gets the innermost element of ours, if the browser lets it. */
export const TAKE = `<script>
globalThis.taken = null
const take = (node) => { if (node instanceof Node && node.getRootNode() instanceof ShadowRoot) taken = node.getRootNode() }
for (const type of ['pointerover', 'pointermove', 'pointerdown', 'mousemove', 'click', 'focusin', 'keydown'])
  addEventListener(type, (event) => {
    for (const key of ['explicitOriginalTarget', 'originalTarget', 'rangeParent', 'relatedTarget', 'target']) take(event[key])
    for (const node of event.composedPath()) take(node)
  }, true)
globalThis.inside = () => {
  if (!taken && window.find && window.find('Fill')) take(getSelection().anchorNode)
  return taken?.querySelector('button') ?? null
}
</script>`

/** Our element is taken from where it was, and shown where somebody is about to press: at `at`. */
export const MOVING: Record<string, string> = {
  'moved by its style': `to(at)`,
  'moved by a margin': `const box = host.getBoundingClientRect(); for (const name of ['margin', 'translate', 'transform'])
    host.style.setProperty(name, (name === 'margin' ? (at.top - box.top) + 'px 0 0 ' + (at.left - box.left) + 'px' : name === 'translate' ? '0 0' : 'none'), 'important')`,
  'taken out and put back': `host.remove(); document.documentElement.append(host); host.showPopover(); to(at)`,
  'put into another container': `const box = host.getBoundingClientRect(); const el = document.createElement('div');
    el.style.cssText = 'position:fixed;left:0;top:0;transform:translate(' + (at.left - box.left) + 'px,' + (at.top - box.top) + 'px);opacity:0.01';
    document.body.append(el); el.append(host); host.hidePopover?.call(host)`,
  'put into another container, alive': `const el = document.createElement('div'); el.style.opacity = '0.01'; document.body.append(el); el.moveBefore(host, null);
    to(at)`,
  'the field moved under it': `const key = document.querySelector('#key'), box = host.getBoundingClientRect(); key.style.position = 'relative'; key.style.left = (at.left - box.left) + 'px'; key.style.top = (at.top - box.top) + 'px'`,
  'shown again after it was hidden': `host.showPopover(); to(at)`,
}
