/** Whole pence. `bigint` so that no sum is ever a fraction. */
export type Pence = bigint;

const pounds = new Intl.NumberFormat("en-GB");

/** "£72", "£6.50", "£170,000", "-£3". Pence are shown only when there are some, or always with `exact`. */
export function formatPence(amountPence: Pence, { exact = false } = {}): string {
  const sign = amountPence < 0n ? "-" : "";
  const absolute = amountPence < 0n ? -amountPence : amountPence;
  const rest = absolute % 100n;
  const tail = rest === 0n && !exact ? "" : `.${rest.toString().padStart(2, "0")}`;
  return `${sign}£${pounds.format(absolute / 100n)}${tail}`;
}

/** Reads what people type: "72", "£72.50", "1,000". Undefined for anything else, fractions of a penny included. */
export function toPence(text: string): Pence | undefined {
  const match = /^£?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (!match) return undefined;
  return BigInt((match[1] ?? "").replaceAll(",", "")) * 100n + BigInt((match[2] ?? "").padEnd(2, "0") || "0");
}
