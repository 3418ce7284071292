import browser from 'webextension-polyfill'

/** Opens the first-run page, once after installing. After an update nothing pops up. */
export async function welcome({ reason }: { reason: string }): Promise<void> {
  if (reason !== 'install') return
  await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') })
}
