import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import manifest from '../../manifest.json'
import messages from '../../public/_locales/en/messages.json'

const root = new URL('../../', import.meta.url)
const source = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(new URL(`src/${path}`, root), 'utf8'))
  .concat(JSON.stringify(manifest))
  .join('\n')

describe('the message catalogue', () => {
  test.each(Object.entries(messages))('%s says what it is for and is used', (name, entry) => {
    expect(entry.message).not.toBe('')
    expect(entry.description).not.toBe('')
    const used = name.replace(/_(?:one|other)$/, '')
    const uses = [[`'${used}'`], [`__MSG_${used}__`], asCode(used)]
    expect(
      uses.some((parts) => parts.every((part) => source.includes(part))),
      `src uses ${name}`,
    ).toBe(true)
  })
})

/** How a sentence is used that stands for a code: `warning_otherKey` for `other-key`. */
function asCode(name: string): string[] {
  const [kind = '', written = ''] = name.split('_')
  const code = written.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return [`nameOf('${kind}',`, `'${code}'`]
}
