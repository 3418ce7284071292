/**
 * A number of up to three digits, which each of the languages writes as these; null for all others. How numbers are
 * grouped the browser reads up when a process first asks: that keeps a page from its first paint for 20 ms and more.
 */
export function fewDigits(value: number): string | null {
  const digits = String(value)
  return /^\d{1,3}$/.test(digits) ? digits : null
}
