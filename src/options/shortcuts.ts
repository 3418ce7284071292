import { type ReadonlySignal, signal } from '@preact/signals'
import browser from 'webextension-polyfill'

/** What newer versions of Firefox can do with shortcuts, and the polyfill's types do not know. */
interface MoreCommands {
  update?(detail: { name: string; shortcut: string }): Promise<void>
  reset?(name: string): Promise<void>
  openShortcutSettings?(): Promise<void>
}

/** A command of the extension and its shortcut; empty when it has none. */
export interface Command {
  name: string
  description: string
  shortcut: string
}

/** The commands, and what of them can be changed in this browser. */
export interface Shortcuts {
  commands: ReadonlySignal<readonly Command[]>
  /** Gives a command another shortcut; null where only the browser's own page can. */
  change: ((name: string, shortcut: string) => Promise<void>) | null
  reset: ((name: string) => Promise<void>) | null
  /** Opens the browser's own page for shortcuts; null where nothing can. */
  openSettings: (() => Promise<void>) | null
  /** Reads them anew: they may have been changed in the browser's own page. */
  look(): Promise<void>
}

/** Reads the commands' shortcuts from the browser. */
export function createShortcuts(): Shortcuts {
  // Firefox on a telephone has none.
  const more: MoreCommands = browser.commands ?? {}
  const commands = signal<readonly Command[]>([])
  const look = async () => {
    commands.value = ((await browser.commands?.getAll()) ?? []).map(({ name, description, shortcut }) => ({
      name: name ?? '',
      description: description ?? '',
      shortcut: shortcut ?? '',
    }))
  }
  void look()
  return {
    commands,
    look,
    change: more.update
      ? async (name, shortcut) => {
          await more.update?.({ name, shortcut })
          await look()
        }
      : null,
    reset: more.reset
      ? async (name) => {
          await more.reset?.(name)
          await look()
        }
      : null,
    openSettings: openSettings(more),
  }
}

function openSettings(more: MoreCommands): Shortcuts['openSettings'] {
  if (more.openShortcutSettings) return async () => more.openShortcutSettings?.()
  // Firefox lets nobody link to its page; every Chromium does.
  if (browser.runtime.getURL('').startsWith('moz-extension:')) return null
  return async () => void (await browser.tabs.create({ url: 'chrome://extensions/shortcuts' }))
}

const MODIFIERS = new Set(['Control', 'Alt', 'Shift', 'Meta'])
const NAMED: Record<string, string> = {
  ' ': 'Space',
  ',': 'Comma',
  '.': 'Period',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
}
const AS_THEY_ARE = /^(?:F(?:[1-9]|1[0-2])|Home|End|PageUp|PageDown|Insert|Delete)$/

/**
 * The keys of a press as the browser writes a shortcut, e.g. `Alt+Shift+V`.
 * @returns null while only modifiers are held
 */
export function shortcutOf(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'shiftKey' | 'metaKey'>,
  onMac: boolean,
): { keys: string; possible: boolean } | null {
  if (MODIFIERS.has(event.key)) return null
  // By the place of the key: with Alt or Shift held it may write something else.
  const placed = /^(?:Key([A-Z])|Digit(\d))$/.exec(event.code)
  const plain = /^[a-z0-9]$/i.test(event.key) ? event.key.toUpperCase() : undefined
  const letter = placed?.[1] ?? placed?.[2] ?? plain
  const main = letter ?? NAMED[event.key] ?? event.key
  const parts = [
    event.ctrlKey && (onMac ? 'MacCtrl' : 'Ctrl'),
    event.metaKey && (onMac ? 'Command' : 'Meta'),
    event.altKey && 'Alt',
    event.shiftKey && 'Shift',
  ].filter((part) => typeof part === 'string')
  const known = letter !== undefined || Object.values(NAMED).includes(main) || AS_THEY_ARE.test(main)
  const held = event.altKey || event.ctrlKey || (onMac && event.metaKey)
  const possible =
    known && parts.length <= 2 && !parts.includes('Meta') && (held || (/^F\d/.test(main) && !event.shiftKey))
  return { keys: [...parts, main].join('+'), possible }
}
