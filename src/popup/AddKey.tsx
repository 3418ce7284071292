import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { isOrganisationName } from '../model/keys/organisation'
import { onEscape } from '../ui/manners/escape'
import { Button, takeFocus } from '../ui/parts/Button'
import { t } from '../ui/words/i18n'
import { addKey } from './actions'
import { checkTyped } from './checkTyped'
import type { Popup } from './model'

interface AddKeyProps {
  popup: Popup
  /** Null while no organisation is known: the form then asks for it. */
  organisation: string | null
}

/** The form for a routing key that the portal's page did not show. */
export function AddKey({ popup, organisation }: AddKeyProps) {
  const id = useId()
  const typed = useSignal(popup.adding.value ?? '')
  const owner = useSignal('')
  // Another one may be taken into use while the form is open: what is added is added where it is seen then.
  const whose = organisation ?? owner.value.trim()
  const { text, verdict } = checkTyped(
    typed.value,
    popup.saved.routingKeys.value.map(({ key }) => key),
  )
  const ownerFits = isOrganisationName(whose)
  const ownerText = ownerFits || owner.value === '' ? t('addOrganisationHint') : t('addOrganisationWrong')
  const submit = (event: Event) => {
    event.preventDefault()
    if (verdict !== 'no' && ownerFits) void addKey(popup, whose, typed.value.trim())
  }
  // Once more, and the browser closes the popup.
  const leave = onEscape(() => (popup.adding.value = null))
  return (
    <form class="add" onSubmit={submit} onKeyDown={leave}>
      {organisation === null && (
        <label>
          {t('addOrganisationLabel')}
          <input
            ref={takeFocus}
            value={owner.value}
            maxLength={100}
            autocomplete="off"
            spellcheck={false}
            aria-describedby={`${id}-owner`}
            onInput={(event) => (owner.value = event.currentTarget.value)}
          />
          <span id={`${id}-owner`} class="hint">
            {ownerText}
          </span>
        </label>
      )}
      <label>
        {t('addKeyLabel')}
        <input
          ref={organisation === null ? null : takeFocus}
          value={typed.value}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-key`}
          onInput={(event) => (typed.value = event.currentTarget.value)}
        />
      </label>
      <span id={`${id}-key`} class="hint warning" aria-live="polite">
        {text}
      </span>
      <span class="actions">
        <Button disabled={verdict === 'no' || !ownerFits}>
          {t(verdict === 'doubtful' ? 'addAnyway' : 'add')}
        </Button>
        <Button look="quiet" onPress={() => (popup.adding.value = null)}>
          {t('cancel')}
        </Button>
      </span>
    </form>
  )
}
