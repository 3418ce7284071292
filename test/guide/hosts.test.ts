import { describe, expect, test } from 'vitest'
import { hostsFor, type Whose } from '../../src/guide/hosts'
import { STEPS } from '../../src/guide/steps'
import type { Learned } from '../../src/model/pages/place'
import type { StepId } from '../../src/model/pages/step'

const STAGING = 'stportal.victorops.com'
const PINGS = 'pings.example.org'
const PONGS = 'pongs.example.org'
const added: Whose['further'] = [
  { vendor: 'victorops', host: STAGING },
  { vendor: 'pingometer', host: PINGS },
  { vendor: 'pingometer', host: PONGS },
]
const nothing: Whose = {
  organisation: 'acme',
  noted: null,
  further: added,
  learned: new Map(),
  inView: null,
  monitor: null,
}
const of = (id: StepId, part: Partial<Whose>) => {
  const step = STEPS.find((one) => one.id === id)
  if (!step) throw new Error(`No step ${id}`)
  return hostsFor(step, { ...nothing, ...part })
}
const at = (address: string) => new URL(`https://${address}`)
const form = (host: string, when: number) => ({ form: `https://${host}/monitors`, at: when })

describe('the portal to go to', () => {
  test('is the one the organisation is from, as long as it is added', () => {
    expect(of('api-key', {}).portal).toBe('portal.victorops.com')
    expect(of('api-key', { noted: STAGING }).portal).toBe(STAGING)
    expect(of('api-key', { noted: STAGING, further: [] }).portal).toBe('portal.victorops.com')
    // Added, but as something else.
    expect(of('api-key', { noted: PINGS }).portal).toBe('portal.victorops.com')
  })

  test('is the one in view while no organisation is known', () => {
    const inView = at(`${STAGING}/dash/globex#/users`)
    expect(of('api-key', { organisation: null, inView })).toMatchObject({
      portal: STAGING,
      organisation: 'globex',
      site: 'victorops',
    })
    expect(of('api-key', { inView })).toMatchObject({ portal: 'portal.victorops.com', organisation: 'acme' })
  })

  test('is not there yet while another portal is in view', () => {
    expect(of('api-key', { inView: at(`${STAGING}/dash/acme#/users`) }).site).toBeNull()
    expect(of('api-key', { noted: STAGING, inView: at(`${STAGING}/dash/acme#/users`) }).site).toBe(
      'victorops',
    )
    expect(of('api-key', { noted: STAGING, inView: at('portal.victorops.com/dash/acme') }).site).toBeNull()
  })
})

describe('Pingometer’s host to go to', () => {
  const learned = new Map<string, Learned>([
    ['monitors', form('app.pingometer.com', 1)],
    [`monitors/${PINGS}`, form(PINGS, 3)],
    [`account/${PONGS}`, { form: null, at: 9 }],
  ])

  test('is the usual one until a page was seen, then the one seen last, with what is known of it', () => {
    expect(of('monitors', {})).toMatchObject({ pingometer: 'app.pingometer.com', places: new Map() })
    expect(of('monitors', { learned })).toMatchObject({
      pingometer: PINGS,
      places: new Map([['monitors', `https://${PINGS}/monitors`]]),
    })
    expect(of('monitors', { learned, further: [] }).pingometer).toBe('app.pingometer.com')
  })

  test('is the one in view, for a monitor’s steps the one it was seen at', () => {
    const inView = at('app.pingometer.com/')
    expect(of('account', { learned, inView, monitor: PONGS })).toMatchObject({
      pingometer: 'app.pingometer.com',
      site: 'pingometer',
    })
    expect(of('edit', { learned, inView, monitor: PONGS })).toMatchObject({ pingometer: PONGS, site: null })
    expect(of('edit', { learned, inView, monitor: 'gone.example.org' }).pingometer).toBe('app.pingometer.com')
  })
})
