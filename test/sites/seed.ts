/** The state every run starts from. Every key, organisation, person and address is invented. */
import { integrationsOf } from './seed-integrations'
import type { EscalationPolicy, Monitor, Organisation, RoutingKey, SitesState } from './state'

function policy(text: string): EscalationPolicy {
  const [team = '', name = ''] = text.split(' : ')
  return { team, policy: name }
}

function routingKey(key: string, policies: string[], multiResponder = false): RoutingKey {
  return { key, policies: policies.map(policy), multiResponder }
}

function acmeOps(): Organisation {
  return {
    slug: 'acme-ops',
    name: 'Acme Operations',
    people: [
      { name: 'Robin Vale', username: 'rvale', email: 'robin.vale@acme-ops.example' },
      { name: 'Imke Sand', username: 'isand', email: 'imke.sand@acme-ops.example' },
      { name: 'Teo Marsh', username: 'tmarsh', email: 'teo.marsh@acme-ops.example' },
    ],
    integrations: integrationsOf({
      pingometer: '3f9a1c52-7d64-4b0e-9c1b-2a6f58d0e7b4',
      rest: 'b81d6e07-52f3-4c9a-8e46-90c7a1f3d25b',
      grafana: 'c4e07b96-1a38-4d52-b7f0-6e5d2c9a8341',
    }),
    routingKeys: [
      routingKey('operations', ['Operations : 24-7', 'All Hours : Notify Team'], true),
      routingKey('checkout', ['Payments : Primary']),
      routingKey('database', ['Data Platform : Standard', 'Operations : 24-7'], true),
      routingKey('edge_network', ['Network : Standard']),
      routingKey('CURL', ['DevOps Team : 24-7']),
      routingKey('247', ['All Hours : 24/7']),
      routingKey('team-Zx4bNq81w1hGB', ['Live Call Support : Support']),
    ],
    defaultPolicies: [policy('Operations : Waiting Room')],
    apiId: '7c1e90ab',
    apiKey: 'e2d94b7f10c3a58660fb7a9d1c2e4835',
  }
}

function globex(): Organisation {
  return {
    slug: 'globex',
    name: 'Globex',
    people: [{ name: 'Nuria Holt', username: 'nholt', email: 'nuria.holt@globex.example' }],
    integrations: integrationsOf({
      pingometer: '9e27d0b8-4c15-4f6a-a3d9-5b81c6e0f372',
      rest: '05c8f3a1-6b9e-4d27-9f14-e7a2b0d4c683',
      grafana: 'd16a94e5-80f2-4b3c-8c75-1f9e3d7a0b26',
    }),
    routingKeys: [
      routingKey('web', ['Web : Business Hours']),
      routingKey('Platform', ['Platform : Standard']),
    ],
    defaultPolicies: [policy('Platform : Standard')],
    apiId: '41f6d2c8',
    apiKey: '90ab35de7c14f2868b3d51e6a07c9f42',
  }
}

function monitor(id: string, name: string, type: string, url: string, more: Partial<Monitor> = {}): Monitor {
  return {
    id,
    type,
    name,
    url,
    interval: '1 minute',
    alertAfter: '2 failed checks',
    expectData: '',
    expectStatus: '200',
    headers: '',
    proxy: '',
    cachetComponentId: '',
    statuspageComponentId: '',
    routingKey: '',
    notes: '',
    lastEvent: '3d ago',
    speed: '212ms',
    on: true,
    ...more,
  }
}

function monitors(): Monitor[] {
  return [
    monitor('5a4e1f0c9b3d7e2a60c8d114', 'Checkout API', 'HTTP', 'https://checkout.acme-ops.example/health', {
      statuspageComponentId: 'k7w2m9qz4t1x',
    }),
    monitor(
      '5a4e1f0c9b3d7e2a60c8d115',
      'db-primary eu-west',
      'TCP',
      'db-primary.eu-west.acme-ops.example:5432',
      {
        expectStatus: '',
        speed: '38ms',
      },
    ),
    monitor('5a4e1f0c9b3d7e2a60c8d116', 'Marketing site', 'HTTP', 'https://www.acme-ops.example/', {
      expectData: 'Welcome to Acme',
      lastEvent: '12h ago',
      cachetComponentId: '14',
    }),
    monitor('5a4e1f0c9b3d7e2a60c8d117', 'Edge network Frankfurt', 'PING', 'edge-fra.acme-ops.example', {
      interval: '5 minutes',
      speed: '9ms',
    }),
    monitor('5a4e1f0c9b3d7e2a60c8d118', 'Search cluster', 'HTTP', 'https://search.acme-ops.example/_status', {
      on: false,
      lastEvent: '41m ago',
      notes: 'Reindexing on Sundays, ask Imke.',
    }),
  ]
}

/** A fresh copy of the initial state. */
export function freshState(): SitesState {
  return {
    organisations: [acmeOps(), globex()],
    monitors: monitors(),
    extras: { victorops: { apiKey: '', status: 'off' }, slack: { apiKey: '', status: 'off' } },
    statusKind: 'checkbox',
    pingometerShows: 'key',
    rowUnderEdit: null,
    api: { alert: 'takes', list: 'lists' },
  }
}
