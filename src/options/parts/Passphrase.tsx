import { useId } from 'preact/hooks'
import { takeFocus } from '../../ui/parts/Button'

interface PassphraseProps {
  label: string
  value: string
  /** What is expected, or what is wrong with it; empty for nothing. */
  hint: string
  /** Whether it is made up here, and not typed again. */
  fresh?: boolean
  autoFocus?: boolean
  onInput: (text: string) => void
}

/** A field for a passphrase. */
export function Passphrase({ label, value, hint, fresh, autoFocus, onInput }: PassphraseProps) {
  const id = useId()
  return (
    <div class="field">
      <label for={`${id}-field`}>{label}</label>
      <input
        id={`${id}-field`}
        type="password"
        value={value}
        maxLength={1000}
        autocomplete={fresh ? 'new-password' : 'off'}
        aria-describedby={id}
        ref={autoFocus ? takeFocus : null}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <small id={id} class="hint" aria-live="polite">
        {hint}
      </small>
    </div>
  )
}
