/** A real Chromium that takes the replicas for the real hosts, driven by mouse and keyboard only. */
import { mkdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'

const SHOTS = join(tmpdir(), 'sites-shots')
const IN_PAGE = readFileSync(new URL('in-page.js', import.meta.url), 'utf8')

interface Point {
  x: number
  y: number
}

/** Starts Chromium with both host names mapped to the server. */
export function launch(port: number): Promise<Browser> {
  mkdirSync(SHOTS, { recursive: true })
  const hosts = ['app.pingometer.com', 'portal.victorops.com'].map((host) => `MAP ${host} 127.0.0.1:${port}`)
  return puppeteer.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    pipe: true,
    headless: true,
    acceptInsecureCerts: true,
    args: [
      ...[
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
      ],
      `--host-resolver-rules=${hosts.join(', ')}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    ],
  })
}

/** One tab, with the few things a person does in it. */
export class Visitor {
  readonly errors: string[] = []
  private constructor(readonly page: Page) {}

  static async open(browser: Browser): Promise<Visitor> {
    const page = await browser.newPage()
    await page.setViewport({ width: 1200, height: 780 })
    await page.evaluateOnNewDocument(IN_PAGE)
    const visitor = new Visitor(page)
    page.on('pageerror', (error) => visitor.errors.push(String(error)))
    return visitor
  }

  async go(address: string): Promise<void> {
    await this.page.goto('about:blank')
    await this.page.goto(address)
  }

  /** Waits for an expression in the page to be true; `replica` is at hand in it. */
  private async point(expression: string): Promise<Point> {
    const handle = await this.page.waitForFunction(expression, { timeout: 4000, polling: 50 }).catch(() => {
      throw new Error(`Not found: ${expression}`)
    })
    return (await handle.jsonValue()) as Point
  }

  /** Waits until a text is to be seen. */
  async sees(text: string): Promise<void> {
    const wanted = JSON.stringify(text.toLowerCase())
    await this.point(`replica.all().includes(${wanted})`)
  }

  async text(): Promise<string> {
    return String(await this.page.evaluate('replica.all()'))
  }

  async values(): Promise<string[]> {
    return (await this.page.evaluate('replica.values()')) as string[]
  }

  async press(text: string, after = ''): Promise<void> {
    const { x, y } = await this.point(`replica.text(${JSON.stringify(text)}, ${JSON.stringify(after)})`)
    await this.page.mouse.click(x, y)
  }

  /** Types into the field of a caption, over whatever is in it. */
  async type(caption: string, text: string): Promise<void> {
    const { x, y } = await this.point(`replica.control(${JSON.stringify(caption)})`)
    await this.page.mouse.click(x, y, { count: 3 })
    await this.page.keyboard.type(text)
  }

  async pressControl(caption: string): Promise<void> {
    const { x, y } = await this.point(`replica.control(${JSON.stringify(caption)})`)
    await this.page.mouse.click(x, y)
  }

  async valueOf(caption: string): Promise<string> {
    await this.point(`replica.control(${JSON.stringify(caption)})`)
    return String(await this.page.evaluate(`replica.valueAt(replica.control(${JSON.stringify(caption)}))`))
  }

  async shot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(SHOTS, `${name}.png`) as `${string}.png` })
  }
}
