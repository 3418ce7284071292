import { readFileSync } from 'node:fs'
import type { Browser as Driver } from 'puppeteer-core'
import { until, within } from '../poll.js'

/** A page as the window script knows it. */
export type Target = 'popup' | 'background' | { context: string }

/** What one frame script is asked. */
export interface FrameRequest {
  action: 'list' | 'place' | 'text' | 'allText' | 'openRoots' | 'tap' | 'keys' | 'evaluate' | 'ready'
  [detail: string]: unknown
}

/** The driver's WebDriver BiDi connection, which its types keep to themselves. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>
  on(event: string, handler: (event: never) => void): unknown
}

interface Evaluated {
  type: 'success' | 'exception'
  result?: { value?: unknown }
  exceptionDetails?: { text: string }
}

const CHANNEL = 'harness-console'
const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')

/** Firefox's own window: everything a page's protocol cannot reach goes through it. */
export class FirefoxWindow {
  private constructor(
    private readonly connection: Connection,
    private readonly context: string,
    /** Console messages of pages, popup and background, as they come. */
    readonly messages: string[],
  ) {}

  /** Puts the window script in. `addonId` is the extension's id in its manifest. */
  static async attach(driver: Driver, addonId: string): Promise<FirefoxWindow> {
    const connection = connectionOf(driver)
    const context = await until('the browser window', async () => {
      const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
      const { contexts } = result as { contexts: { context: string; url: string }[] }
      return contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml')?.context
    })
    const messages: string[] = []
    connection.on(
      'log.entryAdded',
      (entry: { level: string; text: string | null; source?: { context?: string } }) => {
        messages.push(`page: [${entry.level}] ${entry.text ?? ''}`)
      },
    )
    connection.on('script.message', ({ channel, data }: { channel: string; data: { value?: unknown } }) => {
      if (channel === CHANNEL) messages.push(String(data.value))
    })
    const own = new FirefoxWindow(connection, context, messages)
    await own.run(
      `(...args) => { ${read('inWindow.js')}\n globalThis.extensionHarness = globalThis.extensionHarness(...args); }`,
      [
        { type: 'string', value: addonId },
        { type: 'string', value: read('inFrame.js') },
        { type: 'channel', value: { channel: CHANNEL } },
      ],
    )
    return own
  }

  /** Calls a method of the window script; values travel as JSON. */
  async call<T>(method: string, ...args: unknown[]): Promise<T> {
    const source = `async (method, args) => JSON.stringify(await globalThis.extensionHarness[method](...JSON.parse(args))) ?? 'null'`
    const value = await this.run(source, [
      { type: 'string', value: method },
      { type: 'string', value: JSON.stringify(args) },
    ])
    return JSON.parse(String(value)) as T
  }

  /** Asks one page, with the browser's rights, in its own process. */
  frame<T>(target: Target, request: FrameRequest): Promise<T> {
    return this.call<T>('frame', target, request)
  }

  /** Installs a packed extension for this session, as about:debugging does. */
  async install(archive: string): Promise<void> {
    const extensionData = { type: 'archivePath', path: archive }
    await within('install the archive', this.connection.send('webExtension.install', { extensionData }))
  }

  /** Chooses files in a tab's file field. */
  async setFiles(context: string, selector: string, files: readonly string[]): Promise<void> {
    const element = await until('the file field', async () => {
      const locator = { type: 'css', value: selector }
      const { result } = await this.connection.send('browsingContext.locateNodes', { context, locator })
      return (result as { nodes: { sharedId: string }[] }).nodes[0]
    })
    await within(
      'choose the file',
      this.connection.send('input.setFiles', {
        context,
        element: { sharedId: element.sharedId },
        files: [...files],
      }),
    )
  }

  private async run(functionDeclaration: string, args: object[]): Promise<unknown> {
    const { result } = await within(
      'the browser window',
      this.connection.send('script.callFunction', {
        functionDeclaration,
        arguments: args,
        awaitPromise: true,
        target: { context: this.context },
      }),
    )
    const outcome = result as Evaluated
    if (outcome.type === 'exception')
      throw new Error(outcome.exceptionDetails?.text ?? 'unknown error in the browser window')
    return outcome.result?.value
  }
}

function connectionOf(driver: Driver): Connection {
  const { connection } = driver as unknown as { connection?: Partial<Connection> }
  if (typeof connection?.send !== 'function' || typeof connection.on !== 'function')
    throw new Error('This driver shows no BiDi connection.')
  return connection as Connection
}
