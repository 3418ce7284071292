/** One request to a replica and the answer to it, as plain data: the sites are functions from one to the other. */
import type { IncomingHttpHeaders } from 'node:http'
import { documentOf, html } from './html'
import type { SitesState } from './state'

export type PingometerMarkup = 'server' | 'react' | 'jquery' | 'shadow'
export type PortalGeneration = 0 | 1 | 2 | 3

export interface Settings {
  pingometer: PingometerMarkup
  portal: PortalGeneration
  /** Milliseconds that late content takes. */
  delay: number
}

export interface World {
  state: SitesState
  settings: Settings
}

export interface Visit {
  host: string
  path: string
  query: URLSearchParams
  method: 'GET' | 'POST'
  headers: IncomingHttpHeaders
  /** What was posted; empty for GET. */
  fields: Record<string, string>
  /** Whether the post came from a script that wants JSON back. */
  wantsJson: boolean
}

export interface Answer {
  status: number
  type: string
  body: string | Buffer
  location?: string
  /** Held back for as long as late content takes. */
  late?: boolean
  headers?: Record<string, string>
  /** Never sent: the server is reached, and says nothing. */
  hangs?: boolean
  /** The connection is cut instead. */
  drops?: boolean
}

/** A whole page. */
export function page(body: string): Answer {
  return { status: 200, type: 'text/html; charset=utf-8', body }
}

/** Data for a page's script, late as in life. */
export function lateJson(data: object): Answer {
  return { status: 200, type: 'application/json', body: JSON.stringify(data), late: true }
}

/** The reply to a post: data for scripts, a redirect for forms. */
export function saved(visit: Visit, location: string): Answer {
  if (visit.wantsJson) return { status: 200, type: 'application/json', body: '{"saved":true}' }
  return { status: 303, type: 'text/plain', body: '', location }
}

/** The small page for any address that nobody serves. */
export function notFound(visit: Visit): Answer {
  const body = html`<h1>Page not found</h1><p>There is nothing at ${visit.host}${visit.path}.</p>`
  const text = documentOf({ title: 'Page not found', styles: [], scripts: [], body })
  return { status: 404, type: 'text/html; charset=utf-8', body: text }
}
