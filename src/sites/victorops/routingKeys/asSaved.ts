import { isStruck } from '../../../dom/seeing/struck'
import { isTranslated } from '../../../dom/seeing/translated'

/**
 * Whether a key is shown as it is saved: not struck through, as what was deleted, nor in the words of another language.
 * @param row the last element outwards that may draw a line through it
 */
export function isAsSaved(key: Element, row: Element | null): boolean {
  return !isTranslated(key) && !isStruck(key, row)
}
