import { beforeEach, describe, expect, test } from 'vitest'
import { type Box, type Tab, until } from '../../browsers/index'
import { monitorOf } from '../../sites/server'
import { KIND, startBrowser } from '../fixture'
import { openList, pressOurs } from '../person'
import { accountForm, advancedForm, filled, openOwn, pause, TOOLS } from './pages'
import { HIDING, INSIDE, TAKE } from './tricks'

const world = startBrowser()
beforeEach(() => world.visited())

const UUID = /[0-9a-f]{8}-[0-9a-f-]{27}/

interface Spot {
  x: number
  y: number
  box: Box
}

async function fillButton(tab: Tab): Promise<Spot> {
  const { box } = await tab.control.find('button', /^Fill/)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, box }
}

/** How long a control stands still before a press on it counts, in milliseconds. */
const STEADY_FOR = 500

/** What a person sees of the button. */
async function picture(tab: Tab, { box }: Spot): Promise<string> {
  const clip = { x: box.x + 6, y: box.y + 3, width: box.width - 12, height: box.height - 6 }
  return Buffer.from(await tab.page.screenshot({ clip })).toString('base64')
}

async function press(tab: Tab, { x, y }: Spot): Promise<void> {
  await tab.page.mouse.move(x - 20, y + 2)
  await tab.page.mouse.move(x, y)
  await tab.page.mouse.click(x, y, { delay: 20 })
}

/** Runs a trick and waits as long as the control wants to have stood still. */
function play(tab: Tab, trick: string): Promise<boolean> {
  return tab.evaluate<boolean, []>(
    `(() => { const host = ours(); let undo = null; ${trick}; globalThis.undoTrick = undo; return undo !== null })()`,
  )
}

test('a press on a page that is too busy to be looked at fills nothing', async () => {
  const tab = await openOwn(world, accountForm(TOOLS + TAKE))
  const spot = await fillButton(tab)
  await tab.page.mouse.move(spot.x, spot.y)
  for (let i = 0; i < 5; i++) {
    await pause(900)
    // Covered for two frames, then nobody gets a turn before the press; at the press nothing is left to be seen.
    await tab.evaluate(`new Promise((covered) => {
      const host = ours(); let undo, frames = 0;
      const busy = () => { const end = performance.now() + 900; while (performance.now() < end); };
      const step = () => {
        document.body.style.outline = '1px solid rgb(0,0,' + frames + ')';
        if (++frames === ${20 + i}) { ${HIDING['a later popover']}; addEventListener('pointerdown', () => undo(), { capture: true, once: true }); }
        if (frames === ${21 + i}) covered();
        if (frames === ${22 + i}) busy();
        else requestAnimationFrame(step);
      };
      requestAnimationFrame(step);
    })`)
    await pause(300)
    await tab.page.mouse.click(spot.x, spot.y)
    await pause(400)
    expect(await filled(tab)).toBe('')
    expect(await tab.evaluate<boolean, []>("document.querySelector('#over') === null")).toBe(true)
  }
})

test('a button of which the window shows a part takes no press, until it was brought into view', async () => {
  const tab = await openOwn(world, accountForm(TOOLS))
  const { box } = await fillButton(tab)
  // It would cover something of the page's everywhere but at the field's end: the window shows its first words.
  await tab.evaluate(`(() => {
    const cover = document.createElement('button'), { style } = document.querySelector('#key')
    cover.style.cssText = 'position:fixed;inset:0;background:none;border:0'
    document.body.append(cover)
    style.cssText += ';position:absolute;z-index:1;left:' + (innerWidth - 456 + ${box.width}) + 'px'
  })()`)
  await until('the button at the edge', async () => (await fillButton(tab)).box.x > 1050)
  const { box: cut } = await fillButton(tab)
  await pause(900)
  await tab.page.mouse.click(cut.x + 20, cut.y + cut.height / 2)
  await pause(400)
  expect(await filled(tab)).toBe('')
  await pressOurs(tab, /^Fill/)
  await tab.waitFor('filled() !== ""')
})

/** A page's script: nobody after it hears these events, if it `keeps` them. It notes on its own clock when that was. */
const stops = (keeps: boolean, ...types: string[]) =>
  `<script>for (const type of ${JSON.stringify(types)}) addEventListener(type, (event) => {
  globalThis.bareAt = performance.now()
  if (${keeps}) event.stopImmediatePropagation()
}, true)</script>`

/** What lies over the whole page until it is put away; the page notes when that was. */
const LAID_OVER: Record<string, (tab: Tab) => Promise<void>> = {
  'a tab of which it tells nobody': async () => {
    const other = await world.open('https://elsewhere.example/')
    await pause(900)
    await other.close()
  },
  'a dialogue of the browser': async (tab) => {
    tab.page.once('dialog', (dialogue) => void pause(900).then(() => dialogue.accept()))
    await tab.evaluate("setTimeout(() => { alert('Continue'); globalThis.bareAt = performance.now() })")
    await tab.waitFor('globalThis.bareAt > 0')
  },
}

