import { fillKindOf, type PageKind, type Vendor } from '../model/pages/page'
import type { PointKind } from '../model/pages/pointed'
import { Button } from '../ui/parts/Button'
import { type MessageName, t } from '../ui/words/i18n'
import { forgetPointed, point } from './actions'
import type { Popup } from './model'

interface PointingProps {
  popup: Popup
}

/** What can be pointed at on a page that was not recognised, or whose field was not. */
function choicesFor(vendor: Vendor, kind: PageKind): [PointKind, MessageName][] {
  const wanted = fillKindOf(kind)
  if (wanted) return [[wanted, 'pointField']]
  if (kind === 'portal-integration-enabled') return [['portal-key', 'pointKey']]
  if (kind !== 'none') return []
  return vendor === 'victorops'
    ? [['portal-key', 'pointKey']]
    : [
        ['api-key', 'pointApiKeyField'],
        ['routing-key', 'pointRoutingKeyField'],
      ]
}

/** When recognition fails, the person still gets there: they point, and the extension remembers. */
export function Pointing({ popup }: PointingProps) {
  const tab = popup.tab.state.value
  if (tab?.state !== 'page' || !tab.vendor) return null
  const choices = tab.pointed || tab.refusal === null ? [] : choicesFor(tab.vendor, tab.kind)
  const unknown = tab.kind === 'none' && !tab.pointed ? choicesFor(tab.vendor, 'none') : choices
  return (
    <div class="pointing">
      {unknown.map(([what, name]) => (
        <Button key={what} look="quiet" onPress={() => void point(popup, what)}>
          {t(name)}
        </Button>
      ))}
      {tab.pointed && (
        <Button look="quiet" onPress={() => void forgetPointed(popup)}>
          {t('pointForget')}
        </Button>
      )}
    </div>
  )
}
