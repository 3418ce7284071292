import { ask } from '../../messaging/pagePort'
import type { PageReport } from '../../messaging/protocol'
import { isDoubtful, type KeyChoice } from '../../model/keys/routingKey'
import { focusInside } from '../layer/keyboard'
import { make } from '../layer/made'
import { say } from '../layer/words'
import { typeAhead } from './typeAhead'

/**
 * The list of routing keys to choose from: a `listbox` whose options are named by their keys. Arrows, Home, End,
 * letters and Enter work; Escape closes.
 * @param meant the key to begin at; null for the suggested one
 * @param choose called with what the person chose, and whose it is; `null` when the person closed the list
 */
export async function showChoices(
  monitor: PageReport['monitor'],
  meant: string | null,
  choose: (choice: KeyChoice | null, event: Event | null, whose: string | null) => void,
): Promise<HTMLElement> {
  const told = await ask('fill.choices', { monitor })
  const list = make('div', '', { role: 'listbox', class: 'list', 'aria-label': say('pageChoose') })
  const begin = meant ?? told?.suggested
  const choices = told?.keys ?? []
  const whose = told?.organisation ?? null
  for (const choice of choices) {
    const option = optionOf(choice, choice.key === begin)
    option.addEventListener('click', (event) => choose(choice, event, whose))
    list.append(option)
  }
  const seek = typeAhead()
  const keys = choices.map(({ key }) => key)
  list.addEventListener('keydown', (event) => {
    const options = [...list.children] as HTMLElement[]
    const at = options.findIndex((option) => option.matches(':focus'))
    const go = (index: number) => focusInside(options[Math.max(0, Math.min(options.length - 1, index))], {})
    if (event.key === 'ArrowDown') go(at + 1)
    else if (event.key === 'ArrowUp') go(at - 1)
    else if (event.key === 'Home') go(0)
    else if (event.key === 'End') go(options.length - 1)
    else if (event.key === 'Escape') choose(null, null, whose)
    else if (event.key === 'Enter' || event.key === ' ') {
      const choice = choices[at]
      if (choice) choose(choice, event, whose)
    } else if (event.key.length === 1 && !(event.ctrlKey || event.altKey || event.metaKey)) {
      const found = seek(event.key, keys, at, event.timeStamp)
      if (found >= 0) go(found)
    } else return
    event.preventDefault()
    event.stopPropagation()
  })
  return list
}

/** An option is named by its key; one that is no longer on the portal says so below it. */
function optionOf({ key, policies, isMissing }: KeyChoice, isSelected: boolean): HTMLElement {
  const attributes = {
    class: isMissing || isDoubtful(key) ? 'wrong' : '',
    role: 'option',
    tabindex: '-1',
    'aria-selected': String(isSelected),
    title: policies.join(', '),
  }
  if (!isMissing) return make('div', key, attributes)
  const word = say('missingShort')
  const named = { ...attributes, 'aria-label': key, 'aria-description': word }
  return make('div', '', named, make('div', key), make('small', word))
}

/**
 * Places the list at the bar, and the focus on what is chosen in it. Near the bottom of the window it opens upwards, and
 * near its right edge towards the left.
 */
export function hangFrom(bar: HTMLElement, list: HTMLElement): void {
  const { bottom, top, left } = bar.getBoundingClientRect()
  const isLow = bottom + list.offsetHeight + 8 > innerHeight && top > list.offsetHeight
  const isFar = left + list.offsetWidth > document.documentElement.clientWidth
  const side = isFar ? 'right' : 'left'
  if (isLow) list.style.cssText = `position:absolute;${side}:0;bottom:${bar.clientHeight + 4}px`
  else if (isFar) list.style.cssText = `position:absolute;${side}:0;top:${bar.clientHeight}px`
  const chosen = list.querySelector('[aria-selected=true]') ?? list.firstElementChild
  focusInside(chosen as HTMLElement | null)
}
