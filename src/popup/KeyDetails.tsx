import { MORE } from '../model/keys/policies'
import { isDoubtful, isMissing } from '../model/keys/routingKey'
import { isUnsaved } from '../model/monitors/monitorState'
import type { RoutingKeyRecord } from '../storage/kinds'
import { Asking } from '../ui/parts/Asking'
import { Button } from '../ui/parts/Button'
import { t } from '../ui/words/i18n'
import { copyEndpoint, fill, removeKey, whyNoEndpoint } from './actions'
import type { Popup } from './model'

interface KeyDetailsProps {
  popup: Popup
  record: RoutingKeyRecord
}

/** What is known of a routing key, and what else can be done with it. */
export function KeyDetails({ popup, record }: KeyDetailsProps) {
  const { key, organisation, policies, multiResponder, source } = record
  const monitors = popup.saved.monitorsOf.value.get(key) ?? []
  return (
    <div class="details">
      <Doubt popup={popup} record={record} />
      <dl>
        <dt style={{ gridRowEnd: `span ${Math.max(1, policies.length)}` }}>{t('policies')}</dt>
        {policies.length === 0 && (
          <dd class="none">{t(source === 'managed' ? 'noPoliciesSet' : 'noPolicies')}</dd>
        )}
        {policies.map((policy) => (
          <dd key={policy} class={policy === MORE ? 'none' : undefined}>
            {policy === MORE ? t('morePolicies') : <bdi>{policy}</bdi>}
          </dd>
        ))}
        {multiResponder !== null && (
          <>
            <dt>{t('multiResponder')}</dt>
            <dd>{t(multiResponder ? 'yes' : 'no')}</dd>
          </>
        )}
        <dt style={{ gridRowEnd: `span ${Math.max(1, monitors.length)}` }}>{t('monitorsWith')}</dt>
        {monitors.length === 0 && <dd class="none">{t('noMonitors')}</dd>}
        {monitors.map((monitor) => (
          <dd key={monitor.id}>
            <bdi>{monitor.name ?? monitor.id}</bdi>
            {isUnsaved(monitor) && <span class="unsaved">{t('panelState_filled')}</span>}
          </dd>
        ))}
      </dl>
      <div class="actions">
        <Button
          name={t('copyEndpointWith', key)}
          reason={whyNoEndpoint(popup)}
          onPress={() => void copyEndpoint(popup, key)}
        >
          {t('copyEndpoint')}
        </Button>
        <Button
          look="quiet"
          name={t('removeKey', key)}
          reason={isManaged(popup, record) ? t('managedRemove') : null}
          onPress={() => void removeKey(popup, organisation, key)}
        >
          {t('remove')}
        </Button>
      </div>
    </div>
  )
}

/** What would misroute an alarm; where the key was to be used all the same, the question whether it is meant. */
function Doubt({ popup, record }: KeyDetailsProps) {
  const { key } = record
  const isGone = isMissing(record)
  if (popup.doubted.value !== key || !popup.takesRoutingKey.value)
    return (
      <>
        {isGone && <p class="doubtful">{t('missingKey')}</p>}
        {isDoubtful(key) && <p class="doubtful">{t('doubtfulKey')}</p>}
      </>
    )
  const close = () => (popup.doubted.value = null)
  return (
    <Asking
      question={t(isGone ? 'pageMissingKey' : 'pageDoubtful')}
      yes={t('pageFillKey', key)}
      danger
      onYes={() => {
        close()
        void fill(popup, key)
      }}
      onNo={close}
    />
  )
}

/** Whether an administrator set this key. */
function isManaged(popup: Popup, { organisation, key }: RoutingKeyRecord): boolean {
  const set = popup.saved.managed.value?.routingKeys ?? []
  return set.some((one) => one.organisation === organisation && one.key === key)
}
