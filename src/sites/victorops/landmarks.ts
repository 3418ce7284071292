import type { Line } from '../../dom/outline/outline'
import { type Seen, sight } from '../../dom/outline/seen'
import { isVisible } from '../../dom/seeing/visible'
import type { Landmark } from '../../model/pages/landmark'
import type { PageKind } from '../../model/pages/page'
import { found, type Landmarked, NONE } from '../landmark'
import { isSentence } from './integration/words/ownWords'
import { ENABLE, ROUTING_HEAD, VALUE_STRIP } from './words'

/** Finds a thing of the guide on a page of the portal. */
export function portalLandmark(seen: Seen, _kind: PageKind, landmark: Landmark): Landmarked {
  switch (landmark) {
    case 'integration-tile':
      return found(tile(seen))
    case 'enable':
      return found(sight(seen, ENABLE)?.line.act ?? sight(seen, ENABLE)?.line.el)
    case 'service-key':
      return found(sight(seen, VALUE_STRIP)?.line.el)
    case 'routing-keys':
      return found(sight(seen, ROUTING_HEAD)?.line.el)
    default:
      return NONE
  }
}

/** The portal's tile: the innermost thing that says Pingometer, or the link around it. */
function tile({ lines }: Seen): Element | undefined {
  const shown = lines.filter(({ el }) => isVisible(el))
  const line = shown.find(({ key }) => key === 'pingometer') ?? shown.find(isNamed)
  return line?.act ?? line?.el
}

/** Whether a line begins with the name, set apart: category and state may stand beside it. */
function isNamed({ text, nodes: [first] }: Line): boolean {
  return first?.data.trim().toLowerCase() === 'pingometer' && !isSentence(text)
}
