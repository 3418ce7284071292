import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'

/**
 * How many seconds are left until a time, counted down as they pass; 0 when it is over.
 * @param until milliseconds since 1970; null when there is nothing to wait for
 */
export function useSecondsUntil(until: number | null): number {
  // Only asks for another drawing: what is drawn goes by the clock, from the first drawing on.
  const drawn = useSignal(0)
  useEffect(() => {
    if (secondsUntil(until) === 0) return
    const timer = setInterval(() => {
      drawn.value++
      if (secondsUntil(until) === 0) clearInterval(timer)
    }, 250)
    return () => clearInterval(timer)
  }, [until, drawn])
  void drawn.value
  return secondsUntil(until)
}

function secondsUntil(until: number | null): number {
  return until === null ? 0 : Math.max(0, Math.ceil((until - Date.now()) / 1000))
}
