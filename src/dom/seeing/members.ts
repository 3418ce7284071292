const own = new WeakMap<HTMLFormElement, HTMLFormElement>()

/**
 * What an element has of itself. A form's fields stand in its members' place when they are named like them: with an
 * `<input name="matches">` in it, its `matches` is that input. Whatever may be a form is asked through this; it is for
 * asking alone, and not the element.
 */
export function membersOf<E extends Node>(el: E): E
export function membersOf(el: Node): Node {
  // To name the interface has the browser make it, and hardly anything that is asked is a form. One that has a field of
  // this name tells no text.
  const { localName } = el as { localName?: unknown }
  if (localName === undefined || (typeof localName === 'string' && localName !== 'form')) return el
  if (!(el instanceof HTMLFormElement)) return el
  let members = own.get(el)
  if (!members) {
    members = new Proxy(el, {
      get(form, name) {
        const member: unknown = Reflect.get(HTMLFormElement.prototype, name, form)
        return typeof member === 'function' ? member.bind(form) : member
      },
    })
    own.set(el, members)
  }
  return members
}
