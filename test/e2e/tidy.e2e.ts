import { expect, test } from 'vitest'
import { startBrowser } from './fixture'
import { linger } from './person'
import { everything } from './saved'

const world = startBrowser()

test('the portal’s staging host is left alone: nobody allowed it', async () => {
  const before = await everything(world.browser)
  const tab = await world.open('https://stportal.victorops.com/dash/acme-ops#/advanced/pingometer')
  await tab.waitFor("document.body.innerText.includes('Service API Key')")
  await linger(tab)
  expect(await everything(world.browser)).toBe(before)
})
