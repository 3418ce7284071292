import manifest from '../../manifest.json'
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
/** The address of the tab the person looks at; empty for one that does not tell. */
export const inView = { url: '' }
/** The tabs, and that of the page itself where it has one; the first is the one in view. */
export const tabs: { own: number | null; all: { id: number; lastAccessed?: number }[]; shown: number[] } = {
  own: null,
  all: [{ id: 7 }],
  /** Those that were brought to the front. */
  shown: [],
}
/** What the background told the pages of the sites, in order. */
export const pagesTold: unknown[] = []
/** Addresses opened as tabs. */
export const opened: string[] = []

/** Chrome gives back the parts of what was stored in an order of its own. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(parts.map(([name, part]) => [name, inOrder(part)]))
}

function area(name: string) {
  let kept: Record<string, unknown> = {}
  const tell = (changes: Changes) => {
    for (const listener of listeners) listener(changes, name)
  }
  return {
    async get(keys: string | string[] | null) {
      const names = keys === null ? Object.keys(kept) : [keys].flat()
      const found = names.filter((key) => key in kept).map((key) => [key, inOrder(kept[key])])
      return structuredClone(Object.fromEntries(found))
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

/** The hosts the browser allows, as patterns; what it answers when it is asked for more; and what was asked for. */
export const permissions = {
  allowed: new Set(manifest.host_permissions),
  answer: true,
  asked: [] as string[],
}
/** The content scripts that are registered, by id, with the patterns they are for. */
export const registered = new Map<string, string[]>()
/** The commands and their shortcuts. */
export const commands = new Map<string, { description: string; shortcut: string }>()
let permissionListeners: Record<'added' | 'removed', Set<(change: { origins: string[] }) => void>> = {
  added: new Set(),
  removed: new Set(),
}

/** The person allows or forbids a host, in whatever way. */
export function setAllowed(pattern: string, allowed: boolean): void {
  if (allowed) permissions.allowed.add(pattern)
  else permissions.allowed.delete(pattern)
  for (const tell of permissionListeners[allowed ? 'added' : 'removed']) tell({ origins: [pattern] })
}

interface Script {
  id: string
  matches: string[]
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
  permissions: {
    getAll: async () => ({ origins: [...permissions.allowed] }),
    contains: async ({ origins }: { origins: string[] }) =>
      origins.every((one) => permissions.allowed.has(one)),
    async request({ origins }: { origins: string[] }) {
      permissions.asked.push(...origins)
      if (permissions.answer) for (const one of origins) setAllowed(one, true)
      return permissions.answer
    },
    async remove({ origins }: { origins: string[] }) {
      for (const one of origins) setAllowed(one, false)
      return true
    },
    onAdded: permissionEvent('added'),
    onRemoved: permissionEvent('removed'),
  },
  scripting: {
    getRegisteredContentScripts: async () => [...registered.keys()].map((id) => ({ id })),
    async registerContentScripts(scripts: Script[]) {
      for (const { id } of scripts) if (registered.has(id)) throw new Error(`Duplicate script ID '${id}'`)
      for (const { id, matches } of scripts) registered.set(id, matches)
    },
    async unregisterContentScripts({ ids }: { ids: string[] }) {
      for (const id of ids) registered.delete(id)
    },
  },
  commands: {
    getAll: async () => [...commands].map(([name, command]) => ({ name, ...command })),
  },
  runtime: {
    id: 'helper',
    getManifest: () => ({ ...manifest, version: '0.1.0' }),
    openOptionsPage: async () => void opened.push('options'),
    onMessage: event(),
    getURL: (path: string) => `chrome-extension://helper${path.startsWith('/') ? '' : '/'}${path}`,
    async sendMessage({ type, data }: { type: string; data: never }) {
      sent.push({ type, data })
      return answers.get(type)?.(data) ?? null
    },
  },
  tabs: {
    query: async ({ active }: { active?: boolean }) =>
      (active ? tabs.all.slice(0, 1) : tabs.all).map((tab) => ({ ...tab, url: inView.url })),
    getCurrent: async () => (tabs.own === null ? undefined : { id: tabs.own }),
    update: async (id: number) => void tabs.shown.push(id),
    get: async (id: number) => ({ id, ...(inView.url === '' ? {} : { url: inView.url }) }),
    create: async ({ url }: { url: string }) => void opened.push(url),
    sendMessage: async (_tab: number, message: unknown) => void pagesTold.push(message),
    reload: async () => undefined,
    onUpdated: event(),
    onActivated: event(),
    onRemoved: event(),
  },
}

function permissionEvent(kind: 'added' | 'removed') {
  return {
    addListener: (listener: (change: { origins: string[] }) => void) =>
      void permissionListeners[kind].add(listener),
    removeListener: (listener: (change: { origins: string[] }) => void) =>
      void permissionListeners[kind].delete(listener),
  }
}

/** Forgets everything, as a browser just installed. */
export function resetBrowser(): void {
  listeners.clear()
  answers.clear()
  sent.length = 0
  opened.length = 0
  pagesTold.length = 0
  inView.url = ''
  Object.assign(tabs, { own: null, all: [{ id: 7 }], shown: [] })
  for (const one of Object.values(areas)) one.empty()
  fakeVault.empty()
  permissions.allowed = new Set(manifest.host_permissions)
  permissions.answer = true
  permissions.asked.length = 0
  permissionListeners = { added: new Set(), removed: new Set() }
  registered.clear()
  commands.clear()
}
