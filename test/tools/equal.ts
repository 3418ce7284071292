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

/** How far behind, as Unix counts it: where others leave nothing it still gets a tenth of what each of them has. */
const BEHIND = '10'

/** What starts a command, with all that it starts itself, behind what else wants the processors. */
export function behindOthers(command: string): [string, ...string[]] {
  return process.platform === 'win32' ? [command] : ['nice', '-n', BEHIND, command]
}
