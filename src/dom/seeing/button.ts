/** Whether an input's type makes it a button: it says its value, and takes none. */
export function isOnlyButton(type: string): boolean {
  return type === 'submit' || type === 'button' || type === 'reset' || type === 'image'
}
