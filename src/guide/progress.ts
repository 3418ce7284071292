import type { PageKind } from '../model/pages/page'
import type { StepId } from '../model/pages/step'
import { STEPS } from './steps'

/** What is known when somebody asks how far the guide has come. */
export interface Known {
  /** The organisation in use. */
  organisation: string | null
  integration: 'enabled' | 'not-enabled' | 'unknown'
  /** Whether a Service API Key is saved for it. */
  hasKey: boolean
  /** How many routing keys are saved for it. */
  routingKeys: number
  /** Whether Pingometer's form was seen saved with the API key and STATUS on. */
  apiKeySaved: boolean
  /** How many monitors were seen saved with a routing key of the organisation. */
  monitorsSaved: number
  /** How many known monitors were not: those that are filled and not submitted, too. */
  monitorsLeft: number
  /** The page the person looks at. */
  page: PageKind
}

/** How far the person has come. */
export interface Progress {
  done: ReadonlySet<StepId>
  /** What to do next; null when the guide is through. */
  next: (typeof STEPS)[number] | null
}

/**
 * Steps whose outcome can be seen in what is known. All others only lead to one of these. Nothing is concluded from what
 * was not seen: a form that is filled and was not seen saved is not done.
 */
const OUTCOMES: Partial<Record<StepId, (known: Known) => boolean>> = {
  // A policy, a file or a typed key tell of an organisation, and nothing of its integration.
  integration: ({ integration, hasKey }) => hasKey || integration !== 'unknown',
  enable: ({ integration, hasKey }) => hasKey || integration === 'enabled',
  'api-key': ({ hasKey }) => hasKey,
  // Whoever has some already, typed or out of a policy, needs not look for them.
  'routing-keys': ({ routingKeys }) => routingKeys > 0,
  'fill-api-key': ({ apiKeySaved }) => apiKeySaved,
  'fill-routing-key': ({ monitorsSaved, monitorsLeft }) => monitorsSaved > 0 && monitorsLeft === 0,
}

/**
 * Says which steps of the guide are done and which is next. A step that only leads somewhere is done when the
 * step it leads to is done, or when the person is on a page beyond it. With the portal's part done, the page
 * the person is on decides what is next: its two halves in Pingometer can be done in any order.
 */
export function progress(known: Known): Progress {
  const done = new Set<StepId>()
  let beyond = false
  for (const step of [...STEPS].reverse()) {
    const outcome = OUTCOMES[step.id]
    const isDone: boolean = outcome ? outcome(known) : beyond
    if (isDone) done.add(step.id)
    beyond = isDone || isOn(step, known)
  }
  const open = STEPS.filter((step) => !done.has(step.id))
  const portalFirst = open.some(({ site }) => site === 'victorops')
  const here = portalFirst ? undefined : open.find((step) => isOn(step, known))
  return { done, next: here ?? open[0] ?? null }
}

function isOn(step: (typeof STEPS)[number], { page }: Known): boolean {
  return (step.on as readonly PageKind[]).includes(page)
}
