import { hasFieldNamed } from '../../dom/labels/field'
import type { Label } from '../../dom/outline/saying'
import { sight } from '../../dom/outline/seen'
import type { Example, PageDefinition } from '../definition'
import type { Hint } from '../hint'
import { EDIT, PRODUCT_NAMES } from './hints'
import { BARE_ROUTING_KEY, EDIT_TITLE, KEY_ALONE_LABEL, ROUTING_KEY_LABEL } from './words'

/** Other words for the title; in the list of monitors they may stand in a menu. */
const ANY_EDIT_TITLE = new RegExp(`${EDIT_TITLE.source}|^edit monitor\\b`, 'gm')
const EDIT_ADDRESS = /\bmonitors?\/[0-9a-f]{24}\b.*\b(?:edit|advanced)\b/i
/** Its tab's name right above what the bar says on any tab is no part of that: a dash joins the two. */
const ADVANCED_BAR = /^advanced\s*[-–—:]\s*this page lets you edit a monitor/gm

/** The names of the tabs: boxes of their own, or words of one line, be there room between them or none. */
const TABS = [/^general(?:\b|(?=advanced\b))/gm, /^(?:general\W*)?advanced\b/gm]

/** Where its title is in other words, there is the label. A glance that knows title and product knows it, too. */
const ADVANCED: Hint = {
  words: ['edit', ...PRODUCT_NAMES],
  near: new RegExp(`${EDIT.near?.source}|victor ?ops|splunk on-call`),
}

/** Monitor - Edit, tab General. */
export const monitorGeneral: PageDefinition = {
  kind: 'monitor-general',
  hint: EDIT,
  all: [ANY_EDIT_TITLE, ...TABS],
  none: [ROUTING_KEY_LABEL, BARE_ROUTING_KEY, ADVANCED_BAR],
  and: (seen) => !hasFieldNamed(seen, ROUTING_KEY_LABEL),
}

/** Monitor - Edit, tab Advanced: the form that takes the routing key. */
export const monitorAdvanced: PageDefinition = {
  kind: 'monitor-advanced',
  hint: ADVANCED,
  all: [],
  and(seen, place) {
    const shows = (words: RegExp | Label) => sight(seen, words) !== undefined
    // Where neither title nor bar is in words we know, its address and the label tell it.
    return shows(ANY_EDIT_TITLE)
      ? [ROUTING_KEY_LABEL, BARE_ROUTING_KEY, ADVANCED_BAR].some(shows) ||
          hasFieldNamed(seen, ROUTING_KEY_LABEL)
      : EDIT_ADDRESS.test(place) && shows(ROUTING_KEY_LABEL)
  },
}

/** The tab with the monitor's name. */
export const monitorGeneralForm = { title: ANY_EDIT_TITLE, name: /^(?:monitor )?name$/ }

/** The tab with the routing key. */
export const monitorAdvancedForm = {
  title: ANY_EDIT_TITLE,
  routingKey: ROUTING_KEY_LABEL,
  keyAlone: KEY_ALONE_LABEL,
  /** Field labels that ask for an address instead of the routing key alone. */
  address: /url|endpoint/,
}

export const generalExamples: Example[] = [
  {
    address: 'https://app.pingometer.com/monitors/5f0c2a9be1a4c30017d2b9aa/edit',
    lines:
      'Dashboard\nMonitors\nAlert Manager\nAccount\nMonitor - Edit\nGeneral\nAdvanced\nGeneral - This page lets you edit a monitor in your account.\nNAME:\nINTERVAL:\nSUBMIT',
  },
  {
    address: 'https://app.pingometer.com/monitors/5f0c2a9be1a4c30017d2b9ab/edit',
    lines:
      'Dashboard\nMonitors\nAlert Manager\nAccount\nMonitor - Edit\nGeneral\nAdvanced\nThis page lets you edit a monitor in your account.\nNAME:\nINTERVAL:\nSUBMIT',
  },
]

export const advancedExamples: Example[] = [
  {
    address: 'https://app.pingometer.com/#/monitors/5f0c2a9be1a4c30017d2b9aa/advanced',
    lines:
      'Dashboard\nMonitors\nAlert Manager\nAccount\nMonitor - Edit\nGeneral\nAdvanced\nAdvanced - This page lets you edit a monitor in your account.\nEXPECT DATA:\nCACHET COMPONENT ID:\nSTATUSPAGE.IO COMPONENT ID:\nVICTOROPS ROUTING KEY:\nNOTES:\nSUBMIT',
  },
]
