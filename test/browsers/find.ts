import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { candidates, isThere, VARIABLES } from './places.js'
import type { Kind } from './types.js'

const TITLE: Record<Kind, string> = { chrome: 'Chrome, Chromium or Edge', firefox: 'Firefox' }
let updated = false

/** The executable of an installed browser, or of the one an environment variable names; null when there is none. */
function findBrowser(kind: Kind): string | null {
  for (const variable of VARIABLES[kind]) {
    const path = process.env[variable]
    if (path === undefined || path === '') continue
    if (!isThere(path))
      throw new Error(
        `${variable} names ${path}, where there is no file: set it to the executable of ${TITLE[kind]}.`,
      )
    return path
  }
  return candidates(kind).find((path) => isThere(path)) ?? null
}

/**
 * Whether commands are there; on Debian and Ubuntu, as root, missing ones are installed.
 * @param packages the package of each command
 */
export function ensureTools(packages: Record<string, string>): boolean {
  const missing = () => Object.keys(packages).filter((name) => !isOnPath(name))
  if (missing().length > 0 && mayInstall())
    aptGet('install', '-y', '--no-install-recommends', ...missing().map((name) => packages[name] ?? name))
  return missing().length === 0
}

function isOnPath(command: string): boolean {
  return (process.env.PATH ?? '').split(':').some((folder) => isThere(`${folder}/${command}`))
}

/**
 * The executable; on Debian and Ubuntu, as root, it is installed when it is missing.
 * Anywhere else a missing browser is an error whose sentence says what to do.
 */
export function ensureBrowser(kind: Kind): string {
  const found = findBrowser(kind)
  if (found !== null) return found
  const hint = `install ${TITLE[kind]}, or set ${VARIABLES[kind][0] ?? ''} to its executable`
  if (!mayInstall()) throw new Error(`No ${TITLE[kind]} was found: ${hint}.`)
  const isUbuntu = /^ID="?ubuntu/m.test(osRelease())
  const packages = kind === 'chrome' ? ['chromium'] : isUbuntu ? ['firefox-esr', 'firefox'] : ['firefox-esr']
  for (const name of packages) {
    if (aptGet('install', '-y', '--no-install-recommends', name)) break
  }
  const installed = findBrowser(kind)
  if (installed === null)
    throw new Error(`apt-get could not install ${TITLE[kind]} (${packages.join(', ')}): ${hint}.`)
  if (isUbuntu) {
    console.warn(
      `Ubuntu ships ${TITLE[kind]} as a snap, which seldom runs in a container: if it does not start, ${hint}.`,
    )
  }
  return installed
}

function mayInstall(): boolean {
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(osRelease())
  )
}

function aptGet(...args: string[]): boolean {
  const run = (list: string[]) =>
    spawnSync('apt-get', list, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  if (!updated) {
    updated = true
    run(['update'])
  }
  return run(args)
}

function osRelease(): string {
  try {
    return readFileSync('/etc/os-release', 'utf8')
  } catch {
    return ''
  }
}
