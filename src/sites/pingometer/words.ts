/**
 * The words Pingometer's pages are known by; page titles may be written with any separator. No address of its pages
 * is known beyond the monitor's, so words alone tell them apart.
 */

/** The title of our form's page, or what its bar says. */
export const VICTOROPS_PAGE =
  /^\S{2,30}\W+extras\W+victorops$(?!\nmanage$)|^this page lets you edit the details for the victorops integration/gm
/** The other integrations that an account may have. */
const OTHERS =
  '(?:slack|statuspage(?:\\.?io)?|cachet|pagerduty|opsgenie|hipchat|twitter|webhooks?)(?: integration)?'
/**
 * A dialog or part of the page Extras may be titled by the product alone: then its form follows at once, after other
 * integrations' tabs, its own *Manage* or a sentence that names no other integration.
 */
export const VICTOROPS_PART = new RegExp(
  `^(?:(?:edit|manage) )?victorops(?: integration)?\\n(?:(?:close|manage|${OTHERS})\\n)*(?:(?=.{15})(?!.*\\b${OTHERS}\\b).*\\n){0,2}(?:victorops[ :–—-]{1,3}|service )*api[ _-]?key(?: ?[([–—-] ?victorops\\)?)?\\n(?:.*\\n){0,6}?(?:integration )?status$`,
  'gm',
)
/** *Users* and *Extras* in two lines are tabs, and what follows them is no title. */
export const OTHER_INTEGRATION =
  /^(?!users\n)\S{2,30}(?:[^\w\n]+extras[^\w\n]+|\W*\n\W*extras\W+)(?!victorops$)\w|^this page lets you edit the details for the (?!victorops )/gm
/** Headings above one integration's part of a page that shows several. */
export const OTHER_PART = new RegExp(`^${OTHERS}$`, 'gm')
export const OUR_PART = /^victorops(?: integration)?$/gm
/** The title of a monitor's form; a name may follow it. */
export const EDIT_TITLE = /^monitor(?:\W|s[^\w\n])+edit(?:\W+.+)?$|\bthis page lets you edit a monitor\b/gm
export const VICTOROPS_MANAGE = /^victorops(?:: |\n(?:.*\n)?)manage$/gm
/** The label may be broken after the product's name. */
export const ROUTING_KEY_LABEL =
  /^(?:victor ?ops|splunk on-call)(?:[ \n]|:? ?[-–—›»/|]? ?)(?:(?:routing|route)[ _-]?key|(?:routing )?(?:url|endpoint)|endpoint url)$|^(?:routing|route)[ _-]?key(?: for | ?[([–—-] ?(?:for )?)(?:victor ?ops|splunk on-call)\)?$/gm
/** The same without the product's name. */
export const BARE_ROUTING_KEY = /^(?:routing|route)[ _-]?key$/gm
