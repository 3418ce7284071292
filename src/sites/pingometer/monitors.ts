import type { Line } from '../../dom/outline/outline'
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
  // On other pages it is a link to the list: the dashboard may have the same columns.
  and: ({ lines }) => lines.some(({ key, act }) => key === 'monitors' && !act) || !lines.some(isOtherTitle),
}

const OTHER_TITLE = /^(?:dashboard|alert manager|account|maintenance|reports?)$/
const isOtherTitle = ({ key, act, head }: Line) => !act && head && OTHER_TITLE.test(key)

export const examples: Example[] = [
  {
    address: 'https://app.pingometer.com/monitors',
    lines:
      'Dashboard\nMonitors\nAlert Manager\nAccount\nMonitors\nThis list shows the monitors in your account.\nADD NEW\nTYPE\nNAME\nSTATUS\nLAST EVENT\nSPEED\nACTIONS\nHTTP\nCheckout API\n0m ago\nON',
  },
]
