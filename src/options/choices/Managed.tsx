import { ManagedMark } from '../../ui/parts/ManagedMark'
import { plural, t } from '../../ui/words/i18n'
import type { Options } from '../model'

interface ManagedProps {
  options: Options
}

/** What an administrator set by policy, as long as they set anything. */
export function Managed({ options }: ManagedProps) {
  const managed = options.saved.managed.value
  if (managed === null) return null
  const { organisation, hosts, routingKeys, unusable } = managed
  return (
    <section class="managed" aria-label={t('managedTitle')}>
      <div class="card">
        <div class="row work">
          <ManagedMark />
          <p class="hint">{t('managedText')}</p>
          <dl>
            {organisation !== null && (
              <>
                <dt>{t('managedOrganisation')}</dt>
                <dd>
                  <bdi>{organisation}</bdi>
                </dd>
              </>
            )}
            {hosts.length > 0 && (
              <>
                <dt>{t('managedHosts')}</dt>
                <dd>{hosts.map(({ host }) => host).join(', ')}</dd>
              </>
            )}
            {routingKeys.length > 0 && (
              <>
                <dt>{t('managedKeys')}</dt>
                <dd title={routingKeys.map(({ key }) => key).join(', ')}>
                  {plural('keysCount', routingKeys.length)}
                </dd>
              </>
            )}
          </dl>
          {unusable.length > 0 && <p class="problem">{t('managedUnusable', unusable.join(', '))}</p>}
        </div>
      </div>
    </section>
  )
}
