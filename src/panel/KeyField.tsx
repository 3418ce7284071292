import { useSignal } from '@preact/signals'
import { isMissing, LONGEST_KEY } from '../model/keys/routingKey'
import type { RoutingKeyRecord } from '../storage/kinds'
import { t } from '../ui/words/i18n'

interface KeyFieldProps {
  id: string
  label: string
  keys: readonly RoutingKeyRecord[]
  value: string
  onChange: (value: string) => void
}

/**
 * A field for one of the saved routing keys; the browser's own list helps to find it. Of one that is no longer on the
 * portal the list says so, and so does a line below once it stands in the field; and that none is like what was typed.
 */
export function KeyField({ id, label, keys, value, onChange }: KeyFieldProps) {
  // A thousand options are made once the field is used, not before.
  const used = useSignal(false)
  const missing = new Set(keys.filter(isMissing).map(({ key }) => key))
  const typed = value.trim()
  const isGone = missing.has(typed)
  const isLike = ({ key }: RoutingKeyRecord) => key.toLowerCase().includes(typed.toLowerCase())
  const isNone = typed !== '' && !keys.some(isLike)
  const told = isGone ? t('missingShort') : isNone ? t('noHitTitle', typed) : ''
  return (
    <label class="key-field">
      <span>{label}</span>
      <input
        list={id}
        value={value}
        maxLength={LONGEST_KEY}
        autocomplete="off"
        spellcheck={false}
        aria-description={told || undefined}
        onFocus={() => (used.value = true)}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <datalist id={id}>
        {used.value &&
          keys.map(({ key }) => (
            <option key={key} value={key} {...(missing.has(key) ? { label: t('missingShort') } : {})} />
          ))}
      </datalist>
      {told !== '' && (
        <span class={isGone ? 'missing' : ''} aria-hidden="true">
          {told}
        </span>
      )}
    </label>
  )
}
