import type { RoutingKey } from '../../../../model/keys/routingKey'

/**
 * Characters that nobody sees and that only say where a line may break. A page that puts them into its texts does so in
 * every key, at the same places: there they are no part of any. One that stands in a single key was put there by whoever
 * named it, and is left in: such a key is doubtful, and not filled. No key may have either, by the vendor's own rule.
 */

const MARKS = '\u00ad\u200b\u2060\ufeff'
const MARK = new RegExp(`[${MARKS}]`)
const ALL_MARKS = new RegExp(`[${MARKS}]`, 'g')
/** What a page breaks a key after. */
const JOINT = '[-_]'

/** What may be the page's manner: how a key of these letters is shown then. */
const MANNERS: ((key: string, mark: string) => string)[] = [
  (key, mark) => key + mark,
  (key, mark) => mark + key,
  (key, mark) => key.replace(new RegExp(`${JOINT}(?=.)`, 'g'), `$&${mark}`),
  (key, mark) => key.replace(new RegExp(JOINT, 'g'), `$&${mark}`),
  (key, mark) => [...key].join(mark),
]

/** A text without such characters, in whatever way they stand in it. */
export function unmarked(text: string): string {
  return text.replace(ALL_MARKS, '')
}

/** The keys as they are, without what the page itself has put into each of them. */
export function withoutBreakMarks(keys: readonly RoutingKey[]): RoutingKey[] {
  const [mark] = keys.flatMap(({ key }) => MARK.exec(key) ?? [])
  if (!mark) return [...keys]
  const bare = keys.map((one) => ({ ...one, key: unmarked(one.key) }))
  const isShownSo = (manner: (typeof MANNERS)[number]) =>
    keys.every(({ key }, at) => key === manner(bare[at]?.key ?? '', mark))
  // One key alone shows no manner.
  const marked = keys.filter(({ key }) => MARK.test(key))
  return marked.length > 1 && MANNERS.some(isShownSo) ? bare : [...keys]
}
