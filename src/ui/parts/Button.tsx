import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface ButtonProps {
  children: ComponentChildren
  /** Left out of what sends the form around it, as Enter in a field there does. */
  onPress?: () => void
  /** The one primary action of a view, a usual button, one as quiet as text, or one that does harm to others. */
  look?: 'primary' | 'usual' | 'quiet' | 'danger'
  /** Set where the words alone do not say what the button acts on; begins with the words. */
  name?: string
  disabled?: boolean
  /** Why the button is disabled, in sight beside it. */
  reason?: string | null
  autoFocus?: boolean
  /** Set to take it out of the order of Tab, where arrow keys lead to it. */
  tabIndex?: number
}

/** A button with words on it. */
export function Button({
  children,
  onPress,
  look = 'usual',
  name,
  disabled,
  reason,
  autoFocus,
  tabIndex,
}: ButtonProps) {
  const id = useId()
  return (
    <>
      <button
        type={onPress ? 'button' : 'submit'}
        class={`button ${look}`}
        aria-label={name}
        aria-describedby={reason ? id : undefined}
        disabled={disabled || Boolean(reason)}
        tabIndex={tabIndex}
        onClick={onPress}
        ref={autoFocus ? takeFocus : null}
      >
        {children}
      </button>
      {reason && (
        <span id={id} class="reason">
          {reason}
        </span>
      )}
    </>
  )
}

/** For what appears in the place of the control that was just pressed, so that the keyboard stays there. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true })
}
