import type { Site } from '../site'
import { integrationEnabled, integrationNotEnabled, otherIntegration } from './integration/integration'
import { integrations } from './integrations'
import { portalLandmark } from './landmarks'
import { readPortalPage } from './reading'
import { routingKeys } from './routingKeys/routingKeys'

/** The portal: where the keys come from. */
export const victorops: Site = {
  vendor: 'victorops',
  definitions: [integrationEnabled, integrationNotEnabled, otherIntegration, integrations, routingKeys],
  read: readPortalPage,
  landmark: portalLandmark,
}
