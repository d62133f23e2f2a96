/** A UK postcode as written on a letter: "MK3 6EW". */
export type Postcode = string & { readonly __postcode: true };

// The inward half never has C I K M O V. A letter O for its nought is the commonest slip, and cannot be meant there.
const shape = /^([A-Z]{1,2}\d[A-Z\d]?)([O\d][ABD-HJLNP-UW-Z]{2})$/;

/** Reads "mk36ew", " MK3 6EW "; undefined when it cannot be a postcode. It may still not exist. */
export function toPostcode(text: string): Postcode | undefined {
  const match = shape.exec(text.toUpperCase().replaceAll(/[^A-Z\d]/g, ""));
  return match ? (`${match[1]} ${match[2]?.replace(/^O/, "0")}` as Postcode) : undefined;
}

/** "MK3" of "MK3 6EW". */
export function outcodeOf(postcode: Postcode): string {
  return postcode.slice(0, postcode.indexOf(" "));
}

/** "MK3 6" of "MK3 6EW": about 3,000 addresses. */
export function sectorOf(postcode: Postcode): string {
  return postcode.slice(0, postcode.indexOf(" ") + 2);
}
