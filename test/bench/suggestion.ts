import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { keyNames, MANY } from './captured'
import { type Figure, median, summary } from './figure'
import type { Setting } from './setting'

const ENTRY = fileURLToPath(new URL('../../src/model/keys/suggest.ts', import.meta.url))

/** The suggestion for a monitor among 1,000 routing keys, in the browser; beside one plain pass over the keys. */
export async function measureSuggestion({ ours }: Setting): Promise<Figure[]> {
  const script = await bundle()
  const tab = await ours.open('about:blank')
  const run = `(() => {
    ${script};
    const keys = ${JSON.stringify(keyNames(MANY))};
    const [own, bare] = [[], []];
    for (let i = 0; i < 60; i++) {
      const name = 'Billing worker ' + i + ' search, eu-west';
      let start = performance.now();
      suggestion.suggest({ keys, before: null, name, last: keys[i] });
      own.push(performance.now() - start);
      start = performance.now();
      globalThis.hits = keys.filter((key) => name.toLowerCase().includes(key.toLowerCase())).length;
      bare.push(performance.now() - start);
    }
    return { own, bare };
  })()`
  const { own, bare } = await tab.evaluate<{ own: number[]; bare: number[] }, []>(run)
  await tab.close()
  return [
    {
      name: `suggestion among ${MANY} keys`,
      unit: 'ms',
      ours: median(own),
      floor: median(bare),
      limit: 5,
      note: `${summary(own)}, the first ${own[0]?.toFixed(1)}, longest ${Math.max(...own).toFixed(1)}`,
    },
  ]
}

/** The function as one plain script. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'chrome123',
      lib: { entry: ENTRY, formats: ['iife'], name: 'suggestion' },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (!output || !('output' in output)) throw new Error('The suggestion was not built.')
  return output.output[0].code
}
