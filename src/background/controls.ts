import browser from 'webextension-polyfill'

/**
 * Puts the controls into a page that has something to show. They are not part of the content script, so that a page
 * without anything to fill or to tell carries only the small one.
 */
export async function bringControls(tab: number): Promise<null> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: ['controls.js'] })
  return null
}
