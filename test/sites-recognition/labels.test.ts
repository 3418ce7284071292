import { expect, test } from 'vitest'
import {
  API_KEY,
  BARE_ROUTING_KEY,
  KEY_ALONE_LABEL,
  NAMED_API_KEY,
  NAMED_STATUS,
  OUR_PART,
  PART_TITLE,
  ROUTING_KEY_LABEL,
  STATUS,
} from '../../src/sites/pingometer/words'

/** What each label is, in label form, and what it is not. */
const LABELS = {
  'API KEY': [
    API_KEY,
    ['api key', 'service api key', 'victorops api_key', 'enter your splunk on-call api key'],
    ['api keys', 'api key id', 'slack api key', 'api key for slack', 'victorops', 'routing key'],
  ],
  'API KEY beside the product': [
    API_KEY,
    [
      'api key for victorops',
      'api key (victorops / splunk on-call)',
      'api key (from your victor ops integration)',
    ],
    ['api key for victorops users', 'victorops key'],
  ],
  'API KEY in two languages': [
    API_KEY,
    ['clave de api / api key', 'api key (clé d’api)', 'api キー（api key）', 'clé api – victorops api key'],
    ['clave slack / api key', 'other name / api key', 'clé api (ancienne) / api key', 'clé'],
  ],
  STATUS: [
    STATUS,
    [
      'status',
      'integration status',
      'victorops status',
      'enable victorops',
      'send all alerts to splunk on-call',
    ],
    ['your status', 'status for victorops', 'enable', 'enable slack', 'status code'],
  ],
  'the routing key': [
    ROUTING_KEY_LABEL,
    [
      'victorops routing key',
      'victorops\nrouting key',
      'route-key for victorops',
      'victorops endpoint url',
      'victorops service api endpoint',
      'victorops url to notify',
    ],
    [
      'routing key',
      'service api endpoint',
      'victorops api endpoint',
      'victorops service api key',
      'endpoint url for victorops',
      'slack routing key',
      'victorops\n\nrouting key',
      'victorops',
    ],
  ],
  'a routing key that is no address': [
    KEY_ALONE_LABEL,
    ['victorops routing key'],
    ['victorops endpoint url', 'victorops service api endpoint', 'victorops url to notify'],
  ],
  'a routing key without a name': [
    BARE_ROUTING_KEY,
    ['routing key', 'route_key', 'clave de ruta / routing key'],
    ['your routing key', 'victorops routing key', 'routing key for victorops', 'routing keys'],
  ],
  'a named API key': [
    NAMED_API_KEY,
    ['victorops: api key'],
    ['api key', 'victorops\napi key', 'api key for victorops'],
  ],
  'a named status': [NAMED_STATUS, ['victorops - integration status'], ['status', 'victorops\nstatus']],
  'the name of our part': [
    OUR_PART,
    ['victorops', 'victor ops integration', 'splunk on-call (formerly victorops) settings'],
    ['victorops users', 'slack', 'my victorops'],
  ],
  'the title of our part': [
    PART_TITLE,
    ['victorops', 'edit the victorops integration', 'set up alerts: splunk on-call', 'настройки victorops'],
    [
      'victorops and slack',
      'about victorops',
      'victorops настройки',
      'account settings',
      'victorops victorops',
    ],
  ],
} as const

test.each(Object.entries(LABELS))('%s', (_, [label, does, doesNot]) => {
  const says = (key: string) => key.search(label) >= 0
  expect(does.filter((key) => !says(key))).toEqual([])
  expect(doesNot.filter(says)).toEqual([])
})
