import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import project from '../../package.json'
import { BROWSERS } from './manifest'
import { type Entry, filesOf, pack } from './pack'

/**
 * Packs what the build made: `npm run package` gives, in `dist/packages`, one archive for each browser's store and the
 * archive of sources that Firefox's store asks for.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))

/** All that the build reads, and what a reviewer reads first. The tests are in the repository. */
const SOURCES = [
  ...['src', 'public', 'icons', 'test/tools', 'manifest.json', 'package.json', 'package-lock.json'],
  ...['vite.config.ts', 'tsconfig.json', 'README.md', 'SECURITY.md', 'CHANGELOG.md', 'LICENSE'],
  'CONTRIBUTING.md',
  'docs/store/building.md',
]

function sources(): Entry[] {
  return SOURCES.flatMap((path) =>
    statSync(`${root}${path}`).isDirectory()
      ? filesOf(root, path)
      : [{ path, bytes: readFileSync(`${root}${path}`) }],
  )
}

const folder = `${root}dist/packages`
mkdirSync(folder, { recursive: true })
function write(name: string, entries: Entry[]): void {
  const archive = pack(entries)
  const file = `${project.name}-${project.version}-${name}.zip`
  writeFileSync(`${folder}/${file}`, archive)
  console.log(`dist/packages/${file}  ${entries.length} files, ${archive.length} bytes`)
}

for (const browser of BROWSERS) write(browser, filesOf(`${root}dist/${browser}`))
write('source', sources())
