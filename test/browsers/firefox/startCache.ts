import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * What Firefox keeps of its own scripts and windows as it compiled them: without it, as in a profile of nothing yet, a
 * third of a start is spent on that. Each start wants the same, so it is kept here from the first one on; Firefox throws
 * it away by itself where it is another version's. Nothing of a page or of the extension is in it.
 */
const KEPT = fileURLToPath(new URL('../../../node_modules/.cache/firefox-start', import.meta.url))
/** The last one says which version all others are of. */
const PARTS = [
  'startupCache/scriptCache.bin',
  'startupCache/scriptCache-child.bin',
  'startupCache/startupCache.8.little',
  'startupCache/urlCache.bin',
  'compatibility.ini',
]

/**
 * A profile as new, but for what was compiled before; whoever asks takes it away with `endProfile`.
 * @param isUsual whether the browser speaks as it was installed: its windows are kept with their words
 */
export function newProfile(isUsual: boolean): string {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-profile-'))
  if (isUsual && existsSync(KEPT)) cpSync(KEPT, profile, { recursive: true })
  return profile
}

/** Takes a profile away whose browser has ended, and keeps what that compiled if nothing is kept yet. */
export function endProfile(profile: string, isUsual: boolean): void {
  if (isUsual && !existsSync(KEPT) && PARTS.every((part) => existsSync(join(profile, part)))) keep(profile)
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}

/** All at once: another start may look for it meanwhile, or keep its own. */
function keep(profile: string): void {
  mkdirSync(dirname(KEPT), { recursive: true })
  const making = mkdtempSync(`${KEPT}-`)
  for (const part of PARTS) cpSync(join(profile, part), join(making, part))
  try {
    renameSync(making, KEPT)
  } catch {
    rmSync(making, { recursive: true, force: true })
  }
}
