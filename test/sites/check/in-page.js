// Finds places on a page as a person does: by what is visible, in which order, through open shadow roots.
const everything = (root = document) =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everything(element.shadowRoot) : []),
  ])

// Below the top-most modal everything else is out of reach.
function reachable() {
  const all = everything()
  const modal = all.find((element) => element.matches('dialog[open], [role=dialog]'))
  return modal ? everything({ querySelectorAll: (what) => modal.querySelectorAll(what) }) : all
}

const boxOf = (element) => element.getBoundingClientRect()
const visible = (element) => boxOf(element).width > 0 && boxOf(element).height > 0
const plain = (text) => text.replace(/\s+/g, ' ').trim().toLowerCase()
const ownText = (element) =>
  plain(
    [...element.childNodes]
      .filter((node) => node.nodeType === 3)
      .map((node) => node.data)
      .join(' '),
  ) || plain(element.value && element.type === 'button' ? element.value : '')

const centre = (element) => {
  if (!element) return null
  element.scrollIntoView({ block: 'center' })
  const { x, y, width, height } = boxOf(element)
  return { x: x + width / 2, y: y + height / 2 }
}

window.replica = {
  /** The middle of the visible element whose own text this is; after the given text if there is one. */
  text(wanted, after) {
    const found = reachable().filter(visible)
    const from = after ? found.findIndex((element) => ownText(element) === plain(after)) + 1 : 0
    return centre(found.slice(from).find((element) => ownText(element) === plain(wanted)))
  },
  /** The middle of the control that belongs to a caption: beside it or below it. */
  control(caption) {
    const label = reachable()
      .filter(visible)
      .find((element) => ownText(element) === plain(caption))
    if (!label) return null
    const top = boxOf(label).top + 2
    const controls = reachable().filter(
      (element) =>
        visible(element) &&
        element.matches(
          'input, select, textarea, button, [role=switch], .toggle, .bootstrap-switch, .text-toggle',
        ),
    )
    const below = controls.filter((element) => boxOf(element).bottom > top && element !== label)
    const nearest = below.sort((one, other) => boxOf(one).top - boxOf(other).top)[0]
    return centre(nearest)
  },
  /** What the element in that spot holds. */
  valueAt({ x, y }) {
    let element = document.elementFromPoint(x, y)
    while (
      element?.shadowRoot?.elementFromPoint(x, y) &&
      element.shadowRoot.elementFromPoint(x, y) !== element
    ) {
      element = element.shadowRoot.elementFromPoint(x, y)
    }
    return element?.value ?? ''
  },
  /** All visible text, through shadow roots. */
  all: () => everything().filter(visible).map(ownText).filter(Boolean).join('\n'),
  /** Every text input's value. */
  values: () =>
    everything()
      .filter((element) => element.matches('input[type=text]'))
      .map((element) => element.value),
}
