import { beforeEach, describe, expect, it, vi } from 'vitest'
import { captureValues } from '../../../src/background/capture/capture'
import { noteAccountFilled, noteForm, noteSubmitted } from '../../../src/background/capture/overview'
import { forgetSecret } from '../../../src/background/data/saved'
import { inTurn } from '../../../src/background/records/queue'
import { forgetOrganisation } from '../../../src/background/team/organisations'
import type { Origin } from '../../../src/model/monitors/monitorState'
import { PINGOMETER } from '../../../src/model/pages/page'
import { accountForms } from '../../../src/storage/guideKinds'
import { monitors } from '../../../src/storage/kinds'
import { read } from '../../../src/storage/records'
import { resetBrowser } from '../../ui/fakeBrowser'

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fakeBrowser')).fakeBrowser,
}))

/** What is noted of the account's form: when it was filled, and when it was seen saved; and which loads are believed. */

const KEY = '0f6d2b1c-3a4e-4c5d-9e8f-7a6b5c4d3e2f'
const TAB = 3
const NO_MONITOR = { id: null, name: null }
const account = (text: string, origin: Origin, status: 'on' | 'off' = 'on') =>
  noteForm({ what: 'api-key', monitor: NO_MONITOR, text, status, origin }, TAB, PINGOMETER)
const filled = (part: { undone?: boolean; already?: boolean } = {}) =>
  inTurn((made) => noteAccountFilled(made, 'acme', part.undone ?? false, part.already ?? false))
const noted = async () => {
  const { filledAt, savedAt } = (await read(accountForms, 'acme')) ?? {}
  return { filledAt, savedAt }
}
const NOTHING = { filledAt: undefined, savedAt: undefined }

let now: number
const at = (time: number) => {
  now = time
  vi.setSystemTime(time)
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  at(1_000_000)
  resetBrowser()
  await captureValues('acme', [KEY], false)
})

describe('the account’s form', () => {
  it('was filled until something else stands there, which nobody has saved yet', async () => {
    await filled()
    expect(await noted()).toEqual({ filledAt: now, savedAt: null })
    await account(KEY, 'kept')
    expect(await noted()).toEqual({ filledAt: now, savedAt: null })
    await account('something else', 'kept')
    expect(await noted()).toEqual({ filledAt: null, savedAt: null })
  })

  it('that was never filled is noted by nothing that only stands in it', async () => {
    await account('something else', 'kept')
    await account(KEY, 'kept')
    expect(await noted()).toEqual(NOTHING)
  })

  it('keeps when it was filled once that is seen saved, and loses it with another key there', async () => {
    await filled()
    const then = now
    at(2_000_000)
    await account(KEY, 'loaded')
    expect(await noted()).toEqual({ filledAt: then, savedAt: now })
    await account('another', 'loaded')
    expect(await noted()).toEqual({ filledAt: null, savedAt: null })
  })

  it('that holds the key already stays saved, and one that was not is filled', async () => {
    await account(KEY, 'loaded')
    const saved = await noted()
    at(2_000_000)
    await filled({ already: true })
    expect(await noted()).toEqual(saved)
    await filled()
    expect(await noted()).toEqual({ filledAt: now, savedAt: null })
    await filled({ undone: true })
    expect(await noted()).toEqual({ filledAt: null, savedAt: null })
    await filled({ already: true })
    expect(await noted()).toEqual({ filledAt: now, savedAt: null })
  })

  it('is still known by its key when that is forgotten, and of nobody whose key was never known', async () => {
    await filled()
    await forgetSecret('acme')
    at(2_000_000)
    await filled()
    await account(KEY, 'loaded')
    expect(await noted()).toEqual({ filledAt: 2_000_000, savedAt: now })
    resetBrowser()
    await captureValues('acme', [KEY], false)
    await forgetSecret('acme')
    await filled()
    await account(KEY, 'loaded')
    expect(await noted()).toEqual(NOTHING)
  })

  it('of an organisation that was forgotten meanwhile is noted nowhere', async () => {
    await filled()
    await forgetOrganisation('acme')
    await filled()
    expect(await noted()).toEqual(NOTHING)
  })
})

describe('a page that comes after a form was submitted in its tab', () => {
  const isTrusted = async (origin: Origin, after: number) => {
    await noteSubmitted(TAB)
    at(now + after)
    return (await account(KEY, origin)).trusted
  }

  it('may be the answer to it, with the values that were refused, for a minute', async () => {
    expect(await isTrusted('loaded', 60_000)).toBe(false)
    expect(await isTrusted('loaded', 60_001)).toBe(true)
  })

  it('is none where the server sent the browser on, or its form was only drawn anew', async () => {
    expect(await isTrusted('redirected', 0)).toBe(true)
    expect(await isTrusted('drawn', 0)).toBe(true)
    // It was none of the submitted form's answers: the next one may be.
    expect((await account(KEY, 'loaded')).trusted).toBe(false)
  })
})

it('what stands in a monitor’s form in the place of what was filled is not told as filled', async () => {
  const monitor = { id: '5a4e1f0c9b3d7e2a60c8d114', name: 'Checkout API' }
  const shown = (text: string, origin: Origin) =>
    noteForm({ what: 'routing-key', monitor, text, status: null, origin }, TAB, PINGOMETER)
  await shown('ops', 'loaded')
  const record = await read(monitors, monitor.id)
  const was = { organisation: 'acme', key: 'db', at: now + 1 }
  await inTurn(async (made) => record && made.put(monitors, monitor.id, { ...record, filled: was }))
  await shown('db', 'kept')
  expect((await read(monitors, monitor.id))?.filled).toEqual(was)
  await shown('typed', 'kept')
  expect((await read(monitors, monitor.id))?.filled).toBeNull()
})
