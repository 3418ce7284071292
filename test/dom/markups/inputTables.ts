import { badge, chip, chips, HEADS, KEYS, type Key, rowsOf, type TableMarkup, table } from './tableParts'

const input = (value: string, more = '') => `<input value="${value}" ${more}>`
const select = ({ policies }: Key) =>
  `<select multiple>${['Nobody : None', ...policies].map((name, index) => `<option ${index ? 'selected' : ''}>${name}</option>`).join('')}</select>`
const editable = ({ policies }: Key) =>
  `<div class="multi">${policies.map((name) => `<span class="chip"><button>×</button> ${name} ${badge}</span>`).join('')}<input size="3"></div>`

/** Keys that stand in fields. */
export const INPUTS: TableMarkup[] = [
  {
    name: 'keys in inputs, teams in selects',
    render: (keys) =>
      `${table(
        ['Routing Key', 'Escalation Team(s)'],
        rowsOf(keys, (key) => `<tr><td>${input(key.key)}</td><td>${select(key)}</td></tr>`),
      )}<button>+ Add Rule</button>`,
  },
  {
    name: 'keys in inputs, chips beside',
    css: '.r { display: flex; gap: 10px } .r > * { width: 300px }',
    render: (keys) =>
      `<div class="r"><b>Routing Key</b><b>Escalation Team(s)</b></div>${rowsOf(keys, (key) => `<div class="r"><div>${input(key.key)}</div><div>${chips(key)}</div></div>`)}<div class="r"><div>Incidents that don't match any routing keys will be routed to…</div><div>${chip('D')}</div></div><button>+ Add Rule</button>`,
  },
  {
    name: 'keys in inputs, one typed into',
    render: (keys) =>
      table(
        ['Routing Key', 'Escalation Team(s)'],
        rowsOf(
          keys,
          (key, at) =>
            `<tr><td>${input(key.key, at === 1 ? 'data-edited' : '')}</td><td>${chips(key)}</td></tr>`,
        ),
      ),
    expect: KEYS.filter((_, at) => at !== 1).map(({ key }) => key),
  },
  {
    name: 'keys in inputs, a new empty row',
    render: (keys) =>
      table(
        ['Routing Key', 'Escalation Team(s)'],
        rowsOf(keys, (key) => `<tr><td>${input(key.key)}</td><td>${chips(key)}</td></tr>`) +
          `<tr><td>${input('')}</td><td></td></tr>`,
      ),
  },
  {
    name: 'rows of text, one under edit',
    render: (keys) =>
      table(
        HEADS,
        rowsOf(keys, (key, at) =>
          at === 2
            ? `<tr><td>${input(key.key)}</td><td>${editable(key)}</td><td><button>✓</button><button>✕</button></td></tr>`
            : `<tr><td><b>${key.key}</b></td><td>${chips(key)}</td></tr>`,
        ),
      ),
    expect: KEYS.filter((_, at) => at !== 2).map(({ key }) => key),
  },
  {
    name: 'rows of text, a new one under edit at the end',
    render: (keys) =>
      table(
        HEADS,
        rowsOf(keys, (key) => `<tr><td><b>${key.key}</b></td><td>${chips(key)}</td></tr>`) +
          `<tr><td>${input('wait')}</td><td>${editable({ key: '', policies: ['blank team : Waiting Room'] })}</td><td><button>✓</button></td></tr>`,
      ),
  },
  {
    name: 'rows of text, a new one under edit at the top',
    render: (keys) =>
      table(
        HEADS,
        `<tr><td>${input('wait')}</td><td>${editable({ key: '', policies: ['blank team : Waiting Room'] })}</td><td><button>✓</button></td></tr>` +
          rowsOf(keys, (key) => `<tr><td><b>${key.key}</b></td><td>${chips(key)}</td></tr>`),
      ),
  },
]
