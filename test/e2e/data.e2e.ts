import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type Surface, until } from '../browsers/index'
import { ACCOUNT_FORM } from './addresses'
import { startBrowser } from './fixture'
import { reads, told } from './person'
import { savedKeys, savedRecord, savedSecret } from './saved'

const world = startBrowser()
const folder = mkdtempSync(join(tmpdir(), 'exported-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const IMPORT = 'input[type="file"][accept*="json"]'
const KEY_LIST = 'input[type="file"][accept*="csv"]'
const PASSPHRASE = 'seven bees on a wire'

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

/** Opens the options, and keeps what is offered for download. */
async function options(): Promise<Surface> {
  const page = await world.browser.extensionPage('src/options/index.html')
  await reads(page, /What is stored/)
  await page.evaluate(`(() => {
    const make = URL.createObjectURL
    URL.createObjectURL = (blob) => { blob.text().then((text) => { window.offered = text }); return make.call(URL, blob) }
    HTMLAnchorElement.prototype.click = function () { window.offeredAs = this.download }
  })()`)
  return page
}

async function offered(page: Surface): Promise<{ name: string; text: string }> {
  await page.waitFor('window.offered && window.offeredAs')
  const file = await page.evaluate<{ name: string; text: string }>(
    '({ name: window.offeredAs, text: window.offered })',
  )
  await page.evaluate('(() => { window.offered = window.offeredAs = undefined })()')
  return file
}

async function forget(page: Surface): Promise<void> {
  await page.click('button', 'Forget everything…')
  await page.click('button', 'Forget everything')
  await reads(page, /Everything was forgotten/)
}

/** What lies in memory but the background's own notes: that the session began, and what the menu is built of. */
async function leftInMemory(): Promise<string[]> {
  const session = await world.browser.storage('session')
  expect(JSON.stringify(session)).not.toContain('acme')
  return Object.keys(session).filter((key) => !/^(?:session|built-menu)\//.test(key))
}

/** What lies in the database for secrets that are kept on the device. */
const vault = () =>
  world.browser.background<string[]>(`indexedDB.databases().then(async (all) => {
    const keys = []
    for (const { name } of all) {
      const database = await new Promise((done, fail) => {
        const request = indexedDB.open(name)
        request.onsuccess = () => done(request.result)
        request.onerror = () => fail(request.error)
      })
      for (const store of database.objectStoreNames)
        keys.push(...(await new Promise((done) => {
          const request = database.transaction(store).objectStore(store).getAllKeys()
          request.onsuccess = () => done(request.result)
        })))
      database.close()
    }
    return keys
  })`)

test('what is exported comes back after everything was forgotten, with the secrets if asked for', async () => {
  const { browser } = world
  await world.visited()
  const keys = await savedKeys(browser)
  const secret = await savedSecret(browser)
  if (secret === null) throw new Error('no secret')
  const page = await options()
  await reads(page, /API keys\s+1\s+In memory, until the browser closes/)
  await reads(page, /Routing keys\s+7\s+On this device/)

  await page.click('button', 'Export')
  const plain = await offered(page)
  expect(plain.name).toMatch(/^pingometer-victorops-helper-[\d-]+\.json$/)
  expect(plain.text).not.toContain(secret)

  await page.click('checkbox', /^With the API keys/)
  await page.type('textbox', 'Passphrase', PASSPHRASE)
  await page.type('textbox', 'Passphrase again', PASSPHRASE)
  await page.click('button', 'Export')
  const sealed = await offered(page)
  expect(sealed.name).toContain('encrypted')
  for (const known of [secret, 'acme-ops', ...Object.keys(keys)]) expect(sealed.text).not.toContain(known)

  // Every place is emptied: also what is kept on this device, and what follows to other browsers.
  await page.click('checkbox', /^Let settings and routing keys follow me/)
  await reads(page, /follow you from now on/)
  expect(JSON.stringify(await browser.storage('sync'))).toContain('routing-key/acme-ops/')
  expect(JSON.stringify(await browser.storage('sync'))).not.toContain(secret)
  // The table has come to rest.
  await reads(page, /What your other browsers know/)
  await forget(page)
  for (const area of ['local', 'sync'] as const)
    expect([area, await browser.storage(area)]).toEqual([area, {}])
  expect(await leftInMemory()).toEqual([])
  expect(await vault()).toEqual([])
  await page.waitFor(`!/Routing keys\\s+7\\s+On this device/.test(document.body.innerText)`)

  // A wrong passphrase says so, and changes nothing.
  await page.upload(IMPORT, file('sealed.json', sealed.text))
  await page.type('textbox', 'Passphrase of the file', `${PASSPHRASE}s`)
  await page.click('button', 'Open')
  await reads(page, /This passphrase does not open the file/)
  expect(await browser.storage('local')).toEqual({})
  await page.type('textbox', 'Passphrase of the file', PASSPHRASE)
  await page.click('button', 'Open')
  await reads(page, /1 organisation\s+7 routing keys/)
  expect(await browser.storage('local')).toEqual({})
  await page.click('button', 'Import')
  await reads(page, /items were imported/)
  expect(await savedKeys(browser)).toEqual(keys)
  expect(await savedSecret(browser)).toBe(secret)

  // One Undo takes all of it back; the file that anybody can read brings all but the secret.
  await page.click('button', 'Undo')
  await reads(page, /The import was taken back/)
  expect(await savedKeys(browser)).toEqual({})
  expect(await savedSecret(browser)).toBeNull()
  await page.upload(IMPORT, file('plain.json', plain.text))
  await reads(page, /No API key/)
  await page.click('button', 'Import')
  await reads(page, /items were imported/)
  expect(await savedKeys(browser)).toEqual(keys)
  expect(await savedSecret(browser)).toBeNull()
})

test('pages that are open note nothing anew when everything is forgotten', async () => {
  await world.visited()
  const tab = await world.open(ACCOUNT_FORM)
  await told(tab, /^Fill API key/)
  expect(await world.browser.storage('local')).toHaveProperty('place/extras-victorops')
  const page = await options()
  await forget(page)
  // The form has heard of it, and asked what it is offered now.
  await told(tab, /No API key yet/)
  expect(await world.browser.storage('local')).toEqual({})
  await tab.goto(ACCOUNT_FORM)
  await until(
    'the place to be learned',
    async () => 'place/extras-victorops' in (await world.browser.storage('local')),
  )
})

test('a file that is none of ours is named for what it is, and routing keys come from a table', async () => {
  const { browser } = world
  await world.visited()
  // The session also holds the background's own notes, which come when they come.
  const stored = async () => [
    await browser.storage('local'),
    await browser.storage('sync'),
    await savedSecret(browser),
  ]
  const before = await stored()
  const page = await options()
  await page.click('button', 'Export')
  const { text } = await offered(page)
  const cases: [string, RegExp][] = [
    ['{"some": "json"}', /not exported by this extension/],
    [text.slice(0, text.length / 2), /breaks off in the middle/],
    [text.replace('"version": 1', '"version": 2'), /A newer version/],
    [' '.repeat(16_000_000), /too large/],
  ]
  for (const [at, [content, words]] of cases.entries()) {
    await page.upload(IMPORT, file(`other-${at}.json`, content))
    await reads(page, words)
  }
  expect(await stored()).toEqual(before)

  await page.upload(
    KEY_LIST,
    file('keys.csv', 'Routing Key;Policies\r\nfrom-a-file;Ops : Standard\r\nno key;x\r\nCHECKOUT;x\r\n'),
  )
  await reads(
    page,
    /1 routing key for acme-ops\.\s+from-a-file\s+1 key differs from another in capitals only[^:]*:\s+CHECKOUT\s+1 line holds no routing key[\s\S]*Line 3: no key/,
  )
  await page.click('button', 'Add keys')
  await reads(page, /1 routing key of acme-ops added/)
  expect((await savedKeys(browser))['from-a-file']).toMatchObject({
    policies: ['Ops : Standard'],
    source: 'hand',
  })
  await page.click('button', 'Undo')
  await reads(page, /taken back/)
  expect(await savedRecord(browser, 'routing-key/acme-ops/from-a-file')).toBeNull()
  expect(browser.consoleMessages().filter((line) => /error|refused/i.test(line))).toEqual([])
})
