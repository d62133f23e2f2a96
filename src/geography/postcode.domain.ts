import { toPostcode, type Postcode } from "../platform/values/index.ts";

const outward = /^[A-Z]{1,2}[0-9][A-Z0-9]?$/;

/** What somebody may have typed for where they live: a whole postcode, or only the first part of one. */
export type TypedPostcode =
  { kind: "postcode"; postcode: Postcode } | { kind: "sector"; sector: string } | { kind: "outcode"; outcode: string };

/** Reads a postcode, a sector ("MK3 6", with its space) or an outward code ("mk3"); undefined when it is none of them. */
export function readPostcode(text: string): TypedPostcode | undefined {
  const postcode = toPostcode(text);
  if (postcode) return { kind: "postcode", postcode };
  const [out, digit, ...more] = text.trim().toUpperCase().split(/\s+/);
  if (!out || !outward.test(out) || more.length > 0) return undefined;
  if (digit === undefined) return { kind: "outcode", outcode: out };
  return /^[0-9]$/.test(digit) ? { kind: "sector", sector: `${out} ${digit}` } : undefined;
}
