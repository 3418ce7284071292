import { useComputed, useSignal, useSignalEffect } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { endpointWith } from '../model/keys/endpoint'
import { portalAddress } from '../model/pages/page'
import { Button } from '../ui/parts/Button'
import { EmptyState } from '../ui/parts/EmptyState'
import { Link } from '../ui/parts/Link'
import { Status } from '../ui/parts/Status'
import { endpointForm, type Store } from '../ui/state/store'
import { t } from '../ui/words/i18n'

interface CopyProps {
  saved: Store
  /** Empty when none suggests itself. */
  routingKey: string
}

/**
 * Copies at once where the browser lets a window do so, else by Enter on its one button. It goes when the person goes
 * on to another window, or closes it: by no clock, for nobody knows how long it takes to read or to be read aloud.
 */
export function Copy({ saved, routingKey }: CopyProps) {
  const state = useSignal<'coming' | 'asks' | 'copied'>('coming')
  const isKnown = useComputed(() => saved.routingKeys.value.some(({ key }) => key === routingKey))
  const form = useComputed(() => endpointForm(saved))
  const secret = saved.secret.value
  const organisation = saved.organisation.value
  const copy = async () => {
    const { value: secret } = saved.secret
    if (!secret || !isKnown.value || form.value === null) return
    try {
      await navigator.clipboard.writeText(endpointWith(form.value, secret.key, routingKey))
      state.value = 'copied'
    } catch {
      // Firefox wants a press in this very window; a window not in front yet is asked again when it is.
      state.value = 'asks'
    }
  }
  useSignalEffect(() => {
    if (saved.phase.value === 'ready' && state.peek() === 'coming') void copy()
  })
  useEffect(() => {
    const focused = () => state.value === 'asks' && void copy()
    const left = () => state.value === 'copied' && window.close()
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && window.close()
    addEventListener('focus', focused)
    addEventListener('blur', left)
    document.addEventListener('keydown', leave)
    return () => {
      removeEventListener('focus', focused)
      removeEventListener('blur', left)
      document.removeEventListener('keydown', leave)
    }
  }, [])
  if (saved.phase.value === 'loading') return null
  if (saved.phase.value === 'failed')
    return <Nothing title={t('loadFailedTitle')} text={t('loadFailedText')} />
  if (!secret)
    return (
      <Nothing text={t('refusal_noKey')}>
        <Link href={portalAddress(organisation?.name ?? null, 'pingometer', saved.portal.value)} look="usual">
          {t('openInPortal')}
        </Link>
      </Nothing>
    )
  if (form.value === null) return <Nothing text={t('refusal_noAddress')} />
  if (!isKnown.value) return <Nothing text={t('copyNoChoice')} />
  return (
    <main>
      <h1>
        {t('copyEndpoint')} <bdi>{routingKey}</bdi>
      </h1>
      <Status text={state.value === 'copied' ? t('copiedEndpoint', routingKey) : ''} refused={false} />
      {state.value === 'copied' && (
        <Button look="primary" onPress={() => window.close()} autoFocus>
          {t('pageClose')}
        </Button>
      )}
      {state.value === 'asks' && (
        <Button look="primary" onPress={() => void copy()} autoFocus>
          {t('copyEndpointWith', routingKey)}
        </Button>
      )}
    </main>
  )
}

interface NothingProps {
  title?: string
  text: string
  children?: ComponentChildren
}

/** Why nothing is copied, and what to do about it. The keyboard is on the way out. */
function Nothing({ title = t('copyEndpoint'), text, children }: NothingProps) {
  return (
    <main>
      <h1 class="unseen">{t('commandCopyEndpoint')}</h1>
      <EmptyState title={title} text={text}>
        {children}
        <Button look="quiet" onPress={() => window.close()} autoFocus>
          {t('pageClose')}
        </Button>
      </EmptyState>
    </main>
  )
}
