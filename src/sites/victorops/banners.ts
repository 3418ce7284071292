import { isInCase } from './inCase'

/** Banners that say whose things a page shows. */

/** What a banner says of whose things are shown; group 1 is the name. */
const SHOWS =
  /\b(?:viewing|seeing|browsing|managing|showing|displaying|looking at) (?:the )?(?!the )([^.:;]{2,40}?)(?:['’]s? (?:data|account|organi[sz]ation|company|dashboard|settings|(?:routing )?keys|integrations)| (?:account|organi[sz]ation|company|tenant))\b/i
/** The same of the one in whose place somebody sees them, but for a role. */
const ACTS_AS =
  /\b(?:(?:viewing|browsing|acting|working) (?:as|on behalf of)|impersonating):? (?:the )?(?!.*\b(?:admin\w*|users?|members?|viewer|guest|owner|manager|responder|stakeholder|role|support)\b)([^.:;,(|–—]{2,40})/i
/** The same of the one that is named behind what it is, that is looked after, or into which somebody signed in. */
const IS_IN =
  /\b(?:(?:viewing|seeing|browsing|managing|belongs? to) (?:the )?(?:organi[sz]ation|company|tenant|account):? ([^.:;,(|–—]{2,40})|(?:viewing|browsing|managing|administering|supporting) (?:the )?([^.:;,(|–—]{2,40}?) as (?:an? |the )?(?:\S+ )?(?:support|admin\w*|owner|guest|partner|reseller|consultant|operator|engineer|staff|member|user)\b|(?:signed|logged) in ?to (?:the )?([^.:;,(|–—]{2,40})$)/i
/** The same where nothing but its name follows, which is told for one by a capital or a sign in it. */
const IS_OF =
  /^(?:[Yy]ou(?: are|['’]re) (?:now |currently )?(?:viewing|browsing|managing|in)|(?:[Ss]upport|[Ii]mpersonation|[Aa]dmin|[Pp]artner|[Rr]ead[- ]only) (?:session|mode|access|view)(?: ?:| for| in| of)) (?:the )?((?=[A-Z]|\S+[-_])[^.:;,(|–—]{2,40})$/
/** What a page shows of its own, by whatever role. */
const OWN_THING =
  /^(?:(?:routing|route) keys?|integrations?|pingometer|settings|splunk)\b|\b(?:teams?|version|edition|plan|trial)$|\b(?:mode|trial)\b/i
/** What is no name there: *your organization*, *all accounts*. */
const NO_NAME =
  /^(?:your|this|that|our|my|their|its|an?|all|every|each|own|current|new|old|live|team|user|default|parent)\b/i
/** Whose they are where that is said without a name. */
export const NOT_OWN = /^(?:an)?other$|^a different$/i

/** The name in a sentence that says whose things are shown, or what stands in its place; null in each other text. */
export function shownIn(text: string): string | null {
  const said = SHOWS.exec(text) ?? ACTS_AS.exec(text) ?? IS_IN.exec(text) ?? IS_OF.exec(text)
  const name = said?.slice(1).find((one) => one !== undefined) ?? ''
  if (!said || isInCase(text.slice(0, said.index))) return null
  const isNone = NO_NAME.test(name) || OWN_THING.test(name)
  return isNone && !NOT_OWN.test(name) ? null : name.trim()
}
