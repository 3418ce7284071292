import browser from 'webextension-polyfill'
import { type MessageName, t } from '../ui/words/i18n'

/** What each permission is for, in the manifest's words. One without a reason here fails a test. */
export const REASONS: Record<string, MessageName> = {
  'https://portal.victorops.com/*': 'welcomeFor_portal',
  'https://app.pingometer.com/*': 'welcomeFor_pingometer',
  storage: 'welcomeFor_storage',
  scripting: 'welcomeFor_scripting',
  activeTab: 'welcomeFor_activeTab',
  contextMenus: 'welcomeFor_contextMenus',
  // Firefox has another name for it.
  menus: 'welcomeFor_contextMenus',
  sidePanel: 'welcomeFor_sidePanel',
  'https://alert.victorops.com/*': 'welcomeFor_alert',
  'https://api.victorops.com/*': 'welcomeFor_api',
  'https://*/*': 'welcomeFor_hosts',
}

/** A permission as the person knows it: a host by its name, all hosts as others are. */
function nameOf(permission: string): string {
  if (permission === 'https://*/*') return t('welcomeAnyHost')
  return /^https:\/\/([^*/]+)\/\*$/.exec(permission)?.[1] ?? permission
}

/** What the extension may do from the start, and what it will ask for when that is first used. */
export function Permissions() {
  const manifest = browser.runtime.getManifest() as {
    permissions?: string[]
    host_permissions?: string[]
    optional_permissions?: string[]
    optional_host_permissions?: string[]
  }
  const now = [...(manifest.host_permissions ?? []), ...(manifest.permissions ?? [])]
  const later = [...(manifest.optional_host_permissions ?? []), ...(manifest.optional_permissions ?? [])]
  return (
    <section aria-labelledby="permissions">
      <h2 id="permissions">{t('welcomePermissions')}</h2>
      <Reasons permissions={now} />
      <h3>{t('welcomeLater')}</h3>
      <Reasons permissions={later} />
    </section>
  )
}

function Reasons({ permissions }: { permissions: readonly string[] }) {
  return (
    <dl class="reasons">
      {permissions.map((permission) => {
        const reason = REASONS[permission]
        return (
          <div key={permission}>
            <dt>
              <code>{nameOf(permission)}</code>
            </dt>
            <dd>{reason ? t(reason) : ''}</dd>
          </div>
        )
      })}
    </dl>
  )
}
