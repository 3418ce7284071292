/** Whether a text is an organisation's name as the portal's addresses have it: letters, digits, `-`, `_`. */
export function isOrganisationName(text: string): boolean {
  return /^[\w-]{1,100}$/.test(text)
}
