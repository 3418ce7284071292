import { answer } from '../messaging/pagePort'
import type { ToPortal } from '../messaging/toPage'
import type { PageKind } from '../model/pages/page'
import { victorops } from '../sites/victorops/site'
import { isHeldBack } from './capture/heldBack'
import { makeOutdated } from './capture/outdated'
import { makePortal } from './capture/portal'
import { makeTelling } from './form/telling'
import { servePointedKey } from './point/keyPointed'
import { start } from './start'

/** What is put into pages that may be the portal's: the keys they show are captured. */
start(victorops, (wake, signal) => {
  // What is to stand for a while before it is taken does so on a page at rest.
  const portal = makePortal(
    (after) => wake(after, true),
    () => void tell(false),
    signal,
  )
  const telling = makeTelling(signal)
  let kind: PageKind = 'none'
  const refusal = () => (kind === 'portal-integration-enabled' && portal.isUnsure() ? 'many-keys' : null)
  const tell = (again: boolean) =>
    telling(
      {
        kind,
        monitor: { id: null, name: null },
        text: null,
        status: null,
        wanted: 'routing-key',
        refusal: refusal(),
      },
      again,
    )
  const pointed = servePointedKey(signal)
  const outdated = makeOutdated()
  answer<ToPortal>(
    {
      async 'capture.now'() {
        const notice = await portal.now()
        return { notice: portal.isUnsure() || !notice ? ((await pointed.read()) ?? notice) : notice }
      },
    },
    signal,
  )
  return {
    look(nowKind, seen) {
      kind = nowKind
      void tell(false)
      portal.capture(kind, seen)
      pointed.look()
      // Keys scroll by, are made and revoked.
      const waiting = kind !== 'none' && kind !== 'portal-integrations'
      return kind === 'portal-routing-keys' ? { waiting, rows: portal.rows() } : { waiting }
    },
    async news(captured) {
      if (captured === 'again') portal.again()
      await tell(true)
      return null
    },
    async state() {
      const heard = await tell(true)
      return {
        state: 'page',
        kind,
        offer: heard?.offer ?? { state: 'nothing' },
        refusal: pointed.isThere() ? null : refusal(),
        ...(isHeldBack() ? { forgotten: true } : {}),
      }
    },
    async fill() {
      return { done: false, refusal: 'not-here' }
    },
    stale: outdated.tell,
    drop: outdated.drop,
  }
})
