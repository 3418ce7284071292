import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Surface, Tab } from '../../browsers/index'

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core found, one line each. */
const RUN = `axe.run(SCOPE, { resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(
  ({ id, help, nodes }) => nodes.map((node) => id + ': ' + help + ' — ' + node.html.slice(0, 200) + ' ' +
    node.any.concat(node.all, node.none).map(({ message }) => message).join('; '))))`

/** Asks axe-core about one of the extension's own pages as it is now. @returns what it found wrong */
export async function wrongOn(surface: Surface): Promise<string[]> {
  await surface.evaluate(`typeof axe === 'undefined' ? (0, eval)(${JSON.stringify(SOURCE)}) : undefined`)
  return surface.evaluate<string[]>(RUN.replace('SCOPE', 'document'))
}

/**
 * Asks axe-core about what the extension put over a page. Its roots are closed: the driver hands them to the page's
 * world for this, under the name that axe-core looks for.
 */
export async function wrongOver(tab: Tab): Promise<string[]> {
  if (!(await tab.control.openRoots())) return ['nothing: the extension put nothing over the page']
  await tab.page.evaluate(SOURCE)
  return (await tab.page.evaluate(
    RUN.replace('SCOPE', `{ include: [...document.querySelectorAll('[data-pingometer-victorops]')] }`),
  )) as string[]
}
