import { createHash } from 'node:crypto'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { ensureBrowser } from './find.js'
import { candidates, isThere, VARIABLES } from './places.js'
import type { Kind } from './types.js'

/** What an administrator sets for one extension, in force for browsers started from now on. */
export interface Enforced {
  /** Takes it back; browsers that run do not lose it. */
  release(): void
}

/**
 * Sets an extension's policy the way each browser takes it from an administrator on Linux.
 * @param extension the directory it is installed from, and its id in Firefox
 */
export function enforce(
  kind: Kind,
  extension: { directory: string; geckoId: string },
  policy: object,
): Enforced {
  return kind === 'chrome'
    ? forChromium({ '3rdparty': { extensions: { [unpackedId(extension.directory)]: policy } } })
    : forFirefox({ policies: { '3rdparty': { Extensions: { [extension.geckoId]: policy } } } })
}

/** Chromium makes the id of an extension without a key out of the path of its directory. */
function unpackedId(directory: string): string {
  const hash = createHash('sha256').update(realpathSync(directory)).digest('hex').slice(0, 32)
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')
}

/** Where each maker's browser looks for an administrator's files. */
const FOLDERS: [RegExp, string][] = [
  [/google/, '/etc/opt/chrome/policies/managed'],
  [/edge/, '/etc/opt/edge/policies/managed'],
  [/./, '/etc/chromium/policies/managed'],
]

/** A file of its own in the administrator's folder, which only root may write. */
function forChromium(policies: object): Enforced {
  const executable = realpathSync(ensureBrowser('chrome'))
  const folder = FOLDERS.find(([path]) => path.test(executable))?.[1] ?? ''
  const made = mkdirSync(folder, { recursive: true })
  const file = join(folder, `${basename(mkdtempSync(join(tmpdir(), 'policy-')))}.json`)
  writeFileSync(file, JSON.stringify(policies))
  return {
    release() {
      rmSync(file, { force: true })
      // Only the folders that were not there before, and only as long as nobody else has put anything there.
      for (let one = folder; made !== undefined && one.startsWith(made); one = dirname(one))
        if (readdirSync(one).length === 0) rmSync(one, { recursive: true })
        else break
    },
  }
}

/** The executable that Firefox's other files lie beside: what stands on the path may be a script that starts it. */
function firefoxItself(): string {
  const all = [ensureBrowser('firefox'), ...candidates('firefox').filter(isThere)].map((path) =>
    realpathSync(path),
  )
  const found = all.find((path) => isThere(join(dirname(path), 'omni.ja')))
  if (found === undefined)
    throw new Error(`None of ${all.join(', ')} is Firefox itself: set FIREFOX_PATH to it.`)
  return found
}

/**
 * Firefox reads its policies beside its executable. A directory that borrows everything else from the installed one
 * has policies of its own, so that other browsers on this machine are left alone.
 */
function forFirefox(policies: object): Enforced {
  const installed = firefoxItself()
  const directory = mkdtempSync(join(tmpdir(), 'firefox-policy-'))
  for (const name of readdirSync(dirname(installed)))
    if (name !== 'distribution' && name !== basename(installed))
      symlinkSync(join(dirname(installed), name), join(directory, name))
  const executable = join(directory, basename(installed))
  copyFileSync(installed, executable)
  mkdirSync(join(directory, 'distribution'))
  writeFileSync(join(directory, 'distribution', 'policies.json'), JSON.stringify(policies))
  const variable = VARIABLES.firefox[0] ?? ''
  const before = process.env[variable]
  process.env[variable] = executable
  return {
    release() {
      if (before === undefined) delete process.env[variable]
      else process.env[variable] = before
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
