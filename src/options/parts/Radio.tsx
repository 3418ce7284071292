import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { Hinted, namedIn } from '../../ui/parts/Hinted'

interface RadioProps {
  /** The same for all of a group; they stand in one `fieldset` or list. */
  group: string
  checked: boolean
  hint?: string | undefined
  disabled?: boolean
  children: ComponentChildren
  onChoose: () => void
}

/** One of a group of radio buttons. What is checked is what is stored: a press alone does not change that. */
export function Radio({ group, checked, hint, disabled, children, onChoose }: RadioProps) {
  const id = useId()
  return (
    <label>
      <input
        type="radio"
        name={group}
        checked={checked}
        disabled={disabled}
        data-stored={checked}
        aria-labelledby={namedIn(id)}
        aria-describedby={hint && id}
        onChange={({ currentTarget }) => {
          const all = currentTarget
            .closest('fieldset, ul')
            ?.querySelectorAll<HTMLInputElement>('[type=radio]')
          for (const one of all ?? []) one.checked = one.dataset.stored === 'true'
          onChoose()
        }}
      />
      <Hinted id={id} hint={hint}>
        {children}
      </Hinted>
    </label>
  )
}
