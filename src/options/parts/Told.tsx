import { Result } from '../../ui/parts/Result'
import type { Options, Place } from '../model'

interface ToldProps {
  options: Options
  place: Place
}

/** What the last press came to, where it was made here. */
export function Told({ options, place }: ToldProps) {
  const result = options.result.value
  return <Result result={result?.place === place ? result : null} />
}
