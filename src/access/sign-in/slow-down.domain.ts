const free = 5;
const longestMinutes = 15;

/**
 * How long an address must wait after failed tries, so that guessing is slow for everybody and nobody is locked out
 * for good: five tries are free, then the wait doubles from one minute to a quarter of an hour.
 *
 * @param failures since the last time it went well.
 * @returns whole minutes still to wait; 0 when it may be tried now.
 */
export function minutesToWait(failures: number, lastFailure: Date | undefined, now: Date): number {
  if (failures < free || !lastFailure) return 0;
  const wait = Math.min(2 ** (failures - free), longestMinutes) * 60_000;
  return Math.max(0, Math.ceil((lastFailure.getTime() + wait - now.getTime()) / 60_000));
}
