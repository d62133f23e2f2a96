/** Minutes until the next try, after the first, second… failure. After the last of them a message has failed. */
export const waitsMinutes = [1, 5, 20, 60] as const;

/** When to try again after a failure; undefined when it was the last try. */
export function nextTry(failures: number, now: Date): Date | undefined {
  const minutes = waitsMinutes[failures - 1];
  return minutes === undefined ? undefined : new Date(now.getTime() + minutes * 60_000);
}
