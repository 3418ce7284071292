import type { Example, PageDefinition } from '../definition'
import { hasOurForm } from './extrasVictorops'
import { ACCOUNT } from './hints'
import { VICTOROPS_MANAGE } from './words'

/** Account: its tabs, and none of the integrations of the tab Extras. */
export const account: PageDefinition = {
  kind: 'account',
  hint: ACCOUNT,
  all: [/^account$/gm, /^plan$/gm, /^payment$/gm, /^users$/gm, /^extras$/gm],
  none: [VICTOROPS_MANAGE],
  and: (seen) => !hasOurForm(seen),
}

export const examples: Example[] = [
  {
    address: 'https://app.pingometer.com/account',
    lines:
      'Dashboard\nMonitors\nAlert Manager\nAccount\nAccount\nGeneral\nPlan\nPayment\nUsers\nExtras\nThis page shows general information for your account.\nCOMPANY:\nCITY:',
  },
]
