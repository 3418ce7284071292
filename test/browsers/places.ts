import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Kind } from './types.js'

/** Environment variables that name an executable, the first that is set wins. */
export const VARIABLES: Record<Kind, readonly string[]> = {
  chrome: ['CHROME_PATH', 'CHROMIUM_PATH'],
  firefox: ['FIREFOX_PATH'],
}

const COMMANDS: Record<Kind, readonly string[]> = {
  chrome: [
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
    'msedge',
  ],
  firefox: ['firefox', 'firefox-esr'],
}

const LINUX: Record<Kind, readonly string[]> = {
  chrome: [
    '/opt/google/chrome/chrome',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    '/opt/microsoft/msedge/msedge',
    '/usr/bin/microsoft-edge',
    '/usr/bin/microsoft-edge-stable',
  ],
  firefox: [
    '/usr/bin/firefox',
    '/usr/lib/firefox/firefox',
    '/opt/firefox/firefox',
    '/snap/bin/firefox',
    '/usr/bin/firefox-esr',
    '/usr/lib/firefox-esr/firefox-esr',
  ],
}

const MAC: Record<Kind, readonly string[]> = {
  chrome: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `${name}.app/Contents/MacOS/${name}`),
  firefox: ['Firefox', 'Firefox Developer Edition', 'Firefox ESR'].map(
    (name) => `${name}.app/Contents/MacOS/firefox`,
  ),
}

const WINDOWS: Record<Kind, readonly string[]> = {
  chrome: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Mozilla Firefox ESR\\firefox.exe'],
}

/** Every path where a browser of this kind may be installed, best first. */
export function candidates(
  kind: Kind,
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
): string[] {
  if (platform === 'darwin') {
    const roots = ['/Applications', join(env.HOME ?? '', 'Applications')]
    return MAC[kind].flatMap((path) => roots.map((root) => join(root, path)))
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    )
    return WINDOWS[kind]
      .flatMap((path) => roots.map((root) => `${root}\\${path}`))
      .concat(onPath(kind, env, '.exe'))
  }
  return [...LINUX[kind], ...onPath(kind, env, '')]
}

/** Is there a file of this name? */
export function isThere(path: string): boolean {
  return existsSync(path)
}

function onPath(kind: Kind, env: NodeJS.ProcessEnv, suffix: string): string[] {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return COMMANDS[kind].flatMap((command) => folders.map((folder) => join(folder, command + suffix)))
}
