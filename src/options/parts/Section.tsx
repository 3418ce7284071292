import type { ComponentChildren } from 'preact'
import type { Options, SectionName } from '../model'
import { Told } from './Told'

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
  return (
    <section id={name} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{title}</h2>
      {text && <p class="about">{text}</p>}
      <div class="card">{children}</div>
      {name !== 'files' && <Told options={options} place={name} />}
    </section>
  )
}
