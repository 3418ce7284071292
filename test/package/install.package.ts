import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { KINDS, launch } from '../browsers/index'
import { ACCOUNT_FORM, integrationPage } from '../e2e/addresses'
import { pressOurs, reads, told } from '../e2e/person'
import { startSites } from '../sites/server'
import { contents, packedAt } from './packages'

const HOSTS = ['app.pingometer.com', 'portal.victorops.com']

/** Unpacks an archive as a person does who loads it in Chrome. */
function unpacked(kind: (typeof KINDS)[number]): string {
  const directory = mkdtempSync(join(tmpdir(), 'unpacked-'))
  for (const [path, bytes] of Object.entries(contents(kind))) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), bytes)
  }
  return directory
}

test.each(KINDS)('the archive for %s is installed, opens its first page, and does its work', async (kind) => {
  const extension = unpacked(kind)
  const sites = await startSites()
  // Firefox takes the archive itself; Chrome loads what was unpacked.
  const archive = kind === 'firefox' ? { archive: packedAt(kind) } : {}
  const browser = await launch(kind, {
    extension,
    ...archive,
    port: sites.port,
    hosts: HOSTS,
    firstRun: true,
  })
  try {
    const first = await browser.ownPage('src/welcome/index.html')
    await first.find('link', 'Open the portal')
    await first.close()
    const tab = await browser.open(integrationPage())
    await told(tab, /API key of acme-ops saved/)
    const popup = await browser.popup(tab)
    await reads(popup, /acme-ops/)
    await popup.close()
    await tab.goto(ACCOUNT_FORM)
    await pressOurs(tab, /^Fill API key/)
    await told(tab, /API key filled/)
    expect(browser.consoleMessages().filter((line) => /\[error\]/.test(line))).toEqual([])
  } finally {
    await browser.close()
    await sites.close()
    rmSync(extension, { recursive: true, force: true })
  }
})
