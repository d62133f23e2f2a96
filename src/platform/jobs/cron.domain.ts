/**
 * How often a job comes round, as cron says it. Minutes up to an hour must divide it, hours a day: a rhythm that is
 * the same every day.
 */
export function cronOf(everyMinutes: number): string {
  if (everyMinutes < 60 && 60 % everyMinutes === 0) return `*/${everyMinutes} * * * *`;
  const hours = everyMinutes / 60;
  if (Number.isInteger(hours) && hours < 24 && 24 % hours === 0) return `0 */${hours} * * *`;
  // By day: in the small hours, when nobody waits.
  if (everyMinutes === 1440) return "20 3 * * *";
  throw new Error(`a job cannot come round every ${everyMinutes} minutes`);
}
