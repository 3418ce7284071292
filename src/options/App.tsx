import { EmptyState } from '../ui/EmptyState'
import { t } from '../ui/i18n'
import { Capturing } from './Capturing'
import { Hosts } from './Hosts'
import { KeyKeeping } from './KeyKeeping'
import { Looks } from './Looks'
import type { Options } from './model'
import { Nav } from './Nav'
import { News } from './News'
import { Organisations } from './Organisations'
import { ShortcutList } from './ShortcutList'

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
            <Organisations options={options} />
            <Hosts options={options} />
            <Capturing options={options} />
            <KeyKeeping options={options} />
            <Looks options={options} />
            <ShortcutList options={options} />
            <News options={options} />
          </>
        )}
      </main>
    </>
  )
}
