import type { Page } from 'puppeteer-core'

/** The two browsers the extension is built for; `chrome` is any Chromium. */
export type Kind = 'chrome' | 'firefox'

/** A rectangle in CSS pixels of the viewport it belongs to. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** An accessible name: the exact string, or a pattern it matches. */
export type Name = string | RegExp

/** How long to keep looking, in milliseconds (30 s unless said). */
export interface Patience {
  timeout?: number
}

/** For clicks: also how long the target must have stood still first. */
export interface ClickOptions extends Patience {
  still?: number
}

/** A keyboard shortcut; `key` is one letter or digit. */
export interface Shortcut {
  key: string
  alt?: boolean
  shift?: boolean
  ctrl?: boolean
}

/** What to start. */
export interface LaunchOptions {
  /** Directory of the built extension, or null for a browser without it. */
  extension: string | null
  /** Firefox: its packed archive, to be installed in the directory's place. */
  archive?: string
  /** Port of the TLS server on loopback that answers for `hosts`. */
  port: number
  /** Host names that lead to that server. */
  hosts: readonly string[]
  /** Default true. A visible browser needs a display. */
  headless?: boolean
  /** Chromium: the X display of a visible browser; the environment's unless told. */
  display?: string
  /** A profile directory to keep; without one, a fresh one that is deleted at the end. */
  profile?: string
  /** Size of a page's viewport; the window is made as much larger as it needs. */
  size?: { width: number; height: number }
  colorScheme?: 'light' | 'dark'
  /** Language of the browser, e.g. `de`. */
  lang?: string
  /** Leaves the page open that the extension opens after installing. */
  firstRun?: boolean
  /** Further command line arguments. */
  args?: readonly string[]
}

/** Elements found the way assistive technology finds them: by role and name. */
export interface ByRole {
  /** Waits until one is there; fails after the time-out, naming what is there instead. */
  find(role: string, name: Name, options?: Patience): Promise<{ name: string; box: Box }>
  /** Is one there right now? */
  exists(role: string, name: Name): Promise<boolean>
  /** The names of all elements of a role, in document order. */
  names(role: string): Promise<string[]>
  /** Waits for it, then presses and releases the real mouse in its middle. */
  click(role: string, name: Name, options?: ClickOptions): Promise<void>
}

/** What the extension put over a page, inside closed shadow roots. */
export interface Control extends ByRole {
  /** All text shown in it; empty when it is not there. */
  text(): Promise<string>
  /** Lets the page's own scripts into its closed roots, as those of axe-core. @returns how many there are */
  openRoots(): Promise<number>
}

/** One of the extension's own pages: a tab, or the toolbar popup. */
export interface Surface extends ByRole {
  /** The text shown by the element (`value` for a text field). */
  text(role: string, name: Name, options?: Patience): Promise<string>
  /** Clicks a text field and types with real keys, replacing what it held. */
  type(role: string, name: Name, text: string): Promise<void>
  /** Chooses a file in a file field, found by a CSS selector, as the browser's own dialogue does. */
  upload(selector: string, file: string): Promise<void>
  /** Presses a key: `Tab`, `Enter`, `ArrowDown`, `a`, `Shift+Tab`. */
  press(key: string): Promise<void>
  /** The value of a JavaScript expression (or its promise) in the page's own world. */
  evaluate<T>(source: string): Promise<T>
  /** Waits until the expression is truthy. */
  waitFor(source: string, options?: Patience): Promise<void>
  screenshot(file: string): Promise<void>
  /** Is it still open? A popup closes itself when it loses the focus. */
  isOpen(): Promise<boolean>
  close(): Promise<void>
}

/** A web page in a tab. */
export interface Tab {
  readonly page: Page
  readonly control: Control
  url(): string
  goto(url: string): Promise<void>
  bringToFront(): Promise<void>
  evaluate<T, A extends readonly unknown[]>(
    source: string | ((...args: A) => T | Promise<T>),
    ...args: A
  ): Promise<T>
  /** Waits until the function or expression gives something truthy, and gives it. */
  waitFor<T>(source: string | (() => T | Promise<T>), options?: Patience): Promise<T>
  /** Real mouse on the page's own content (open shadow roots included, the extension's control not). */
  click(target: { role: string; name: Name }, options?: ClickOptions): Promise<void>
  screenshot(file: string): Promise<void>
  close(): Promise<void>
}

/** A running browser. */
export interface Browser {
  readonly kind: Kind
  readonly version: string
  /** Chromium: the id in `chrome-extension://ID/`. Firefox: the one in `moz-extension://ID/`. Empty without extension. */
  readonly extensionId: string
  open(url: string): Promise<Tab>
  /** The person allows the extension in private windows; the browser starts it anew. */
  allowInPrivate(): Promise<void>
  /** Opens an address in a private window of its own, where the extension was allowed. */
  openPrivate(url: string): Promise<Tab>
  tabs(): Promise<Tab[]>
  /**
   * Leaves one tab, and that empty; closes what the extension opened, and forgets the console. In Firefox the next
   * `open` takes that tab:
   * a new one is half a second of work there.
   */
  rest(): Promise<void>
  extensionPage(path: string): Promise<Surface>
  /** Waits for a tab or window of the extension's own that it, or the person, opened. */
  ownPage(path: string, options?: Patience): Promise<Surface>
  popup(over: Tab): Promise<Surface>
  command(name: string, key: Shortcut, tab: Tab): Promise<void>
  /**
   * Right-clicks a point of a tab and chooses an item of the extension's menu there: the path of titles from the
   * extension's own submenu on, as `menus` of the manifest name them. Chromium needs a display for it.
   */
  menu(tab: Tab, at: { x: number; y: number }, path: readonly string[]): Promise<void>
  stopBackground(): Promise<void>
  /** Kills it once; it may be started again at once, before anybody saw that it was gone. */
  killBackground(): Promise<void>
  /** An expression in the running background (started when it sleeps). */
  background<T>(source: string): Promise<T>
  badge(tab: Tab): Promise<string>
  storage(area: 'local' | 'session' | 'sync'): Promise<Record<string, unknown>>
  /** Reads the extension anew from its directory, as an update does; pages stay as they are. */
  reloadExtension(): Promise<void>
  /** From now on the person allows the extension this host (`https://host/*`) as soon as it asks. */
  allow(pattern: string): Promise<void>
  /** The person takes the extension's hosts from it, in the browser's own pages: Chromium takes all, Firefox this one. */
  withhold(pattern: string): Promise<void>
  /** Closes every popup and extension page that is open. */
  closeExtensionUi(): Promise<void>
  consoleMessages(): string[]
  close(): Promise<void>
}
