import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

/** What the documents say of files is true: a reader who looks for one that is named finds it. */

const root = fileURLToPath(new URL('../../', import.meta.url))
const names = new Set(
  ['src', 'test', 'public', 'docs', '.github']
    .flatMap((folder) => readdirSync(root + folder, { recursive: true, encoding: 'utf8' }))
    .concat(readdirSync(root))
    .map((path) => basename(path)),
)
/** A place under one of the rooms, or a file by its bare name. */
const PATH = /`((?:src|test|docs|public|icons|\.ci|\.github)\/[\w./-]*|[\w.-]+\.(?:tsx?|css))`/g
/** What stands for a name of the reader's own. */
const isToBeMade = (path: string) => /[A-Z]{2,}/.test(path)
const isThere = (path: string) => (path.includes('/') ? existsSync(root + path) : names.has(path))

it.each(['README.md', 'SECURITY.md', 'CONTRIBUTING.md'])('%s names no file that is not there', (name) => {
  const named = [...readFileSync(root + name, 'utf8').matchAll(PATH)].map(([, path = '']) => path)
  expect(named.length).toBeGreaterThan(2)
  expect(named.filter((path) => !isToBeMade(path) && !isThere(path))).toEqual([])
})
