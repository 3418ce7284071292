import { all, HEADS, head, type IdsMarkup, idAt, LINES, lines, row, shadow, table } from './monitorIds'
import { MONITORS } from './monitorList'

const marked = (_: unknown, at: number) => ({ actions: `<button data-is="menu ${at}">≡</button>` })
const oneRow = (actions: string, after = '') =>
  `<div>${lines(({ name }) => ['HTTP', name, 'UP', '0m ago', '9 ms', actions], MONITORS.slice(0, 1))}${after}</div>`

/** Whose thing is the way to a monitor's edit page, by the monitor's name. */
export const WAYS: (IdsMarkup & { ways: Record<string, string | null> })[] = [
  {
    name: 'the menu of another row is open at the end of the page',
    html: table(marked, `<ul><li><a href="/monitors/${idAt(1)}/edit">Edit</a></li></ul>`),
    ways: { Test: 'menu 0', [MONITORS.at(-1)?.name ?? '']: 'menu 3' },
  },
  {
    name: 'actions first',
    html: `<table style="width:100%">${head(['ACTIONS', ...HEADS.slice(0, 5)])}${all((one, at) => row(one).replace('<tr>', `<tr><td><a href="#" data-is="edit ${at}">Edit</a></td>`))}</table>`,
    ways: { Test: 'edit 0', [MONITORS.at(-1)?.name ?? '']: 'edit 3' },
  },
  {
    name: 'a menu that its button controls, at the end of the page',
    html: table(
      (_, at) => ({
        actions: `<button ${at === 1 ? 'aria-controls="menu"' : ''} data-is="menu ${at}">≡</button>`,
      }),
      '<ul id="menu"><li><a href="#" data-is="edit 1">Edit</a></li></ul>',
    ),
    ways: { Test: 'menu 0', [MONITORS.at(1)?.name ?? '']: 'edit 1', [MONITORS.at(-1)?.name ?? '']: 'menu 3' },
  },
  {
    name: 'a single row, with links below',
    css: LINES,
    html: oneRow('<button data-is="menu 0">≡</button>', '<p><a href="/help" data-is="help">Help</a></p>'),
    ways: { Test: 'menu 0' },
  },
  {
    name: 'a single row without a menu, with links below',
    css: LINES,
    html: oneRow('ON', '<p><a href="/help" data-is="help">Help</a></p>'),
    ways: { Test: null },
  },
  {
    name: 'rows in shadow roots',
    css: LINES,
    html: `${lines(() => [], [])}${all((one, at) => `<pm-row style="display: block">${shadow(`<div class="r">${['HTTP', one.name, 'UP', '0m ago', '9 ms', `<button data-is="menu ${at}">≡</button>`].map((text) => `<div>${text}</div>`).join('')}</div>`)}</pm-row>`)}`,
    ways: { Test: 'menu 0', [MONITORS.at(-1)?.name ?? '']: 'menu 3' },
  },
]
