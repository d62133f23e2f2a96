const rightToLeft = new Set(["ar", "fa", "he", "ku", "ps", "ur"]);

/** Which way a language is written. */
export function directionOf(language: string): "ltr" | "rtl" {
  return rightToLeft.has(language.split("-", 1)[0] ?? "") ? "rtl" : "ltr";
}
