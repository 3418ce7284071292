// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { leadsAway, sendsAway, sendsForm, sentBy } from '../../../src/dom/inputs/sending'

/** The element of a markup that is to be pressed. */
function pressed(html: string): Element {
  document.body.innerHTML = html
  const el = document.querySelector('[data-press]')
  if (!el) throw new Error(html)
  return el
}

describe('a press', () => {
  it.each([
    ['a link to another page', '<a data-press href="/extras">ON</a>'],
    ['a link that posts back', `<a data-press href="javascript:__doPostBack('status','')">turn on</a>`],
    ['a word in such a link', `<a href=" JavaScript:document.f.submit()"><b data-press>ON</b></a>`],
    ['a word with a script that sends', '<span data-press onclick="document.f.submit()">OFF</span>'],
    ['a word in a box with one', '<p onclick="this.closest(\'form\').submit()"><b data-press>OFF</b></p>'],
    [
      'a box to tick that sends',
      '<form><input type="checkbox" data-press onchange="this.form.submit()"></form>',
    ],
    ['the label of one', '<label data-press><input type="checkbox" onclick="submitIt()">STATUS</label>'],
  ])('on %s sends the form or leads away', (_what, html) => {
    expect(sendsAway(pressed(html))).toBe(true)
  })

  it.each([
    ['a link that leads nowhere', '<a data-press href="#">ON</a>'],
    ['a link with a script of its own', '<a data-press href="javascript:void(0)" onclick="toggle()">ON</a>'],
    [
      'a word in a form that is checked as it is sent',
      '<form onsubmit="return check()" onclick="mark(\'submit\')"><b data-press>ON</b></form>',
    ],
    ['a switch', '<button type="button" role="switch" data-press onclick="toggle(this)">OFF</button>'],
  ])('on %s does neither', (_what, html) => {
    expect(sendsAway(pressed(html))).toBe(false)
  })
})

describe('a form is sent by', () => {
  const field = (attributes: string, around = '<form>') => {
    const el = pressed(`${around}<input data-press ${attributes}></form>`)
    return [...sentBy(el).keys()]
  }
  it.each([
    ['onchange="this.form.submit()"', ['change']],
    ['onblur="document.forms[0].requestSubmit()"', ['blur']],
    [`oninput="setTimeout(() => __doPostBack('key', ''), 500)"`, ['input']],
    ['onchange="javascript:WebForm_DoPostBackWithOptions(options)"', ['change']],
    ['onkeyup="submitForm()"', ['keyup']],
    ['onchange="autoSubmit()"', ['change']],
    [`onchange="$(this.form).trigger('submit')"`, ['change']],
    [`onchange="document.querySelector('#submit').click()"`, ['change']],
    ['@change="$el.form.submit()"', ['change']],
    ['x-on:input.debounce="$refs.form.requestSubmit()"', ['input']],
    ['hx-on:change="this.form.submit()"', ['change']],
    ['ng-change="submit()"', ['input']],
    ['hx-post="/key"', ['change']],
    ['data-hx-put="/key" data-hx-trigger="keyup changed delay:500ms, blur"', ['keyup', 'blur']],
    ['hx-post="/key" hx-trigger="input delay:500ms from:closest form, blur from:#other"', ['input']],
    ['hx-post="/key" hx-trigger="change from:body"', ['change']],
    ['hx-post="/key" hx-trigger="change from:(]"', ['change']],
    ['hx-post="/key" hx-trigger="change from:this"', ['change']],
    ['hx-post="/key" hx-trigger="change from:host"', ['change']],
    ['data-remote="true" data-url="/key"', ['change']],
    ['data-action="change->form#submit keyup->form#check"', ['change']],
    ['data-action="form#submit"', ['input']],
    ['data-action="input->form#debouncedSubmit"', ['input']],
    ['data-action="keydown.enter->form#submit"', ['enter']],
    ['up-autosubmit', ['input', 'change']],
  ])('a field with %s', (attributes, by) => {
    expect(field(attributes)).toEqual(by)
  })

  it.each([
    ['<form onchange="this.submit()">', ['change']],
    ['<form hx-post="/save" hx-trigger="change">', ['change']],
    ['<form hx-post="/save" hx-trigger="change from:find input">', ['change']],
    ['<form data-action="input->autosave#submit">', ['input']],
    ['<form data-action="autosave#submit">', ['submit']],
    ['<form onchange="this.submit()"><p onkeydown="submitAll()">', ['keydown', 'change']],
  ])('a field in %s', (around, by) => {
    expect(field('', around)).toEqual(by)
  })

  it.each([
    'onchange="enableSubmit()"',
    `onchange="document.querySelector('#submit').disabled = false"`,
    'oninput="this.form.submit.disabled = !this.value"',
    'onblur="checkBeforeSubmit(this)"',
    'data-action="input->form#toggleSubmit change->form#enableSubmitButton"',
    'data-action="blur->form#validateBeforeSubmit input->button#submitState"',
    'hx-get="/suggestions" hx-trigger="keyup"',
    'hx-trigger="change"',
    'hx-post="/key" hx-trigger="input changed from:#other"',
    'hx-post="/key" hx-trigger="change from:(#other input)"',
    'data-remote="true"',
    'onkeydown="if (event.keyCode == 13) this.form.submit()"',
    `onkeypress="return event.key === 'Enter' ? submitForm() : true"`,
  ])('no field with %s', (attributes) => {
    expect(field(attributes)).toEqual([])
  })

  it('none whose fields are named like what a form can do, nor by what happens to another field or outside', () => {
    expect(
      field('', '<body onchange="submitAll()"><form><input name="attributes"><input name="matches">'),
    ).toEqual([])
    expect(field('', '<form onblur="this.submit()">')).toEqual([])
  })
})

it.each([
  ['this.form.submit()', true],
  ['javascript:this.form.submit(); return false;', true],
  [`setTimeout('__doPostBack(\\'key\\',\\'\\')', 0)`, true],
  ["if (this.value != '') { this.form.requestSubmit() }", true],
  ['document.f.key.value = this.value; document.f.submit()', false],
  ['validate(this); this.form.submit()', false],
  ['validate(this), this.form.submit()', false],
  ["if (this.value) mark(this, 'a, b'), this.form.requestSubmit()", false],
  [`$(this).closest('form, .form').trigger('submit', [1, { a: 2 }])`, true],
])('whether “%s” does nothing else is known: %s', (script, isAll) => {
  const el = pressed(`<form><input data-press onchange="${script}"></form>`)
  expect(sentBy(el).get('change')).toBe(isAll)
})

it('a press that leads away sends no form', () => {
  expect(sendsForm(pressed('<a data-press href="/extras">ON</a>'))).toBe(false)
  expect(sendsForm(pressed(`<a data-press href="javascript:__doPostBack('s','')">ON</a>`))).toBe(true)
})

it('a link leads away unless it stays where it is', () => {
  const link = (href: string) => leadsAway(Object.assign(document.createElement('a'), { href }))
  expect(['/x', 'https://app.example/', 'javascript:f.submit()'].map(link)).toEqual([true, true, true])
  expect(['#', '#on', 'javascript:void(0)'].map(link)).toEqual([false, false, false])
  expect(leadsAway(null)).toBe(false)
})
