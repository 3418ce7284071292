import type { ComponentChildren } from 'preact'
import { Result } from '../../ui/parts/Result'
import type { Options, SectionName } from '../model'

interface SectionProps {
  options: Options
  name: SectionName
  title: string
  /** What it is about, in a sentence. */
  text?: string
  children: ComponentChildren
}

/** One part of the options: a heading, its settings, and what came of the last press in it. */
export function Section({ options, name, title, text, children }: SectionProps) {
  const result = options.result.value?.section === name ? options.result.value : null
  return (
    <section id={name} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{title}</h2>
      {text && <p class="about">{text}</p>}
      <div class="card">{children}</div>
      <Result result={result} />
    </section>
  )
}
