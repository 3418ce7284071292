import { describe, expect, test } from 'vitest'
import { alertBody, alertForm, alertHost, readAlertAnswer } from '../../../src/model/keys/alert'

describe('a test alert goes to', () => {
  const GENERIC = 'integrations/generic/20131114/alert/{key}/{routing}'

  test.each([
    [null, `https://alert.victorops.com/${GENERIC}`],
    ['https://alert.victorops.com/integrations/other/20140722/{key}/{routing}', null],
    ['https://alert.eu0.victorops.com/integrations/other/20140722/{key}/{routing}', null],
    ['https://stalert.victorops.com/integrations/generic/20131114/alert/{key}/{routing}/?name=@value', null],
    [
      'https://alert-mapping.victorops.com/integrations/other/v1/{key}/{routing}',
      `https://alert.victorops.com/${GENERIC}`,
    ],
    [
      'https://alert-mapping.eu0.victorops.com/integrations/other/v1/{key}/{routing}',
      `https://alert.eu0.victorops.com/${GENERIC}`,
    ],
    ['{key}+{routing}@alert.victorops.com', `https://alert.victorops.com/${GENERIC}`],
    ['{key}.{routing}@EU0-alert.VictorOps.com', `https://eu0-alert.victorops.com/${GENERIC}`],
  ])('%s', (form, address) => {
    expect(alertForm(form, true)).toBe(address ?? form)
  })

  test('no host that would have to be guessed, where another portal showed no endpoint', () => {
    expect(alertForm(null, false)).toBeNull()
    const form = `https://stalert.victorops.com/${GENERIC}`
    expect(alertForm(form, false)).toBe(form)
    expect(alertHost(form)).toBe('stalert.victorops.com')
  })
})

const failure = (message: string) => JSON.stringify({ result: 'failure', message })

describe('the answer to a test alert', () => {
  test.each([
    [200, '{"result":"success","entity_id":"x"}', 'success'],
    [200, failure('entity_id is too long'), 'refused'],
    [200, failure('Unknown integration key'), 'wrong-key'],
    [200, failure('Invalid service key'), 'wrong-key'],
    [200, failure('Not found: that key'), 'wrong-key'],
    [200, failure('Invalid message_type'), 'refused'],
    [404, failure('No such key'), 'wrong-key'],
    [400, '', 'refused'],
    [300, '{"result":"success"}', 'odd-answer'],
    [0, '{"result":"success"}', 'odd-answer'],
    [404, '', 'wrong-key'],
    [401, '', 'wrong-key'],
    [400, failure('Missing message_type'), 'refused'],
    [429, '', 'too-many'],
    [500, '<html>', 'odd-answer'],
    [499, '<html>', 'refused'],
    [200, '<h1>Sign in</h1>', 'odd-answer'],
    [200, '', 'odd-answer'],
    [200, '{}', 'odd-answer'],
    [200, 'null', 'odd-answer'],
    [200, '"success"', 'odd-answer'],
    [302, '{"result":"success"}', 'odd-answer'],
  ])('%i %s is %s', (status, body, outcome) => {
    expect(readAlertAnswer(status, body).outcome).toBe(outcome)
  })

  test('gives what the server says, without anything unseen and not at any length', () => {
    expect(readAlertAnswer(400, failure('no\u202Ereally\u0000')).said).toBe('noreally')
    expect(readAlertAnswer(400, failure('x'.repeat(5000))).said).toHaveLength(200)
    expect(readAlertAnswer(400, '{"result":"failure","message":{}}').said).toBe('')
  })
})

test('a test alert says what it is', () => {
  expect(alertBody('INFO', 'test-1', 'A test')).toMatchObject({
    message_type: 'INFO',
    entity_id: 'test-1',
    state_message: 'A test',
  })
})
