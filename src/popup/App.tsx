import { useEffect, useRef } from 'preact/hooks'
import { EmptyState } from '../ui/parts/EmptyState'
import { HostsWithheld } from '../ui/parts/HostsWithheld'
import { StorageFull } from '../ui/parts/StorageFull'
import { t } from '../ui/words/i18n'
import { Begin } from './Begin'
import { Footer } from './Footer'
import { Keys } from './Keys'
import type { Popup } from './model'
import { NextStep } from './NextStep'
import { Organisation } from './Organisation'
import { Secret } from './Secret'

interface AppProps {
  popup: Popup
}

/** The popup: whose keys, the keys, and at the bottom what can be done on the page. */
export function App({ popup }: AppProps) {
  const searchBox = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox'
      const find = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f'
      if (!searchBox.current || !(find || (event.key === '/' && !typing))) return
      event.preventDefault()
      searchBox.current.focus()
      searchBox.current.select()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])

  const phase = popup.saved.phase.value
  // What is shown of an API key, or asked about it, is about one organisation's.
  const used = popup.saved.organisation.value?.name ?? null
  const begun = used !== null
  return (
    <>
      {begun && <Organisation popup={popup} />}
      {begun && <Secret key={used} popup={popup} />}
      <main aria-busy={phase === 'loading'}>
        <h1 class="unseen">{t('extensionName')}</h1>
        {phase === 'failed' && <EmptyState title={t('loadFailedTitle')} text={t('loadFailedText')} />}
        {phase === 'ready' &&
          (begun ? <Keys popup={popup} searchBox={searchBox} /> : <Begin popup={popup} />)}
      </main>
      <StorageFull saved={popup.saved} />
      <HostsWithheld withheld={popup.withheld} />
      {begun && <NextStep popup={popup} />}
      <Footer popup={popup} />
    </>
  )
}
