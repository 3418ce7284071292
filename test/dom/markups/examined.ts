import type { Made } from '../inPage'
import { FORMS, type FormName, pageWith } from './shell'

/** A page of Pingometer as somebody else may have made it, and what a careful person would do there. */
export interface Examined {
  name: string
  page: Made
  /** What would be filled: the field that is meant, or nothing. */
  field: 'right' | null
  /** How STATUS stands; it is found, and a press turns it on, where a field for the API key is. */
  status?: 'off' | 'on' | 'unknown'
  /** Whether STATUS is beyond a press, so that nothing is filled or the person is told. */
  stays?: true
  /** Why nothing is filled, where the person is told more than that it was not found. */
  refusal?: string
}

interface Options {
  css?: string
  status?: Examined['status']
  stays?: true
  /** What stands in the place of the page's title and bar. */
  title?: string
  address?: string
}

/** What a script on the page turns: whatever tells a state in an attribute. */
export const FLIP = `onclick="this.setAttribute('aria-checked', this.getAttribute('aria-checked') !== 'true')"`
export const RIGHT = 'data-is="right"'
export const STATUS = 'data-is="status"'

const made =
  (form: FormName, field: Examined['field']) =>
  (name: string, body: string, { css = '', title, address, status, stays }: Options = {}): Examined => {
    const page = pageWith(form, body, { css, ...(address ? { address } : {}) })
    const html =
      title === undefined
        ? page.html
        : page.html.replace(/<h1>.*?<\/h1>/, title).replace(/<div class="bar">.*?<\/div>/, '')
    return {
      name,
      page: { ...page, html },
      field,
      ...(status ? { status } : {}),
      ...(stays ? { stays } : {}),
    }
  }

/** The account's form for the integration. */
export const account = made('api', 'right')
/** The same page with nothing that is surely to be filled. */
export const noAccount = made('api', null)
/** A monitor's tab Advanced. */
export const monitor = made('routing', 'right')
export const noMonitor = made('routing', null)

/** A page that is none of the guide's. */
export const elsewhere = (name: string, html: string, path = '/account'): Examined => ({
  name,
  page: { address: `https://app.pingometer.com${path}`, html: `<!doctype html><body>${html}` },
  field: null,
})

/** A monitor's form whose routing key is chosen from a list that the page made itself. */
export const ownList = (name: string, list: string, css = ''): Examined => {
  const body = rows((label, is) => {
    const inner = is === 'right' ? list : `<input data-is="${is}">`
    return `<div class="row"><div class="label" id="l-${is}">${label}:</div>${inner}</div>`
  })
  return { ...noMonitor(`a routing key from ${name}`, body, { css }), refusal: 'own-list' }
}

/** Rows of a monitor's form, each written by the same hand. */
export const rows = (write: (label: string, is: string, index: number) => string): string =>
  FORMS.routing.rows.map(({ label, is }, index) => write(label, is, index)).join('\n')
