/** One TLS server on loopback that answers as both sites, told apart by the Host header. */
import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { alerts, publicApi } from './api/site'
import { throwAwayCertificate } from './certificate'
import { pingometer } from './pingometer/site'
import { portal } from './portal/site'
import { readVisit } from './read-visit'
import { freshState } from './seed'
import { integrationOf, type SitesState } from './state'
import {
  type Answer,
  notFound,
  type PingometerMarkup,
  type PortalGeneration,
  page,
  type Visit,
  type World,
} from './visit'

export * from './state'
export type { PingometerMarkup, PortalGeneration } from './visit'

/** One post as a replica received it: the page's own model, whatever its DOM shows. */
export interface Submission {
  host: string
  path: string
  at: number
  fields: Record<string, string>
}

export interface SitesOptions {
  pingometer?: PingometerMarkup
  portal?: PortalGeneration
  /** Milliseconds that late content takes; 250 unless told. */
  delay?: number
  /** Whether Pingometer's integration is enabled in every organisation. */
  integrationEnabled?: boolean
}

export interface Sites {
  readonly port: number
  /** Path of the certificate (PEM). */
  readonly certificate: string
  readonly received: readonly Submission[]
  /** Read by every page, changed by every post, editable by tests; stays the same object. */
  readonly state: SitesState
  /** Switches markup, generation, delay or the integration at runtime; keeps what was received. */
  use(options: SitesOptions): void
  /** Back to the initial state and options; forgets what was received and every page set. */
  reset(): void
  /**
   * Serves an arbitrary page at an address of any host.
   * @param cache what `Cache-Control` says: a page that must not be stored never comes out of the back/forward cache
   */
  setPage(host: string, path: string, html: string, cache?: 'no-store' | 'no-cache'): void
  close(): Promise<void>
}

const HOSTS = [
  'app.pingometer.com',
  'alert.victorops.com',
  'api.victorops.com',
  'portal.victorops.com',
  'stportal.victorops.com',
  '*.example',
]

function site(visit: Visit, world: World): Answer | undefined {
  if (visit.host === 'app.pingometer.com' || visit.host === 'pings.example') return pingometer(visit, world)
  if (visit.host === 'portal.victorops.com' || visit.host === 'stportal.victorops.com')
    return portal(visit, world)
  if (visit.host === 'alert.victorops.com') return alerts(visit, world)
  if (visit.host === 'api.victorops.com') return publicApi(visit, world)
  return undefined
}

/** Starts the server on a free port of 127.0.0.1. */
export async function startSites(options: SitesOptions = {}): Promise<Sites> {
  const certificate = throwAwayCertificate(HOSTS)
  const world: World = { state: freshState(), settings: { pingometer: 'server', portal: 1, delay: 250 } }
  const received: Submission[] = []
  const pages = new Map<string, Answer>()

  function use(next: SitesOptions): void {
    const { integrationEnabled, ...settings } = next
    Object.assign(
      world.settings,
      Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)),
    )
    if (integrationEnabled === undefined) return
    for (const organisation of world.state.organisations) {
      integrationOf(organisation, 'pingometer').enabled = integrationEnabled
    }
  }

  async function answer(request: IncomingMessage): Promise<Answer> {
    const visit = await readVisit(request)
    if (visit.method === 'POST') {
      received.push({ host: visit.host, path: visit.path, at: Date.now(), fields: visit.fields })
    }
    const own = pages.get(visit.host + visit.path)
    if (own !== undefined) return own
    const reply = site(visit, world) ?? notFound(visit)
    if (reply.late) await wait(world.settings.delay)
    return reply
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const reply = await answer(request)
    if (reply.hangs) return
    if (reply.drops) {
      response.destroy()
      return
    }
    response.writeHead(reply.status, {
      'cache-control': 'no-store',
      ...reply.headers,
      'content-type': reply.type,
      ...(reply.location === undefined ? {} : { location: reply.location }),
    })
    response.end(reply.body)
  }

  const server = createServer({ cert: certificate.cert, key: certificate.key }, (request, response) => {
    serve(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' })
      response.end(String(error))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  use(options)

  return {
    port,
    certificate: certificate.path,
    received,
    state: world.state,
    use,
    reset() {
      Object.assign(world.state, freshState())
      received.length = 0
      pages.clear()
      use({ pingometer: 'server', portal: 1, delay: 250, ...options })
    },
    setPage: (host, path, text, cache = 'no-store') =>
      void pages.set(host + path, { ...page(text), headers: { 'cache-control': cache } }),
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
      certificate.discard()
    },
  }
}
