/** What each of Pingometer's pages says and holds, apart from any markup. */

import type { Monitor, SitesState } from '../state'
import { advancedFields, extrasFields, type Field, generalFields } from './fields'

export type Section = 'Dashboard' | 'Monitors' | 'Alert Manager' | 'Account'

export interface Tab {
  name: string
  to: string
  active: boolean
}

export type Body =
  | { kind: 'gauges'; up: number; down: number }
  | { kind: 'facts'; facts: { label: string; value: string }[] }
  | { kind: 'links'; links: { label: string; to: string }[] }
  | { kind: 'monitors'; monitors: Monitor[] }
  | { kind: 'form'; action: string; fields: Field[] }
  | { kind: 'text'; text: string }

export interface PageContent {
  path: string
  section: Section
  title: string
  tabs: Tab[]
  /** The bold word before the sentence in the dark bar, where there is one. */
  strong: string
  sentence: string
  body: Body
}

/** The sidebar's entries and where they lead. */
export const SECTIONS: { name: Section; to: string }[] = [
  { name: 'Dashboard', to: '/' },
  { name: 'Monitors', to: '/monitors' },
  { name: 'Alert Manager', to: '/alerts' },
  { name: 'Account', to: '/account' },
]

const ACCOUNT_TABS = ['General', 'Plan', 'Payment', 'Users', 'Extras']
const EXTRAS = ['Cachet', 'HipChat', 'PagerDuty', 'Slack', 'StatusPage.io', 'VictorOps']

const accountPath = (tab: string) => (tab === 'General' ? '/account' : `/account/${tab.toLowerCase()}`)
const extraPath = (name: string) => `/account/extras/${name.toLowerCase().replace('.', '')}`

function account(tab: string, sentence: string, body: Body): PageContent {
  const tabs = ACCOUNT_TABS.map((name) => ({ name, to: accountPath(name), active: name === tab }))
  return { path: accountPath(tab), section: 'Account', title: 'Account', tabs, strong: '', sentence, body }
}

function accountPage(path: string): PageContent | undefined {
  const facts = (...labels: string[]): Body => ({
    kind: 'facts',
    facts: labels.map((label) => ({ label, value: '' })),
  })
  switch (path) {
    case '/account':
      return account(
        'General',
        'This page shows general information for your account.',
        facts('Company', 'City', 'Phone', 'State', 'Address 1', 'Zip Code', 'Address 2', 'Country'),
      )
    case '/account/plan':
      return account('Plan', 'This page shows the plan for your account.', facts('Plan', 'Monitors'))
    case '/account/payment':
      return account(
        'Payment',
        'This page shows the payment details for your account.',
        facts('Card', 'Expires'),
      )
    case '/account/users':
      return account('Users', 'This list shows the users in your account.', facts('Owner', 'API Key'))
    case '/account/extras':
      return account('Extras', 'This page shows the extras for your account.', {
        kind: 'links',
        links: EXTRAS.map((name) => ({ label: name, to: extraPath(name) })),
      })
    default:
      return undefined
  }
}

function extraPage(path: string, state: SitesState): PageContent | undefined {
  const name = EXTRAS.find((extra) => extraPath(extra) === path)
  if (!name) return undefined
  const form =
    name === 'VictorOps' ? state.extras.victorops : name === 'Slack' ? state.extras.slack : undefined
  return {
    path,
    section: 'Account',
    title: `Account - Extras - ${name}`,
    tabs: [],
    strong: '',
    sentence: `This page lets you edit the details for the ${name} integration.`,
    body: form
      ? { kind: 'form', action: path, fields: extrasFields(form) }
      : { kind: 'text', text: `${name} is not part of your plan.` },
  }
}

function monitorPage(path: string, state: SitesState): PageContent | undefined {
  const match = /^\/monitors\/([0-9a-f]{24})\/(edit|edit\/advanced|checks|events|reports)$/.exec(path)
  const monitor = state.monitors.find(({ id }) => id === match?.[1])
  if (!match || !monitor) return undefined
  const page = match[2] ?? ''
  if (!page.startsWith('edit')) {
    const sentence = `This list shows the ${page} of a monitor in your account.`
    const body: Body = { kind: 'text', text: `No ${page} for ${monitor.name} yet.` }
    return { path, section: 'Monitors', title: `Monitor - ${page}`, tabs: [], strong: '', sentence, body }
  }
  const advanced = page === 'edit/advanced'
  const edit = `/monitors/${monitor.id}/edit`
  return {
    path,
    section: 'Monitors',
    title: 'Monitor - Edit',
    tabs: [
      { name: 'General', to: edit, active: !advanced },
      { name: 'Advanced', to: `${edit}/advanced`, active: advanced },
    ],
    strong: advanced ? 'Advanced' : 'General',
    sentence: 'This page lets you edit a monitor in your account.',
    body: { kind: 'form', action: path, fields: advanced ? advancedFields(monitor) : generalFields(monitor) },
  }
}

/** The page at an address, in the addresses of the server-rendered markup. */
export function pageAt(path: string, state: SitesState): PageContent | undefined {
  const plain = (section: Section, sentence: string, body: Body): PageContent => {
    return { path, section, title: section, tabs: [], strong: '', sentence, body }
  }
  switch (path) {
    case '/': {
      const up = state.monitors.filter(({ on }) => on).length
      const body: Body = { kind: 'gauges', up, down: state.monitors.length - up }
      return plain('Dashboard', 'This page shows a quick snapshot for your account.', body)
    }
    case '/monitors':
      return plain('Monitors', 'This list shows the monitors in your account.', {
        kind: 'monitors',
        monitors: state.monitors,
      })
    case '/alerts':
      return plain('Alert Manager', 'This list shows the alerts in your account.', {
        kind: 'text',
        text: 'No alerts.',
      })
    default:
      return accountPage(path) ?? extraPage(path, state) ?? monitorPage(path, state)
  }
}
