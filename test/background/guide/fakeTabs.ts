import type { Coming } from '../../../src/background/guide/coming'
import type { PageKind } from '../../../src/model/pages/page'
import { fakeBrowser } from '../../ui/fakeBrowser'

/** Tabs with pages in them, for journeys: what the browser and the pages would answer. */

interface FakeTab {
  id: number
  windowId: number
  status: string
  url: string
  page: PageKind
  came: Coming
}

interface Options {
  page?: PageKind
  /** The address that the server redirected to. */
  at?: string
  isSent?: boolean
  isBack?: boolean
}

const PINGOMETER = 'https://app.pingometer.com'

export class FakeTabs {
  readonly all = new Map<number, FakeTab>()
  /** The addresses that were opened for the person, in order. */
  readonly opened: string[] = []
  /** The links that were followed for the person, in order. */
  readonly followed: string[] = []
  /** What comes of an address that is opened, and of a link that is followed; nothing unless a test says so. */
  onOpen: (tab: number, address: string) => void = () => undefined
  onFollow: (tab: number, landmark: string) => boolean = () => false
  #documents = 0

  /** Another document comes into a tab, or the first of a new one. */
  load(
    id: number,
    address: string,
    { page = 'none', at, isSent = false, isBack = false }: Options = {},
  ): void {
    const url = at ?? address
    const came = {
      began: ++this.#documents,
      address: url.replace(/#.*$/, ''),
      isRedirected: at !== undefined,
      isSent,
      isBack,
    }
    this.all.set(id, { id, windowId: 1, status: 'complete', url, page, came })
  }

  /** The page in a tab changes its address by itself. */
  turn(id: number, url: string, page: PageKind): void {
    Object.assign(this.#tab(id), { url, page })
  }

  #tab(id: number): FakeTab {
    const tab = this.all.get(id)
    if (!tab) throw new Error(`No tab with id: ${id}`)
    return tab
  }

  /** What the browser tells of a tab: no address of other sites. */
  #told(id: number) {
    const { url, ...tab } = this.#tab(id)
    return url.startsWith(PINGOMETER) ? { ...tab, url } : tab
  }

  constructor() {
    Object.assign(fakeBrowser.tabs, {
      get: async (id: number) => this.#told(id),
      query: async ({ url = '' }: { url?: string }) =>
        [...this.all.values()].filter((tab) => tab.url.startsWith(url.replace('*', ''))),
      update: async (id: number, { url }: { url?: string }) => {
        if (url === undefined) return
        this.opened.push(url)
        this.onOpen(id, url)
      },
      create: async ({ url }: { url: string }) => {
        const id = this.all.size + 100
        this.load(id, 'about:blank')
        this.opened.push(url)
        this.onOpen(id, url)
        return { id }
      },
      sendMessage: async (id: number, { type, data }: { type: string; data: { landmark: string } }) => {
        if (type === 'page.state')
          return { state: 'page', kind: this.#tab(id).page, offer: { state: 'nothing' }, refusal: null }
        if (type !== 'guide.follow') return null
        const found = this.onFollow(id, data.landmark)
        if (found) this.followed.push(data.landmark)
        return found ? { found } : { found, reason: 'none' }
      },
    })
    Object.assign(fakeBrowser.scripting, {
      executeScript: async ({ target, files }: { target: { tabId: number }; files?: string[] }) => {
        if (files) return []
        const { url, came } = this.#tab(target.tabId)
        if (!url.startsWith(PINGOMETER)) throw new Error('Cannot access contents of the page.')
        return [{ result: came }]
      },
    })
  }
}
