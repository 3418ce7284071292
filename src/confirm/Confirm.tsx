import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { tell } from '../messaging/uiPort'
import { shownSite } from '../model/pages/site'
import type { WaitingFillRecord } from '../storage/menuKinds'
import { Button } from '../ui/parts/Button'
import { EmptyState } from '../ui/parts/EmptyState'
import { Status } from '../ui/parts/Status'
import { t } from '../ui/words/i18n'

interface ConfirmProps {
  id: string
  /** Null when the question no longer stands. */
  fill: WaitingFillRecord | null
}

/** The window comes under the pointer, perhaps in the middle of two clicks: a yes counts a moment later. */
const ARMED_AFTER = 600

/** Names the site that would get the API key, and asks. No is the usual answer. */
export function Confirm({ id, fill }: ConfirmProps) {
  const armed = useSignal(false)
  const failed = useSignal(false)
  const late = useSignal(false)
  const answer = async (allow: boolean) => {
    failed.value = false
    const taken = await tell('site.answer', { id, allow }).catch(() => null)
    // Whoever said yes waits for a filled field; after a no there is nothing to wait for.
    if (taken?.fills || !allow) window.close()
    else if (taken) late.value = true
    else failed.value = true
  }
  useEffect(() => {
    const timer = setTimeout(() => {
      armed.value = true
    }, ARMED_AFTER)
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && void answer(false)
    document.addEventListener('keydown', leave)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('keydown', leave)
    }
  }, [])
  if (!fill || late.value)
    return (
      <main>
        <h1 class="unseen">{t('confirmTitle')}</h1>
        <EmptyState title={t('confirmGoneTitle')} text={t('confirmGoneText')}>
          <Button onPress={() => window.close()} autoFocus>
            {t('confirmGoneClose')}
          </Button>
        </EmptyState>
      </main>
    )
  const { organisation, origin, routingKey, what, isPrivate } = fill
  return (
    <main>
      <h1>{t('confirmTitle')}</h1>
      <p class="site">
        <span class="hint">{t('confirmSite')}</span>
        <code>{shownSite(origin)}</code>
      </p>
      {origin.startsWith('http:') && <p class="plain">{t('confirmPlain')}</p>}
      <p>
        {what === 'endpoint'
          ? t('confirmEndpoint', organisation, routingKey ?? '')
          : t('confirmApiKey', organisation)}
      </p>
      <p class="hint">{t(isPrivate ? 'confirmMeaningPrivate' : 'confirmMeaning')}</p>
      <Status text={failed.value ? t('failed') : ''} refused />
      <div class="answers">
        <Button onPress={() => void answer(true)} disabled={!armed.value}>
          {t('confirmYes')}
        </Button>
        <Button look="primary" onPress={() => void answer(false)} autoFocus>
          {t('confirmNo')}
        </Button>
      </div>
    </main>
  )
}
