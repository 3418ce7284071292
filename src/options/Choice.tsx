import { useId } from 'preact/hooks'

interface ChoiceProps<T extends string> {
  /** What is chosen; names the group. */
  name: string
  hint?: string
  value: T
  choices: readonly { value: T; text: string; hint?: string }[]
  onChange: (value: T) => void
}

/** One of a few: radio buttons with what each of them means. */
export function Choice<T extends string>({ name, hint, value, choices, onChange }: ChoiceProps<T>) {
  const id = useId()
  return (
    <fieldset class="row choice" aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend>{name}</legend>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      {choices.map((one) => (
        <label key={one.value}>
          <input
            type="radio"
            name={id}
            value={one.value}
            checked={one.value === value}
            aria-describedby={one.hint ? `${id}-${one.value}` : undefined}
            onChange={() => onChange(one.value)}
          />
          <span>
            {one.text}
            {one.hint && (
              <small id={`${id}-${one.value}`} class="hint">
                {one.hint}
              </small>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
