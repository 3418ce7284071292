import { isInDialog } from '../../dom/dialog'
import { sight, sights } from '../../dom/seen'
import type { Example, PageDefinition } from '../definition'
import { INTEGRATION } from './hints'
import { isTitle } from './title'
import {
  OTHER_INTEGRATION,
  OTHER_PART,
  OUR_PART,
  VICTOROPS_PAGE,
  VICTOROPS_PART,
  VICTOROPS_TITLE,
} from './words'

/** Account - Extras - VictorOps: the form that takes the Service API Key and the STATUS switch. */
export const extrasVictorops: PageDefinition = {
  kind: 'extras-victorops',
  hint: INTEGRATION,
  all: [VICTOROPS_TITLE],
  // The last of a list of integrations stands before whatever form follows.
  and: (seen) =>
    sight(seen, VICTOROPS_PAGE) !== undefined ||
    sights(seen, VICTOROPS_PART).some(
      // A dialog lies over whatever page it was opened from.
      ({ line }) => isTitle(line, seen.lines) && (isInDialog(line.el) || !sight(seen, OTHER_INTEGRATION)),
    ),
}

/** The form's fields: they stand after the title, and before another integration's. */
export const extrasVictoropsForm = {
  title: VICTOROPS_TITLE,
  until: OTHER_INTEGRATION,
  parts: { ours: OUR_PART, others: OTHER_PART },
  apiKey:
    /^(?:victorops[ :–—-]{1,3})?(?:service )?api[ _-]?key(?: for victorops| ?[([–—-] ?(?:for )?victorops\)?)?$/,
  status: /^(?:victorops[ :–—-]{1,3}|integration )?status$/,
}

export const examples: Example[] = [
  {
    address: 'https://app.pingometer.com/account/extras/victorops',
    lines:
      'Dashboard\nMonitors\nAlert Manager\nAccount\nAccount - Extras - VictorOps\nThis page lets you edit the details for the VictorOps integration.\nAPI KEY:\nSTATUS:\nON\nSUBMIT',
  },
  {
    address: 'https://app.pingometer.com/',
    lines:
      'Account\nGeneral\nPlan\nPayment\nUsers\nExtras\nSLACK:\nManage\nVICTOROPS:\nManage\nAccount › Extras › VictorOps\nAPI KEY:\nSTATUS:',
  },
]
