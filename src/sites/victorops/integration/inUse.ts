const IN_USE = /^\W*(?:active|current|enabled|in use|valid)\W*$/i

/** Whether words say of a key that it is the one in use. */
export function saysInUse(text: string): boolean {
  return IN_USE.test(text)
}
