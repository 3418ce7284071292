import { describe, expect, test } from 'vitest'
import { integrationOf, organisationOf } from '../sites/server'
import { ACME } from './addresses'
import { startBrowser } from './fixture'
import { pressOurs, told } from './person'

const world = startBrowser()
const right = () => integrationOf(organisationOf(world.sites.state, ACME), 'pingometer').key
const PATH = '/account/extras/own'

/**
 * The form with STATUS as a box that opens its list at the end of the page when the mouse goes down.
 * @param words what the list offers
 */
async function open(words: string[]) {
  await world.visited()
  const list = words.map((word) => `<li role="option">${word}</li>`).join('')
  world.sites.setPage(
    'app.pingometer.com',
    PATH,
    `<!doctype html><meta charset="utf-8"><title>Pingometer</title><h1>Account - Extras - VictorOps</h1>
    <form><label for="key">API KEY:</label><br><input id="key" style="width: 320px" value="before"><p id="st">STATUS:</p>
    <div id="box" role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="st" tabindex="0" style="width: 120px; border: 1px solid">OFF</div></form>
    <script>
      const close = () => { document.querySelector('ul')?.remove(); box.setAttribute('aria-expanded', false) }
      box.addEventListener('mousedown', () => setTimeout(() => {
        document.body.insertAdjacentHTML('beforeend', '<ul style="position: absolute; top: 400px">${list}</ul>')
        box.setAttribute('aria-expanded', true)
        for (const one of document.querySelectorAll('li')) one.onclick = () => { box.textContent = one.textContent; close() }
      }, 60))
      addEventListener('keydown', ({ key }) => key === 'Escape' && close())
    </script>`,
  )
  return world.open(`https://app.pingometer.com${PATH}`)
}

describe('STATUS in a list at the end of the page', () => {
  const shown = '[key.value, box.textContent, !!document.querySelector("ul")]'

  test('is chosen with the same press, and brought back with Undo', async () => {
    const tab = await open(['OFF', 'ON'])
    await pressOurs(tab, /^Fill/)
    await told(tab, /API key filled, STATUS is ON/)
    expect(await tab.evaluate(shown)).toEqual([right(), 'ON', false])
    await pressOurs(tab, 'Undo')
    await told(tab, /Taken back/)
    expect(await tab.evaluate(shown)).toEqual(['before', 'OFF', false])
  })

  test('leaves everything as it was when the list has no such word', async () => {
    const tab = await open(['Paused', 'Muted'])
    await pressOurs(tab, /^Fill/)
    await told(tab, /STATUS does not show ON, so API KEY was not filled/)
    expect(await tab.evaluate(shown)).toEqual(['before', 'OFF', false])
  })

  test('goes on being told where the open list makes the form look like another one', async () => {
    const tab = await open(['OFF', 'ON'])
    // With it, and for a moment after it, there is a second switch of the same name.
    const twice = `new MutationObserver(() => {
      const list = document.querySelector('ul'), second = document.querySelector('#second')
      if (list && !second) box.insertAdjacentHTML('afterend', '<div id="second" role="switch" aria-checked="false" aria-label="STATUS" style="width: 40px; height: 20px"></div>')
      if (!list && second) setTimeout(() => second.remove(), 700)
    }).observe(document.body, { childList: true })`
    await tab.evaluate(`${twice}; true`)
    await pressOurs(tab, /^Fill/)
    await told(tab, /API key filled, STATUS is ON/)
    await pressOurs(tab, 'Undo')
    await told(tab, /Taken back/)
    expect(await tab.evaluate(shown)).toEqual(['before', 'OFF', false])
  })
})
