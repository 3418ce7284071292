/** What the guide can point at on a page. */
export const LANDMARKS = [
  'integration-tile',
  'enable',
  'service-key',
  'routing-keys',
  'account',
  'extras',
  'manage',
  'api-key',
  'monitors',
  'edit',
  'advanced',
  'routing-key',
  'submit',
] as const
export type Landmark = (typeof LANDMARKS)[number]

/** Landmarks that only lead to another page: the one kind of thing that may be pressed for the person. */
const WAYS = ['integration-tile', 'account', 'extras', 'manage', 'monitors', 'edit', 'advanced'] as const
export type LeadingOn = (typeof WAYS)[number]

/** Whether a landmark only leads to another page. */
export function isWay(landmark: Landmark): landmark is LeadingOn {
  return (WAYS as readonly Landmark[]).includes(landmark)
}
