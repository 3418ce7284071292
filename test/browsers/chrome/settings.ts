import type { Browser as Driver } from 'puppeteer-core'
import { within } from '../poll.js'

/** What a person sets for an extension in the browser's own page of it. */
export class ExtensionSettings {
  constructor(
    private readonly driver: Driver,
    private readonly id: string,
  ) {}

  /** The browser's own question is no page: the answer is given before, where the person would change it later. */
  allow(pattern: string): Promise<void> {
    return this.inPage(`addHostPermission('${this.id}', '${pattern}')`)
  }

  /** Takes all its hosts from it. */
  withhold(): Promise<void> {
    return this.change({ hostAccess: 'ON_SPECIFIC_SITES' })
  }

  /** The browser starts it anew; without developer mode it would then take none from a directory. */
  async allowInPrivate(): Promise<void> {
    await this.inPage('updateProfileConfiguration({ inDeveloperMode: true })')
    await this.change({ incognitoAccess: true })
  }

  private change(change: object): Promise<void> {
    return this.inPage(`updateExtensionConfiguration(${JSON.stringify({ extensionId: this.id, ...change })})`)
  }

  private async inPage(call: string): Promise<void> {
    const page = await this.driver.newPage()
    try {
      await page.goto('chrome://extensions', { waitUntil: 'load' })
      await within(call, page.evaluate(`chrome.developerPrivate.${call}`))
    } finally {
      await page.close()
    }
  }
}
