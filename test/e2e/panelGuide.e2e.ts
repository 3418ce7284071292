import { describe, expect, test } from 'vitest'
import type { Kind } from '../browsers/index'
import { integrationOf, organisationOf, type PingometerMarkup, type PortalGeneration } from '../sites/server'
import { ACME } from './addresses'
import { KIND } from './pair'
import { usePanel } from './panelFixture'
import { followPanel, look, savedCount } from './panelPerson'

const world = usePanel()

// A site with addresses of its own for every page, keys as text; and one that has next to none, keys in fields. Each
// browser walks one: what differs between the sites is the panel's to master, not the browser's.
const WALKS: Record<Kind, [PingometerMarkup, PortalGeneration]> = {
  chrome: ['react', 3],
  firefox: ['jquery', 0],
}

describe('the whole guide, with the panel only', () => {
  test.each([WALKS[KIND]])(
    'Pingometer as %s, portal generation %i',
    { timeout: 300_000 },
    async (pingometer, portal) => {
      const { browser, sites } = world
      sites.use({ pingometer, portal, integrationEnabled: false })
      sites.state.monitors.splice(3)
      // The portal is where a person starts who has only signed in: that page alone is opened without the panel.
      await browser.open(`https://portal.victorops.com/dash/${ACME}#/advanced`)
      const panel = await world.panel()
      await followPanel(panel, browser, async (button) => button === 'Test it')

      expect(await savedCount(panel)).toBe('3 of 3 saved')
      const { key } = integrationOf(organisationOf(sites.state, ACME), 'pingometer')
      expect(sites.state.extras.victorops).toEqual({ apiKey: key, status: 'on' })
      const routed = sites.state.monitors.map(({ routingKey }) => routingKey)
      expect(
        routed.every((one) => organisationOf(sites.state, ACME).routingKeys.some((row) => row.key === one)),
      ).toBe(true)

      await look(panel)
      await panel.click('button', 'Test it')
      await panel.type('combobox', 'Routing key', routed[0] ?? '')
      await panel.click('button', 'Send test alert')
      await panel.find('status', /VictorOps took the alert/)
      const alert = sites.received.find(({ host }) => host === 'alert.victorops.com')
      expect(alert?.path).toContain(`/${key}/${routed[0]}`)
      expect(alert?.fields.messageType ?? alert?.fields.message_type).toBe('INFO')
    },
  )
})
