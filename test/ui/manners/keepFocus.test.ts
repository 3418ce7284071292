// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keepFocus } from '../../../src/ui/manners/keepFocus'

let end: () => void = () => undefined

beforeEach(() => {
  document.body.innerHTML = `<div id="root">
    <ul><li id="one"><button id="a">A</button><button id="b">B</button></li>
      <li id="two"><button id="c">C</button><button id="d">D</button></li></ul>
    <div id="status" tabindex="-1"><p>Removed.</p><button id="undo">Undo</button></div>
    <footer><button id="fill">Fill</button></footer>
  </div>`
  end = keepFocus(one('root'))
})
afterEach(() => end())

function one(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`No #${id}`)
  return found
}
const settle = () => new Promise((done) => setTimeout(done))
const focused = () => document.activeElement?.id

describe('the keyboard stays', () => {
  test('in the row that came into the place of a removed one, else in the one before it', async () => {
    one('b').focus()
    one('one').remove()
    await settle()
    // Its first control: pressed twice, a Remove must not remove the next one, too.
    expect(focused()).toBe('c')
    one('d').focus()
    one('d').remove()
    await settle()
    expect(focused()).toBe('c')
  })

  test('on the words that tell what came of an Undo, and on nothing that acts', async () => {
    one('undo').focus()
    one('undo').remove()
    await settle()
    expect(focused()).toBe('status')
  })

  test('where the question was asked, once it was answered', async () => {
    one('a').outerHTML = '<span id="question"><button id="yes">Yes</button><button id="no">No</button></span>'
    one('no').focus()
    one('question').outerHTML = '<button id="a">A</button>'
    await settle()
    expect(focused()).toBe('a')
  })

  test('on a button that cannot be pressed while its work is done', async () => {
    const fill = one('fill') as HTMLButtonElement
    fill.focus()
    fill.disabled = true
    // Browsers take the focus from it then; this document does not.
    fill.blur()
    await settle()
    fill.disabled = false
    await settle()
    expect(focused()).toBe('fill')
  })

  test('nowhere that the person did not put it', async () => {
    one('b').focus()
    one('b').blur()
    await settle()
    one('one').remove()
    await settle()
    expect(document.activeElement).toBe(document.body)
    one('c').focus()
    const other = document.body.appendChild(document.createElement('button'))
    other.focus()
    one('two').remove()
    await settle()
    expect(document.activeElement).toBe(other)
  })
})
