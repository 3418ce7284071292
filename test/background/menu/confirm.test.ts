import { beforeEach, expect, it, vi } from 'vitest'
import { forgetSite, mayHaveSecret } from '../../../src/background/menu/allowedSites'
import { answerAboutSite, askAboutSite } from '../../../src/background/menu/confirm'
import { writeSettings } from '../../../src/background/records/known'
import { inTurn } from '../../../src/background/records/queue'
import { fakeBrowser, opened, resetBrowser, setAllowed } from '../../ui/fakeBrowser'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

const SITE = 'https://runbook.example'
const fill = {
  tab: 3,
  window: null,
  frame: 0,
  origin: SITE,
  organisation: 'acme',
  what: 'api-key',
  routingKey: null,
  isPrivate: false,
} as const

/** @returns the name of the question, as the address of its window has it */
async function ask(at = Date.now(), isPrivate = false): Promise<string> {
  await askAboutSite({ ...fill, at, isPrivate })
  return new URL(opened.at(-1) ?? '').search.slice(1)
}

beforeEach(resetBrowser)

it('a yes is remembered and lets the fill go on, once, however often it is pressed', async () => {
  const name = await ask()
  const answers = await Promise.all([answerAboutSite(name, true), answerAboutSite(name, true)])
  expect(answers).toEqual([expect.objectContaining(fill), null])
  expect(await mayHaveSecret(SITE, false)).toBe(true)
})

it('a yes that was given in a private window holds in these alone, and is never stored on the device', async () => {
  const { storage } = fakeBrowser
  const before = JSON.stringify(await storage.local.get(null))
  expect(await answerAboutSite(await ask(Date.now(), true), true)).toMatchObject({ origin: SITE })
  expect([await mayHaveSecret(SITE, true), await mayHaveSecret(SITE, false)]).toEqual([true, false])
  expect(JSON.stringify(await storage.local.get(null))).toBe(before)
  await forgetSite(SITE)
  expect(await mayHaveSecret(SITE, true)).toBe(false)
  // What was allowed for all windows is for these, too.
  await answerAboutSite(await ask(), true)
  expect([await mayHaveSecret(SITE, true), await mayHaveSecret(SITE, false)]).toEqual([true, true])
  await forgetSite(SITE)
  expect([await mayHaveSecret(SITE, true), await mayHaveSecret(SITE, false)]).toEqual([false, false])
})

it('a no, a question that was left open, and one that another took the place of let nothing go on', async () => {
  expect(await answerAboutSite(await ask(), false)).toBeNull()
  expect(await answerAboutSite(await ask(Date.now() - 11 * 60_000), true)).toBeNull()
  const first = await ask()
  await ask()
  expect(await answerAboutSite(first, true)).toBeNull()
  expect(await mayHaveSecret(SITE, false)).toBe(false)
})

it('a host that was added is trusted as Pingometer’s only while the browser allows it', async () => {
  const host = 'pings.example'
  await inTurn((made) => writeSettings(made, { hosts: [{ vendor: 'pingometer', host }] }))
  expect(await mayHaveSecret(`https://${host}`, false)).toBe(false)
  setAllowed(`https://${host}/*`, true)
  expect(await mayHaveSecret(`https://${host}`, false)).toBe(true)
  setAllowed('https://app.pingometer.com/*', false)
  expect(await mayHaveSecret('https://app.pingometer.com', false)).toBe(true)
})
