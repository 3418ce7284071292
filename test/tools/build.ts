import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { configFor } from '../../vite.config'
import { BROWSERS } from './manifest'

// The bundler takes it from whoever calls, and libraries are bundled by it: what is published must not depend on that.
process.env.NODE_ENV = 'production'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Builds the extension for each browser, into an empty `dist/`. */
async function buildAll(): Promise<void> {
  await rm(new URL('../../dist', import.meta.url), { recursive: true, force: true })
  // One after another: the plugin keeps the content scripts of the build it is in.
  for (const browser of BROWSERS)
    await build({ ...configFor(browser), configFile: false, root, logLevel: 'warn' })
}

await buildAll()
