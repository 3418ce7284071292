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
    expect(
      [`'${used}'`, `__MSG_${used}__`].some((use) => source.includes(use)),
      `src uses ${name}`,
    ).toBe(true)
  })

  test('fits what the stores allow', () => {
    expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132)
    expect(messages.extensionShortName.message.length).toBeLessThanOrEqual(16)
  })
})
