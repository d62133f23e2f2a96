// People write the same name in many ways; both sides of a comparison are brought to one of them.
const sameWords: [RegExp, string][] = [
  [/[’'`.]/g, ""],
  [/&/g, " and "],
  [/[^a-z0-9]+/g, " "],
  [/\bsaint\b/g, "st"],
  [/\bchurch of england\b|\bc of e\b|\bcofe\b|\bcoe\b/g, "ce"],
  [/\broman catholic\b|\brc\b/g, "catholic"],
  [/\bcentre\b/g, "center"],
  [/\bctr\b/g, "center"],
];

/** A name as searches compare it: lower case, no accents or punctuation, "Saint" as "st", single spaces. */
export function searchName(...parts: string[]): string {
  const plain = parts.join(" ").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return sameWords.reduce((name, [from, to]) => name.replace(from, to), plain).trim();
}

/** The words of a search, each to be found at the start of some word of a search name; empty when nothing was typed. */
export function searchWords(typed: string): string[] {
  return searchName(typed).split(" ").filter(Boolean);
}
