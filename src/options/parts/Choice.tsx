import { useId } from 'preact/hooks'
import { Radio } from './Radio'

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
        <Radio
          key={one.value}
          group={id}
          checked={one.value === value}
          hint={one.hint}
          onChoose={() => onChange(one.value)}
        >
          {one.text}
        </Radio>
      ))}
    </fieldset>
  )
}
