import { labelOf } from '../../dom/outline/saying'
import type { FillKind } from '../../model/pages/page'
import { type Anatomy, anyLabel, OTHER_PRODUCTS, PRODUCT, plainLabel, simplified } from './anatomy'

/**
 * The words Pingometer's pages are known by; page titles may be written with any separator. No address of its pages
 * is known beyond the monitor's, so words alone tell them apart.
 */

const KEY = /key/g
const ROUTING = /key|url|endpoint/g
const STATE = /status|victor|on-call/g
const API = /^(?:service )?api[ _-]?key$/
const STATUS_WORD = /^(?:integration )?status$/
const ROUTING_KEY = /^(?:routing|route)[ _-]?key$/
const ADDRESS = /^(?:(?:(?:routing|service api) )?(?:url|endpoint)|endpoint url|url to notify)$/
const TURN_ON =
  /^(?:enable|activate|use|notify|(?:send|forward)(?: all)?(?: the)? alerts(?: (?:of|from|for) all(?: the)? monitors)? to)(?: the)? victorops(?: integration| alerts?| alerting| notifications?)?$/

/** Labels whose badges are no part of them, as one that names another product is: it tells whose key is asked for. */
export const LABELS = new RegExp(`^(?!.*\\b(?:${OTHER_PRODUCTS})\\b).*(?:key|status)`)

/** The labels of the form's two rows. */
export const API_KEY = anyLabel(KEY, ({ thing }) => API.test(thing))
/** What VictorOps' public API wants beside its key. */
export const API_ID = anyLabel(/id$/gm, ({ thing }) => /^(?:public |x-vo-)?api[ _-]?id$/.test(thing))
/** The label of the switch, which is no monitor's own. */
export const STATUS = anyLabel(STATE, (label) => isStatus(label) || TURN_ON.test(label.whole))
function isStatus({ thing, isAsked, hasTail }: Anatomy): boolean {
  return !isAsked && !hasTail && STATUS_WORD.test(thing)
}

/** The same with the product's name before either: such labels need no title above them. */
export const NAMED_API_KEY = plainLabel(
  KEY,
  ({ thing, hasHead, hasTail }) => hasHead && !hasTail && API.test(thing),
)
/** The same with the product's name before it. */
export const NAMED_STATUS = plainLabel(STATE, (label) => label.hasHead && isStatus(label))

/** What those who hear the page are told before the last piece of a breadcrumb. */
const CURRENT = '(?:current(?: page)?\\W+)?'
/** The title of our form's page, or what its bar says. */
export const VICTOROPS_PAGE = new RegExp(
  `^\\S{2,30}\\W+extras\\W+${CURRENT}${PRODUCT}$(?!\\nmanage$)|^(?:${PRODUCT} ?[-–—:] ?)?this page lets you edit the details for the ${PRODUCT} integration`,
  'gm',
)
/** The other integrations that an account may have. */
const OTHERS = `(?:${OTHER_PRODUCTS})(?: integration| settings)?`
const OF_PRODUCT = /victor|on-call/g
/** Words that a title may have beside the product's name. */
const TITLE_WORDS = new Set(
  'account,extras,integration,integrations,service,services,edit,manage,configure,configuration,connect,set,up,setup,settings,details,options,alerts,your,the,to,with,of,for'.split(
    ',',
  ),
)
/** What a part of a page may be titled; what stands before the words may be in other letters than the labels. */
export const PART_TITLE = labelOf(OF_PRODUCT, (key) => {
  const words = simplified(key).split(/\W+/)
  const rest = words.filter((word) => word !== 'victorops')
  return (
    words.length - rest.length === 1 &&
    words.at(-1) !== '' &&
    rest.every((word) => !word || TITLE_WORDS.has(word))
  )
})
/**
 * *Users* and *Extras* in two lines are tabs, and what follows them is no title; nor are the page's own after its path, nor
 * the first of the integrations that the page Extras lists.
 */
