import { Result } from '../../ui/parts/Result'
import type { Options, OptionsPart } from '../model'

interface ToldProps {
  options: Options
  place: OptionsPart
}

/** What the last press came to, where it was made here. */
export function Told({ options, place }: ToldProps) {
  const result = options.result.value
  return <Result result={result?.place === place ? result : null} />
}
