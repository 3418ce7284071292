/**
 * The words Pingometer's pages are known by; page titles may be written with any separator. No address of its pages
 * is known beyond the monitor's, so words alone tell them apart.
 */

export const VICTOROPS_TITLE =
  /^\S{2,30}\W+extras\W+victorops$|^this page lets you edit the details for the victorops integration/gm
export const OTHER_INTEGRATION =
  /^\S{2,30}\W+extras\W+(?!victorops$)\w|^this page lets you edit the details for the (?!victorops )/gm
/** Headings above one integration's part of a page that shows several. */
export const OTHER_PART =
  /^(?:slack|statuspage(?:\.?io)?|cachet|pagerduty|opsgenie|hipchat|twitter|webhooks?)(?: integration)?$/gm
export const OUR_PART = /^victorops(?: integration)?$/gm
/** The title of a monitor's form; a name may follow it. */
export const EDIT_TITLE = /^monitor\W+edit(?:\W+.+)?$|\bthis page lets you edit a monitor\b/gm
export const VICTOROPS_MANAGE = /^victorops\n(?:.*\n)?manage$/gm
/** The label may be broken after the product's name. */
export const ROUTING_KEY_LABEL =
  /^(?:victorops|splunk on-call)[ \n](?:(?:routing|route)[ _-]?key|(?:routing )?(?:url|endpoint)|endpoint url)$/gm
