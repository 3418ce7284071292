/** What of the browser's own namespace opens the panel; the polyfill knows only Firefox's. */
interface PanelApi {
  sidebarAction?: { open(): Promise<void> }
  sidePanel?: { open(options: { windowId: number }): Promise<void> }
  windows: { getCurrent(): Promise<{ id?: number }> }
}

/**
 * Opens the side panel. To be called in the very press: Firefox opens it at no other time.
 * @returns whether the browser has one
 */
export async function openPanel(): Promise<boolean> {
  const api = ((globalThis as { browser?: unknown }).browser ?? chrome) as PanelApi
  if (api.sidebarAction) {
    await api.sidebarAction.open()
    return true
  }
  const { id } = await api.windows.getCurrent()
  if (!api.sidePanel || id === undefined) return false
  await api.sidePanel.open({ windowId: id })
  return true
}
