import { spawnSync } from 'node:child_process'

/** What a process needs to put itself before others. */
const CAPABILITY = '-sys_nice'

let mayDrop: boolean | null = null

/**
 * A command under which no process can take the processors from the others. Chromium puts the threads that draw
 * before everything else where it is allowed to, as root is: Firefox and Node then wait for it.
 */
export function equal(command: string, args: string[]): [string, string[]] {
  const wrap = ['--bounding-set', CAPABILITY, '--', command, ...args]
  mayDrop ??=
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    spawnSync('setpriv', ['--bounding-set', CAPABILITY, '--', 'true']).status === 0
  return mayDrop ? ['setpriv', wrap] : [command, args]
}
