import browser from 'webextension-polyfill'

/** Chrome's panel, which the types of Firefox's namespace do not know. */
interface ChromePanel {
  sidePanel?: { open(options: { windowId: number }): Promise<void> }
}

/**
 * Opens the panel beside the page, from wherever it is asked for. Browsers allow that straight from a press only: Firefox
 * as long as nothing was waited for since. So the popup cannot ask the background for it by a message, and both call this:
 * it stands in the room that both may import from and that may talk to the browser.
 * @param window the window of the press, where that is told; the one in front else
 */
export async function openPanel(window?: number): Promise<void> {
  const { sidePanel } = chrome as ChromePanel
  if (!sidePanel) return browser.sidebarAction?.open()
  const windowId = window ?? (await browser.windows.getCurrent()).id
  if (windowId !== undefined) await sidePanel.open({ windowId })
}