describe.each(Object.entries(LAID_OVER))('of %s that lay over the whole page', (_, lieOver) => {
  test.each([
    ['of a finger', ({ touchscreen }: Tab['page'], { x, y }: Spot) => touchscreen.tap(x, y)],
    ['one that is held', ({ mouse }: Tab['page'], { x, y }: Spot) => mouse.click(x, y, { delay: 700 })],
  ])('the second press of a double click, %s, fills nothing', async (_, pressAgain) => {
    // A busy machine presses too late: then it is tried anew.
    for (;;) {
      // The driver of Firefox waits for that event itself.
      const page = stops(KIND === 'chrome', 'visibilitychange')
      const tab = await openOwn(world, page + accountForm(TOOLS + TAKE))
      const spot = await fillButton(tab)
      await tab.evaluate(
        "addEventListener('pointerdown', () => { globalThis.pressedAt = performance.now() }, true)",
      )
      await pause(900)
      await lieOver(tab)
      await pressAgain(tab.page, spot)
      await pause(400)
      const value = await filled(tab)
      if (value !== '' && (await tab.evaluate<number, []>('pressedAt - bareAt')) >= STEADY_FOR) continue
      expect(value).toBe('')
      break
    }
  })
})

/** What keeps the pointer from the page until the first press of a double click: where it comes by a press, and how. */
const KEPT_AWAY = {
  lock: [
    500,
    'document.body.requestPointerLock()',
    'document.pointerLockElement !== null',
    'document.exitPointerLock()',
  ],
  // A press elsewhere closes it, and may come to nothing else.
  list: [
    610,
    '',
    "document.querySelector('#list').matches(':open')",
    "document.querySelector('#list').remove()",
  ],
} as const

test('the second press of a double click, of which the first gave the pointer back or closed a list, fills nothing', async () => {
  const list =
    '<select id="list" style="position:fixed;left:200px;top:600px;width:100px;height:20px"><option>1</select>'
  const tab = await openOwn(world, accountForm(TOOLS + TAKE + list))
  const spot = await fillButton(tab)
  const { mouse } = tab.page
  for (const [what, [down, take, isTaken, give]] of Object.entries(KEPT_AWAY)) {
    await tab.evaluate(`addEventListener('click', () => { ${take} }, { once: true })`)
    await mouse.click(250, down)
    await tab.waitFor(isTaken)
    await tab.evaluate(`addEventListener('pointerdown', () => { ${give} }, { capture: true, once: true })`)
    await pause(650)
    await mouse.move(spot.x, spot.y)
    await mouse.click(spot.x, spot.y)
    await mouse.click(spot.x, spot.y)
    await pause(200)
    expect(await filled(tab), what).toBe('')
  }
  await pause(650)
  await press(tab, spot)
  await tab.waitFor('filled() !== ""')
})

describe('a page that keeps to itself', () => {
  test('how a press begins has none taken, and leads to the popup', async () => {
    const tab = await openOwn(world, stops(true, 'pointerdown', 'mousedown') + accountForm(TOOLS + TAKE))
    const spot = await fillButton(tab)
    await pause(900)
    await press(tab, spot)
    await until('the word', async () => /toolbar button/.test(await tab.control.text()))
    expect(await filled(tab)).toBe('')
  })

  test('one of the two events that tell of it, all that assistive technology sends, can be filled', async () => {
    const tab = await openOwn(world, stops(true, 'pointerdown') + accountForm(TOOLS))
    await pressOurs(tab, /^Fill/)
    await tab.waitFor('filled() !== ""')
  })
})

test('a press that goes on to another routing key than it began on, or is sent on to one by the page, fills nothing', async () => {
  const redirect = `<script>globalThis.redirect = () => {
    const root = inside()?.getRootNode(), other = root?.querySelector('[role=option]')
    root?.addEventListener('click', (event) => {
      event.stopImmediatePropagation()
      setTimeout(() => { globalThis.redirected = other.dispatchEvent(event) })
    }, { capture: true, once: true })
  }</script>`
  const monitor = `/monitors/${monitorOf(world.sites.state, 'Checkout API').id}/edit/advanced`
  const tab = await openOwn(world, advancedForm(TOOLS + TAKE + redirect), monitor)
  await openList(tab, 'operations')
  const centre = async (name: string) => {
    const { box } = await tab.control.find('option', name)
    return [box.x + box.width / 2, box.y + box.height / 2] as const
  }
  await pause(700)
  await tab.page.mouse.move(...(await centre('checkout')))
  await tab.page.mouse.down()
  await tab.page.mouse.move(...(await centre('operations')), { steps: 3 })
  await tab.page.mouse.up()
  await pause(500)
  expect(await filled(tab)).toBe('')
  await tab.evaluate('redirect()')
  await tab.control.click('option', 'operations', { still: 700 })
  await pause(1000)
  // Chromium lets no page that far.
  expect(await filled(tab)).toBe(KIND === 'firefox' ? '' : 'operations')
  expect(await tab.evaluate("'redirected' in globalThis")).toBe(KIND === 'firefox')
})

