/** For a question or a form in the page: Escape is its Cancel, and closes nothing around it. */
export function onEscape(cancel: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    cancel()
  }
}
