import { beforeEach, describe, expect, it, vi } from 'vitest'
import { captureNotEnabled, captureRoutingKeys, captureValues } from '../../../src/background/capture/capture'
import { noteMissing } from '../../../src/background/capture/missing'
import { addKey } from '../../../src/background/data/saved'
import { noteOrganisation } from '../../../src/background/records/known'
import { inTurn } from '../../../src/background/records/queue'
import { noteOthers } from '../../../src/background/records/strangeKeys'
import { organisations, routingKeys } from '../../../src/storage/kinds'
import { read, recordName } from '../../../src/storage/records'
import { fakeBrowser, resetBrowser } from '../../ui/fakeBrowser'

/** What of a capture is news, and in which words it is told. */

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

const ORG = 'globex'
const KEY = '5d0f8e3a-71c4-4b2e-8f96-3a1b7c20d9e4'
const ENDPOINT = `https://alert.victorops.com/integrations/generic/20131114/alert/${KEY}/$routing_key`
const OTHER_FORM = `https://alert.victorops.com/integrations/uptimerobot/20140722/${KEY}/$routing_key`
const row = (key: string, policies = ['Web : Primary'], multiResponder: boolean | null = null) => ({
  key,
  policies,
  multiResponder,
})
const told = async (...rows: ReturnType<typeof row>[]) => {
  const notice = await captureRoutingKeys(ORG, rows)
  return notice && [notice.message, ...notice.args]
}
const organisation = () => read(organisations, ORG)
/** How often anything is written while something is done. */
async function writesOf(work: () => Promise<unknown>): Promise<number> {
  const areas = (['local', 'session'] as const).map((area) => vi.spyOn(fakeBrowser.storage[area], 'set'))
  await work()
  const count = areas.reduce((sum, { mock }) => sum + mock.calls.length, 0)
  vi.restoreAllMocks()
  return count
}

beforeEach(resetBrowser)

describe('of the API key', () => {
  it('a page that shows nothing is none', async () => {
    expect(await captureValues(ORG, [], false)).toBeNull()
    expect(await captureValues(ORG, [''], true)).toBeNull()
  })

  it('an odd one is saved once the person said that it is the key', async () => {
    expect(await captureValues(ORG, ['K9-odd-shape'], false)).toMatchObject({ asks: true })
    expect(await captureValues(ORG, ['K9-odd-shape'], true)).toMatchObject({ message: 'noticeKeySaved' })
  })

  it('the form of its address is noted in silence, once', async () => {
    await captureValues(ORG, [KEY], false)
    expect(await captureValues(ORG, [ENDPOINT], false)).toBeNull()
    expect((await organisation())?.form).toContain('generic/20131114')
    expect(await writesOf(() => captureValues(ORG, [ENDPOINT], false))).toBe(0)
    expect(await writesOf(() => captureValues(ORG, [KEY], false))).toBe(0)
    await captureValues(ORG, [OTHER_FORM], false)
    expect((await organisation())?.form).toContain('uptimerobot')
  })

  it('one that is enabled is noted as such, though it was known before', async () => {
    await captureValues(ORG, [KEY], false)
    await inTurn((made) => noteOrganisation(made, ORG, { integration: 'not-enabled' }))
    expect(await captureValues(ORG, [KEY], false)).toBeNull()
    expect((await organisation())?.integration).toBe('enabled')
  })

  it('a key is revoked with its integration, whatever was noted of that before', async () => {
    await captureValues(ORG, [KEY], false)
    await inTurn((made) => noteOrganisation(made, ORG, { integration: 'not-enabled' }))
    expect(await captureNotEnabled(ORG)).toMatchObject({ message: 'noticeKeyRevoked', args: [ORG] })
  })

  it('a page that is not enabled is noted in silence, once, where no key was known', async () => {
    expect(await captureNotEnabled(ORG)).toBeNull()
    expect((await organisation())?.integration).toBe('not-enabled')
    expect(await writesOf(() => captureNotEnabled(ORG))).toBe(0)
  })

  it('is never saved as a routing key', async () => {
    await captureValues(ORG, [KEY], false)
    const other = KEY.replace(/^./, '6')
    await noteOthers(ORG, 'Nagios', [other])
    expect(await told(row(KEY), row(other))).toBeNull()
    expect(await told(row(KEY.replace(/^./, '7')))).toEqual([
      'noticeRoutingKeySaved',
      ORG,
      KEY.replace(/^./, '7'),
    ])
  })
})

describe('of routing keys', () => {
  it('new ones are saved, one by its name and several by their number', async () => {
    expect(await told(row('checkout'))).toEqual(['noticeRoutingKeySaved', ORG, 'checkout'])
    expect(await told(row('checkout'), row('web'), row('dba'))).toEqual(['noticeRoutingKeysSaved', ORG, '2'])
  })

  it('what is known as it stands there is none, and nothing is written', async () => {
    await told(row('checkout'))
    expect(await told(row('checkout'))).toBeNull()
    expect(await writesOf(() => told(row('checkout')))).toBe(0)
  })

  it('changes are told as such, where none is new', async () => {
    await told(row('checkout'), row('web'))
    expect(await told(row('checkout', ['Web : Managers']))).toEqual([
      'noticeRoutingKeyChanged',
      ORG,
      'checkout',
    ])
    expect(await told(row('checkout'), row('web', [], true))).toEqual(['noticeRoutingKeysChanged', ORG, '2'])
  })

  it('one that was typed is the portal’s once it is seen there', async () => {
    await addKey(ORG, 'checkout')
    const typed = await read(routingKeys, recordName(ORG, 'checkout'))
    expect(typed?.source).not.toBe('portal')
    expect(await captureRoutingKeys(ORG, [{ ...row('checkout', []), ...typed }])).not.toBeNull()
    expect((await read(routingKeys, recordName(ORG, 'checkout')))?.source).toBe('portal')
  })

  it('those that were missing are back, unless others changed as well', async () => {
    // The page is loaded after all that was seen before it.
    const lose = (key: string, left: string[]) =>
      noteMissing(
        { organisation: ORG, keys: left, gone: [key], words: left, loadedAt: Date.now() + 1 },
        crypto.randomUUID(),
      )
    await told(row('checkout'), row('web'))
    await lose('checkout', ['web'])
    expect(await told(row('checkout'), row('web'))).toEqual(['noticeRoutingKeyBack', ORG, 'checkout'])
    await lose('checkout', ['web'])
    expect(await told(row('checkout'), row('web', ['Web : Managers']))).toEqual([
      'noticeRoutingKeysChanged',
      ORG,
      '2',
    ])
  })
})
