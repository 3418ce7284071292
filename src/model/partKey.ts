/** What is told in place of a key that a page does not show in full: nothing of the key itself. */
export const PART_OF_KEY = '…'
