import { account, type Examined, FLIP, monitor, noAccount, noMonitor, RIGHT, rows, STATUS } from './examined'

/** Forms with remarks in smaller letters, labels that are links or narrower than the indent, and our words said elsewhere. */

const KEY = `<div class="row"><div class="label">API KEY:</div><input ${RIGHT}></div>`
const BOX = `<div class="row"><div class="label">STATUS:</div><input type="checkbox" ${STATUS}></div>`
const OWN_KEY =
  '<div class="row"><div class="label">API KEY:</div><input value="pk-invented" data-is="own"></div>'
const COPY = (KEY + BOX).replace(RIGHT, 'data-is="two"').replace(STATUS, 'data-is="second"')
const small = (text: string) => `<small style="font-size:11px">${text}</small>`
/** A label, and right below it a text in the place of a field; then a field without a label. */
const instead = (text: string) =>
  `<dl><dt class="label">VICTOROPS ROUTING KEY<br>${small(text)}</dt></dl><div><input data-is="tag"></div>`

/** What tells of a state, and is not the switch of the form. */
const STATES = {
  'a table of the account': '<table><tr><th>STATUS</th><td>ON</td></tr></table>',
  'a list beside the form': '<dl><dt>STATUS</dt><dd>ON</dd></dl>',
  'another switch': '<div>STATUS: <input type="checkbox" data-is="other" checked></div>',
}

