import { ask } from '../../messaging/pagePort'
import type { Notice } from '../../messaging/protocol'
import { organisationOf } from '../../model/pages/page'
import type { Pointed } from '../../model/pages/pointed'
import { isHeldBack } from '../capture/heldBack'
import { FAILED, showNotice } from '../capture/notice'
import { askForCapture, isAskedFor } from '../capture/request'
import { keyCandidates } from './candidates'
import { findPointed, servePointing } from './servePointing'

/** The key that the person pointed at on the portal: found again, it is read as if the page had been recognised. */
export interface PointedKey {
  /** The page may have changed: reads the key if it has just come. */
  look(): void
  /** Whether it is on the page now. */
  isThere(): boolean
  /** Reads it once more, because the person asks for it; null where there is none. */
  read(): Promise<Notice | null>
}

/** Serves the key that was pointed at for as long as the page lives. */
export function servePointedKey(signal: AbortSignal): PointedKey {
  /** What was pointed at, once it was there. */
  let readable: Pointed | null = null
  const look = servePointing(
    {
      candidates: keyCandidates,
      // Whoever points at the key wants it captured.
      picked: askForCapture,
      drop() {
        readable = null
      },
      show(_el, { pointed }) {
        if (pointed.what !== 'portal-key') return
        readable = pointed
        void read(pointed)
      },
    },
    signal,
  )
  return {
    look,
    isThere: () => readable !== null && findPointed(readable, keyCandidates) !== null,
    read: async () => readable && read(readable),
  }
}

async function read(pointed: Pointed): Promise<Notice | null> {
  const found = findPointed(pointed, keyCandidates)
  const organisation = organisationOf(location.href)
  if (!found || !organisation || isHeldBack()) return null
  const send = (confirmed: boolean) =>
    ask('capture.values', {
      organisation,
      integration: null,
      values: [found.text],
      confirmed,
      requested: isAskedFor(),
      telling: crypto.randomUUID(),
    })
  const told = await send(false)
  const notice = told?.asks ? { ...told, message: 'noticeOddPointed' } : told
  const save = async () => {
    const saved = await send(true)
    show(saved === undefined ? FAILED : saved, null)
  }
  show(notice, notice?.asks ? () => void save() : null)
  return notice ?? null
}

function show(notice: Notice | null | undefined, confirm: (() => void) | null): void {
  if (notice && !notice.quiet) showNotice(notice, confirm)
}
