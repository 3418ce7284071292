import { PORTAL, portalAddress } from '../model/pages/page'
import { Button } from '../ui/parts/Button'
import { Link } from '../ui/parts/Link'
import { windowWaits } from '../ui/words/capturing'
import { t } from '../ui/words/i18n'
import { AddKey } from './AddKey'
import type { Popup } from './model'

interface BeginProps {
  popup: Popup
}

/** The popup before anything was captured: how to begin. */
export function Begin({ popup }: BeginProps) {
  const adding = popup.adding.value !== null
  return (
    <div class="begin">
      <img src="/icons/icon-128.png" width="48" height="48" alt="" />
      <h2>{t(adding ? 'addKey' : 'emptyTitle')}</h2>
      {adding ? <AddKey popup={popup} organisation={null} /> : <HowToBegin popup={popup} />}
      {!adding && (
        <Button look="quiet" onPress={() => (popup.adding.value = '')}>
          {t('addKey')}
        </Button>
      )}
    </div>
  )
}

function HowToBegin({ popup }: BeginProps) {
  const waits = windowWaits(popup.saved.settings.value.capture, popup.tab.state.value)
  return (
    <>
      <p>{t(waits ? 'emptyTextOnRequest' : 'emptyText')}</p>
      <ol>
        <li>{t('emptyPortalKey')}</li>
        <li>{t('emptyPortalRouting')}</li>
      </ol>
      <p>{t('emptyThen')}</p>
      <Link href={portalAddress(null, 'pingometer', PORTAL)} look="usual">
        {t('openPortal')}
      </Link>
    </>
  )
}
