import type { TabState } from '../../messaging/protocol'
import { fillKindOf, type PageKind, type Vendor } from '../../model/pages/page'
import type { PointKind } from '../../model/pages/pointed'
import { type MessageName, t } from '../words/i18n'
import { Button } from './Button'

interface PointingProps {
  tab: TabState | null
  onPoint: (what: PointKind) => void
  onForget: () => void
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
export function Pointing({ tab, onPoint, onForget }: PointingProps) {
  if (tab?.state !== 'page' || !tab.vendor) return null
  // What is remembered may be of another form at an address of the same shape.
  const isWanted = tab.refusal !== null || (tab.kind === 'none' && !tab.pointed)
  const choices = isWanted ? choicesFor(tab.vendor, tab.kind) : []
  return (
    <div class="pointing">
      {choices.map(([what, name]) => (
        <Button key={what} look="quiet" onPress={() => onPoint(what)}>
          {t(name)}
        </Button>
      ))}
      {tab.pointed && (
        <Button look="quiet" onPress={onForget}>
          {t('pointForget')}
        </Button>
      )}
    </div>
  )
}
