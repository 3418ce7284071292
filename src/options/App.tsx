import { EmptyState } from '../ui/EmptyState'
import { t } from '../ui/i18n'
import { Capturing } from './Capturing'
import { Looks } from './Looks'
import type { Options } from './model'
import { Nav } from './Nav'

interface AppProps {
  options: Options
}

/** The options page: every setting takes effect at once, and says what it means. */
export function App({ options }: AppProps) {
  const phase = options.saved.phase.value
  return (
    <>
      <header>
        <img src="/icons/icon-48.png" width="28" height="28" alt="" />
        <h1>{t('optionsTitle')}</h1>
      </header>
      <Nav />
      <main aria-busy={phase === 'loading'}>
        {phase === 'failed' && <EmptyState title={t('loadFailedTitle')} text={t('loadFailedText')} />}
        {phase === 'ready' && (
          <>
            <Capturing options={options} />
            <Looks options={options} />
          </>
        )}
      </main>
    </>
  )
}
