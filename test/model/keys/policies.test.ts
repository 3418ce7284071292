import { describe, expect, it } from 'vitest'
import { countMore, MORE, policiesFrom } from '../../../src/model/keys/policies'

describe('the policies of a text', () => {
  it.each([
    ['Web : Primary, Web : Managers', ['Web : Primary', 'Web : Managers']],
    ['Web : Primary / Web : Managers', ['Web : Primary', 'Web : Managers']],
    ['Web : Primary · Web : Managers', ['Web : Primary', 'Web : Managers']],
    ['Web : Primary + Web : Managers', ['Web : Primary', 'Web : Managers']],
    ['Web : Primary, then Web : Managers', ['Web : Primary', 'Web : Managers']],
    ['Web : R and D, Web : A / B', ['Web : R and D', 'Web : A / B']],
    ['All Hours : 24/7 / Web : 9/5', ['All Hours : 24/7', 'Web : 9/5']],
    ['All Hours : 24/7', ['All Hours : 24/7']],
    ['Web : Primary / Managers', ['Web : Primary / Managers']],
    ['Web : Tier 2', ['Web : Tier 2']],
    ['Web : More', ['Web : More']],
    ['Web : Level+1', ['Web : Level+1']],
    ['Web : Mana…', ['Web : Mana…']],
    ['Web : Primary,', ['Web : Primary']],
  ])('%s', (text, names) => {
    expect(policiesFrom([text])).toEqual(names)
  })

  it.each([
    ['Web : Primary, …'],
    ['Web : Primary and 2 more'],
    ['Web : Primary, 2 others'],
    ['Web : Primary (+2)'],
    ['Web : Primary +2 more…'],
    ['Web : Primary → 2 policies'],
  ])('are not all: %s', (text) => {
    expect(policiesFrom([text])).toEqual(['Web : Primary', MORE])
  })
})

it('a count alone tells that there are policies, and a number with a mark beside it is the name of one', () => {
  expect([['2'], ['2 ▸'], ['1', '▾'], ['(3)']].map(policiesFrom)).toEqual([[MORE], [MORE], [MORE], [MORE]])
  expect(policiesFrom(['0'])).toEqual([])
  expect([['247', 'T'], ['Ops : 2'], ['0', 'Web : Primary'], ['24/7']].map(policiesFrom)).toEqual([
    ['247'],
    ['Ops : 2'],
    ['Web : Primary'],
    ['24/7'],
  ])
})

it('a count of more stands alone', () => {
  expect(['+2', ' and 3 more ', '2 others', 'Show 4 more'].map(countMore)).toEqual([2, 3, 2, 4])
  expect(['2', 'Web : Primary +2', 'more', '…', ''].map(countMore)).toEqual([0, 0, 0, 0, 0])
})
