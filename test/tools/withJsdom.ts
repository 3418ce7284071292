import { readdirSync, readFileSync } from 'node:fs'

/** The files of unit tests that want jsdom, as each says at its top. */
export const WITH_JSDOM = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter(
    (file) =>
      /\.test\.tsx?$/.test(file) && readFileSync(file, 'utf8').startsWith('// @vitest-environment jsdom'),
  )
