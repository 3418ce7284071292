import { EmptyState } from '../ui/parts/EmptyState'
import { t } from '../ui/words/i18n'
import { Capturing } from './choices/Capturing'
import { KeyKeeping } from './choices/KeyKeeping'
import { Looks } from './choices/Looks'
import { Managed } from './choices/Managed'
import { Organisations } from './choices/Organisations'
import { SyncSection } from './choices/SyncSection'
import { DataSection } from './data/DataSection'
import { FilesSection } from './files/FilesSection'
import { Hosts } from './hosts/Hosts'
import { SitesSection } from './hosts/SitesSection'
import { ShortcutList } from './keyboard/ShortcutList'
import type { Options } from './model'
import { Nav } from './Nav'
import { News } from './news/News'

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
