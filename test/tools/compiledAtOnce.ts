import type { Plugin } from 'vite'

/** Has Chromium compile all functions of a script as it reads it. To other browsers it is a comment. */
export const AT_ONCE = '//# allFunctionsCalledOnLoad\n'

/**
 * Marks a script most of whose functions run as it comes: a browser that puts off compiling them reads them twice.
 * Minifiers drop the mark, so that it is set last.
 * @param fileName the script's, as the build writes it
 */
export function compiledAtOnce(fileName: string): Plugin {
  return {
    name: 'compiled-at-once',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const script = bundle[fileName]
        if (script?.type !== 'asset') throw new Error(`${fileName} was not built.`)
        script.source = `${AT_ONCE}${script.source}`
      },
    },
  }
}
