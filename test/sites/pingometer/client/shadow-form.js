// The form in its own shadow root; each caption lies one root deeper, its control is slotted in.
import { el, PingElement } from '/assets/shadow-parts.js'

class PingField extends PingElement {
  connectedCallback() {
    const help = this.getAttribute('help')
    this.fill(
      el(
        'div',
        { class: 'field' },
        el('div', { class: 'label shout' }, `${this.getAttribute('caption')}:`),
        el('div', { class: 'control' }, el('slot'), help && el('span', { class: 'help', title: help }, '?')),
      ),
    )
  }
}
customElements.define('ping-field', PingField)

class PingForm extends PingElement {
  /** Set by whoever creates the form. */
  fields = []
  submit = () => {}
  #model = {}

  connectedCallback() {
    this.#model = Object.fromEntries(this.fields.map(({ name, value }) => [name, value]))
    const send = el(
      'button',
      { type: 'button', class: 'submit shout', onclick: () => this.submit({ ...this.#model }) },
      'Submit',
    )
    this.fill(el('div', { class: 'field' }, ...this.fields.map((field) => this.#row(field))), send)
  }

  #row(field) {
    return el('ping-field', { caption: field.label, help: field.help }, ...[this.#control(field)].flat())
  }

  #keep(name, value) {
    this.#model[name] = value
  }

  #control(field) {
    if (field.kind === 'status') return this.#radios(field)
    const input = el(
      field.kind === 'text' ? 'input' : field.kind,
      {},
      ...field.options.map((text) => el('option', {}, text)),
    )
    if (field.kind === 'text') input.type = 'text'
    if (field.placeholder) input.placeholder = field.placeholder
    input.value = field.value
    input.addEventListener('input', () => this.#keep(field.name, input.value))
    return input
  }

  #radios(field) {
    return ['On', 'Off'].map((text) => {
      const radio = el('input', { type: 'radio', name: field.name })
      radio.checked = field.value === text.toLowerCase()
      radio.addEventListener('change', () => this.#keep(field.name, text.toLowerCase()))
      return el('label', { class: 'radio' }, radio, ` ${text}`)
    })
  }
}
customElements.define('ping-form', PingForm)
