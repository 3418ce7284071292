import { type Candidate, fieldCandidates, keyCandidates } from '../../src/controls/point/candidates'
import { pointAt } from '../../src/controls/point/point'
import { servePointing } from '../../src/controls/point/servePointing'
import type { PointKind } from '../../src/model/pages/pointed'

/** What can be pointed at on a page, and what a person did point at. */

const readFor = (what: PointKind) => (what === 'portal-key' ? keyCandidates : fieldCandidates)
const plain = ({ el, ...one }: Candidate) => ({ ...one, is: el.id })

/** Everything that can be pointed at, without its element, by which it is told. */
export const toPoint = (what: PointKind) => readFor(what)().map(plain)

let pointing: Promise<Candidate | null> = Promise.resolve(null)

/** Lets the person point. */
export function startPointing(what: PointKind): void {
  // The page's own world has no browser to ask for words.
  Object.assign(globalThis, {
    browser: { runtime: { id: 'ours' }, i18n: { getMessage: (name: string) => name } },
  })
  pointing = pointAt(what, readFor(what), new AbortController().signal)
}

/** What the person has pointed at by now, by its id or class: null for nothing, and where they go on. */
export async function pointed(): Promise<string | null> {
  const going = new Promise<null>((done) => setTimeout(() => done(null), 50))
  const el = (await Promise.race([pointing, going]))?.el
  return el ? el.id || el.className : null
}

/** Whether nobody is pointing any more. */
export async function isPointingOver(): Promise<boolean> {
  const going = new Promise<false>((done) => setTimeout(() => done(false), 50))
  return (await Promise.race([pointing.then(() => true), going])) === true
}

type Listener = (message: unknown, sender: unknown, reply: (value: unknown) => void) => void

/** Tells the page what was pointed at once, and lets it look again; what was shown, by each of them. */
export async function showPointed(what: PointKind, index: number, looks: readonly string[]) {
  const listeners: Listener[] = []
  const onMessage = { addListener: (one: Listener) => listeners.push(one), removeListener: () => undefined }
  Object.assign(globalThis, { browser: { runtime: { id: 'ours', onMessage } } })
  const shown: string[] = []
  const look = servePointing(
    {
      candidates: readFor(what),
      show: (el) => shown.push(el.id),
      drop: () => shown.push('dropped'),
    },
    new AbortController().signal,
  )
  const { el: _el, ...one } = readFor(what)()[index] as Candidate
  const came: unknown[] = [look()]
  const run = (change: string) =>
    document.head.append(Object.assign(document.createElement('script'), { textContent: `{${change}}` }))
  const [first = '', ...later] = looks
  run(first)
  const data = { pointed: { what, ...one }, offer: null }
  const replied = new Promise((done) => {
    for (const listener of listeners) listener({ type: 'point.show', data }, { id: 'ours' }, done)
  })
  came.push(await replied)
  for (const change of later) {
    run(change)
    came.push(look())
  }
  return { came, shown }
}
