import { type Asked, askFor } from '../../src/controls/fill/asked'
import { fill } from '../../src/controls/fill/fill'
import type { Filled } from '../../src/controls/fill/filled'
import type { Form } from '../../src/dom/switches/form'
import type { Value } from '../../src/messaging/protocol'

/** What is asked and told of a press, where a test stands for the background. */

/** How a test answers, and what the page does meanwhile. */
export interface Answers {
  /** What the background says when it is asked for the value; it never answers at all without. */
  value?: Value
  /** Whether it can store what was done. */
  remembers?: boolean
  /** Whether it does not answer any more once something was filled. */
  isGone?: boolean
  /** Statements of the page that run while the value is on its way. */
  meanwhile?: string
  /** What was asked for as the press began; null where it was nothing. */
  early?: Pick<Asked, 'what' | 'wanted'> | null
  /** What the form is taken for otherwise than it was found. */
  form?: Partial<Form>
}

interface Message {
  type: string
  data: Record<string, unknown>
}

/** Nobody's value by name, and the suggested key. */
const NO_WISH = { organisation: null, routingKey: null }

let last: Filled | null = null

/** Gives the page's own world a background that answers so. */
function answerWith(
  { value, remembers = true, isGone = false, meanwhile = '' }: Answers,
  told: Message[],
): void {
  const sendMessage = async (message: Message) => {
    told.push(message)
    if (message.type === 'fill.done') return isGone ? undefined : { remembered: remembers }
    document.head.append(Object.assign(document.createElement('script'), { textContent: `{${meanwhile}}` }))
    return value
  }
  Object.assign(globalThis, { browser: { runtime: { id: 'ours', sendMessage } } })
}

/** Each with data of its own: Firefox hands on to a test nothing that two of them share. */
const asTold = ({ type, data }: Message) => ({ type, ...structuredClone(data) })

/** Presses Fill on a form, and says what came of it and what the background heard. */
export async function pressFill(again: () => Form | null, answers: Answers) {
  const found = again()
  if (!found) throw new Error('There is no form.')
  const told: Message[] = []
  answerWith(answers, told)
  const monitor = { id: 'ours', name: 'Checkout API' }
  const form = { ...found, ...answers.form }
  const early = answers.early ? askFor({ ...form, ...answers.early }, NO_WISH, monitor) : null
  const asked = told.length
  last = await fill(form, { organisation: 'acme', routingKey: 'checkout' }, monitor, again, early)
  const { result, undo, stood = null } = last
  return {
    result,
    canUndo: undo !== null,
    stood,
    asked,
    told: told.map(asTold),
  }
}

/** Takes the last press back, and says what came of it and what the background heard. */
export async function pressUndo(answers: Answers) {
  const told: Message[] = []
  answerWith(answers, told)
  const undone = (await last?.undo?.()) ?? null
  return { undone, told: told.map(asTold) }
}