export const OTHER_INTEGRATION = new RegExp(
  `^(?!users\\n|${PRODUCT}\\W)\\S{2,30}(?:[^\\w\\n]+extras[^\\w\\n]+|\\W*\\n\\W*extras\\W+)(?!${CURRENT}${PRODUCT}(?!\\w)|(?:account|general|extras|manage|edit|configure|settings)$)\\w(?!.*\\nmanage$)|^this page lets you edit the details for the (?!${PRODUCT} )`,
  'gm',
)
/** Headings above one integration's part of a page that shows several. */
export const OTHER_PART = new RegExp(`^${OTHERS}$`, 'gm')
/** Another integration's name, wherever it stands. */
export const OTHER_PRODUCT = new RegExp(`\\b(?:${OTHER_PRODUCTS})\\b`)
const OURS = /^victorops(?: integration| settings)?$/
/** What a part of a page is headed by that is ours alone. */
export const OUR_PART = labelOf(OF_PRODUCT, (key) => OURS.test(simplified(key)))
/** What names our product in any head. */
export const OUR_NAME = /victor ?ops|on-call/
/** What the guide's forms, their parts and their labels are titled with, besides. */
const FORM_WORDS = new Set(
  'monitor,advanced,general,api,key,status,routing,route,new,add,enter,update,change,step,form,alert,via,credentials,connection,authentication'.split(
    ',',
  ),
)
/** What is done in a dialog, a part or a form that takes no key, although it names our product. */
export const OTHER_AIM = /^(?:remove|delete|disconnect|uninstall|revoke|import|send (?:a )?test)\b/
/** A monitor may be named after anything. */
const MONITOR_TITLE = /^(?:edit )?monitor\b/
/**
 * Whether a dialog with a form of the guide's is titled as that form's: by its product, or by nothing but words for its
 * page, a part of it or a label; the name of a monitor may follow.
 */
export function isOurDialog(title: string, what: FillKind): boolean {
  if (OTHER_AIM.test(title)) return false
  if (OUR_NAME.test(title) || (what === 'routing-key' && MONITOR_TITLE.test(title))) return true
  return wordsOf(title).every(isOfForm)
}
const wordsOf = (title: string) => title.split(/[^\p{L}\p{N}]+/u)
const isOfForm = (word: string) => /^\d*$/.test(word) || TITLE_WORDS.has(word) || FORM_WORDS.has(word)
/** What a page may be titled with, besides, on which a service is chosen that alerts go to. */
const SERVICES_WORDS = new Set(
  'pingometer,my,our,team,organization,organisation,workspace,preferences,notification,notifications,connections,connected,app,apps,application,applications,channel,channels,tools,plugins,addons,ons,third,party,external,choose,select,a'.split(
    ',',
  ),
)
/** Whether a page that shows one of several services is titled as their page, and not as one that asks about them. */
export function isServicesTitle(title: string): boolean {
  return wordsOf(title).every((word) => isOfForm(word) || SERVICES_WORDS.has(word))
}
/** What else has a page, a card or a panel of its own, where one of its kind may be sent alerts. */
const RECORD =
  /\b(?:(?:contact|user|member|person|customer|client|subscriber|recipient|group|team|account|organi[sz]ation|profile|default|tag|template|(?:an)?other monitor|maintenance)s?|people|company|companies|global|bulk)\b/
const MADE_ANEW = /^(?:new|create|edit|invite)\b/
const NAMED_MONITOR = /^(?:edit )?monitor\b(?! \w+$)|^edit monitor\b/
const SECTION_WORDS = /\b(?:alerts?|notifications?)\b/g
/** Whether a part of a monitor's page is headed as another record's, or as one that is made there. */
export function isOthersTitle(title: string): boolean {
  if (NAMED_MONITOR.test(title) || title.search(EDIT_TITLE) >= 0) return false
  return (
    RECORD.test(title) ||
    (MADE_ANEW.test(title) && !isOurDialog(title.replace(SECTION_WORDS, ''), 'routing-key'))
  )
}
/** What a monitor alone has a field for. */
export const MONITOR_FIELD = /^(?:expect data|(?:cachet|statuspage(?:\.?io)?) component)/
/** Whose logos stand for their names. */
export const PRODUCTS = new RegExp(`^(?:${PRODUCT}|${OTHERS})$`, 'i')
/** The title of a monitor's form; a name may follow it. */
export const EDIT_TITLE = /^monitor(?:\W|s[^\w\n])+edit(?:\W+.+)?$|\bthis page lets you edit a monitor\b/gm
/** The link of the Extras tab: all others there say *Manage*, too. */
export const VICTOROPS_MANAGE = new RegExp(`^${PRODUCT}(?:: |\\n(?:.*\\n)?)manage$`, 'gm')
/** The label may be broken after the product's name. */
export const ROUTING_KEY_LABEL = anyLabel(
  ROUTING,
  (label) => isRoutingKey(label) || (label.hasHead && !label.hasTail && ADDRESS.test(label.thing)),
  true,
)
/** One that can mean no address. */
export const KEY_ALONE_LABEL = anyLabel(KEY, isRoutingKey, true)
function isRoutingKey({ thing, hasHead, hasTail }: Anatomy): boolean {
  return hasHead !== hasTail && ROUTING_KEY.test(thing)
}
/** The same without the product's name. */
export const BARE_ROUTING_KEY = anyLabel(
  KEY,
  ({ thing, isAsked, hasHead, hasTail }) => !isAsked && !hasHead && !hasTail && ROUTING_KEY.test(thing),
)
