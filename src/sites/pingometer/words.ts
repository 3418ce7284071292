/**
 * The words Pingometer's pages are known by; page titles may be written with any separator. No address of its pages
 * is known beyond the monitor's, so words alone tell them apart.
 */

/** The product's names, the present one maybe with the former one in brackets. */
const PRODUCT =
  '(?:victor ?ops(?: ?[(/] ?(?:now )?splunk on-call\\)?)?|splunk on-call(?: ?[(/] ?(?:formerly )?victor ?ops\\)?)?)'
/** What parts the product's name from the thing of it that is meant. */
const PARTED = '(?:[^\\w\\n]|_){1,4}'
/** What forms ask to do before they name what they want. */
const LEAD = '(?:(?:please )?(?:enter|paste|insert|type|set) )?(?:the |your )?'
/** The product after the thing, which may be said to be from it. */
const TAIL = `(?: (?:for|from|of|in) | ?[([–—-] ?(?:(?:for|from|of|in) )?)(?:the |your )?${PRODUCT}(?: alerts?| integration)?[)\\]]?`
const OTHER_PRODUCTS = 'slack|statuspage(?:\\.?io)?|cachet|pagerduty|opsgenie|hipchat|twitter|webhooks?'
/** Letters that English has not, and other languages' words for a key or a state that are without them. */
const FOREIGN =
  '(?:[\u00e0-\u024f\u0370-\u1fff\u3040-\ud7ff]|\\b(?:clave|llave|chave|chiave|sleutel|nyckel|klucz|estado|stato|zustand|stav)\\b)'
const ANY = `(?:(?!${OTHER_PRODUCTS})[^\\n/|(（])`
const abroad = (until: number) => `${ANY}{0,${until}}${FOREIGN}${ANY}{0,50}`
const BETWEEN = ' ?[/|·•(（–—-] ?'
/** The same, which a page of two languages may say once more after it or before: that is tried at every line, and has to be plain soon. */
const inTwo = (label: string) =>
  `(?:${abroad(12)}${BETWEEN})?(?:${label})(?:[)）]|${BETWEEN}${abroad(40)}[)）]?)?`
/** The labels of the form's two rows. */
export const API_KEY = inOneLine(`${LEAD}(?:${PRODUCT}${PARTED})?(?:service )?api[ _-]?key(?:${TAIL})?`)
export const STATUS = inOneLine(
  `(?:${PRODUCT}${PARTED})?(?:integration )?status|(?:enable|activate|use|(?:send|forward)(?: all)?(?: the)? alerts to)(?: the)? ${PRODUCT}(?: integration| alerts?)?`,
)
function inOneLine(label: string): RegExp {
  return new RegExp(`^${inTwo(label)}$`)
}

/** The same with the product's name in either: such labels need no title above them. */
export const NAMED_API_KEY = `${LEAD}${PRODUCT}${PARTED}(?:service )?api[ _-]?key`
export const NAMED_STATUS = `${PRODUCT}${PARTED}(?:integration )?status`

/** The title of our form's page, or what its bar says. */
export const VICTOROPS_PAGE = new RegExp(
  `^\\S{2,30}\\W+extras\\W+${PRODUCT}$(?!\\nmanage$)|^this page lets you edit the details for the ${PRODUCT} integration`,
  'gm',
)
/** The other integrations that an account may have. */
const OTHERS = `(?:${OTHER_PRODUCTS})(?: integration| settings)?`
/** Words that a title may have beside the product's name. */
const TITLE_WORDS =
  '(?:account|extras|integrations?|services?|edit|manage|configure|configuration|connect|set ?up|settings|details|options|alerts|your|the|to|with|of|for)'
const NAMED = `(?:${TITLE_WORDS}[^\\w\\n]+)*${PRODUCT}(?:[^\\w\\n]+${TITLE_WORDS})*`
/** What a part of a page may be titled; what stands before the words may be in other letters than the labels. */
export const PART_TITLE = new RegExp(`^[^\\w\\n]*${NAMED}$`, 'gm')
/** *Users* and *Extras* in two lines are tabs, and what follows them is no title. */
export const OTHER_INTEGRATION = new RegExp(
  `^(?!users\\n|${PRODUCT}\\W)\\S{2,30}(?:[^\\w\\n]+extras[^\\w\\n]+|\\W*\\n\\W*extras\\W+)(?!${PRODUCT}(?!\\w))\\w|^this page lets you edit the details for the (?!${PRODUCT} )`,
  'gm',
)
/** Headings above one integration's part of a page that shows several. */
export const OTHER_PART = new RegExp(`^${OTHERS}$`, 'gm')
/** Another integration's name, wherever it stands. */
export const OTHER_PRODUCT = new RegExp(`\\b(?:${OTHER_PRODUCTS})\\b`)
export const OUR_PART = new RegExp(`^${PRODUCT}(?: integration| settings)?$`, 'gm')
/** Whose logos stand for their names. */
export const PRODUCTS = new RegExp(`^(?:${PRODUCT}|${OTHERS})$`, 'i')
/** The title of a monitor's form; a name may follow it. */
export const EDIT_TITLE = /^monitor(?:\W|s[^\w\n])+edit(?:\W+.+)?$|\bthis page lets you edit a monitor\b/gm
export const VICTOROPS_MANAGE = new RegExp(`^${PRODUCT}(?:: |\\n(?:.*\\n)?)manage$`, 'gm')
/** The label may be broken after the product's name. */
export const ROUTING_KEY_LABEL = routingLabel(
  '(?:routing|route)[ _-]?key|(?:routing )?(?:url|endpoint)|endpoint url',
)
/** One that can mean no address. */
export const KEY_ALONE_LABEL = routingLabel('(?:routing|route)[ _-]?key')
function routingLabel(things: string): RegExp {
  const named = `${LEAD}${PRODUCT}(?:\\n|${PARTED})(?:${things})|${LEAD}(?:routing|route)[ _-]?key${TAIL}`
  return new RegExp(`^${inTwo(named)}$`, 'gm')
}
/** The same without the product's name. */
export const BARE_ROUTING_KEY = new RegExp(`^${inTwo('(?:routing|route)[ _-]?key')}$`, 'gm')
