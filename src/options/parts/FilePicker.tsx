import { useId } from 'preact/hooks'

interface FilePickerProps {
  label: string
  hint: string
  /** The kinds of files to offer first. */
  accept: string
  onFile: (file: File) => void
}

/** A file of the person's own. The same one can be chosen again, after it was changed. */
export function FilePicker({ label, hint, accept, onFile }: FilePickerProps) {
  const id = useId()
  return (
    <div class="field">
      <label for={`${id}-file`}>{label}</label>
      <input
        id={`${id}-file`}
        type="file"
        accept={accept}
        aria-describedby={id}
        onClick={({ currentTarget }) => (currentTarget.value = '')}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file) onFile(file)
        }}
      />
      <small id={id} class="hint">
        {hint}
      </small>
    </div>
  )
}
