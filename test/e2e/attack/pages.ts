import type { Browser, Tab } from '../../browsers/index'
import type { Sites } from '../../sites/server'
import { PINGOMETER } from '../addresses'

/** Pages of ours under the sites' hosts, with the real forms' words. */

const wrap = (title: string, sentence: string, form: string, more: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body style="margin:0;font:14px sans-serif"><h1>${title}</h1><p>${sentence}</p>
<form style="margin:100px 0 0 200px" onsubmit="return false">${form}<button>SUBMIT</button></form>${more}</body></html>`

/** Account - Extras - VictorOps; the field is `#key`. @param more further markup at the end of the body */
export function accountForm(more = ''): string {
  return wrap(
    'Account - Extras - VictorOps',
    'This page lets you edit the details for the VictorOps integration.',
    `<p><label for="key">API KEY:</label><br><input id="key" style="width:400px"></p>
<p><label for="on">STATUS:</label><br><input id="on" type="checkbox"></p>`,
    more,
  )
}

/** Monitor - Edit, tab Advanced; the field is `#key`. */
export function advancedForm(more = '', notes = ''): string {
  return wrap(
    'Monitor - Edit',
    'Advanced - This page lets you edit a monitor in your account.',
    `<p><label for="notes">NOTES:</label><br><input id="notes" style="width:400px" value="${notes}"></p><p style="height:60px"></p>
<p><label for="key">VICTOROPS ROUTING KEY:</label><br><input id="key" style="width:400px"></p>`,
    more,
  )
}

/**
 * What every page of ours can do: find the extension's host, remember whatever it gets hold of, and tell what stands
 * in its fields.
 */
export const TOOLS = `<script>
globalThis.ours = () => [...document.querySelectorAll('div[popover]')].find((el) => !el.id) ?? null
globalThis.filled = () => [...document.querySelectorAll('input:not([type=checkbox])')].map((el) => el.value).join('')
</script>`

/** Serves a page of ours under Pingometer's host and opens it. */
export async function openOwn(
  world: { sites: Sites; browser: Browser },
  html: string,
  path = '/own',
): Promise<Tab> {
  world.sites.setPage('app.pingometer.com', path, html)
  return world.browser.open(PINGOMETER + path)
}

/** What stands in the text fields of a page of ours, all together. */
export function filled(tab: Tab): Promise<string> {
  return tab.evaluate<string, []>('filled()')
}

export const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))
