import { plainForm, type Surrounding } from './surroundings'

/** The form written in ways that only look like something else. */

const type = (form: string) => form.replace('data-is="right"', 'data-is="right" type="search"')
const LISTS = 'type="search" role="combobox" aria-autocomplete="list" aria-haspopup="listbox"'
const NAMES = { api: 'API KEY', routing: 'VICTOROPS ROUTING KEY' }
const IN_TWO: Record<string, [string, string]> = {
  'the other one last': ['API KEY / CLAVE API', 'VICTOROPS ROUTING KEY (VictorOps-Routing-Schlüssel)'],
  'the other one first': ['APIキー / API KEY', 'Clave de enrutamiento / VICTOROPS ROUTING KEY'],
}

export const MANNERS: Surrounding[] = [
  { name: "a field with the search box's button to empty it", wrap: type },
  {
    name: 'a search box, by its name',
    wrap: (form) => type(form).replace('type="search"', 'type="search" name="q_filter"'),
    refusal: 'no-field',
  },
  {
    name: 'a search box, by its list',
    wrap: (form) => type(form).replace('type="search"', 'type="search" aria-autocomplete="list"'),
    refusal: 'no-field',
  },
  {
    name: 'a list to choose from, typed as a search box and named by its author',
    wrap: (form, name) => type(form).replace('type="search"', `${LISTS} aria-label="${NAMES[name]}:"`),
  },
  {
    name: 'a list to type in, which repeats what it holds to those who hear the page',
    wrap: (form) =>
      form.replace('data-is="right"', 'data-is="right" value="ops" aria-haspopup="listbox" aria-label="ops"'),
  },
  {
    name: 'a search box with a list, named by its author',
    wrap: (form) => type(form).replace('type="search"', `${LISTS} aria-label="Search monitors"`),
    refusal: 'no-field',
  },
  {
    name: 'a search box, by where it stands',
    wrap: (form) => `<div role="search">${type(form)}</div>`,
    refusal: 'no-field',
  },
  {
    name: 'a form in a drawing',
    wrap: (form) =>
      `<svg width="700" height="1400"><foreignObject width="700" height="1400">${form}</foreignObject></svg>`,
  },
  {
    name: 'fields beside each other, further than the page is wide, in a box that scrolls',
    css: 'main { min-width: 0 } .wide { overflow-x: auto } .wide form { display: flex; width: 3600px } .wide .row { flex: 1 }',
    wrap: (form) => `<div class="wide">${form}</div>`,
  },
  {
    name: 'a trap beyond the edge of a box that scrolls',
    css: '.s { overflow: auto; position: relative; height: 600px } .trap { position: absolute; left: -9999px }',
    wrap: (form, name) =>
      `<div class="s"><div class="trap">${plainForm(name).replaceAll(/data-is="\w+"/g, 'data-is="copy"')}</div>${form}</div>`,
  },
  {
    name: 'a panel beside it that is cut off by a box that scrolls down alone',
    css: '.s { overflow: hidden auto; width: 700px } .strip { display: flex; width: 2800px } .strip > * { width: 1400px }',
    wrap: (form, name) =>
      `<div class="s"><div class="strip"><div>${form}</div><div>${plainForm(name).replaceAll(/data-is="\w+"/g, 'data-is="copy"')}</div></div></div>`,
  },
  ...Object.entries(IN_TWO).map(
    ([name, [api, routing]]): Surrounding => ({
      name: `labels in two languages, ${name}`,
      wrap: (form) => form.replace('API KEY', api).replace('VICTOROPS ROUTING KEY', routing),
    }),
  ),
  {
    name: 'two things in one label',
    wrap: (form) => form.replace('API KEY', 'API KEY / SECRET').replace('ROUTING KEY', 'ROUTING KEY / TEAM'),
    refusal: 'no-field',
  },
]
