// What the web components share: the drawings, an element helper and a base class with an open, styled shadow root.

/** Icons, logo and sidebar entries that the document carries. */
export const drawings = JSON.parse(document.getElementById('drawings').textContent)

/** An element with attributes (on… are listeners) and children; false, null and empty children vanish. */
export function el(tag, attributes, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value)
    else element.setAttribute(name, value)
  }
  element.append(...children.filter((child) => child !== false && child !== null && child !== ''))
  return element
}

/** An icon given as SVG text. */
export function drawing(svg) {
  const holder = el('span', { style: 'display:contents' })
  holder.innerHTML = svg
  return holder
}

async function sheet(name) {
  const styles = new CSSStyleSheet()
  styles.replaceSync(await (await fetch(`/assets/${name}.css`)).text())
  return styles
}

const sheets = await Promise.all(['look', 'cards', 'forms', 'switches'].map(sheet))

/** A custom element with an open shadow root that knows the site's style sheets. */
export class PingElement extends HTMLElement {
  constructor() {
    super()
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = sheets
  }

  fill(...content) {
    this.shadowRoot.replaceChildren(...content)
  }
}
