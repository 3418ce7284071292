// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { leadsAway, sendsAway } from '../../../src/dom/inputs/unsent'

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

it('a link leads away unless it stays where it is', () => {
  const link = (href: string) => leadsAway(Object.assign(document.createElement('a'), { href }))
  expect(['/x', 'https://app.example/', 'javascript:f.submit()'].map(link)).toEqual([true, true, true])
  expect(['#', '#on', 'javascript:void(0)'].map(link)).toEqual([false, false, false])
  expect(leadsAway(null)).toBe(false)
})
