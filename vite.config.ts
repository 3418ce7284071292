import { crx } from '@crxjs/vite-plugin'
import { defineConfig, type InlineConfig } from 'vite'
import { compiledAtOnce } from './test/tools/compiledAtOnce'
import { inOneFile } from './test/tools/inOneFile'
import { type BrowserName, pluginManifest } from './test/tools/manifest'
import { pageScript } from './test/tools/pageScript'
import { pageWords } from './test/tools/pageWords'
import { polyfillModule } from './test/tools/polyfill'

const CONTENT_SCRIPT = 'src/content/index.ts'
const POPUP = 'src/popup/index.html'
const WELCOME = 'src/welcome/index.html'
const PANEL = 'src/panel/index.html'
const CONFIRM = 'src/confirm/index.html'
const COPY = 'src/copy/index.html'

/**
 * How one browser's extension is built. Call it once for each build: the plugin keeps state between them.
 * @param options.live for the development server
 */
export function configFor(browser: BrowserName, options: { live?: boolean } = {}): InlineConfig {
  // The oldest browsers the manifest admits.
  const target = browser === 'chrome' ? 'chrome123' : 'firefox140'
  return {
    plugins: [
      polyfillModule(),
      pageScript('pingometer.js', 'src/controls/pingometer.ts', target),
      pageScript('victorops.js', 'src/controls/victorops.ts', target),
      pageScript('field.js', 'src/controls/anyField.ts', target),
      pageScript('early.js', 'src/storage/readEarly.ts', target),
      pageWords(),
      crx({
        manifest: pluginManifest(browser, options),
        browser,
        // One self-contained file: no loader that delays it, no chunks that pages could load.
        contentScripts: { standaloneFiles: [CONTENT_SCRIPT] },
      }),
      compiledAtOnce(CONTENT_SCRIPT.replace(/ts$/, 'js')),
      inOneFile(POPUP),
    ],
    build: {
      // The plugin finds Chrome's panel in the manifest, and does not look for Firefox's; nor for pages that no
      // manifest names.
      rolldownOptions: {
        input: {
          welcome: WELCOME,
          confirm: CONFIRM,
          copy: COPY,
          ...(browser === 'firefox' ? { panel: PANEL } : {}),
        },
        // Each file that a page waits for takes it some milliseconds: what pages share is two; the popup has its own one.
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'records',
                test: /\/src\/(?:storage|model|messaging|guide)\/|\/node_modules\/(?:valibot|webextension-polyfill)/,
                priority: 2,
              },
              { name: 'page', test: /\/src\/ui\/|\/node_modules\/@?preact/, priority: 1 },
            ],
          },
        },
      },
      // The development server writes beside the releases, so that nobody installs its files for one.
      outDir: options.live ? 'dist/dev' : `dist/${browser}`,
      emptyOutDir: true,
      target,
      // No source maps: they would carry local paths into the package.
      sourcemap: false,
      // Pages name the chunks they need, so that all are read at once. Every browser that can install the extension
      // knows how; what others need fetches, which the policy forbids.
      modulePreload: { polyfill: false },
      // The policy allows no fonts or scripts from data: addresses.
      assetsInlineLimit: 0,
      reportCompressedSize: false,
    },
    server: {
      // The extension asks exactly this address; the plugin's scripts carry it.
      port: 5173,
      strictPort: true,
    },
  }
}

export default defineConfig(({ command }) => configFor('chrome', { live: command === 'serve' }))
