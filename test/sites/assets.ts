/** The files the replicas' pages load: their own styles and scripts, and libraries as npm delivers them. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Answer, Visit } from './visit'

const here = dirname(fileURLToPath(import.meta.url))
const require = createRequire(import.meta.url)

const LIBRARIES: Record<string, string> = {
  '/assets/lib/react.js': 'react/umd/react.production.min.js',
  '/assets/lib/react-dom.js': 'react-dom/umd/react-dom.production.min.js',
  '/assets/lib/jquery.js': 'jquery/dist/jquery.min.js',
  '/assets/lib/bootstrap-toggle.js': 'bootstrap-toggle/js/bootstrap-toggle.js',
  '/assets/lib/bootstrap-toggle.css': 'bootstrap-toggle/css/bootstrap-toggle.css',
  '/assets/lib/bootstrap-switch.js': 'bootstrap-switch/dist/js/bootstrap-switch.js',
  '/assets/lib/bootstrap-switch.css': 'bootstrap-switch/dist/css/bootstrap3/bootstrap-switch.css',
}

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** A package's folder, wherever npm put it; needed because `exports` may hide a package's own files. */
function libraryFile(name: string): string {
  const [packageName = '', ...rest] = name.split('/')
  for (const folder of require.resolve.paths(packageName) ?? []) {
    const file = join(folder, packageName, ...rest)
    try {
      readFileSync(file)
      return file
    } catch {}
  }
  throw new Error(`${name} is not installed`)
}

/** The answer to an address below /assets/, or undefined when it is not one. */
export function asset(visit: Visit, room: 'pingometer' | 'portal'): Answer | undefined {
  if (!visit.path.startsWith('/assets/')) return undefined
  const type = TYPES[extname(visit.path)] ?? 'text/plain'
  const library = LIBRARIES[visit.path]
  if (library) return { status: 200, type, body: readFileSync(libraryFile(library)) }
  const name = /^\/assets\/([a-z0-9-]+\.(?:js|css))$/.exec(visit.path)?.[1]
  if (!name) return undefined
  try {
    return { status: 200, type, body: readFileSync(join(here, room, 'client', name)) }
  } catch {
    return undefined
  }
}
