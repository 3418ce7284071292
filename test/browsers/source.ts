/**
 * A function as the text of a call. Compilers that keep function names refer to a helper
 * `__name`, which does not exist in a page: it is given along.
 */
export function callSource(
  source: string | ((...args: never[]) => unknown),
  args: readonly unknown[] = [],
): string {
  if (typeof source === 'string') return source
  const values = args.map((value) => (value === undefined ? 'undefined' : JSON.stringify(value))).join(', ')
  return `(() => { const __name = (f) => f; return (${source.toString()})(${values}); })()`
}

/** An expression whose value (awaited) arrives as JSON text, so that both browsers give the same. */
export function jsonSource(expression: string): string {
  return `(async () => JSON.stringify(await (${expression}\n)))()`
}

/** The value behind such text. */
export function fromJson<T>(text: unknown): T {
  return (typeof text === 'string' ? JSON.parse(text) : undefined) as T
}
