/**
 * The words Pingometer's pages are known by; page titles may be written with any separator. No address of its pages
 * is known beyond the monitor's, so words alone tell them apart.
 */

export const VICTOROPS_TITLE =
  /^account\W+extras\W+victorops$|^this page lets you edit the details for the victorops integration/gm
export const OTHER_INTEGRATION =
  /^account\W+extras\W+(?!victorops$)\w|^this page lets you edit the details for the (?!victorops )/gm
export const EDIT_TITLE = /^monitor\W+edit$|\bthis page lets you edit a monitor\b/gm
export const VICTOROPS_MANAGE = /^victorops\n(?:.*\n)?manage$/gm
export const ROUTING_KEY_LABEL =
  /^(?:victorops|splunk on-call) (?:(?:routing|route) key|(?:routing )?(?:url|endpoint)|endpoint url)$/gm
