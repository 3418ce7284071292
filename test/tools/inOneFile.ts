import { basename, dirname } from 'node:path'
import { rolldown } from 'rolldown'
import type { Plugin, Rolldown } from 'vite'

/** The script and the style sheets that a page names, and what only announces them. */
const SCRIPT = /<script type="module"[^>]* src="\/([^"]+)"><\/script>/
const STYLES = /<link rel="stylesheet"[^>]* href="\/([^"]+)">\s*/g
const PRELOADS = /<link rel="modulepreload"[^>]*>\s*/g

/**
 * Gives a page one script and one style sheet, where it waits for each file some milliseconds that its person waits for
 * too. The others go on sharing what it has in it: the archive grows by that.
 * @param page the page, from the root
 */
export function inOneFile(page: string): Plugin {
  return {
    name: 'in-one-file',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const asset = bundle[page]
        const source = asset?.type === 'asset' ? String(asset.source) : ''
        const entry = SCRIPT.exec(source)?.[1]
        if (asset?.type !== 'asset' || entry === undefined) throw new Error(`${page} names no script.`)
        const styles = [...source.matchAll(STYLES)].flatMap(([, file]) =>
          file ? [textOf(bundle, file)] : [],
        )
        const name = `assets/${basename(dirname(page))}`
        this.emitFile({ type: 'asset', fileName: `${name}.js`, source: await joined(bundle, entry) })
        this.emitFile({ type: 'asset', fileName: `${name}.css`, source: styles.join('') })
        asset.source = source
          .replace(PRELOADS, '')
          .replace(STYLES, '')
          .replace(SCRIPT, `<script defer src="/${name}.js"></script>`)
          .replace(/\s*<\/head>/, `\n    <link rel="stylesheet" href="/${name}.css">\n  </head>`)
        for (const own of ownFiles(bundle, entry)) delete bundle[own]
      },
    },
  }
}

/** A script of the bundle with all that it imports, in one. */
async function joined(bundle: Rolldown.OutputBundle, entry: string): Promise<string> {
  const build = await rolldown({
    input: `/${entry}`,
    plugins: [
      {
        name: 'from-the-bundle',
        resolveId: (id, from) => new URL(id, `file://${from ?? ''}`).pathname,
        load: (id) => textOf(bundle, id.slice(1)),
      },
    ],
  })
  const { output } = await build.generate({ format: 'iife', minify: true, codeSplitting: false })
  return output[0].code
}

/** A script that a page names, and the style sheets that only it has asked for. */
function ownFiles(bundle: Rolldown.OutputBundle, entry: string): string[] {
  const script = bundle[entry]
  return [entry, ...(script?.type === 'chunk' ? (script.viteMetadata?.importedCss ?? []) : [])]
}

function textOf(bundle: Rolldown.OutputBundle, file: string): string {
  const found = bundle[file]
  if (!found) throw new Error(`${file} was not built.`)
  return found.type === 'chunk' ? found.code : String(found.source)
}
