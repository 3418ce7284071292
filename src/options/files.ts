/** Files of the person's own: given to them, and taken from them. */

/** Offers a text to be saved under a name, as a download. */
export function offerDownload(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** @returns the text of a file; null when it is larger than anything that can be meant: then it is not read at all */
export async function readText(file: File, mostBytes: number): Promise<string | null> {
  return file.size > mostBytes ? null : file.text()
}
