import fc from 'fast-check'

/** How one row of a generated form is written. */
export interface RowSpec {
  /** How the label names its field. */
  by: 'place' | 'for' | 'wrap' | 'aria-label' | 'labelledby' | 'placeholder'
  /** Where the label stands on the screen, and whether it comes first in the markup. */
  at: 'above' | 'left' | 'inside' | 'raised'
  labelFirst: boolean
  tag: string
  mark: string
  /** Boxes around label, field and both. */
  labelBoxes: string[]
  fieldBoxes: string[]
  rowBoxes: string[]
  /** What stands between label and field, after the field, and before it on its level. */
  between: string
  after: string
  addon: string
  /** Pixels between label and field. */
  gap: number
  capital: 'written' | 'css' | 'no'
  /** What stands in the place of the field that is wanted. */
  instead: 'field' | 'password' | 'textarea' | 'select' | 'text' | 'hidden' | 'frame'
}

/** A generated form and what surrounds it. */
export interface DocumentSpec {
  form: 'api' | 'routing'
  rows: RowSpec[]
  /** Whether every row is written like the first. */
  alike: boolean
  order: number[]
  frame: 'form' | 'flat' | 'table' | 'headers' | 'grid' | 'columns'
  shadow: boolean
  rightToLeft: boolean
  rowGap: number
  copy: '' | 'hidden' | 'off' | 'collapsed' | 'template'
  around: string[]
}

const TAGS = ['div', 'span', 'p', 'b', 'h4', 'strong', 'em', 'label', 'font', 'section']
const MARKS = [
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
const BOXES = [
  'div',
  'div style="padding:3px"',
  'section',
  'div style="display:flex"',
  'div style="position:relative"',
  'div style="overflow:hidden"',
  'span',
  'article',
]
const BETWEEN = [
  '',
  '',
  '',
  '<p>You will find this value in the portal, on the page of the service.</p>',
  '<small class="hint">Leave empty for none</small>',
  '<i class="icon">?</i>',
  '<div class="hint">Optional</div>',
]
const AFTER = [
  '',
  '',
  '',
  '<i class="icon">?</i>',
  '<button type="button">?</button>',
  '<small class="hint">Leave empty for none.</small>',
  '<div class="hint">At most 120 characters</div>',
  '<a href="#">Help</a>',
]
export const AROUND = [
  '<aside><p>Dashboard</p><p>Monitors</p></aside>',
  '<form><input data-is="search" placeholder="Search"></form>',
  '<div>Newsletter <input type="email" data-is="newsletter" placeholder="Your e-mail"></div>',
  '<p>Copy the VictorOps routing key and the API key from the portal.</p>',
  '<nav><a href="#">API Key</a> <a href="#">VictorOps Routing Key</a></nav>',
  '<label><input type="checkbox" data-is="terms"> I agree</label>',
  '<table><tr><td>Plan</td><td>Business</td></tr></table>',
]

const boxes = fc.array(fc.constantFrom(...BOXES), { maxLength: 3 })

const row = (fair: boolean): fc.Arbitrary<RowSpec> =>
  fc.record({
    by: fc.constantFrom<RowSpec['by']>(
      'place',
      'place',
      'place',
      'for',
      'wrap',
      'aria-label',
      'labelledby',
      'placeholder',
    ),
    at: fc.constantFrom<RowSpec['at']>('above', 'above', 'left', 'inside', 'raised'),
    labelFirst: fc.boolean(),
    tag: fc.constantFrom(...TAGS),
    mark: fc.constantFrom(...MARKS),
    labelBoxes: boxes,
    fieldBoxes: boxes,
    rowBoxes: boxes,
    between: fc.constantFrom(...BETWEEN),
    after: fc.constantFrom(...AFTER),
    addon: fc.constantFrom(
      '',
      '',
      '',
      '<span class="addon">id</span>',
      '<span class="addon">https://</span>',
    ),
    gap: fair ? fc.integer({ min: 0, max: 20 }) : fc.integer({ min: 0, max: 70 }),
    capital: fc.constantFrom<RowSpec['capital']>('written', 'css', 'no'),
    instead: fair
      ? fc.constantFrom<RowSpec['instead']>('field', 'field', 'password', 'textarea')
      : fc.constantFrom<RowSpec['instead']>(
          'field',
          'field',
          'field',
          'textarea',
          'select',
          'text',
          'hidden',
          'frame',
        ),
  })

/**
 * Forms at random.
 * @param fair whether a person would find the field at once: every row alike, and the field there to be seen
 */
export const document = (fair: boolean): fc.Arbitrary<DocumentSpec> =>
  fc.record({
    form: fc.constantFrom<DocumentSpec['form']>('api', 'routing'),
    rows: fc.array(row(fair), { minLength: 6, maxLength: 6 }),
    alike: fair ? fc.constant(true) : fc.boolean(),
    order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: fair ? 2 : 1 }),
    frame: fc.constantFrom<DocumentSpec['frame']>(
      'form',
      'form',
      'flat',
      'table',
      'headers',
      'grid',
      'columns',
    ),
    shadow: fc.boolean(),
    rightToLeft: fc.boolean(),
    rowGap: fair ? fc.integer({ min: 24, max: 50 }) : fc.integer({ min: 0, max: 50 }),
    copy: fc.constantFrom<DocumentSpec['copy']>('', '', 'hidden', 'off', 'collapsed', 'template'),
    around: fc.shuffledSubarray(AROUND),
  })
