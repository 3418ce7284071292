/** The addresses the tests open, in the shapes the replicas serve. */

export const PORTAL = 'https://portal.victorops.com'
export const PINGOMETER = 'https://app.pingometer.com'

/** The organisation most tests use. */
export const ACME = 'acme-ops'

export const integrationPage = (organisation = ACME, slug = 'pingometer') =>
  `${PORTAL}/dash/${organisation}#/advanced/${slug}`
export const routingKeysPage = (organisation = ACME) => `${PORTAL}/dash/${organisation}#/routekeys`

/** Account - Extras - VictorOps, in the server-rendered markup. */
export const ACCOUNT_FORM = `${PINGOMETER}/account/extras/victorops`
/** Monitor - Edit > Advanced, in the server-rendered markup. */
export const advancedPage = (monitor: { id: string }) => `${PINGOMETER}/monitors/${monitor.id}/edit/advanced`
export const generalPage = (monitor: { id: string }) => `${PINGOMETER}/monitors/${monitor.id}/edit`
