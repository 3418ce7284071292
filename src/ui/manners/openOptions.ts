import browser from 'webextension-polyfill'

/** Opens the options page, and closes the popup it was asked for in. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage()
  window.close()
}
