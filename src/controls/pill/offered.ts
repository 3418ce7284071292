import { keysOffered, type Offer } from '../../model/offer'
import { isDoubtful } from '../../model/routingKey'
import { make } from '../layer/made'
import { say, warningText } from '../layer/words'

/** What an offer is shown with. */
interface OfferParts {
  status: HTMLElement
  button(text: string, press: () => void, attributes?: Record<string, string>): HTMLElement
  /** Opens the list of routing keys. */
  chooser(): HTMLElement
  /** Fills the API key. */
  fillApiKey(attributes?: Record<string, string>): HTMLElement
  run(routingKey: string | null): void
}

/** The way to what is missing. */
export function portalLink({ link }: Extract<Offer, { state: 'missing' }>): HTMLElement {
  return make('a', say('pageOpenPortal'), { href: link, target: '_blank', rel: 'noopener noreferrer' })
}

/** What the pill shows of an offer: what is wrong in the form, and what can be pressed. */
export function offered(now: Offer, { status, button, chooser, fillApiKey, run }: OfferParts): Node[] {
  if (now.state === 'nothing') return []
  const routing = now.what === 'routing-key'
  const wrong =
    now.warning && alertOf(warningText(now.warning, 'organisation' in now ? now.organisation : ''))
  if (now.state === 'missing') {
    const missing = say(routing ? 'pageMissingRoutingKeys' : 'pageMissingApiKey')
    status.textContent = wrong ? say('twoSentences', wrong.textContent, missing) : missing
    return [status, portalLink(now)]
  }
  status.textContent = ''
  const { key, fix } = keysOffered(now)
  const parts: Node[] = wrong ? [wrong] : []
  // Two organisations may have routing keys of one name: a button tells whose is filled to whoever rests on it.
  const whose = { title: now.organisation }
  if (wrong && (fix || !routing)) parts.push(button(say('pageFix'), () => run(fix), whose))
  if (key && isDoubtful(key)) parts.push(make('span', say('pageDoubtful')))
  else if (!routing) parts.push(fillApiKey(whose))
  else if (key) parts.push(button(say('pageFillKey', key), () => run(key), { class: 'main', ...whose }))
  else if (!wrong) parts.push(make('span', say('pageNoSuggestion')))
  return routing ? [...parts, chooser()] : parts
}

const alertOf = (text: string) => make('span', text, { role: 'alert', class: 'wrong' })
