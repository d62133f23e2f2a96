// The six outward shapes of the United Kingdom: A9, A99, AA9, AA99, A9A, AA9A. The inward half never has C I K M O V.
const outward = /^[A-Z]{1,2}[0-9][A-Z0-9]?$/;
const inward = /^[0-9][ABD-HJLNP-UW-Z]{2}$/;

const squeeze = (text: string) => text.toUpperCase().replace(/[^A-Z0-9]/g, "");

/** What somebody may have typed for where they live: a whole postcode, or only the first part of one. */
export type TypedPostcode =
  { kind: "postcode"; postcode: string } | { kind: "sector"; sector: string } | { kind: "outcode"; outcode: string };

/**
 * The postcode in capitals with one space ("MK3 6EW"), whatever the case, spaces and dots it was typed with; undefined
 * when it has not the shape of a United Kingdom postcode. Says nothing about whether the postcode exists.
 */
export function normalisePostcode(text: string): string | undefined {
  const squeezed = squeeze(text);
  const out = squeezed.slice(0, -3);
  // A letter O for the digit nought is the commonest slip, and in this position it cannot be meant.
  const unit = squeezed.slice(-3).replace(/^O/, "0");
  return outward.test(out) && inward.test(unit) ? `${out} ${unit}` : undefined;
}

/** The outward half of a normalised postcode: "MK3" of "MK3 6EW". */
export function outcodeOf(postcode: string): string {
  return postcode.slice(0, postcode.indexOf(" "));
}

/** The sector of a normalised postcode: "MK3 6" of "MK3 6EW". */
export function sectorOf(postcode: string): string {
  return postcode.slice(0, postcode.indexOf(" ") + 2);
}

/** Reads a postcode, a sector ("MK3 6", with its space) or an outward code ("mk3"); undefined when it is none of them. */
export function readPostcode(text: string): TypedPostcode | undefined {
  const postcode = normalisePostcode(text);
  if (postcode) return { kind: "postcode", postcode };
  const [out, digit, ...more] = text.trim().toUpperCase().split(/\s+/);
  if (!out || !outward.test(out) || more.length > 0) return undefined;
  if (digit === undefined) return { kind: "outcode", outcode: out };
  return /^[0-9]$/.test(digit) ? { kind: "sector", sector: `${out} ${digit}` } : undefined;
}
