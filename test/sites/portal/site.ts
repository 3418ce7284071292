/** The portal's replica: one document per generation, whose script follows the hash and asks for each route's content. */
import { asset } from '../assets'
import { documentOf, html } from '../html'
import type { Organisation } from '../state'
import { type Answer, lateJson, type PortalGeneration, page, saved, type Visit, type World } from '../visit'
import { portalPage } from './pages'
import { save } from './save'

const APP_ADDRESS = /^\/(?:dash|client|ui)\/([\w-]+)(?:\/|\/outgoing-webhooks|\/incidents)?$/

function shell(generation: PortalGeneration): string {
  const react = generation === 2 ? ['/assets/lib/react.js', '/assets/lib/react-dom.js'] : []
  return documentOf({
    title: generation === 3 ? 'Splunk On-Call' : 'VictorOps',
    styles: [`/assets/generation${generation}.css`, `/assets/generation${generation}-keys.css`],
    scripts: [...react, `/assets/generation${generation}.js`],
    body: html`<div id="app"></div>`,
  })
}

function find(slug: string | undefined, world: World): Organisation | undefined {
  return world.state.organisations.find((organisation) => organisation.slug === slug)
}

function post(visit: Visit, world: World): Answer | undefined {
  const organisation = find(/^\/internal\/([\w-]+)\//.exec(visit.path)?.[1], world)
  if (!organisation || !save(visit.path, visit.fields, organisation)) return undefined
  return saved(visit, `/dash/${organisation.slug}`)
}

function read(visit: Visit, world: World): Answer | undefined {
  if (visit.path === '/internal/page') {
    const organisation = find(visit.query.get('org') ?? '', world)
    return organisation && lateJson(portalPage(visit.query.get('route') ?? '', organisation, world.state))
  }
  const organisation = find(APP_ADDRESS.exec(visit.path)?.[1], world)
  return organisation && page(shell(world.settings.portal))
}

/** Answers a visit to portal.victorops.com. */
export function portal(visit: Visit, world: World): Answer | undefined {
  if (visit.method === 'POST') return post(visit, world)
  return asset(visit, 'portal') ?? read(visit, world)
}
