import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const FILES: Record<string, string> = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Harness check',
    version: '1',
    default_locale: 'en',
    permissions: ['storage'],
    host_permissions: ['https://app.pingometer.com/*'],
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    action: { default_popup: 'popup.html' },
    commands: { fill: { suggested_key: { default: 'Alt+Shift+V' }, description: 'Fill' } },
    content_scripts: [{ matches: ['https://app.pingometer.com/*'], js: ['content.js'] }],
    browser_specific_settings: { gecko: { id: 'harness-check@example.com', strict_min_version: '128.0' } },
  }),
  '_locales/en/messages.json': '{"hello":{"message":"hello"}}',
  '_locales/de/messages.json': '{"hello":{"message":"hallo"}}',
  'background.js': `
    const b = globalThis.browser ?? chrome;
    b.runtime.onMessage.addListener((m, sender, reply) => {
      if (!m.key) return false;
      b.storage.local.set({ [m.key]: m.value }).then(() => b.action.setBadgeText({ text: '1', tabId: sender.tab?.id })).then(() => reply('ok'));
      return true;
    });
    b.commands.onCommand.addListener((name, tab) => { b.storage.local.set({ command: name, commandUrl: tab?.url ?? null }); });
    b.storage.session.set({ born: Math.random() });
    console.log('background up');`,
  'popup.html': `<!doctype html><meta charset="utf-8"><style>:root{color-scheme:light dark}body{width:360px}ul{max-height:200px;overflow:auto}</style>
    <ul aria-label="Routing keys"><li>ops <button>Copy ops</button></li><li>db</li></ul>
    <input type="search" aria-label="Find a routing key"><button id="fill">Fill this page</button>
    <p role="status"></p><button hidden>Hidden</button><button id="leave">Leave</button><script src="popup.js"></script>`,
  'popup.js': `
    const say = (text) => { document.querySelector('[role=status]').textContent = text; };
    document.querySelector('#fill').addEventListener('click', (e) => say('pressed ' + e.isTrusted));
    document.querySelector('input').addEventListener('input', (e) => say('typed ' + e.target.value + ' ' + e.isTrusted));
    document.querySelector('input').addEventListener('keydown', (e) => { if (e.key === 'Enter') say('enter ' + e.shiftKey); });
    document.querySelector('#leave').addEventListener('click', () => window.close());
    console.log('popup up');`,
  'content.js': `
    const b = globalThis.browser ?? chrome;
    const host = document.createElement('div');
    host.popover = 'manual';
    host.style.cssText = 'inset:auto;top:150px;left:300px;margin:0';
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = '<style>span{color:green}</style><button>Fill x</button><button hidden>Not here</button><span role="status"></span>';
    let downs = 0;
    root.querySelector('button').addEventListener('pointerdown', (e) => { if (e.isTrusted) downs += 1; });
    root.querySelector('button').addEventListener('click', async (e) => {
      await b.runtime.sendMessage({ key: 'trusted', value: e.isTrusted && downs === 1 });
      downs = 0;
      root.querySelector('[role=status]').textContent = 'Filled';
    });
    const show = () => { (document.querySelector('dialog[open]') ?? document.documentElement).append(host); host.showPopover(); };
    show();
    document.querySelector('dialog')?.addEventListener('toggle', show);
    console.log('content up');`,
}

const PAGE = `<!doctype html><html lang="en"><title>Check</title><h1>Check</h1><button onclick="pressed = event.isTrusted">Press me</button>
  <button onclick="document.querySelector('dialog').showModal()">Open dialog</button><open-root></open-root>
  <dialog><p>Words of the site</p><button>Close</button></dialog><div style="height:3000px"></div><button onclick="far = event.isTrusted">Far below</button>
  <script>document.querySelector('open-root').attachShadow({ mode: 'open' }).innerHTML = '<button>In the open</button>';
  document.querySelector('open-root').shadowRoot.querySelector('button').onclick = (e) => { open = e.isTrusted; };
  setTimeout(() => { late = 'here'; }, 300); console.log('page up');</script></html>`

/** A throw-away extension and the site it works on, in a temporary directory. */
export async function makeFixture(): Promise<{
  directory: string
  extension: string
  port: number
  remove(): void
}> {
  const directory = mkdtempSync(join(tmpdir(), 'browser-check-'))
  const extension = join(directory, 'extension')
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(extension, name)), { recursive: true })
    writeFileSync(join(extension, name), text)
  }
  const [key, cert] = [join(directory, 'key.pem'), join(directory, 'cert.pem')]
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '2',
      '-subj',
      '/CN=localhost',
      '-keyout',
      key,
      '-out',
      cert,
    ],
    { stdio: 'ignore' },
  )
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) => {
    response.setHeader('content-type', 'text/html').end(PAGE)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  const remove = () => {
    server.closeAllConnections()
    server.close()
    rmSync(directory, { recursive: true, force: true })
  }
  return { directory, extension, port: address.port, remove }
}
