import { focusInside } from '../layer/keyboard'
import { make, retell } from '../layer/made'
import { say } from '../layer/words'
import type { Act, View } from './view'

/** What is seen of a pill. */
export interface Face {
  bar: HTMLElement
  /**
   * Shows a view; what is there already is left alone, with the focus on it.
   * @param refused why a press was not taken: said in the place of what else is
   * @returns whether what can be pressed, or what it is about, is another
   */
  show(view: View, refused: string | null): boolean
  /** Whether somebody works here by keyboard: they are to go on where what had the focus is replaced. */
  hasKeyboard(): boolean
  goOn(): void
}

/** @param press does what a person's press on a button is for */
export function makeFace(root: ShadowRoot, press: (act: Act, event: Event) => void): Face {
  const bar = make('div', '', { class: 'bar' })
  const status = make('span', '', { role: 'status' })
  const acts = make('div', '', { class: 'acts' })
  // A live region speaks when it changes, not when it comes: it is there before it has something to say, and stays.
  bar.append(status)
  root.append(bar)
  let shown = ''

  /** @param about what is said beside it, for whoever is led to it and hears nothing else */
  const elementOf = (act: Act, about: string): HTMLElement => {
    if (act.do === 'portal')
      return make('a', say('pageOpenPortal'), {
        href: act.link,
        target: '_blank',
        rel: 'noopener noreferrer',
      })
    const [words, attributes] = lookOf(act, about)
    const el = make('button', words, { type: 'button', ...attributes })
    el.addEventListener('click', (event) => press(act, event))
    return el
  }
  const hasKeyboard = () => root.activeElement?.matches(':focus-visible') ?? false
  const goOn = () => focusInside(bar.querySelector<HTMLElement>('button, a'))
  const draw = ({ warns, adds, acts: all }: View) => {
    const keyboard = hasKeyboard()
    const about = warns && adds ? say('twoSentences', warns, adds) : (warns ?? adds ?? '')
    const gone = [...acts.children]
    for (const el of [...bar.children]) if (el !== status && el !== acts) el.remove()
    status.after(
      // Whoever is led to what can be done about it hears it there.
      ...(warns ? [make('span', warns, { class: 'wrong', ...(keyboard ? {} : { role: 'alert' }) })] : []),
      ...(adds ? [make('span', adds)] : []),
    )
    acts.prepend(...all.map((act, at) => elementOf(act, at === 0 ? about : '')))
    if (!acts.isConnected) bar.append(acts)
    // Before what had the focus goes: one that was nowhere for a moment comes back as if the page had put it there.
    if (keyboard) goOn()
    for (const act of gone) act.remove()
    if (!all.length) acts.remove()
  }
  return {
    bar,
    hasKeyboard,
    goOn,
    show(view, refused) {
      const now = JSON.stringify(view)
      const isOther = now !== shown
      shown = now
      const says = refused ?? view.says ?? ''
      // Whoever hears the page would hear the same once more at each look at the form.
      if (status.textContent !== says) retell(status, says)
      if (isOther) draw(view)
      return isOther
    },
  }
}

function lookOf(
  act: Exclude<Act, { do: 'portal' }>,
  about: string,
): [words: string, attributes: Record<string, string>] {
  const described: Record<string, string> = about === '' ? {} : { 'aria-description': about }
  if (act.do === 'undo') return [say('pageUndo'), described]
  if (act.do === 'fill') {
    const { words, main, whose } = act
    return [
      words,
      { ...described, ...(main ? { class: 'main' } : {}), ...(whose === null ? {} : { title: whose }) },
    ]
  }
  const choose = say('pageChoose')
  const opens = { 'aria-label': choose, 'aria-haspopup': 'listbox', 'aria-expanded': 'false', title: choose }
  return ['▾', { ...described, ...opens }]
}
