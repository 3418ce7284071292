import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { type Browser, type Surface, type Tab, until } from '../../browsers/index'

/** Where a key may have been left that belongs into one field alone. */

/** Everything of a page that stays or is seen, but for what stands in its fields. */
const LEFTOVERS = `(async () => {
  const found = { address: location.href, title: document.title, name: window.name, cookie: document.cookie, state: JSON.stringify(history.state) ?? '' }
  const html = []
  const visit = (root) => { for (const el of root.querySelectorAll('*')) { for (const { value } of el.attributes) html.push(value); if (el.shadowRoot) visit(el.shadowRoot) } html.push(root.textContent ?? '') }
  visit(document)
  found.dom = html.join('\\n')
  found.local = JSON.stringify(localStorage); found.session = JSON.stringify(sessionStorage)
  found.databases = JSON.stringify(await indexedDB.databases())
  found.caches = JSON.stringify(await caches.keys())
  found.loaded = performance.getEntries().map((entry) => entry.name).join('\\n')
  found.selected = String(getSelection())
  return found
})()`
const FIELDS = `(() => {
  const found = []
  const visit = (root) => { for (const el of root.querySelectorAll('*')) { if (el.matches('input, textarea')) found.push([el.name || el.id, el.value]); if (el.shadowRoot) visit(el.shadowRoot) } }
  visit(document)
  return found
})()`

/** Looks through a page for the key. @returns the names of the fields it stands in */
export async function fieldsWith(key: string, tab: Tab, when: string): Promise<string[]> {
  const leftovers = await until('a page at rest', () => tab.evaluate<Record<string, string>, []>(LEFTOVERS))
  for (const [place, text] of Object.entries(leftovers)) expect(text, `${when}: ${place}`).not.toContain(key)
  const fields = await tab.evaluate<[string, string][], []>(FIELDS)
  return fields.filter(([, value]) => value.includes(key)).map(([name]) => name)
}

/** Another key with the same end: every other digit differs, but for the one that tells the version. */
const twinOf = (key: string) =>
  key.replace(/[0-9a-f]/g, (digit, at: number) =>
    at === 14 || at >= key.length - 4
      ? digit
      : at === 19
        ? digit === 'b'
          ? 'a'
          : 'b'
        : digit === 'f'
          ? '0'
          : 'f',
  )

/** Nothing of the key but its end is in the popup, nor drawn there. @param organisation whose key it is */
export async function expectMasked(
  key: string,
  popup: Surface,
  browser: Browser,
  organisation: string,
): Promise<void> {
  await popup.waitFor("document.querySelectorAll('li').length > 0")
  const page = await popup.evaluate<string>(
    "document.documentElement.outerHTML + document.body.innerText + JSON.stringify([localStorage, sessionStorage]) + [...document.querySelectorAll('input')].map((el) => el.value).join()",
  )
  expect(page).toContain(key.slice(-4))
  expect(page).not.toContain(key)
  expect(page).not.toContain(key.slice(-12))
  // A picture of it is the same for every key with the same end: nothing else of the key is drawn.
  const file = join(tmpdir(), `masked-${process.pid}.png`)
  const pictureWith = async (now: string, next: string) => {
    await browser.background(
      `chrome.storage.session.get('secret/${organisation}').then((all) => chrome.storage.session.set(JSON.parse(JSON.stringify(all).replace('${now}', '${next}')))).then(() => true)`,
    )
    await popup.click('button', 'Show')
    await popup.waitFor(`document.body.innerText.includes('${next}')`)
    await popup.click('button', 'Hide')
    await popup.waitFor(`!document.body.innerText.includes('${next}')`)
    await popup.screenshot(file)
    return readFileSync(file).toString('base64')
  }
  const twin = twinOf(key)
  const ours = await pictureWith(key, key)
  expect(await pictureWith(key, twin)).toBe(ours)
  expect(await pictureWith(twin, key)).toBe(ours)
  rmSync(file)
}
