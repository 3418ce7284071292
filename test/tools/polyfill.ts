import type { Plugin } from 'vite'

/**
 * Makes a module with a default export of webextension-polyfill, which is published for older loaders only. As such, a
 * bundler copies every property of what it exports onto a namespace: each is an interface of the browser's, which then
 * has to be made, in every page and at each start of the background, whether or not anything uses it.
 */
export function polyfillModule(): Plugin {
  return {
    name: 'polyfill-module',
    transform(code, id) {
      if (!id.includes('/webextension-polyfill/dist/')) return null
      return {
        code: `const module = { exports: {} }, { exports } = module;\n${code}\nexport default module.exports;\n`,
        map: null,
      }
    },
  }
}
