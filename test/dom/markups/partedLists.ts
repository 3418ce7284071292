import { box, chips, grid, HEADS, placed, row, table } from './columnParts'
import type { TableMarkup } from './tableParts'

const DEFAULT_SENTENCE =
  'Incidents that do not match any routing key will be routed to the following Escalation Policy.'

/** Lists that go on beside or below others, or in parts. */
export const PARTED: TableMarkup[] = [
  {
    name: 'two tables beside each other',
    render: (keys) =>
      `<div style="display:flex;gap:20px">${[keys.slice(0, 2), keys.slice(2)].map((part) => `<div style="width:500px">${table(HEADS, part.map((key) => row(key.key, chips(key))).join(''))}</div>`).join('')}</div>`,
  },
  {
    name: 'the default policy first, a flat grid',
    render: (keys) =>
      grid(HEADS, ['Default Routing Policy', 'A : B', ...keys.flatMap((key) => [key.key, chips(key)])]),
  },
  {
    name: 'the default policy first, a body for each row',
    render: (keys) =>
      `<table><thead><tr><th>Routing Key</th><th>Escalation Policies</th></tr></thead>${[row('<b>Default Routing Policy</b>', ''), row(DEFAULT_SENTENCE, 'A : B'), ...keys.map((key) => row(key.key, chips(key)))].map((one) => `<tbody>${one}</tbody>`).join('')}</table>`,
  },
  {
    name: 'the default policy by its word, before a pager',
    render: (keys) =>
      placed(HEADS, [
        ...keys.map((key) => [key.key, chips(key)]),
        ['Default', 'A : B'],
        ['Page 1 of 1', '<a href="#">Next</a>'],
      ]),
  },
  {
    name: 'headers broken into two lines',
    render: (keys) =>
      table(
        ['ROUTING<br>KEY', 'ESCALATION<br>POLICIES'],
        keys.map((key) => row(key.key, chips(key))).join(''),
      ),
  },
  ...['$1: $2', '<b>$1:</b> $2', '<b>$1</b>: <span>$2</span>', '<b>$1</b>: $2'].map((form): TableMarkup => {
    const said = (label: string, value: string) =>
      `<p>${form.replace('$1', label).replace('$2', () => value)}</p>`
    return {
      name: `labels and values in one line: ${form}`,
      multi: true,
      render: (keys) =>
        keys
          .map(
            (key) =>
              `<section>${said('Routing Key', key.key)}${said('Escalation Policies', key.policies.join(', '))}${said('Multi-Responder', key.multi ? 'Yes' : 'No')}</section>`,
          )
          .join(''),
    }
  }),
  {
    name: 'cards, a box to tick before its name',
    multi: true,
    render: (keys) =>
      keys
        .map(
          (key) =>
            `<section><div>Routing Key</div><div>${key.key}</div><div>Escalation Policies</div><div>${chips(key)}</div><label>${box(key.multi)} Multi-Responder</label></section>`,
        )
        .join(''),
  },
]
