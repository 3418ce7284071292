import { EmptyState } from '../ui/EmptyState'
import { t } from '../ui/i18n'
import { Capturing } from './Capturing'
import { DataSection } from './DataSection'
import { FilesSection } from './FilesSection'
import { Hosts } from './Hosts'
import { KeyKeeping } from './KeyKeeping'
import { Looks } from './Looks'
import { Managed } from './Managed'
import type { Options } from './model'
import { Nav } from './Nav'
import { News } from './News'
import { Organisations } from './Organisations'
import { ShortcutList } from './ShortcutList'
import { SitesSection } from './SitesSection'
import { SyncSection } from './SyncSection'

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
            <Managed options={options} />
            <Organisations options={options} />
            <Hosts options={options} />
            <SitesSection options={options} />
            <Capturing options={options} />
            <KeyKeeping options={options} />
            <Looks options={options} />
            <ShortcutList options={options} />
            <SyncSection options={options} />
            <FilesSection options={options} />
            <DataSection options={options} />
            <News options={options} />
          </>
        )}
      </main>
    </>
  )
}
