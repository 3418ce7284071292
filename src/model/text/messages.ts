import type messages from '../../../public/_locales/en/messages.json'

/** Every name in the message catalogue. */
export type MessageName = keyof typeof messages

/** `no-such-key` as catalogues write it: `noSuchKey`. */
type Written<Code extends string> = Code extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Written<Rest>>}`
  : Code

/**
 * The name of a code's sentence in the message catalogue: `refusal_noKey` for the refusal `no-key`. Where each code has a
 * sentence, the name is one of the catalogue's; where one has none, types tell.
 */
export function nameOf<Kind extends string, Code extends string>(
  kind: Kind,
  code: Code,
): `${Kind}_${Written<Code>}` {
  const written = code.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  return `${kind}_${written as Written<Code>}`
}
