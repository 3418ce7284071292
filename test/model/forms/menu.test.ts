import { describe, expect, it } from 'vitest'
import { type MenuKnown, MOST_LISTED, menuOf, pressOf } from '../../../src/model/forms/menu'

const PINGOMETER = ['https://app.pingometer.com/*']
const menu = (known: Partial<MenuKnown>) =>
  menuOf({ organisation: 'acme-ops', keys: [], used: [], pingometer: PINGOMETER, ...known }, (word) => word)
const below = (known: Partial<MenuKnown>) =>
  menu(known)
    .filter(({ parent }) => parent !== undefined)
    .map(({ title }) => title)
const many = Array.from({ length: 40 }, (_, index) => `team-${index + 1}`)

describe('the context menu', () => {
  it('offers the three fills on fields and saving on selections, each under an id of its own', () => {
    const items = menu({ keys: ['checkout', 'database'] })
    expect(items.filter(({ parent }) => !parent).map(({ id, contexts }) => [id, contexts])).toEqual([
      ['fill-api-key', ['editable']],
      ['fill-endpoint', ['editable']],
      ['fill-routing-key', ['editable']],
      ['save-selection', ['selection']],
    ])
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    // A browser wants a parent before what is below it.
    const ids = items.map(({ id }) => id)
    for (const { id, parent } of items)
      if (parent !== undefined) expect(ids.indexOf(parent)).toBeLessThan(ids.indexOf(id))
  })

  it('has the keys used last first, each once, and no more than fit', () => {
    expect(below({ keys: many, used: ['team-30', 'team-7', 'team-30', 'gone'] })).toEqual([
      'menuSuggested',
      '',
      'team-30',
      'team-7',
      ...many.slice(0, 6),
      ...many.slice(7, 11),
      '',
      'menuMore',
    ])
    expect(below({ keys: many }).filter((title) => title.startsWith('team-'))).toHaveLength(MOST_LISTED)
  })

  it('leaves out keys that want a word before they are filled', () => {
    expect(below({ keys: ['a&b', 'ops%s', 'x\u202Ey', 'sure'] })).toEqual([
      'menuSuggested',
      '',
      'sure',
      '',
      'menuMore',
    ])
  })

  it('leads to the portal while there are no keys', () => {
    expect(below({})).toEqual(['menuNoKeys'])
    expect(below({ organisation: null, keys: ['left-over'] })).toEqual(['menuNoKeys'])
  })

  it('suggests for a monitor on Pingometer only', () => {
    const items = menu({ keys: ['checkout'] })
    expect(items.filter(({ pages }) => pages).map(({ id, pages }) => [id, pages])).toEqual([
      ['suggested', PINGOMETER],
      ['line-suggested', PINGOMETER],
    ])
  })

  it('knows again what each of its items is for, and nothing else', () => {
    const fill = (what: string, organisation: string | null, routingKey: string | null) => ({
      does: 'fill',
      what,
      organisation,
      routingKey,
    })
    const presses = menu({ keys: ['checkout'] }).map(({ id }) => pressOf(id))
    expect(presses).toEqual([
      fill('api-key', null, null),
      fill('endpoint', null, null),
      null,
      fill('routing-key', null, null),
      null,
      fill('routing-key', 'acme-ops', 'checkout'),
      null,
      { does: 'more' },
      { does: 'save-selection' },
    ])
    expect(pressOf('open-routing-keys')).toEqual({ does: 'open-routing-keys' })
    for (const id of [
      '',
      'key/',
      'key/acme-ops',
      'key/acme-ops/',
      'key/a b/c',
      'fill',
      '__proto__',
      'xkey/a/b',
      'key/a/b\nc',
    ])
      expect(pressOf(id)).toBeNull()
  })
})
