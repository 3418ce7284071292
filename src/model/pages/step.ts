/** The steps of the vendor's guide, in its order. */
export const STEP_IDS = [
  'integration',
  'enable',
  'api-key',
  'routing-keys',
  'account',
  'extras',
  'manage',
  'fill-api-key',
  'monitors',
  'edit',
  'advanced',
  'fill-routing-key',
] as const
export type StepId = (typeof STEP_IDS)[number]
