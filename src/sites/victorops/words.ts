/** The words the portal's pages are known by, in all generations of its design. */

/** What may stand after the name of an integration in its heading. */
const AFTER_NAME =
  '(?:(?: integration)?(?: (?:settings|setup|details|configuration|enabled|active))?| v ?\\d{1,2}(?:\\.\\d{1,2})?)'
export const NAMED_SO = new RegExp(`^${AFTER_NAME}$`)
/** What stands beside *Integrations* in the navigation is no name. */
const NAVIGATION = 'settings|users|teams|api|reports|timeline'
const CRUMB = '^(?:.*[/›»>]\\W*)?integrations\\W*(?:\\n|[/›»>]\\W*)'

/**
 * Breadcrumb and heading of an integration's page: *Integrations*, the name, and the name again as heading.
 * The logo may add a line between. Group 1 is the name.
 * @param notThese names that are none
 */
const headOf = (notThese: string) =>
  new RegExp(`${CRUMB}(?!(?:${notThese})$)([^\\n]+)\\n(?:.*\\n){0,2}?\\1${AFTER_NAME}$`, 'gm')
export const INTEGRATION_HEAD = headOf(NAVIGATION)
/** The same of each integration but Pingometer. */
export const OTHERS_HEAD = headOf(`pingometer${AFTER_NAME}|${NAVIGATION}`)

const OURS = `pingometer${AFTER_NAME}`
/**
 * Breadcrumb and heading; or, where a design has no breadcrumb, heading, description and what the page is for. Beside the
 * heading may stand how it is, and the button that closes it.
 */
export const OURS_HEAD = new RegExp(
  `${CRUMB}${OURS}\\n(?:.*\\n){0,2}?${OURS}$|` +
    `^(?:integrations? ?[:|/›»>—–-] ?)?${OURS}\\n(?:(?:enabled|active|close)\\n){0,2}(?=.{20}).*\\bpingometer\\b.*\\n(?:.*\\n){0,4}?` +
    '(?:(?:your )?(?:service )?api[ -](?:key|endpoint)|url to notify|enable integration)\\b',
  'gm',
)

/**
 * The strips above a value: *Service API Key* (a bare key), *Service API Endpoint* and *URL to notify* (an address).
 * The value may go on in the same line.
 */
export const VALUE_STRIP =
  /^(?:(?:your )?(?:(?:pingometer|victorops|splunk on-call) (?=service))?(?:service )?api(?: |-)(?:key|endpoint)(?: url)?(?: for pingometer)?|(?:your )?service url|url to notify)(?:$| ?:| is(?::|$)| (?:new|active|enabled)$|(?: is)? (?=\S{20}|\$\w+$)| [^\w\s•·*≠×✕-✘❌⛔]{1,8} (?=(?:https:\S+\/)?[\da-f]{8}-|\$\w+$))/gm
/** Strips whose value is of no use here. */
export const OTHER_STRIP = /^(?:service email|email address)$/gm
/** What ends a value. */
export const VALUE_END = /^(?:revoke api key|revoke|learn more)$/gm
/** What how a key is stands behind, or under. */
export const STATE_LABEL = /^(?:(?:api )?key )?(?:status|state)$/
/** What whether a key is in use stands behind, or under. */
export const USE_LABEL = /^(?:(?:is )?(?:enabled|active)|in use)\??$/
/** What how a key is stands behind, and that in the same line; group 1 is the state. */
export const STATE_SAID = /^(?:(?:api )?key )?(?:status|state) ?[:–—-] ?(.+)$/
/** The name of the integration whose key is looked for. */
export const OUR_NAME = 'pingometer'
/** Whose logo stands for its name. */
export const OUR_LOGO = /^pingometer$/i
export const ENABLE = /^enable integration$/gm

/** What stands over routing keys, in all generations; over several or a list of them in the plural. */
export const KEY = '(?:routing|route) key'
const POLICY_OR_POLICIES = 'escalation (?:policies|policy)'
const TEAMS = 'escalation teams?(?:\\(s\\))?'
/** What stands over their policies; over the oldest pages' are teams. */
export const POLICIES = `(?:${POLICY_OR_POLICIES}|${TEAMS})`
const DEFAULT = '^default routing policy$|^incidents that (?:don.?t|do not) match any routing keys?\\b'

/** The two column headers of the routing keys page, generations 0 to 3; a column of keys may stand between. */
export const ROUTING_HEAD = new RegExp(`^${KEY}\\n(?:.*\\n){0,999}?(${POLICIES})$`, 'gm')
/**
 * The same the other way round, on a page that says elsewhere what it lists; a column of policies may stand between. Right
 * after each other they say it themselves.
 */
export const REVERSED_HEAD = new RegExp(
  `^${POLICIES}\\n(?:.*\\n)?${KEY}$|^${KEY}s$\\n(?:.*\\n){0,99}?${POLICIES}\\n(?:.*\\n){0,999}?${KEY}$`,
  'gm',
)
/** Cards titled by their keys, under the heading of all of them: each labels its policies alone. */
export const TITLED_CARDS = new RegExp(
  `^${KEY}s\\n(?:.*\\n){0,99}?\\S+\\n(?:.*\\n){0,2}?${POLICY_OR_POLICIES}\\n(?:.*\\n){1,99}?\\S+\\n(?:.*\\n){0,2}?${POLICY_OR_POLICIES}$`,
  'gm',
)
/** Each of them alone. */
export const KEY_HEAD = new RegExp(`^${KEY}$`)
export const POLICIES_HEAD = new RegExp(`^${POLICIES}$`)
/** What a list of keys is headed by. */
export const KEYS_HEAD = new RegExp(`^${KEY}s$`)
/** Only pages whose keys are fields say either. */
export const TEAMS_HEAD = new RegExp(`^${TEAMS}$`)
export const ADD_RULE = /^(?:\W*)add rule$/
export const MULTI_HEAD =
  /^multi\W?\s?(?:\n)?responder(?: (?:enabled|active|on|yes|disabled|inactive|off|no))?$/gm
/** The default policy: its heading, and the sentences of both wordings. It ends the list. */
export const DEFAULT_POLICY = new RegExp(DEFAULT, 'gm')
/** What every generation of the routing keys page says besides. */
export const KEYS_PAGE = new RegExp(
  `\\bchanges may take up to 10 minutes\\b|^\\W*add (?:key|rule)$|${DEFAULT}`,
  'gm',
)
