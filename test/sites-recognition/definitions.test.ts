import { describe, expect, it, vi } from 'vitest'
import { labelKey } from '../../src/dom/outline/labelKey'
import type { Line } from '../../src/dom/outline/outline'
import { type Seen, seenOf } from '../../src/dom/outline/seen'
import { PAGE_KINDS, vendorOfHost } from '../../src/model/pages/page'
import { matches } from '../../src/sites/definition'
import { HINTS } from '../../src/sites/glimpse'
import { hintsAt } from '../../src/sites/hint'
import { recognise } from '../../src/sites/site'
import { PAGES } from './examples'
import { SITES } from './sites'

vi.stubGlobal('document', { documentElement: { scrollWidth: 1200 } })
vi.stubGlobal('HTMLFormElement', class {})
vi.stubGlobal('getComputedStyle', () => ({ direction: 'ltr', position: 'static' }))
for (const [name, value] of Object.entries({ innerWidth: 1200, scrollX: 0, scrollY: 0 }))
  vi.stubGlobal(name, value)

/** A page of lines that can all be seen, without any browser: definitions know words and addresses alone. */
function seenAs(lines: string): Seen {
  const el = {
    checkVisibility: () => true,
    closest: () => null,
    matches: () => false,
    getRootNode: () => ({}),
    getBoundingClientRect: () => ({ left: 0, top: 0, right: 99, bottom: 20, width: 99, height: 20 }),
  }
  const made = lines
    .split('\n')
    .map((text, at) => ({ text, key: labelKey(text), el, nodes: [], act: null, head: false, at }))
  return seenOf({ lines: made as unknown as Line[], controls: [], signs: [], roots: [], cut: false })
}

const every = Object.values(SITES).flatMap(({ definitions }) => definitions)

describe.each(PAGES)('$kind at $address', ({ address, kind, lines }) => {
  const { hash, host, pathname } = new URL(address)
  const seen = seenAs(lines)

  it.each(every)('is told from $kind', (definition) => {
    expect(matches(definition, seen, pathname + hash)).toBe(definition.kind === kind)
  })
  it('is recognised', () => {
    const vendor = vendorOfHost(host)
    expect(vendor && recognise(SITES[vendor], seen, pathname + hash)).toBe(kind)
  })
})

it.each(PAGES.filter(({ kind }) => kind !== 'none'))(
  '$kind at $address is passed by at no glance',
  (page) => {
    const { host } = new URL(page.address)
    const vendor = vendorOfHost(host)
    // The text of a whole page in one piece, its parts joined with nothing between them.
    const text = page.lines.toLowerCase().replaceAll('\n', '')
    const own = vendor && SITES[vendor].definitions.find(({ kind }) => kind === page.kind)?.hint
    expect(own && hintsAt(own, text)).toBe(true)
    expect(vendor && HINTS[vendor].hints.some((hint) => hintsAt(hint, text))).toBe(true)
  },
)

it('every kind of page stands with an example', () => {
  expect(new Set(PAGES.map(({ kind }) => kind))).toEqual(new Set(PAGE_KINDS))
})

it.each(['General Advanced', 'GeneralAdvanced'])('a monitor’s tabs may be words of one line: %s', (tabs) => {
  const seen = seenAs(`Dashboard\nMonitors\nMonitor - Edit\n${tabs}\nNAME:\nSUBMIT`)
  expect(recognise(SITES.pingometer, seen, '/#/monitors/5f0c2a9be1a4c30017d2b9ac')).toBe('monitor-general')
})
