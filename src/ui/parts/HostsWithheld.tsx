import { askForHosts, type Withheld } from '../state/withheld'
import { t } from '../words/i18n'
import { Button } from './Button'
import { Icon } from './Icon'
import '../looks/trouble.css'

interface HostsWithheldProps {
  withheld: Withheld
}

/** Says, for as long as it is so, that the browser keeps the extension from pages it is for; and asks for them. */
export function HostsWithheld({ withheld }: HostsWithheldProps) {
  const hosts = withheld.hosts.value
  if (hosts.length === 0) return null
  return (
    <div class="trouble">
      <Icon name="warning" />
      <span>{t('hostsWithheld', hosts.join(', '))}</span>
      <Button onPress={() => void askForHosts(hosts)}>{t('optionsHostAllow')}</Button>
    </div>
  )
}
