import { defineConfig } from 'vitest/config'
import { WITH_JSDOM } from './test/tools/withJsdom.ts'

/** One browser at a time: files share a worker, and most of them its browser. */
const ONE_BROWSER = {
  fileParallelism: false,
  isolate: false,
  environment: './test/browsers/environment.ts',
}

/**
 * What gives way to the browsers of end-to-end tests gets what these leave: a test of milliseconds may take many seconds
 * there, and one of ten thousand documents minutes.
 */
const BEHIND_OTHERS = {
  testTimeout: 400_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 120_000 } },
}

/** One project for what needs no browser, and one for each browser the extension is built for. */
const e2e = (browser: 'chrome' | 'firefox') => ({
  test: {
    name: `e2e-${browser}`,
    include: ['test/e2e/**/*.e2e.ts'],
    // Some things only one browser has, or lets a test see.
    exclude: [`test/e2e/**/*.${browser === 'chrome' ? 'firefox' : 'chrome'}.e2e.ts`],
    env: { E2E_BROWSER: browser },
    testTimeout: 90_000,
    // A real browser on a busy machine may be late once; what fails twice beside others has one more try alone.
    retry: 1,
    hookTimeout: 120_000,
    // Two of a kind fight for focus and cores, and tests have to be retried.
    ...ONE_BROWSER,
  },
})

export default defineConfig({
  test: {
    // A browser that is still being started for the next file ends with its worker.
    teardownTimeout: 60_000,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          setupFiles: ['test/ui/unit.setup.ts'],
          // To start a process for each file is a seventh of all their work.
          pool: 'threads',
          ...BEHIND_OTHERS,
        },
      },
      {
        test: {
          name: 'unit-jsdom',
          include: WITH_JSDOM,
          setupFiles: ['test/ui/unit.setup.ts'],
          // Each file has globals and modules of its own in a thread that has loaded jsdom before: to load it again for
          // each of forty files is a third of what all unit tests are.
          pool: 'vmThreads',
          ...BEHIND_OTHERS,
        },
      },
      {
        test: {
          name: 'pages',
          include: ['test/dom/**/*.pages.ts'],
          ...BEHIND_OTHERS,
          ...ONE_BROWSER,
        },
      },
      {
        test: {
          name: 'pages-firefox',
          // Those that go by where letters and boxes stand: there the browsers differ.
          include: ['doubtful', 'examined', 'forms', 'narrow', 'tables', 'wholeLists'].map(
            (name) => `test/dom/${name}.pages.ts`,
          ),
          env: { PAGES_BROWSER: 'firefox' },
          ...BEHIND_OTHERS,
          ...ONE_BROWSER,
        },
      },
      { test: { name: 'package', include: ['test/package/**/*.package.ts'], testTimeout: 240_000 } },
      e2e('chrome'),
      e2e('firefox'),
    ],
  },
})
