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
  'a press beside a field in a popover (%s) leaves it open, and fills',
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
  },
)

test.each(['body', 'html'])('once %s has faded in, a press fills', async (what) => {
  await world.visited()
  const tab = await openOwn(
    world,
    page(
      `globalThis.faded = false; document.${what === 'html' ? 'documentElement' : 'body'}.animate({ opacity: [0.05, 1] }, 2500).finished.then(() => { faded = true })`,
    ),
  )
  // A first press while it fades, as an impatient person's.
  await tab.control.click('button', /^Fill/, { still: 0 })
  await tab.waitFor('faded')
  if ((await filled(tab)) === '') await pressOurs(tab, /^Fill/)
  await until('the value', async () => (await filled(tab)) !== '', 3000)
})

test.each([
  ['opens a list', '<div role="combobox" aria-expanded="false" style="width:120px" id="on">OFF</div>'],
  ['is a range', '<input type="range" min="0" max="1" value="0" id="on">'],
])('where STATUS %s, nothing is filled, and that is said', async (_, markup) => {
  await world.visited()
  const tab = await openOwn(world, page(`document.getElementById('on').outerHTML = '${markup}'`))
  const before = await tab.evaluate<string, []>("document.getElementById('on').outerHTML")
  await pressOurs(tab, /^Fill/)
  await told(tab, /STATUS .* nothing was filled/)
  expect(await tab.evaluate<string, []>('key.value')).toBe('')
  expect(await tab.evaluate<string, []>("document.getElementById('on').outerHTML")).toBe(before)
})
