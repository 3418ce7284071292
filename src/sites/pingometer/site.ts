import { withoutBadges } from '../../dom/labels/badge'
import { readPage } from '../../dom/outline/page'
import type { Site } from '../site'
import { account } from './account'
import { extras } from './extras'
import { extrasVictorops } from './extrasVictorops'
import { pingometerLandmark } from './landmarks'
import { monitorAdvanced, monitorGeneral } from './monitorEdit'
import { monitors } from './monitors'
import { LABELS, PRODUCTS } from './words'

/** Pingometer: where the keys go. */
export const pingometer: Site = {
  vendor: 'pingometer',
  definitions: [extrasVictorops, extras, account, monitorAdvanced, monitorGeneral, monitors],
  read: (words) => withoutBadges(readPage(words, PRODUCTS), LABELS),
  landmark: pingometerLandmark,
}
