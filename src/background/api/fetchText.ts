import { LONGEST_WAIT } from '../../model/keys/alert'

/** What came of a request: the whole answer, or why there is none. */
export type Fetched =
  | { answered: true; status: number; retryAfter: string | null; body: string }
  | { answered: false; why: 'no-network' | 'time-out' }

const LONGEST_ANSWER = 2_000_000

/**
 * One request to one of the vendor's two APIs, with everything the browser would add left out: no cookies, no
 * referrer, no cache, and no redirect that could carry a key elsewhere.
 */
export async function fetchText(address: string, init: RequestInit): Promise<Fetched> {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), LONGEST_WAIT)
  try {
    const response = await fetch(address, {
      ...init,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      signal: late.signal,
    })
    const body = (await response.text()).slice(0, LONGEST_ANSWER)
    return { answered: true, status: response.status, retryAfter: response.headers.get('retry-after'), body }
  } catch {
    return { answered: false, why: late.signal.aborted ? 'time-out' : 'no-network' }
  } finally {
    clearTimeout(timer)
  }
}
