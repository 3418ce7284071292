/** How a message travels. */
export interface Envelope {
  type: string
  data: unknown
}

export function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    typeof (message as Envelope).type === 'string' &&
    'data' in message
  )
}
