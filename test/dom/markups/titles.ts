/** Pages of the integration that are titled in other ways, and STATUS in forms made by other hands. */
export interface TitledMarkup {
  name: string
  title: string
  body: string
  css?: string
  /** Whether its STATUS is found as well; a page that is somebody else's has no field either. */
  found: boolean
}

const KEY = '<div class="row"><div>API KEY:</div><input data-is="right"></div>'
const box = (is: string) => `<input type="checkbox" data-is="${is}">`
const STATUS = `<div class="row"><div>STATUS:</div>${box('status')}</div>`
const LIST =
  '<dl><dt>SLACK:</dt><dd><a href="/s">Manage</a></dd><dt>VICTOROPS:</dt><dd><a href="/v">Manage</a></dd></dl>'
const named = (product: string, key: string, status: string) =>
  `<div class="row"><div>${product} API KEY:</div><input data-is="${key}"></div><div class="row"><div>${product} STATUS:</div>${box(status)}</div>`
const SERVICES = ['DATADOG', 'TWILIO', 'VICTOROPS', 'XMATTERS']
/** The two rows of each service's part, as a page draws them with its name. */
const parts = (names: readonly string[], draw: (name: string, rows: string) => string) =>
  names
    .map((name) =>
      draw(
        name,
        name === 'VICTOROPS'
          ? KEY + STATUS
          : KEY.replace('right', `${name} key`) + STATUS.replace('status', `${name} status`),
      ),
    )
    .join('')

