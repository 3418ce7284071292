import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { contents, root } from './packages'

interface Found {
  code: string
  message: string
  file?: string
}

/** Each warning we know, with what must be so for it to be harmless; docs/store/firefox-lint.md says why it is. */
const KNOWN: Record<string, (found: Found) => boolean> = {
  UNSAFE_VAR_ASSIGNMENT: ({ file = '' }) => /^assets\//.test(file),
}

async function lint(): Promise<Record<'errors' | 'notices' | 'warnings', Found[]>> {
  // The linter exits with 1 when it found an error, which is for the test to say.
  const { stdout } = await promisify(execFile)(
    'npm',
    ['run', '--silent', 'lint:firefox', '--', '--output', 'json'],
    { cwd: root, maxBuffer: 1 << 24 },
  ).catch((failed: { stdout: string }) => failed)
  return JSON.parse(stdout.slice(stdout.indexOf('{')))
}

test('web-ext lint finds no error, and no warning that is not explained', async () => {
  const { errors, notices, warnings } = await lint()
  expect(errors).toEqual([])
  const strangers = [...warnings, ...notices].filter((found) => !KNOWN[found.code]?.(found))
  expect(strangers).toEqual([])
  const explained = readFileSync(`${root}/docs/store/firefox-lint.md`, 'utf8')
  for (const code of Object.keys(KNOWN)) {
    expect(explained, `docs/store/firefox-lint.md explains ${code}`).toContain(code)
    expect(
      warnings.map((found) => found.code),
      `${code} is still found: else drop its explanation`,
    ).toContain(code)
  }
})

test('the one assignment of markup is the view library’s own, and nothing of ours leads to it', () => {
  const markup = Object.entries(contents('firefox')).flatMap(([path, bytes]) =>
    [...new TextDecoder().decode(bytes).matchAll(/\.innerHTML\s*=/g)].map(() => path),
  )
  // Once in each script that holds that library.
  expect(markup.map((path) => path.replace(/-[\w-]{8}\./, '.')).sort()).toEqual([
    'assets/page.js',
    'assets/popup.js',
  ])
})
