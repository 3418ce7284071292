import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

const ENTRY = fileURLToPath(new URL('../../src/controls/index.ts', import.meta.url))

/**
 * Builds the controls into one self-contained `controls.js`, which the background puts into a page that has something
 * to show. The extension plugin knows no scripts but those of the manifest, and those would be in every page.
 * @param target the oldest browser the build is for
 */
export function controlsScript(target: string): Plugin {
  return {
    name: 'controls-script',
    async generateBundle() {
      const built = await build({
        configFile: false,
        logLevel: 'warn',
        build: {
          write: false,
          target,
          lib: { entry: ENTRY, formats: ['iife'], name: 'controls', fileName: () => 'controls.js' },
          rolldownOptions: { output: { extend: true } },
        },
      })
      const [output] = Array.isArray(built) ? built : [built]
      if (!output || !('output' in output)) throw new Error('The controls were not built.')
      this.emitFile({ type: 'asset', fileName: 'controls.js', source: output.output[0].code })
    },
  }
}
