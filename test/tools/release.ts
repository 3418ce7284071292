import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import project from '../../package.json'

/**
 * What a release says: this version's part of the changelog.
 * @param tag as pushed; it must name the version that the packages have
 */
export function notesFor(tag: string, version: string, changelog: string): string {
  if (tag !== `v${version}`)
    throw new Error(`The tag is ${tag}, the version in package.json ${version}: tag it as v${version}.`)
  const part = changelog.split(/^## /m).find((text) => text.split('\n', 1)[0]?.trim() === version)
  const words = part?.slice(part.indexOf('\n')).trim()
  if (!words) throw new Error(`CHANGELOG.md says nothing under “## ${version}”: write what changed.`)
  return `${words}\n`
}

/** `tsx test/tools/release.ts TAG FILE` writes the words into a file. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , tag = '', file = ''] = process.argv
  try {
    const changelog = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8')
    writeFileSync(file, notesFor(tag, project.version, changelog))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
