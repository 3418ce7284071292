/** What generated documents are put together from. */

export const TAGS: [string, ...string[]] = [
  'div',
  'span',
  'p',
  'b',
  'h4',
  'strong',
  'em',
  'label',
  'font',
  'section',
]

/** What follows a label. */
export const MARKS: [string, ...string[]] = [
  ':',
  '',
  ' :',
  ': *',
  '*',
  ' (optional):',
  '<sup>*</sup>',
  '<i>?</i>',
  ': <button type="button">?</button>',
  ':<span class="tip">ⓘ</span>',
]

export const BOXES = [
  'div',
  'div style="padding:3px"',
  'section',
  'div style="display:flex"',
  'div style="position:relative"',
  'div style="overflow:hidden"',
  'span',
  'article',
]

/** What may stand between a label and its field. */
export const BETWEEN = [
  '<p>You will find this value in the portal, on the page of the service.</p>',
  '<small class="hint">Leave empty for none</small>',
  '<i class="icon">?</i>',
  '<div class="hint">Optional</div>',
]

/** What may follow a field. */
export const AFTER = [
  '<i class="icon">?</i>',
  '<button type="button">?</button>',
  '<small class="hint">Leave empty for none.</small>',
  '<div class="hint">At most 120 characters</div>',
  '<a href="#">Help</a>',
]

/** What else is on the page: other fields, and other places that speak of the two labels. */
export const AROUND = [
  '<aside><p>Dashboard</p><p>Monitors</p></aside>',
  '<form><input data-is="search" placeholder="Search"></form>',
  '<div>Newsletter <input type="email" data-is="newsletter" placeholder="Your e-mail"></div>',
  '<p>Copy the VictorOps routing key and the API key from the portal.</p>',
  '<nav><a href="#">API Key</a> <a href="#">VictorOps Routing Key</a></nav>',
  '<label><input type="checkbox" data-is="terms"> I agree</label>',
  '<table><tr><td>Plan</td><td>Business</td></tr></table>',
]
