import { beforeEach, describe, expect, test } from 'vitest'
import type { Box, Tab } from '../../browsers/index'
import { startBrowser } from '../fixture'
import { accountForm, filled, openOwn, pause, TOOLS } from './pages'
import { MOVING } from './tricks'

const world = startBrowser()
beforeEach(() => world.visited())

/** Where the page wants to be pressed; our control is elsewhere until then. */
const BAIT =
  '<button type="button" id="bait" style="position:fixed;left:700px;top:420px;width:260px;height:40px">Continue</button>'

/** How long a control stands still before a press on it counts, in milliseconds. */
const STEADY_FOR = 500

/**
 * Plays the trick and presses.
 * @returns how long that took, in milliseconds: a press that comes later than a control has to stand still is on what
 * stands there
 */
async function pressWhileMoved(tab: Tab, trick: string, type: string, box: Box): Promise<number> {
  await tab.evaluate(`document.querySelector('#bait').addEventListener('${type}', () => {
    const host = ours(), field = host.getBoundingClientRect(), button = ${JSON.stringify(box)};
    // The middle of our button comes to stand where the pointer is.
    const at = { left: 830 - (button.x + button.width / 2 - field.left), top: 440 - (button.y + button.height / 2 - field.top) };
    const to = ({ left, top }) => { for (const [name, value] of Object.entries({ left, top })) for (const own of [name, '--victorops-layer-' + name]) host.style.setProperty(own, value + 'px', 'important') };
    ${trick}; globalThis.played = true }, { once: true, capture: true })`)
  const start = performance.now()
  await tab.page.mouse.move(820, 436)
  await tab.page.mouse.move(830, 440)
  await tab.page.mouse.click(830, 440, { delay: 30 })
  if (type === 'click') await tab.page.mouse.click(830, 440, { delay: 30 })
  return performance.now() - start
}

describe.each(Object.entries(MOVING))('the control, %s at the last moment', (name, trick) => {
  test('of pointermove, and of a press before, takes no press', async () => {
    // A busy machine presses too late: then it is tried anew.
    for (const moment of ['pointermove', 'click'])
      for (;;) {
        const tab = await openOwn(world, accountForm(TOOLS + BAIT))
        const { box } = await tab.control.find('button', /^Fill/)
        await tab.page.mouse.move(600, 600)
        if (name.startsWith('shown again')) await tab.evaluate('ours().hidePopover()')
        await pause(900)
        const took = await pressWhileMoved(tab, trick, moment, box)
        await pause(300)
        expect(await tab.evaluate('globalThis.played === true')).toBe(true)
        const value = await filled(tab)
        if (value !== '' && took >= STEADY_FOR) continue
        expect(value, moment).toBe('')
        break
      }
  })
})
