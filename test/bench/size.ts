import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import type { CDPSession } from 'puppeteer-core'
import type { Figure } from './figure'
import { EDIT_PATH, formPage, framesPage } from './pages'
import { ELSEWHERE, PINGOMETER, type Setting } from './setting'

const gzip = (built: string, file: string) => gzipSync(readFileSync(join(built, file)), { level: 9 }).length

/** The content script's size, and where it runs: counted by the worlds the extension has in pages and frames. */
export async function measureSize({ built, sites, ours }: Setting): Promise<Figure[]> {
  const manifest: { content_scripts: { js: string[] }[] } = JSON.parse(
    readFileSync(join(built, 'manifest.json'), 'utf8'),
  )
  const scripts = manifest.content_scripts.flatMap(({ js }) => js)
  const bytes = scripts.reduce((sum, script) => sum + gzip(built, script), 0)

  sites.setPage('app.pingometer.com', '/frame', formPage('routing'))
  sites.setPage('elsewhere.example', '/frame', formPage('routing'))
  const around = framesPage(`${PINGOMETER}/frame`, `${ELSEWHERE}/frame`)
  sites.setPage('app.pingometer.com', EDIT_PATH, around)
  sites.setPage('elsewhere.example', '/', framesPage(`${ELSEWHERE}/frame`, `${PINGOMETER}${EDIT_PATH}`))

  const tab = await ours.open('about:blank')
  const origin = `chrome-extension://${ours.extensionId}`
  const worlds = await countWorlds(await tab.page.createCDPSession(), origin, async (mark) => {
    await tab.goto(PINGOMETER + EDIT_PATH)
    await pause(500)
    mark('a page with frames')
    await tab.goto(`${ELSEWHERE}/`)
    await pause(500)
    mark('another host with frames')
  })
  await tab.close()
  const row = { floor: null, limit: null, note: '' }
  const [own = [], other = []] = [worlds.get('a page with frames'), worlds.get('another host with frames')]
  return [
    {
      ...row,
      name: 'content script, gzip',
      unit: 'B',
      ours: bytes,
      limit: 8000,
      note: scripts.join(', '),
    },
    { ...row, name: 'content script, files', unit: '', ours: scripts.length, limit: 1 },
    {
      ...row,
      name: 'worlds on a page with 3 frames',
      unit: '',
      ours: own.length,
      limit: 1,
      note: own.join(' '),
    },
    {
      ...row,
      name: 'worlds on another host around it',
      unit: '',
      ours: other.length,
      limit: 0,
      note: other.join(' '),
    },
    ...['pingometer', 'victorops'].map<Figure>((vendor) => ({
      ...row,
      name: `controls of ${vendor} (only in pages that may be the guide's), gzip`,
      unit: 'B',
      ours: gzip(built, `${vendor}.js`),
    })),
  ]
}

/** Counts the worlds an extension makes, in the page and in every frame, also those of other processes. */
async function countWorlds(
  session: CDPSession,
  origin: string,
  visit: (mark: (name: string) => void) => Promise<void>,
): Promise<Map<string, string[]>> {
  const marks = new Map<string, string[]>()
  let seen: string[] = []
  const listen = async (one: CDPSession) => {
    one.on('Runtime.executionContextCreated', ({ context }) => {
      const { type, frameId } = context.auxData as { type?: string; frameId?: string }
      if (context.origin === origin && type === 'isolated') seen.push(frameId?.slice(0, 8) ?? '?')
    })
    one.on('sessionattached', (child: CDPSession) => void listen(child).catch(() => undefined))
    await one.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true })
    await one.send('Runtime.enable')
  }
  await listen(session)
  await visit((name) => {
    marks.set(name, seen)
    seen = []
  })
  return marks
}
