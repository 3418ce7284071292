import messages from '../../public/_locales/en/messages.json'

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>
type ChangeListener = (changes: Changes, area: string) => void
type Message = { message?: string; placeholders?: Record<string, { content: string }> }
type Handler = (data: never) => unknown

/**
 * What the extension's pages need of a browser: storage with its change events, the message catalogue, tabs,
 * and a background that answers. Give it to the polyfill's place:
 * `vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }))`.
 */
const listeners = new Set<ChangeListener>()
const areas = { local: area('local'), session: area('session'), sync: area('sync'), managed: area('managed') }
/** In the place of the database for secrets that are kept on the device. */
export const fakeVault = area('vault')

/** What each message is answered with; a test sets what it needs. */
export const answers = new Map<string, Handler>()
/** Every message sent, in order. */
export const sent: { type: string; data: unknown }[] = []
/** Addresses opened as tabs. */
export const opened: string[] = []

function area(name: string) {
  let kept: Record<string, unknown> = {}
  const tell = (changes: Changes) => {
    for (const listener of listeners) listener(changes, name)
  }
  return {
    async get(keys: string | string[] | null) {
      const names = keys === null ? Object.keys(kept) : [keys].flat()
      return structuredClone(
        Object.fromEntries(names.filter((key) => key in kept).map((key) => [key, kept[key]])),
      )
    },
    async set(items: Record<string, unknown>) {
      kept = { ...kept, ...structuredClone(items) }
      tell(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])))
    },
    async remove(keys: string | string[]) {
      const names = [keys].flat().filter((key) => key in kept)
      for (const key of names) delete kept[key]
      tell(Object.fromEntries(names.map((key) => [key, {}])))
    },
    async clear() {
      const gone = kept
      kept = {}
      tell(Object.fromEntries(Object.keys(gone).map((key) => [key, {}])))
    },
    empty() {
      kept = {}
    },
  }
}

const event = () => ({ addListener: () => undefined, removeListener: () => undefined })

export const fakeBrowser = {
  storage: {
    ...areas,
    onChanged: {
      addListener: (listener: ChangeListener) => listeners.add(listener),
      removeListener: (listener: ChangeListener) => listeners.delete(listener),
    },
  },
  i18n: {
    getUILanguage: () => 'en',
    getMessage(name: string, args: string[] = []) {
      const { message = '', placeholders = {} }: Message = (messages as Record<string, Message>)[name] ?? {}
      return message
        .replace(/\$(\w+)\$/g, (_, given: string) => placeholders[given.toLowerCase()]?.content ?? '')
        .replace(/\$(\d)/g, (_, place) => args[place - 1] ?? '')
    },
  },
  runtime: {
    id: 'helper',
    onMessage: event(),
    getManifest: () => ({ host_permissions: [] }),
    getURL: (path: string) => `chrome-extension://helper${path}`,
    async sendMessage({ type, data }: { type: string; data: never }) {
      sent.push({ type, data })
      return answers.get(type)?.(data) ?? null
    },
  },
  permissions: { getAll: async () => ({ origins: [] as string[] }), remove: async () => true },
  tabs: {
    query: async () => [{ id: 7 }],
    create: async ({ url }: { url: string }) => void opened.push(url),
    reload: async () => undefined,
    onUpdated: event(),
  },
}

/** Forgets everything, as a browser just installed. */
export function resetBrowser(): void {
  listeners.clear()
  answers.clear()
  sent.length = 0
  opened.length = 0
  for (const one of Object.values(areas)) one.empty()
  fakeVault.empty()
}
