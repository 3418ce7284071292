import type { Example, PageDefinition } from '../definition'
import { MONITORS } from './hints'
import { EDIT_TITLE } from './words'

/** Monitors: the list. */
export const monitors: PageDefinition = {
  kind: 'monitors',
  hint: MONITORS,
  all: [/^monitors$/gm],
  some: [
    /^this list shows the monitors in your account/gm,
    /^type\n(?:.+\n){0,2}name\n(?:.+\n){0,2}status\n(?:.+\n){0,3}speed$/gm,
  ],
  none: [EDIT_TITLE],
}

export const examples: Example[] = [
  {
    address: 'https://app.pingometer.com/monitors',
    lines:
      'Dashboard\nMonitors\nAlert Manager\nAccount\nMonitors\nThis list shows the monitors in your account.\nADD NEW\nTYPE\nNAME\nSTATUS\nLAST EVENT\nSPEED\nACTIONS\nHTTP\nCheckout API\n0m ago\nON',
  },
]
