import type { Shown } from "../disclosure.domain.ts";

const plain = new Intl.NumberFormat("en-GB");
const tenths = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A count as written: "1,310", or "*" where it is hidden. */
export function say(shown: Shown): string {
  return shown === "hidden" ? "*" : plain.format(shown);
}

/** A mean as written: "5.9", or "*". */
export function sayMean(shown: Shown): string {
  return shown === "hidden" ? "*" : tenths.format(shown);
}

/** A share as written: "42%", or "*". */
export function sayShare(shown: Shown): string {
  return shown === "hidden" ? "*" : `${shown}%`;
}