test.each([
  ['is hidden', 'el.hidden = true', ['alert', 'status']],
  // What a status says is said anew twice a second.
  ['says something else', "el.textContent = 'Shows the routing keys.'", ['alert']],
])('a button takes no press while what is said beside it %s', async (_, trick, roles) => {
  const monitor = `/monitors/${monitorOf(world.sites.state, 'Checkout API').id}/edit/advanced`
  const tab = await openOwn(world, advancedForm(TOOLS + TAKE), monitor)
  await tab.evaluate("document.querySelector('#key').value = 'nowhere'")
  await until('the warning', async () => /No such routing key/.test(await tab.control.text()))
  const isListed = () => tab.control.exists('option', 'operations')
  for (const role of roles) {
    const { box } = await tab.control.find('button', 'Choose routing key')
    await tab.page.mouse.move(box.x + 5, box.y + 5)
    await tab.evaluate(
      `{ const el = inside()?.getRootNode().querySelector('[role=${role}]'); if (el) { ${trick} } }`,
    )
    await tab.control.click('button', 'Choose routing key', { still: 900 })
    await pause(700)
    // Chromium lets no page that far.
    expect(await isListed(), role).toBe(KIND === 'chrome')
    await tab.goto(tab.url())
  }
})

test('a control that the page gave a name for those who hear it takes no press', async () => {
  const named = "<script>document.documentElement.title = 'Continue'</script>"
  const tab = await openOwn(world, accountForm(TOOLS + named))
  const spot = await fillButton(tab)
  // Nor does one that it gave to all around it come up beside the pointer.
  expect(await tab.evaluate("ours().closest('[title]').title")).toBe('')
  for (const name of ['role', 'aria-label', 'title']) {
    const was = await tab.evaluate<string | null, []>(`ours().getAttribute('${name}')`)
    await tab.evaluate(`ours().setAttribute('${name}', 'button')`)
    await pause(650)
    await press(tab, spot)
    await pause(200)
    expect(await filled(tab), name).toBe('')
    await tab.evaluate(
      was === null ? `ours().removeAttribute('${name}')` : `ours().setAttribute('${name}', '${was}')`,
    )
  }
  await pressOurs(tab, /^Fill/)
  await tab.waitFor('filled() !== ""')
})

/** So many tricks are played on one page, one after the other. */
const ON_A_PAGE = 9
const TRICKS = Object.entries({ ...HIDING, ...INSIDE })
const PAGES = Array.from({ length: Math.ceil(TRICKS.length / ON_A_PAGE) }, (_, at) =>
  TRICKS.slice(at * ON_A_PAGE, (at + 1) * ON_A_PAGE),
).map((tricks) => ({ tricks, first: tricks[0]?.[0], last: tricks.at(-1)?.[0] }))

describe.each(PAGES)('from “$first” to “$last”', ({ tricks }) => {
  test('each takes no press, neither while it lasts nor when it is lifted at the press', async () => {
    const tab = await openOwn(world, accountForm(TOOLS + TAKE))
    const honest = await untouched(tab)
    for (const [name, trick] of tricks) {
      await playedThrough(tab, name, trick, honest)
      await tab.evaluate('undoTrick?.()')
      // The next one is played on what a person would press: where this one left its mark, on the page as it came.
      if ((await untouched(tab)) === honest) continue
      await tab.goto(tab.url())
      expect(await untouched(tab), `the page after ${name}`).toBe(honest)
    }
    // So is each of them: a press would have been seen.
    await pressOurs(tab, /^Fill/)
    await tab.waitFor('filled() !== ""')
    expect(await filled(tab)).toMatch(UUID)
  }, 180_000)
})

/** The button with the pointer beside it, after that was over it: then the page knows of it what it can know. */
async function untouched(tab: Tab): Promise<string> {
  const spot = await fillButton(tab)
  await tab.page.mouse.move(spot.x, spot.y)
  await tab.page.mouse.move(spot.x, spot.y + 150)
  await pause(150)
  return picture(tab, await fillButton(tab))
}

/** @param honest the button as a person sees it without the trick */
async function playedThrough(tab: Tab, name: string, trick: string, honest: string): Promise<void> {
  const spot = await fillButton(tab)
  if (!(await play(tab, trick))) return
  await pause(50)
  // Whoever presses what we show knows what they do.
  if ((await picture(tab, spot)) === honest) return

  // For long enough to pass for the page.
  await pause(650)
  await press(tab, spot)
  await pause(150)
  expect(await filled(tab), `${name}: played all the time`).toBe('')

  // Until the very press: at the click nothing is left to be seen.
  await tab.page.mouse.move(spot.x, spot.y + 150)
  await tab.evaluate("addEventListener('pointerdown', () => undoTrick(), { capture: true, once: true })")
  await pause(650)
  await press(tab, spot)
  await pause(150)
  expect(await filled(tab), `${name}: lifted at the press`).toBe('')

  // All of a sudden, when the pointer arrives.
  await tab.page.mouse.move(spot.x, spot.y + 150)
  await pause(750)
  await play(tab, trick)
  await press(tab, spot)
  await pause(200)
  expect(await filled(tab), `${name}: played right before the press`).toBe('')
}
