/** The Pingometer replica: the same pages and the same posts under four markups. */
import { asset } from '../assets'
import { type Answer, lateJson, page, saved, type Visit, type World } from '../visit'
import { jqueryShell, partial } from './jquery'
import { pageAt } from './pages'
import { save } from './save'
import { serverPage } from './server'
import { shell } from './shell'

const LATE_HTML = { late: true }

function read(visit: Visit, { state, settings }: World): Answer | undefined {
  const wanted = visit.query.get('of') ?? ''
  if (visit.path === '/internal/page') {
    const content = pageAt(wanted, state)
    return content && lateJson(content)
  }
  if (visit.path === '/partial') {
    const text = partial(wanted, state)
    return text === undefined ? undefined : { ...page(text), ...LATE_HTML }
  }
  switch (settings.pingometer) {
    case 'server': {
      const content = pageAt(visit.path, state)
      return content && page(serverPage(content, state.statusKind))
    }
    case 'react':
      return isReactAddress(visit.path, state) ? page(shell('react')) : undefined
    case 'jquery':
      return visit.path === '/' ? page(jqueryShell()) : undefined
    case 'shadow':
      return visit.path === '/' ? page(shell('shadow')) : undefined
  }
}

function isReactAddress(path: string, state: World['state']): boolean {
  return pageAt(path, state) !== undefined || pageAt(`${path}/edit`, state) !== undefined
}

/** Where a form leads after it was saved. */
function afterwards(path: string): string {
  return path.endsWith('/switch') ? '/monitors' : path
}

/** Answers a visit to app.pingometer.com. */
export function pingometer(visit: Visit, world: World): Answer | undefined {
  if (visit.method === 'POST') {
    return save(visit.path, visit.fields, world.state) ? saved(visit, afterwards(visit.path)) : undefined
  }
  return asset(visit, 'pingometer') ?? read(visit, world)
}
