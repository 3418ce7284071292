import type { CDPSession, Browser as Driver, Target } from 'puppeteer-core'
import { until, within } from '../poll.js'
import { fromJson, jsonSource } from '../source.js'

/**
 * The extension from inside, without a visible tab and without a debugger on its service worker
 * (one that stays attached keeps the worker alive and hangs its next start).
 * A hidden target shows `manifest.json` of the extension: its origin, its APIs, none of its code.
 */
export class ExtensionHost {
  private keeper: CDPSession | null = null
  private session: CDPSession | null = null
  private targetId = ''
  private running = ''
  private stops = 0

  constructor(
    private readonly driver: Driver,
    readonly id: string,
  ) {}

  get origin(): string {
    return `chrome-extension://${this.id}/`
  }

  /** Opens the hidden page and follows the worker's state. */
  async open(): Promise<void> {
    this.keeper ??= await this.driver.target().createCDPSession()
    const before = new Set(this.driver.targets())
    // `hidden` is newer than the driver's types; such a target lives as long as the session.
    const request: object = { url: `${this.origin}manifest.json`, hidden: true }
    const { targetId } = await this.keeper.send('Target.createTarget', request as { url: string })
    this.targetId = targetId
    const target = await until('the hidden page', () =>
      this.driver.targets().find((one) => !before.has(one) && one.url() === `${this.origin}manifest.json`),
    )
    this.session = await target.createCDPSession()
    this.session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { status, runningStatus } of versions) {
        if (status === 'redundant') continue
        if (runningStatus === 'stopped' && this.running !== 'stopped') this.stops++
        this.running = runningStatus
      }
    })
    await this.session.send('ServiceWorker.enable')
    await until('the extension APIs', () =>
      this.evaluate<boolean>("document.readyState === 'complete' && !!chrome.runtime?.id"),
    )
  }

  async closePage(): Promise<void> {
    this.session = null
    this.running = ''
    await this.keeper?.send('Target.closeTarget', { targetId: this.targetId })
  }

  /** In the hidden page: extension APIs, no code of the extension, and the worker is not woken. */
  async evaluate<T>(source: string): Promise<T> {
    if (this.session === null) throw new Error('No extension is installed.')
    return run<T>(this.session, source)
  }

  /** In the service worker, which is started when it sleeps. */
  async inWorker<T>(source: string): Promise<T> {
    const target = await this.worker()
    const session = await within('attach to the worker', target.createCDPSession())
    try {
      return await run<T>(session, source)
    } finally {
      await session.detach().catch(() => undefined)
    }
  }

  /** Kills the service worker; the next event starts it again, which an open page may send before anybody looks. */
  async stop(): Promise<void> {
    const [stops, old] = [this.stops, this.workerTarget()]
    await this.kill()
    await until('the service worker to stop', () => {
      const target = this.workerTarget()
      return (this.running === 'stopped' && target === undefined) || (this.stops > stops && target !== old)
    })
  }

  async kill(): Promise<void> {
    if (this.session === null) throw new Error('No extension is installed.')
    await this.session.send('ServiceWorker.stopAllWorkers')
  }

  /** Waits until the worker runs, waking it with a message nobody answers when it sleeps. */
  async worker(): Promise<Target> {
    return until('the service worker to run', async () => {
      const target = this.workerTarget()
      if (target !== undefined && this.running === 'running') return target
      if (target === undefined)
        await this.evaluate(
          'void chrome.runtime.sendMessage({ type: "harness-wake" }).catch(() => undefined)',
        )
      return null
    })
  }

  private workerTarget(): Target | undefined {
    return this.driver
      .targets()
      .find((target) => target.type() === 'service_worker' && target.url().startsWith(this.origin))
  }
}

async function run<T>(session: CDPSession, source: string): Promise<T> {
  const { result, exceptionDetails } = await within(
    'evaluate in the extension',
    session.send('Runtime.evaluate', {
      expression: jsonSource(source),
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    }),
  )
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return fromJson<T>(result.value)
}
