import { type ParseArgsConfig, parseArgs } from 'node:util'

/**
 * The options of a command that a person types. Help, and an option that does not exist, end the run before anything
 * starts, with what can be typed.
 * @param usage what can be typed, one option a line
 */
export function commandLine<T extends NonNullable<ParseArgsConfig['options']>>(usage: string, options: T) {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    console.log(usage)
    process.exit(0)
  }
  try {
    return parseArgs({ options }).values
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`)
    process.exit(2)
  }
}

/** The value of an option, out of those that are known: another one ends the run with their list. */
export function oneOf<T extends string>(option: string, given: string | undefined, known: readonly T[]): T {
  const value = known.find((one) => one === given)
  if (value !== undefined) return value
  console.error(`--${option} takes one of: ${known.join(', ')}`)
  process.exit(2)
}
