import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { canBeRoutingKey } from '../model/keys/routingKey'
import { portalAddress } from '../model/pages/page'
import { Button } from '../ui/parts/Button'
import { EmptyState } from '../ui/parts/EmptyState'
import { IconButton } from '../ui/parts/IconButton'
import { Link } from '../ui/parts/Link'
import { SearchBox } from '../ui/parts/SearchBox'
import { windowWaits } from '../ui/words/capturing'
import { type MessageName, number, t } from '../ui/words/i18n'
import { AddKey } from './AddKey'
import { KeyList } from './KeyList'
import type { Popup } from './model'

interface KeysProps {
  popup: Popup
  searchBox: RefObject<HTMLInputElement | null>
}

/** The organisation's routing keys: search, add, and the list. */
export function Keys({ popup, searchBox }: KeysProps) {
  const focusList = useRef<() => void>(() => undefined)
  const organisation = popup.saved.organisation.value?.name ?? ''
  const all = popup.saved.routingKeys.value.length
  const found = popup.found.value.length
  const query = popup.query.value.trim()
  const adding = popup.adding.value !== null
  const added = useRef(false)
  useEffect(() => {
    // The form that had the focus is gone: back to the search above the list.
    if (added.current && !adding) searchBox.current?.focus()
    added.current = adding
  }, [adding, searchBox])
  return (
    <>
      <div class="tools">
        <SearchBox
          box={searchBox}
          name={t('findKey')}
          value={popup.query.value}
          onChange={(value) => (popup.query.value = value)}
          onDown={() => focusList.current()}
          found={query === '' ? '' : t('keysFound', number(found), number(all))}
        />
        <IconButton icon="add" name={t('addKey')} onPress={() => (popup.adding.value = '')} />
      </div>
      {adding && <AddKey popup={popup} organisation={organisation} />}
      <KeyList popup={popup} focusList={focusList} />
      {all === 0 && (
        <EmptyState title={t('noKeysTitle')} text={t(howToGetKeys(popup), organisation)}>
          <Link href={portalAddress(organisation, 'routekeys', popup.saved.portal.value)}>
            {t('openRoutingKeys')}
          </Link>
        </EmptyState>
      )}
      {all > 0 && found === 0 && (
        <EmptyState title={t('noHitTitle', query)} text={t('noHitText')}>
          {canBeRoutingKey(query) && (
            <Button onPress={() => (popup.adding.value = query)}>{t('addThis', query)}</Button>
          )}
        </EmptyState>
      )}
    </>
  )
}

function howToGetKeys({ saved, tab }: Popup): MessageName {
  return windowWaits(saved.settings.value.capture, tab.state.value) ? 'noKeysTextOnRequest' : 'noKeysText'
}
