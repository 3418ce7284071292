import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import project from '../../package.json'

export type PackageName = 'chrome' | 'firefox' | 'source'
export const PACKAGES: readonly PackageName[] = ['chrome', 'firefox', 'source']
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The archive that `npm run package` wrote under a root. */
export function packed(name: PackageName, under = root): Buffer {
  return readFileSync(`${under}/dist/packages/${project.name}-${project.version}-${name}.zip`)
}

/** What is in it, by path. */
export function contents(name: PackageName): Record<string, Uint8Array> {
  return unzipSync(packed(name))
}
