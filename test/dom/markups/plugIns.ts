import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { SwitchMarkup } from './switchParts'

const require = createRequire(import.meta.url)
const text = (path: string) => readFileSync(require.resolve(path), 'utf8')

/** STATUS made by switch plug-ins as npm has them. */
export function plugIns(): SwitchMarkup[] {
  const jquery = text('jquery/dist/jquery.min.js')
  const row =
    '<div class="row"><div class="label">STATUS:</div><div data-is="status"><input type="checkbox" id="s"></div></div>'
  const made = (script: string, call: string) =>
    `${row}<script>${jquery.replaceAll('</script', '<\\/script')}</script><script>${script}</script><script>${call}</script>`
  return [
    {
      name: 'bootstrap-toggle',
      css: text('bootstrap-toggle/css/bootstrap-toggle.min.css'),
      html: made(text('bootstrap-toggle/js/bootstrap-toggle.min.js'), "jQuery('#s').bootstrapToggle()"),
    },
    {
      name: 'bootstrap-toggle, Enabled and Disabled',
      css: text('bootstrap-toggle/css/bootstrap-toggle.min.css'),
      html: made(
        text('bootstrap-toggle/js/bootstrap-toggle.min.js'),
        "jQuery('#s').bootstrapToggle({ on: 'Enabled', off: 'Disabled' })",
      ),
    },
    ...[
      ['✓ On', '✗ Off'],
      ['✗ On', '✓ Off'],
      ['<i>✓</i> On', '<i>✗</i> Off'],
      ['On ✓', 'Off ✗'],
      ['\uf00c Enabled', '\uf00d Disabled'],
    ].map(([on, off]) => ({
      name: `bootstrap-toggle with signs: ${on}`,
      css: `${text('bootstrap-toggle/css/bootstrap-toggle.min.css')} .btn { display: inline-block; padding: 6px 12px; border: 1px solid; line-height: 20px }`,
      html: made(
        text('bootstrap-toggle/js/bootstrap-toggle.min.js'),
        `jQuery('#s').bootstrapToggle({ on: '${on}', off: '${off}' })`,
      ).replace(
        row,
        '<div class="row"><label>STATUS:</label> <span data-is="status"><input type="checkbox" id="s"></span></div>',
      ),
    })),
    {
      name: 'bootstrap-toggle in its label',
      css: text('bootstrap-toggle/css/bootstrap-toggle.min.css'),
      html: made(
        text('bootstrap-toggle/js/bootstrap-toggle.min.js'),
        "jQuery('#s').bootstrapToggle()",
      ).replace(
        row,
        '<label class="row"><span data-is="status"><input type="checkbox" id="s"></span> Status</label>',
      ),
    },
    {
      name: 'bootstrap-switch',
      css: text('bootstrap-switch/dist/css/bootstrap3/bootstrap-switch.min.css'),
      html: made(text('bootstrap-switch/dist/js/bootstrap-switch.min.js'), "jQuery('#s').bootstrapSwitch()"),
    },
  ]
}
