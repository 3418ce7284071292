import { isDrawnOn } from '../../../../dom/labels/drawnOn'
import { isStruck } from '../../../../dom/seeing/struck'
import { isTranslated } from '../../../../dom/seeing/translated'

/**
 * Whether a key is shown as it is saved: not struck through, as what was deleted, nor in the words of another language,
 * and neither are its policies: of them nothing would be known then. A key is written whole: what a style sheet draws
 * right at it is a part of it to whoever sees it.
 * @param row the last element outwards that may draw a line through it
 */
export function isAsSaved(
  key: Element,
  row: Element | null,
  policies: readonly { el: Element }[] = [],
): boolean {
  return (
    ![{ el: key }, ...policies].some(({ el }) => isTranslated(el)) && !isStruck(key, row) && !isDrawnOn(key)
  )
}
