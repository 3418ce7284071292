import type { KeyDifferences } from '../../model/keys/publicApi'
import { t } from '../../ui/words/i18n'

interface DifferencesProps {
  differences: KeyDifferences
}

/** Where the API's list and the saved one differ. */
export function Differences({ differences }: DifferencesProps) {
  const { added, onlyPages, onlyBefore, onlySet, onlyHand, otherCase } = differences
  const parts: [string, string[]][] = [
    [t('panelDiff_added'), added],
    [t('panelDiff_onlyPages'), onlyPages],
    [t('panelDiff_onlyBefore'), onlyBefore],
    [t('panelDiff_onlySet'), onlySet],
    [t('panelDiff_onlyHand'), onlyHand],
    [t('panelDiff_otherCase'), otherCase.map(([api, saved]) => `${saved} → ${api}`)],
  ]
  const shown = parts.filter(([, keys]) => keys.length > 0)
  if (shown.length === 0) return <p>{t('panelDiff_none')}</p>
  return (
    <dl class="differences" aria-label={t('panelDiff')}>
      {shown.map(([title, keys]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>
            <bdi>{keys.join(', ')}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}
