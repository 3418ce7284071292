import { useSignal } from '@preact/signals'
import { openPanel } from '../messaging/panel'
import { hasOwnFill } from '../model/forms/offer'
import { openOptions } from '../ui/manners/openOptions'
import { Button } from '../ui/parts/Button'
import { CaptureButton } from '../ui/parts/CaptureButton'
import { IconButton } from '../ui/parts/IconButton'
import { Link } from '../ui/parts/Link'
import { Pointing } from '../ui/parts/Pointing'
import { Result } from '../ui/parts/Result'
import { isKeySavedFrom } from '../ui/state/savedFrom'
import { pageWaits } from '../ui/words/capturing'
import { t } from '../ui/words/i18n'
import { tabSentence, warningSentence } from '../ui/words/sentences'
import { capture, fill, forgetPointed, point, refresh } from './actions'
import { LastCapture } from './LastCapture'
import type { Popup } from './model'

interface FooterProps {
  popup: Popup
}

/** What the tab shows, what came of the last press, and the one primary action: always at the same place. */
export function Footer({ popup }: FooterProps) {
  const busy = useSignal(false)
  const tab = popup.tab.state.value
  const isWithheld = popup.withheld.hosts.value.length > 0
  const waiting = pageWaits(popup.saved.settings.value.capture, tab)
  const isSaved = isKeySavedFrom(popup.saved, popup.tab.address.value)
  const result = popup.result.value
  const offer = tab?.state === 'page' && tab.refusal === null ? tab.offer : null
  const warning = offer && offer.state !== 'nothing' ? offer.warning : null
  const press = async () => {
    if (busy.value) return
    busy.value = true
    await fill(popup, null)
    busy.value = false
  }
  // The button that was just pressed keeps the focus.
  const isDone = offer?.state === 'ready' && offer.already && (result !== null || busy.value)
  return (
    <footer>
      <div class="page">
        <p>
          {popup.pending.value === null
            ? tabSentence(tab, { isWithheld, waiting, isSaved, hasKeys: true })
            : t('tabPressSubmit')}
        </p>
        {warning && (
          <p class="doubtful">{warningSentence(warning, popup.saved.organisation.value?.name ?? '')}</p>
        )}
        {tab?.state === 'stale' && <Button onPress={() => void refresh(popup)}>{t('refreshPage')}</Button>}
        {offer?.state === 'missing' && (
          <Link href={offer.link}>{t(offer.what === 'api-key' ? 'openInPortal' : 'openRoutingKeys')}</Link>
        )}
        <CaptureButton waiting={waiting} onPress={() => void capture(popup)} />
        <Pointing
          tab={tab}
          onPoint={(what) => void point(popup, what)}
          onForget={() => void forgetPointed(popup)}
        />
        <span class="elsewhere">
          <Button look="quiet" onPress={() => void openPanel().catch(() => undefined)}>
            {t('panelOpen')}
          </Button>
          <IconButton icon="options" name={t('optionsOpen')} onPress={() => void openOptions()} />
        </span>
      </div>
      <LastCapture popup={popup} />
      <Result result={result} />
      <Button look="primary" disabled={!offer || !(hasOwnFill(offer) || isDone)} onPress={() => void press()}>
        {t('fillPage')}
      </Button>
    </footer>
  )
}
