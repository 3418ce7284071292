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

  const elementOf = (act: Act): HTMLElement => {
    if (act.do === 'portal')
      return make('a', say('pageOpenPortal'), {
        href: act.link,
        target: '_blank',
        rel: 'noopener noreferrer',
      })
    const [words, attributes] = lookOf(act)
    const el = make('button', words, { type: 'button', ...attributes })
    el.addEventListener('click', (event) => press(act, event))
    return el
  }
  const hasKeyboard = () => root.activeElement?.matches(':focus-visible') ?? false
  const goOn = () => focusInside(bar.querySelector<HTMLElement>('button, a'))
  const draw = ({ warns, adds, acts: all }: View) => {
    const keyboard = hasKeyboard()
    acts.replaceChildren(...all.map(elementOf))
    while (status.nextSibling) status.nextSibling.remove()
    bar.append(
      ...(warns ? [make('span', warns, { role: 'alert', class: 'wrong' })] : []),
      ...(adds ? [make('span', adds)] : []),
      ...(all.length ? [acts] : []),
    )
    if (keyboard) goOn()
  }
  return {
    bar,
    hasKeyboard,
    goOn,
    show(view, refused) {
      const now = JSON.stringify(view)
      const isOther = now !== shown
      shown = now
      retell(status, refused ?? view.says ?? '')
      if (isOther) draw(view)
      return isOther
    },
  }
}

function lookOf(act: Exclude<Act, { do: 'portal' }>): [words: string, attributes: Record<string, string>] {
  if (act.do === 'undo') return [say('pageUndo'), {}]
  if (act.do === 'fill')
    return [
      act.words,
      { ...(act.main ? { class: 'main' } : {}), ...(act.whose === null ? {} : { title: act.whose }) },
    ]
  const choose = say('pageChoose')
  return ['▾', { 'aria-label': choose, 'aria-haspopup': 'listbox', 'aria-expanded': 'false', title: choose }]
}
