import { describe, expect, it } from 'vitest'
import { LONGEST_WORD, lackTest, wordsOf } from '../../../src/model/keys/wholeList'

describe('the words of a text', () => {
  it.each([
    ['checkout, Web-Front_2; (dba-night)', ['checkout', 'Web-Front_2', 'dba-night']],
    ['Payments : Business Hours', ['Payments', 'Business', 'Hours']],
    ['team-nQc…', ['team-nQc…']],
    ['team-nQc... and …zMYUp', ['team-nQc...', 'and', '…zMYUp']],
    ['data\u00adbase\u200b-night', ['database-night']],
    [`a ${'x'.repeat(LONGEST_WORD)} ${'y'.repeat(LONGEST_WORD + 1)}`, ['a', 'x'.repeat(LONGEST_WORD)]],
    ['', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })
})

describe('a whole list lacks a key', () => {
  const lacks = (key: string, words: string[] = [], keys = ['checkout', 'dba-night']) =>
    lackTest({ keys, words })(key)

  it('that nothing on its page says', () => expect(lacks('web')).toBe(true))
  it('not one that it lists', () => expect(lacks('checkout')).toBe(false))
  it('not one that it lists in other letters', () => expect(lacks('DBA-Night')).toBe(false))
  it('not one that is said anywhere else', () => expect(lacks('web', ['web'])).toBe(false))
  it('though the word in other letters is said somewhere', () => expect(lacks('web', ['Web'])).toBe(true))
  it.each(['team-n…', '…-north', 'team…north', 'TEAM...', '…'])('not one that "%s" may be', (word) => {
    expect(lacks('team-north', [word])).toBe(false)
  })
  it.each(['team-s…', '…-south', 'team…south'])('though "%s" is cut short', (word) => {
    expect(lacks('team-north', [word])).toBe(true)
  })
})
