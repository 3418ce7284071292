import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** An extension of the same shape whose scripts do nothing: the floor below which no extension can come. */
export interface EmptyExtension {
  directory: string
  /** Removes it from the disk. */
  remove(): void
}

/** A popup with a search box above one line: what the browser itself takes to show a popup and to take a key. */
const POPUP = `<!doctype html><meta charset="utf-8"><title>Empty</title><style>body{width:360px;height:580px}</style>
<input type="search" aria-label="Find"><ul><li>empty</li></ul><script src="/popup.js"></script>`
const POPUP_SCRIPT = `const [box] = document.getElementsByTagName('input'); const [line] = document.getElementsByTagName('li');
box.addEventListener('input', () => { line.textContent = box.value || 'empty'; });`

interface BuiltManifest {
  content_scripts: { js: string[] }[]
  background: { service_worker: string }
  action: { default_popup: string }
}

/**
 * Makes it in a temporary directory: manifest, permissions, icons and texts of the built extension, and under each
 * name its scripts have, a script that does nothing.
 * @param built directory of the built extension
 * @param contentScript what its content script does after all
 */
export function makeEmptyExtension(built: string, contentScript = ';'): EmptyExtension {
  const directory = mkdtempSync(join(tmpdir(), 'empty-extension-'))
  const manifest: BuiltManifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'))
  const put = (name: string, text: string) => {
    mkdirSync(dirname(join(directory, name)), { recursive: true })
    writeFileSync(join(directory, name), text)
  }
  for (const folder of ['icons', '_locales'])
    cpSync(join(built, folder), join(directory, folder), { recursive: true })
  // Pages it has no part in are left out: the browser asks for each that is named.
  const others = { side_panel: undefined, options_ui: undefined, storage: undefined }
  put('manifest.json', JSON.stringify({ ...manifest, ...others }))
  put(manifest.background.service_worker, '')
  for (const name of manifest.content_scripts.flatMap(({ js }) => js)) put(name, contentScript)
  put(
    manifest.action.default_popup,
    POPUP.replaceAll('<style>', '<link rel="stylesheet" href="/popup.css"><style>'),
  )
  put('popup.css', 'body{width:360px;height:580px}')
  put('popup.js', POPUP_SCRIPT)
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) }
}
