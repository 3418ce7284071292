import { useSignal } from '@preact/signals'
import type { FurtherHost } from '../../model/pages/host'
import { OWN_HOSTS, VENDORS } from '../../model/pages/page'
import { Button } from '../../ui/parts/Button'
import { ManagedMark } from '../../ui/parts/ManagedMark'
import { askForHosts } from '../../ui/state/withheld'
import { t } from '../../ui/words/i18n'
import type { Options } from '../model'
import { Section } from '../parts/Section'
import { hostHint, vendorName } from '../words'
import { addHost, allowHost, removeHost } from './hostActions'

interface HostsProps {
  options: Options
}

/** The hosts whose pages are a vendor's: those everybody has, and those that were added. */
export function Hosts({ options }: HostsProps) {
  const further = options.saved.settings.value.hosts
  return (
    <Section options={options} name="hosts" title={t('optionsHosts')} text={t('optionsHostsText')}>
      <div class="list" tabIndex={-1}>
        <ul aria-label={t('optionsHosts')}>
          {further.map((host) => (
            <Further key={host.host} options={options} further={host} />
          ))}
          {VENDORS.map((vendor) => (
            <BuiltIn key={vendor} options={options} further={{ host: OWN_HOSTS[vendor], vendor }} />
          ))}
        </ul>
      </div>
      <AddHost options={options} />
    </Section>
  )
}

interface HostProps extends HostsProps {
  further: FurtherHost
}

function BuiltIn({ options, further: { host, vendor } }: HostProps) {
  const allowed = !options.withheld.hosts.value.includes(host)
  return (
    <li class="row host">
      <span>
        <code>{host}</code>
        <small class={allowed ? 'hint' : 'hint waits'}>
          {t(allowed ? 'optionsHostBuiltIn' : 'optionsHostNotAllowed', vendorName(vendor))}
        </small>
      </span>
      {!allowed && (
        <Button name={t('optionsHostAllowThis', host)} onPress={() => void askForHosts([host])}>
          {t('optionsHostAllow')}
        </Button>
      )}
    </li>
  )
}

function Further({ options, further }: HostProps) {
  const { host, vendor } = further
  const allowed = !options.withheld.hosts.value.includes(host)
  const set = options.saved.managed.value?.hosts.some((one) => one.host === host) ?? false
  return (
    <li class="row host">
      <span>
        <code>{host}</code>
        <small class={allowed ? 'hint' : 'hint waits'}>
          {allowed ? vendorName(vendor) : t('optionsHostNotAllowed', vendorName(vendor))}
        </small>
      </span>
      {!allowed && (
        <Button name={t('optionsHostAllowThis', host)} onPress={() => void allowHost(options, further)}>
          {t('optionsHostAllow')}
        </Button>
      )}
      {set ? (
        <ManagedMark />
      ) : (
        <Button look="quiet" name={t('removeKey', host)} onPress={() => void removeHost(options, host)}>
          {t('remove')}
        </Button>
      )}
    </li>
  )
}

function AddHost({ options }: HostsProps) {
  const typed = useSignal('')
  const vendor = useSignal<FurtherHost['vendor']>('victorops')
  const add = async (event: Event) => {
    event.preventDefault()
    if (await addHost(options, vendor.value, typed.value)) typed.value = ''
  }
  return (
    <form class="row add-host" onSubmit={(event) => void add(event)}>
      <label class="field">
        <span>{t('optionsHostLabel')}</span>
        <input
          value={typed.value}
          placeholder="stportal.victorops.com"
          maxLength={300}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-describedby="host-hint"
          onInput={({ currentTarget }) => (typed.value = currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>{t('optionsHostVendor')}</span>
        <select
          value={vendor.value}
          onChange={({ currentTarget }) =>
            (vendor.value = VENDORS.find((one) => one === currentTarget.value) ?? vendor.value)
          }
        >
          {VENDORS.map((one) => (
            <option key={one} value={one}>
              {vendorName(one)}
            </option>
          ))}
        </select>
      </label>
      <Button>{t('add')}</Button>
      <p id="host-hint" class="hint">
        {hostHint(vendor.value)}
      </p>
    </form>
  )
}
