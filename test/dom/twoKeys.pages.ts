import { beforeAll, describe, expect, it } from 'vitest'
import { agreedKey, readKey } from '../../src/model/keys/endpoint'
import { Recogniser } from './inPage'

/**
 * Pingometer's page in parts, each under a heading of its own, whose words may be another integration's name as well: one
 * key is the page's, and of two that differ nobody can tell which is.
 */

let recogniser: Recogniser
beforeAll(async () => {
  recogniser = await Recogniser.shared()
})

const KEY = '0b6c5c1e-94f2-4c0b-8a57-2f1f5f1b7d10'
const OTHER = '7d1f4a52-3c0e-4b96-a8d1-60e2b5c9f374'
const THIRD = 'a3c9e017-5b28-4f6d-9e40-1c7d8b2f6a95'
const DOTS = '••••••••-••••'
const HEAD =
  '<p><a href="#/advanced">Integrations</a> / <span>Pingometer</span></p><h1>Pingometer</h1><p>Pingometer monitors the uptime of websites.</p><p>Learn more in the <a href="#">knowledge base</a>.</p>'
const block = (key: string, label = 'Service API Key') =>
  `<div>${label}</div><div><span>${key}</span> <button>Revoke API Key</button></div>`
const address = (key: string) =>
  block(
    `https://alert.victorops.com/integrations/generic/20131114/alert/${key}/$routing_key`,
    'Service API Endpoint',
  )

const TAGS = ['h3', 'legend', 'b', 'div style="font-size:20px"']
const WORDS = ['Status', 'Live', 'Website Monitor']

/** What the person is told: the key that was saved, or why none was. */
async function toldOf(html: string): Promise<string | null> {
  const { values, isPart } = await recogniser.lookAt({
    address: 'https://portal.victorops.com/dash/acme-ops#/advanced/pingometer',
    html: `<!doctype html><body style="font:14px sans-serif">${HEAD}${html}</body>`,
  })
  if (isPart) return 'not shown in full'
  const agreed = agreedKey(values.map(readKey))
  return agreed ? (agreed.is === 'key' ? agreed.key : null) : 'two keys'
}

describe.each(TAGS)('parts headed by <%s>', (tag) => {
  const part = (word: string, inner: string) =>
    `<section><${tag}>${word}</${tag.split(' ')[0]}>${inner}</section>`

  it.each(WORDS)('the only key, under %s', async (word) => {
    expect(await toldOf(part(word, block(KEY)))).toBe(KEY)
  })

  it.each(WORDS)('its own, and another under %s', async (word) => {
    expect(await toldOf(block(KEY) + part(word, block(OTHER)))).toBe('two keys')
  })

  it.each(WORDS)('two, the first under %s', async (word) => {
    expect(await toldOf(part(word, block(OTHER)) + part('Credentials', block(KEY)))).toBe('two keys')
    expect(await toldOf(part(word, block(OTHER)) + part('Pingometer', block(KEY)))).toBe('two keys')
  })

  it.each(WORDS)('%s set as the name of another integration is', async (word) => {
    expect(await toldOf(part(word, block(OTHER)) + part('REST', block(THIRD)))).toBe('two keys')
  })

  it.each(WORDS)('one under %s, and dots under the same label', async (word) => {
    expect(await toldOf(part(word, block(OTHER)) + part('Credentials', block(DOTS)))).toBe(
      'not shown in full',
    )
  })

  it('an address and its key in two of them', async () => {
    expect(await toldOf(part('Endpoint', address(KEY)) + part('Credentials', block(KEY)))).toBe(KEY)
    expect(await toldOf(part('Endpoint', address(OTHER)) + part('Credentials', block(KEY)))).toBe('two keys')
  })

  it('its own, and that of another integration by its name', async () => {
    expect(await toldOf(block(KEY) + part('Nagios', block(OTHER)))).toBe(KEY)
  })

  it('its own, and an address in dots', async () => {
    expect(await toldOf(block(KEY) + part('Endpoint', block(DOTS, 'Service API Endpoint')))).toBe(KEY)
  })

  it('its own in dots, and that of another integration under a label set otherwise', async () => {
    const bold = block(OTHER, '<b>Service API Key</b>')
    expect(await toldOf(block(DOTS) + part('Grafana', bold))).toBe('not shown in full')
    expect(await toldOf(block('Loading…') + part('Grafana', bold))).toBe(null)
  })

  it('one that is shown, and dots under a shorter label', async () => {
    expect(await toldOf(part('Live', block(OTHER)) + part('Credentials', block(DOTS, 'API Key')))).toBe(
      'not shown in full',
    )
  })

  it('two beside each other', async () => {
    const beside = `<div style="display:grid;grid-template-columns:1fr 1fr"><div>${part('Live', block(OTHER))}</div><div>${part('General', block(KEY))}</div></div>`
    expect(await toldOf(beside)).toBe('two keys')
  })

  it('its own under its name, and that of another integration under a name set alike', async () => {
    expect(await toldOf(part('Pingometer', block(KEY)) + part('REST', block(OTHER)))).toBe(KEY)
  })
})

it('two beside each other, headed by buttons', async () => {
  const part = (word: string, key: string) => `<div><button>${word}</button>${block(key)}</div>`
  const beside = `<div style="display:grid;grid-template-columns:1fr 1fr">${part('Live', OTHER)}${part('General', KEY)}</div>`
  expect(await toldOf(beside)).toBe('two keys')
})
