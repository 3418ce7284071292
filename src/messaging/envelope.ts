/** How a message travels. */
export interface Envelope {
  type: string
  data: unknown
}

/** Whether something looks like a message of ours; what is in it is checked by its type. */
export function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && typeof (message as Envelope).type === 'string'
}
