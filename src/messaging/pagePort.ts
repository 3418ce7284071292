import { isEnvelope } from './envelope'
import type { FromPage } from './fromPage'
import type { Data, Reply } from './protocol'
import type { ToControls, ToForms, ToGuide, ToPage, ToPortal } from './toPage'

/**
 * A page's end of the line: its content script's and its controls'. It talks to the browser's own namespace: the polyfill
 * alone would outweigh the content script. To touch it for the first time costs a page half a millisecond: most pages
 * never do. Where a browser has none of that name, an element of the page with the id `browser` stands behind it.
 */
export const browserApi = (): typeof chrome =>
  Object.hasOwn(globalThis, 'browser')
    ? (globalThis as unknown as { browser: typeof chrome }).browser
    : chrome

/**
 * Whether this content script still belongs to a running extension. After an update or removal it does not,
 * and every call would throw.
 */
export function isAlive(): boolean {
  try {
    return Boolean(browserApi().runtime?.id)
  } catch {
    return false
  }
}

/** How long to wait before asking a background again that was killed on its way, in milliseconds. */
const AGAIN_AFTER = [50, 400]

/**
 * Asks the background, and again when it was killed before it could answer. Chromium does not always call that an
 * error: now and then there is just no answer, where a background that lives has one to everything.
 * @param again false for what must not be asked twice
 * @returns undefined when it is gone or could not do it
 */
export async function ask<K extends keyof FromPage>(
  type: K,
  data: Data<FromPage, K>,
  again = true,
): Promise<Reply<FromPage, K> | undefined> {
  for (const pause of again ? [...AGAIN_AFTER, 0] : [0]) {
    if (!isAlive()) return
    const sent = browserApi().runtime.sendMessage({ type, data }) as Promise<Reply<FromPage, K> | undefined>
    const reply = await sent.catch(() => undefined)
    if (reply !== undefined) return reply
    await new Promise((done) => setTimeout(done, pause))
  }
}

type Handlers<P> = {
  [K in keyof P]: (data: Data<P, K>) => Promise<Reply<P, K>> | Reply<P, K>
}

/** Listens to the background until the signal ends, or for as long as the page lives. */
export function answer<P extends ToPage | ToControls | ToForms | ToPortal | ToGuide>(
  handlers: Handlers<P>,
  signal?: AbortSignal,
): void {
  const listener = (
    message: unknown,
    sender: chrome.runtime.MessageSender,
    reply: (value: unknown) => void,
  ) => {
    // Only the extension itself reaches this listener; a tab id would mean another page's script.
    if (
      !isEnvelope(message) ||
      sender.id !== browserApi().runtime.id ||
      sender.tab ||
      !Object.hasOwn(handlers, message.type)
    )
      return
    const handle = handlers[message.type as keyof P] as (data: unknown) => unknown
    Promise.resolve(handle(message.data)).then(reply, () => reply(null))
    return true
  }
  browserApi().runtime.onMessage.addListener(listener)
  signal?.addEventListener(
    'abort',
    () => isAlive() && browserApi().runtime.onMessage.removeListener(listener),
  )
}
