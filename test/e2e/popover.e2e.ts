import { expect, test } from 'vitest'
import { until } from '../browsers/index'
import { accountForm, filled, openOwn, TOOLS } from './attack/pages'
import { startBrowser } from './fixture'
import { pressOurs, told } from './person'

const world = startBrowser()

/** The form's page with what is done to it when it has come. */
const page = (script: string, more = '') => accountForm(`${TOOLS}${more}<script>${script}</script>`)
const FORM = "document.querySelector('form')"

test.each(['auto', 'manual'])(
  'a press beside a field in a popover (%s) leaves it open, and fills; so does one on a page that is fullscreen',
  async (kind) => {
    await world.visited()
    const tab = await openOwn(
      world,
      page(
        `${FORM}.setAttribute('popover', '${kind}'); ${FORM}.style.inset = '150px'; ${FORM}.showPopover()`,
      ),
    )
    await pressOurs(tab, /^Fill/)
    await told(tab, /API key filled, STATUS is ON/)
    expect(await tab.evaluate<boolean, []>(`${FORM}.matches(':popover-open')`)).toBe(true)
    // Closed and opened again, it must not come to lie over the control.
    await tab.evaluate(`${FORM}.hidePopover(); key.value = ''; ${FORM}.showPopover()`)
    await pressOurs(tab, /^Fill/)
    await until('the value again', async () => (await filled(tab)) !== '')
    await told(tab, /API key filled/)
    await tab.evaluate("key.value = ''; document.documentElement.requestFullscreen()")
    await tab.evaluate(`${FORM}.togglePopover(true)`)
    await pressOurs(tab, /^Fill/)
    await until('the value on the whole screen', async () => (await filled(tab)) !== '')
    expect(await tab.evaluate<boolean, []>('document.fullscreenElement !== null')).toBe(true)
  },
)
