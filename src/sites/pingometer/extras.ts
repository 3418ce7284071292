import type { Example, PageDefinition } from '../definition'
import { hasOurForm } from './extrasVictorops'
import { INTEGRATION } from './hints'
import { VICTOROPS_MANAGE } from './words'

/** Account, tab Extras: every integration has the same *Manage*; only the label above tells them apart. */
export const extras: PageDefinition = {
  kind: 'extras',
  hint: INTEGRATION,
  all: [VICTOROPS_MANAGE],
  and: (seen) => !hasOurForm(seen),
}

export const examples: Example[] = [
  {
    address: 'https://app.pingometer.com/account/extras',
    lines:
      'Dashboard\nMonitors\nAlert Manager\nAccount\nAccount\nGeneral\nPlan\nPayment\nUsers\nExtras\nSLACK:\nManage\nSTATUSPAGE.IO:\nManage\nVICTOROPS:\nManage',
  },
]