export const BY_REMARKS: Examined[] = [
  ...['Max. 64 characters', 'See the guide', '(optional)'].flatMap((help) => [
    account(
      `help in smaller letters right behind what it is about: ${help}`,
      `<p class="label">API KEY:</p><input ${RIGHT}>${small(help)}<p class="label">STATUS:</p><button type="button" role="switch" aria-checked="false" onclick="this.setAttribute('aria-checked','true');this.textContent='ON'" ${STATUS}>OFF</button>${small(help)}`,
    ),
    monitor(
      `help in smaller letters right behind a field, broken off below it: ${help}`,
      rows(
        (label, is) =>
          `<div style="display:flex;margin:14px 0"><div class="label" style="width:220px">${label}:</div><div style="width:300px"><input style="width:290px" data-is="${is}"> ${small(help)}</div></div>`,
      ),
    ),
  ]),
  noAccount(
    'another label in smaller letters right behind a switch',
    `${KEY}<p class="label">STATUS:</p><input type="checkbox" data-is="other">${small('Weekly report')}`,
    { stays: true },
  ),
  ...['', 'placeholder="0f1e2d3c"'].flatMap((hint) => [
    account(
      `a remark in smaller letters in each term of a list ${hint}`,
      `<dl><dt class="label">Api key<br>${small('Used when alerts are sent')}</dt><dd><input ${hint} ${RIGHT}></dd><dt class="label">Status<br>${small('Used when alerts are sent')}</dt><dd><input type="checkbox" ${STATUS}></dd></dl>`,
    ),
    monitor(
      `a remark in smaller letters under each label, in one element with it ${hint}`,
      rows(
        (label, is) =>
          `<h4>${label}<div style="font-size:11px">Used when alerts are sent</div></h4><input ${hint} data-is="${is}">`,
      ),
    ),
  ]),
  ...['ops', 'ops-2 and db-1', 'Taken from the account', 'Same as the account', 'None for this monitor'].map(
    (text) =>
      noMonitor(
        `a label with its value in smaller letters, and a field for something else: ${text}`,
        instead(text),
      ),
  ),
  ...['Only for larger plans.', 'Part of our Business plan', 'Please upgrade to set it.'].flatMap((text) => [
    noMonitor(`what the setting is not to be had without, in smaller letters: ${text}`, instead(text)),
    noMonitor(
      `what the setting is not to be had without: ${text}`,
      `<div>VICTOROPS ROUTING KEY:</div><div>${text}</div><div><input placeholder="Add a tag" data-is="tag"></div>`,
    ),
  ]),
  monitor(
    'labels narrower than the indent of their fields',
    rows(
      (label, is) =>
        `<div class="label">${is === 'notes' ? 'MEMO' : label}</div><div style="margin:0 0 14px 70px"><input data-is="${is}"></div>`,
    ),
  ),
  noMonitor(
    'two fields of one label, and a word of other looks between',
    `<div class="label">VICTOROPS ROUTING KEY:</div><div style="margin-left:70px"><input data-is="one"></div><i>or</i><div style="margin-left:70px"><input data-is="two"></div>`,
  ),
  ...['/docs/keys', '#', 'javascript:void(0)'].map((href) =>
    monitor(
      `all labels lead to help, by ${href}`,
      rows(
        (label, is) =>
          `<div class="row"><div class="label"><a href="${href}">${label}:</a></div><input data-is="${is}"></div>`,
      ),
    ),
  ),
  account(
    'all labels lead to help, in no boxes of their own, and a switch of two buttons',
    `<div class="label"><a href="#">API KEY:</a></div><input ${RIGHT}><div class="label"><a href="#">STATUS:</a></div><div><label><input type="radio" name="s" ${STATUS}> ON</label> <label><input type="radio" name="s" checked> OFF</label></div>`,
  ),
  monitor(
    'labels that their fields are named by, each with a remark in it',
    rows(
      (label, is) =>
        `<div class="row"><div class="label" id="n-${is}">${label}<br>${small('Used when alerts are sent')}</div><input aria-labelledby="n-${is}" data-is="${is}"></div>`,
    ),
  ),
  monitor(
    'a list of terms without a style, one of them narrower than the indent',
    `<dl>${rows((label, is) => `<dt>${is === 'notes' ? 'Tag' : label}</dt><dd><input data-is="${is}"></dd>`)}</dl>`,
  ),
  account(
    'a switch that is a component with a closed tree, and tells its state',
    `${KEY}<div class="row"><div class="label">STATUS:</div><x-toggle role="switch" aria-checked="false" tabindex="0" style="display:inline-block;width:50px;height:28px;background:#bbb" ${FLIP} ${STATUS}></x-toggle></div>`,
  ),
  noMonitor(
    'links to the parts of a form, of which ours has no field',
    `<div class="label"><a href="#a">NOTES</a> <a href="#b">VICTOROPS ROUTING KEY</a></div><input data-is="other">`,
  ),
  noMonitor(
    'all labels lead to help, and ours has its value',
    `${['CACHET COMPONENT ID', 'VICTOROPS ROUTING KEY', 'NOTES'].map((label) => `<div class="row"><div class="label"><a href="#">${label}:</a></div>${label.startsWith('V') ? '<b>ops</b>' : `<input data-is="${label}">`}</div>`).join('')}`,
  ),
  ...Object.entries(STATES).map(([name, html]) =>
    noAccount(
      `STATUS of a list that cannot be read, and ${name}`,
      `<div>${KEY}<div class="row"><div class="label">STATUS:</div><iframe srcdoc="ON" style="width:90px;height:30px"></iframe></div></div><div>${html}</div>`,
      { stays: true },
    ),
  ),
  account(
    'the key of another API, in a part of the page after the form',
    `<form>${KEY}${BOX}</form><div><h3>API access</h3>${OWN_KEY}</div>`,
  ),
  ...[
    `<div><form>${KEY}${BOX}</form><h4>Acme Alerts</h4></div><div><form>${COPY}</form><h4>VictorOps</h4></div>`,
    `<form>${KEY}${BOX}</form><h4>Acme Alerts</h4><form>${COPY}</form><h4>VictorOps</h4>`,
  ].map((body, at) =>
    noAccount(`two forms with their names below them, ${at ? 'flat' : 'each in a box'}`, body),
  ),
  account(
    'more steps than a few sentences between the name of a part and its form',
    `<h2>VictorOps</h2><p>Send alerts to your team.</p><ol>${'<li>Open the settings of your organisation there.</li>'.repeat(7)}</ol>${KEY}${BOX}`,
    { title: '<h1>Account</h1>' },
  ),
  noAccount(
    'a numbered list of other integrations between the name of a part and a form',
    `<h2>VictorOps</h2><ol><li>Acme Alerts</li><li>Twilio</li><li>Datadog</li><li>Zulip</li></ol>${KEY}${BOX}`,
    { title: '<h1>Account</h1>' },
  ),
  noAccount(
    'the key of another API, in the same part of the page',
    `<form>${KEY}${BOX}</form><p>API access</p>${OWN_KEY}`,
  ),
  noAccount(
    'the key of another API, between the title and the form',
    `<h3>API access</h3>${OWN_KEY}<form>${KEY}${BOX}</form>`,
  ),
]
