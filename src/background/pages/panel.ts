import browser from 'webextension-polyfill'

/** Chrome's panel, which the types of Firefox's namespace do not know. */
interface ChromePanel {
  sidePanel?: { open(options: { windowId: number }): Promise<void> }
}

/** Opens the panel beside the page. Browsers allow it straight from a press only. */
export async function openPanel(windowId: number | undefined): Promise<void> {
  const { sidePanel } = chrome as ChromePanel
  if (sidePanel && windowId !== undefined) await sidePanel.open({ windowId })
  else await browser.sidebarAction?.open()
}
