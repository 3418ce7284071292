import type { TabState } from '../../../src/messaging/protocol'

/** A tab that shows a page of ours; the portal's page of Pingometer's integration, where nothing else is said. */
export const shown = (more: Partial<Extract<TabState, { state: 'page' }>> = {}): TabState => ({
  state: 'page',
  kind: 'portal-integration-enabled',
  offer: { state: 'nothing' },
  refusal: null,
  ...more,
})
