const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  weekday: "long",
  day: "numeric",
  month: "long",
  hour: "numeric",
  minute: "2-digit",
  hour12: true,
});

/** "Tuesday 8 September, 2:30pm" */
export function momentInWords(moment: Date): string {
  const part = Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, value]));
  const half = (part["dayPeriod"] ?? "").toLowerCase();
  const minutes = part["minute"] === "00" ? "" : `:${part["minute"]}`;
  return `${part["weekday"]} ${part["day"]} ${part["month"]}, ${part["hour"]}${minutes}${half}`;
}
