import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

/**
 * Builds a script that the background puts into pages into one self-contained file. The extension plugin knows no
 * scripts but those of the manifest, and those would be in every page.
 * @param fileName what the background calls it
 * @param entry its source, from the root
 * @param target the oldest browser the build is for
 */
export function pageScript(fileName: string, entry: string, target: string): Plugin {
  return {
    name: `page-script-${fileName}`,
    async generateBundle() {
      const built = await build({
        configFile: false,
        logLevel: 'warn',
        build: {
          write: false,
          target,
          lib: {
            entry: fileURLToPath(new URL(`../../${entry}`, import.meta.url)),
            formats: ['iife'],
            name: 'script',
            fileName: () => fileName,
          },
          // No module of ours does something by being imported: what nothing is used of would only be compiled in each page.
          rolldownOptions: { output: { extend: true }, treeshake: { moduleSideEffects: false } },
        },
      })
      const [output] = Array.isArray(built) ? built : [built]
      if (!output || !('output' in output)) throw new Error(`${fileName} was not built.`)
      this.emitFile({ type: 'asset', fileName, source: output.output[0].code })
    },
  }
}
