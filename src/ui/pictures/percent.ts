/** A share of 0 to 1 as an SVG length. */
export const percent = (share: number) => `${Math.round(share * 10000) / 100}%`;
