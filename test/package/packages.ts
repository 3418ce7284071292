import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import project from '../../package.json'

export type PackageName = 'chrome' | 'firefox' | 'source'
export const PACKAGES: readonly PackageName[] = ['chrome', 'firefox', 'source']
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Where `npm run package` wrote an archive, under a root. */
export function packedAt(name: PackageName, under = root): string {
  return join(under, `dist/packages/${project.name}-${project.version}-${name}.zip`)
}

export function packed(name: PackageName, under = root): Buffer {
  return readFileSync(packedAt(name, under))
}

/** What is in it, by path. */
export function contents(name: PackageName): Record<string, Uint8Array> {
  return unzipSync(packed(name))
}
