import { readFile, writeFile } from 'node:fs/promises'
import puppeteer from 'puppeteer-core'

/**
 * Renders `icons/icon.svg` at every size the manifest names: `npx tsx test/tools/icons.ts`.
 * The browser is the one named by CHROME_PATH, else the system's chromium.
 */
const SIZES = [16, 32, 48, 128]
const folder = new URL('../../icons/', import.meta.url)

const svg = await readFile(new URL('icon.svg', folder), 'utf8')
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
try {
  const page = await browser.newPage()
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 })
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    )
    const png = await page.screenshot({ omitBackground: true, type: 'png' })
    await writeFile(new URL(`icon-${size}.png`, folder), png)
  }
} finally {
  await browser.close()
}
