/** Reads a request into plain data, whichever way its form was posted. */
import type { IncomingMessage } from 'node:http'
import type { Visit } from './visit'

const LIMIT = 1_000_000

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  request.setEncoding('utf8')
  for await (const chunk of request) {
    body += String(chunk)
    if (body.length > LIMIT) throw new Error('The posted body is too long')
  }
  return body
}

function fieldName(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** A form's body by name in camel case; of a name given twice the last counts. */
function formFields(body: string): Record<string, string> {
  return Object.fromEntries([...new URLSearchParams(body)].map(([name, value]) => [fieldName(name), value]))
}

function jsonFields(body: string): Record<string, string> {
  const data: unknown = JSON.parse(body)
  if (typeof data !== 'object' || data === null) return {}
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, String(value)]))
}

/** The request as a Visit; the port is taken off the host. */
export async function readVisit(request: IncomingMessage): Promise<Visit> {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase()
  const url = new URL(request.url ?? '/', 'https://host.example')
  const isPost = request.method === 'POST'
  const wantsJson = (request.headers['content-type'] ?? '').includes('json')
  const body = isPost ? await bodyOf(request) : ''
  return {
    host,
    path: decodeURIComponent(url.pathname),
    query: url.searchParams,
    method: isPost ? 'POST' : 'GET',
    headers: request.headers,
    fields: !isPost ? {} : wantsJson ? jsonFields(body) : formFields(body),
    wantsJson,
  }
}
