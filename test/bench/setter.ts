import { setTimeout as pause } from 'node:timers/promises'
import type { Tab } from '../browsers/index'
import type { Carrier } from '../demo/guide'
import { find } from '../demo/person'

/** Runs in the replica made of web components: sets a control, so that its page takes it for a person's. */
const SET = `(caption, value) => {
  const deep = (root) => [...root.querySelectorAll('*')].flatMap((el) => [el, ...(el.shadowRoot ? deep(el.shadowRoot) : [])]);
  const field = deep(document).find((el) => el.localName === 'ping-field' && el.getAttribute('caption') === caption);
  const control = field?.querySelector('input[type=radio], input');
  if (!control) return false;
  if (control.type === 'radio') control.click();
  else {
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
  return true;
}`

async function set(tab: Tab, caption: string, value: string): Promise<string> {
  await find(tab, { words: caption })
  if (!(await tab.evaluate<boolean, []>(`(${SET})(${JSON.stringify(caption)}, ${JSON.stringify(value)})`)))
    throw new Error(`There is no ${caption} to set.`)
  return `${caption} set`
}

/** What a guide run holds without the extension: the same pages and presses, the fields set by a bare setter. */
export const SETTER: Carrier = {
  async capture() {
    await pause(500)
    return 'the page was shown'
  },
  async fillAccount(tab, { sites, organisation }) {
    const of = sites.state.organisations.find(({ slug }) => slug === organisation)
    const { key = '' } = of?.integrations.find(({ slug }) => slug === 'pingometer') ?? {}
    await set(tab, 'API Key', key)
    return set(tab, 'Status', 'on')
  },
  fillMonitor: (tab, routingKey) => set(tab, 'VictorOps Routing Key', routingKey ?? 'database'),
}
