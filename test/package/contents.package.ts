import { expect, test } from 'vitest'
import project from '../../package.json'
import { contents, root } from './packages'

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

test.each(['chrome', 'firefox'] as const)('the archive for %s is ready for its store', (browser) => {
  const files = contents(browser)
  const manifest = JSON.parse(text(files['manifest.json']))
  expect(manifest.version).toBe(project.version)
  // Chrome's store refuses a manifest that names its own key.
  expect(manifest).not.toHaveProperty('key')
  for (const path of Object.values(manifest.icons as Record<string, string>))
    expect(files).toHaveProperty(path)
  expect(Object.keys(files).filter((path) => /\.map$|\.tsx?$|^test|^node_modules/.test(path))).toEqual([])
  for (const [path, bytes] of Object.entries(files))
    expect(text(bytes).includes(root), `${path} names the folder it was built in`).toBe(false)
})

test.each(['chrome', 'firefox'] as const)(
  'every page’s script asks to be compiled at once, for %s',
  (browser) => {
    expect(text(contents(browser)['src/content/index.js'])).toMatch(
      /^\/\/# allFunctionsCalledOnLoad\n(?!\/\/)/,
    )
  },
)

test.each(['chrome', 'firefox'] as const)(
  'the popup waits for one script and one style sheet, for %s',
  (browser) => {
    const files = contents(browser)
    const page = text(files['src/popup/index.html'])
    const named = [...page.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, file]) => file)
    expect(named).toEqual(['early.js', 'assets/popup.js', 'assets/popup.css'])
    expect(Object.keys(files)).toEqual(expect.arrayContaining(named))
    expect(text(files['assets/popup.js'])).not.toMatch(/^import/)
  },
)

test('the archive of sources holds no build and no installed package', () => {
  expect(Object.keys(contents('source')).filter((path) => /^(dist|node_modules)\//.test(path))).toEqual([])
})
