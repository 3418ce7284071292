import { useSignal } from '@preact/signals'

interface KeyFieldProps {
  id: string
  label: string
  keys: readonly string[]
  value: string
  onChange: (value: string) => void
}

/** A field for one of the saved routing keys; the browser's own list helps to find it. */
export function KeyField({ id, label, keys, value, onChange }: KeyFieldProps) {
  // A thousand options are made once the field is used, not before.
  const used = useSignal(false)
  return (
    <label class="key-field">
      <span>{label}</span>
      <input
        list={id}
        value={value}
        maxLength={120}
        autocomplete="off"
        spellcheck={false}
        onFocus={() => (used.value = true)}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <datalist id={id}>{used.value && keys.map((key) => <option key={key} value={key} />)}</datalist>
    </label>
  )
}
