import { expect, it } from 'vitest'
import { monitorOf } from '../../../src/model/pages/page'

const ID = '5f0c2a9be1a4c30017d2b9aa'

it.each([
  `https://app.pingometer.com/monitors/${ID}`,
  `https://app.pingometer.com/monitors/${ID}/edit/advanced`,
  `https://app.pingometer.com/#/monitors/${ID.toUpperCase()}/edit`,
  `https://app.pingometer.com/monitors/edit/${ID}`,
  `https://app.pingometer.com/monitor/edit?tab=advanced&id=${ID}`,
  `/monitors/edit#id=${ID}`,
  ...['view', 'show', 'detail', 'details'].flatMap((does) => [
    `/monitors/${does}/${ID}`,
    `/monitors/${does}?id=${ID}`,
  ]),
  ...[`/monitor/${ID}`, `/checks?monitor=${ID}`, `/checks#monitor:${ID}`],
  ...[`/monitors?id=${ID.toUpperCase()}`, `/monitors/?id=${ID}`, `/monitor#id=${ID}`],
])('a monitor is known by its address: %s', (address) => {
  expect(monitorOf(address)).toBe(ID)
})

it.each([
  `https://app.pingometer.com/monitors/new?from=${ID}`,
  `https://app.pingometer.com/monitors?parent_id=${ID}`,
  `https://app.pingometer.com/alerts/${ID}`,
  `https://app.pingometer.com/alerts/edit?id=${ID}`,
  `https://app.pingometer.com/monitors/${ID}0`,
  `https://app.pingometer.com/monitors/edit?id=${ID}0`,
  `https://app.pingometer.com/premonitors/${ID}`,
  `https://app.pingometer.com/premonitors?id=${ID}`,
  `https://app.pingometer.com/monitors?tab=1#last&id=${ID}`,
  `https://app.pingometer.com/monitors#tab?last&id=${ID}`,
  `https://app.pingometer.com/monitors/alerts/${ID}`,
])('no monitor is read out of another address: %s', (address) => {
  expect(monitorOf(address)).toBeNull()
})
