import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { contents, PACKAGES, packed, root } from './packages'

/** What a store's reviewer does: unpacks the sources elsewhere, builds, packs, and compares. */
const elsewhere = mkdtempSync(join(tmpdir(), 'sources-'))
afterAll(() => rmSync(elsewhere, { recursive: true }))

test('the archive of sources builds the same three archives, byte for byte', () => {
  for (const [path, bytes] of Object.entries(contents('source'))) {
    mkdirSync(dirname(join(elsewhere, path)), { recursive: true })
    writeFileSync(join(elsewhere, path), bytes)
  }
  symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'))
  execFileSync('npm', ['run', '--silent', 'package'], { cwd: elsewhere, stdio: 'pipe' })
  for (const name of PACKAGES) expect(packed(name, elsewhere).equals(packed(name)), name).toBe(true)
})