export const TITLED: TitledMarkup[] = [
  {
    name: 'in other letters',
    title: '<h1>アカウント - 追加機能 - VictorOps</h1>',
    body: KEY + STATUS,
    found: true,
  },
  {
    name: 'parted by drawings',
    title:
      '<div>Account<svg width="9" height="9"></svg>Extras<svg width="9" height="9"></svg>VictorOps</div>',
    body: KEY + STATUS,
    found: true,
  },
  {
    name: 'a dialog with more words than the list behind it',
    title: '<h1>Account</h1>',
    body: `${LIST}<div role="dialog" aria-modal="true" style="position: fixed; left: 300px; top: 90px; width: 500px; background: #fff"><h4>Manage VictorOps</h4>${KEY}${STATUS}</div>`,
    found: true,
  },
  {
    name: 'a popover over the list',
    title: '<h1>Account</h1>',
    body: `<p>Extras</p><button type="button">VICTOROPS: Manage</button><div style="position: fixed; left: 300px; top: 90px; background: #fff"><h3>VictorOps</h3>${KEY}${STATUS}</div>`,
    found: true,
  },
  {
    name: 'the product alone, and a field for a name before the key',
    title: '<h2>VictorOps</h2><p>Edit integration</p>',
    body: `<div class="row"><div>Name</div><input data-is="name"></div>${KEY}${STATUS}`,
    found: true,
  },
  {
    name: 'the product alone, and a switch of something else before the key',
    title: '<h2>VictorOps</h2><p>Edit integration</p>',
    body: `<div class="row"><div>Zenduty</div>${box('zenduty')}</div>${KEY.replace('right', 'zenduty key')}${STATUS.replace('status', 'zenduty status')}`,
    found: false,
  },
  {
    name: 'no title, and the product in both labels',
    title: '<h1>Account</h1>',
    body: named('VICTOROPS', 'right', 'status') + named('SLACK', 'slack', 'slack status'),
    found: true,
  },
  {
    name: 'no title, the product in both labels of a list of values, and the account’s own key',
    title: '<h1>Account - API</h1>',
    body: `<p>VICTOROPS API KEY: set</p><p>VICTOROPS STATUS: ON</p>${KEY.replace('right', 'own key')}${STATUS.replace('status', 'own status')}`,
    found: false,
  },
  {
    name: 'a box whose own words name the product',
    title: '<h1>Account - Extras - VictorOps</h1>',
    body: `${KEY}<div class="row"><div>STATUS:</div><label>${box('status')} Send alerts to VictorOps</label></div>`,
    found: true,
  },
  {
    name: 'a hint between the label and a choice',
    title: '<h1>Account - Extras - VictorOps</h1>',
    body: `${KEY}<fieldset><legend><h2>STATUS</h2></legend><div>Should alerts be sent?</div><div><div><input id="s1" name="s" type="radio" data-is="status"><label for="s1">On</label></div><div><input id="s2" name="s" type="radio" checked data-is="status"><label for="s2">Off</label></div></div></fieldset>`,
    found: true,
  },
  {
    name: 'ON and OFF before their buttons',
    title: '<h1>Account - Extras - VictorOps</h1>',
    body: `${KEY}<div class="row"><div>STATUS:</div>ON <input name="s" type="radio" data-is="status"> OFF <input name="s" type="radio" checked data-is="status"></div>`,
    found: true,
  },
  {
    name: 'a component that draws its box to tick in itself',
    title: '<h1>Account - Extras - VictorOps</h1>',
    body: `${KEY}<div class="row"><div>STATUS:</div><x-switch style="display: inline-block; position: relative"><template shadowrootmode="open"><span style="display: block; width: 50px; height: 24px; background: #bbb"></span><input type="checkbox" data-is="status" style="position: absolute; inset: 0; opacity: 0"></template></x-switch></div>`,
    found: true,
  },
  {
    name: 'a drawer over the list, which follows the heading *Extras* at once',
    title: '<h1>Account</h1><h2>Extras</h2>',
    body: `<p>SLACK: <a href="/s">Manage</a></p><p>VICTOROPS: <a href="/v">Manage</a></p><div style="position: fixed; right: 0; top: 0; width: 380px; background: #fff"><h2>VictorOps</h2><button type="button" aria-label="Close">×</button>${KEY}${STATUS}</div>`,
    found: true,
  },
  ...(['h3', 'b'] as const).map((tag) => ({
    name: `its part among those of services that nobody knows, each under its name in a ${tag}`,
    title: '<h1>Account</h1>',
    body: parts(SERVICES, (name, rows) => `<div><${tag}>${name}</${tag}>${rows}</div>`),
    found: true,
  })),
  {
    name: 'its row among those of services that nobody knows',
    title: '<h1>Account</h1>',
    body: parts(
      SERVICES,
      (name, rows) => `<div style="display: flex; gap: 14px"><b>${name}</b>${rows}</div>`,
    ),
    found: true,
  },
  {
    name: 'names of services that nobody knows below their parts',
    title: '<h1>Account</h1>',
    body: parts(SERVICES, (name, rows) => `<div>${rows}<h3>${name}</h3></div>`),
    found: false,
  },
  {
    name: 'names of services that nobody knows below their parts, without boxes around these',
    title: '<h1>Account</h1>',
    body: parts(SERVICES, (name, rows) => `${rows}<h3>${name}</h3>`),
    found: false,
  },
  {
    name: 'its part twice among those of services that nobody knows',
    title: '<h1>Account</h1>',
    body: parts([...SERVICES, 'VICTOROPS'], (name, rows) => `<div><h3>${name}</h3>${rows}</div>`),
    found: false,
  },
  ...(['section', 'fieldset'] as const).map((tag) => ({
    name: `two parts of the form itself, in a ${tag} each`,
    title: '<h1>Account - Extras - VictorOps</h1>',
    body: ['Sandbox', 'Production']
      .map(
        (name) =>
          `<${tag}>${tag === 'fieldset' ? `<legend>${name}</legend>` : `<h3>${name}</h3>`}${KEY}${STATUS}</${tag}>`,
      )
      .join(''),
    found: false,
  })),
  {
    name: 'two parts of the form itself, headed unlike',
    title: '<h1>Account - Extras - VictorOps</h1>',
    body: `<h2>Sandbox</h2>${KEY}${STATUS}<h3>Production</h3>${KEY.replace('right', 'other')}${STATUS}`,
    found: false,
  },
  {
    name: 'the account’s own key under a heading, in one box with the form',
    title: '<h1>Account - Extras - VictorOps</h1>',
    body: `${KEY}${STATUS}<h2>Pingometer API</h2>${KEY.replace('right', 'own')}<button type="button">Renew</button>`,
    found: true,
  },
  {
    name: 'names below the forms, in one box with them',
    title: '<h1>Account - Extras - VictorOps</h1>',
    body: `${KEY.replace('right', 'one')}${STATUS}<h3>Europe</h3>${KEY.replace('right', 'other')}${STATUS}<h3>America</h3>`,
    found: false,
  },
]
